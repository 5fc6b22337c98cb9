// SPDX-License-Identifier: EUPL-1.2
/**
 * A number, code or address within a sentence that reads from the right. Without this a browser turns the groups of `0900 8844` around,
 * and somebody in danger dials `8844 0900`.
 */
const startLeftToRight = '\u2066'
const endOfIt = '\u2069'

export const leftToRight = (text: string): string => `${startLeftToRight}${text}${endOfIt}`
