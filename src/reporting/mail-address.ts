// SPDX-License-Identifier: EUPL-1.2
/** Finds the mail address in what somebody left as contact: they may have written a telephone number or a name beside it. */

const somewhere =
  /[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+/i

/** @returns the first one, or nothing */
export const findMailAddress = (contact: string): string | undefined => somewhere.exec(contact.slice(0, 1000))?.[0]
