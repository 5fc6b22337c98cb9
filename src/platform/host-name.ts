// SPDX-License-Identifier: EUPL-1.2
/** A host name as we accept it for a form: small letters, at least one dot, no scheme and no port (RFC 1123, 2.1). */
const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/

export const isHostName = (text: string): boolean => hostName.test(text)
