// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes characters visible that a reader cannot see but that change what is read: direction controls and zero-width signs (M-52).
 * Joiners between letters stay, because scripts such as Arabic and emoji need them.
 */
const hidden = /(?![\n\r\t])[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/** @returns the text with each hidden control as its code, such as `[U+202E]` */
export const visibleText = (text: string): string =>
  text.replaceAll(hidden, (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)
