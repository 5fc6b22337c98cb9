// SPDX-License-Identifier: EUPL-1.2
/**
 * Letters of other scripts that look like a Latin letter, folded to it: a small part of the table of Unicode Technical Standard 39, the
 * part that is used to make a second account that looks like the first. Within one script nothing is folded: l and 1 stay two.
 */
const pairs = [
  ['аɑα', 'a'],
  ['ԁ', 'd'],
  ['еҽ', 'e'],
  ['ɡց', 'g'],
  ['һ', 'h'],
  ['іιɪ', 'i'],
  ['ј', 'j'],
  ['кκ', 'k'],
  ['ӏ', 'l'],
  ['м', 'm'],
  ['п', 'n'],
  ['оοօ', 'o'],
  ['рρ', 'p'],
  ['ԛ', 'q'],
  ['г', 'r'],
  ['ѕ', 's'],
  ['тτ', 't'],
  ['υս', 'u'],
  ['ѵν', 'v'],
  ['ԝ', 'w'],
  ['хχ', 'x'],
  ['уγ', 'y'],
] as const

const latin: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([from, to]) => Array.from(from, (sign) => [sign, to])),
)

/** @param text in lower case */
export const foldLookalikes = (text: string): string => Array.from(text, (sign) => latin.get(sign) ?? sign).join('')
