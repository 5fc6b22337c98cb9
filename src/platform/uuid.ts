// SPDX-License-Identifier: EUPL-1.2
/** Tells whether a text from outside can be an id, before it reaches a statement. */
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isUuid = (text: string): boolean => shape.test(text)
