// SPDX-License-Identifier: EUPL-1.2
/** A code that people copy by hand: which characters, how it is shown, and how it is read as meant. */

/** Digits and capitals without I, L, O and U: nothing to mistake when it is written by hand. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupLength = 4

/** `0123 4567 ...`, as it is shown. */
export const inGroups = (code: string): string => code.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join(' ') ?? ''

export const lastGroup = (code: string): string => code.slice(-groupLength)

/** Takes what somebody typed as meant: small letters, spaces and dashes, O for 0, I and L for 1. Any text gives some code. */
export const asTyped = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .slice(0, 64)
