// SPDX-License-Identifier: EUPL-1.2
/**
 * How far two short texts are apart: by what a hurried hand does (Damerau-Levenshtein, restricted: a letter more, less, other, or two that
 * changed places) and by what stands near in both (Jaro-Winkler). Written here because both are short, and no dependency that is here
 * already has them. They are asked hundreds of thousands of times, so their room to work in is made once.
 *
 * Sources: Winkler, String Comparator Metrics and Enhanced Decision Rules (1990); Boytsov, Indexing methods for approximate dictionary
 * searching (2011) for the restricted distance.
 */

/** Letters that are looked at: a name of a person is never longer, and the work grows with the square. */
const longest = 48
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)]
const taken = new Uint8Array(longest)
const matched = new Uint16Array(longest)

/** @returns the number of changes, or `most + 1` as soon as there are more */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [one.slice(0, longest), other.slice(0, longest)]
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let place = 0; place <= b.length; place++) last[place] = place
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    const sign = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const isSame = sign === b.charCodeAt(j - 1)
      let cost = (last[j - 1] as number) + (isSame ? 0 : 1)
      cost = Math.min(cost, (last[j] as number) + 1, (row[j - 1] as number) + 1)
      if (!isSame && i > 1 && j > 1 && sign === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, last, row] = [last, row, before]
  }
  return Math.min(last[b.length] as number, most + 1)
}

/** @returns 0 (nothing in common) to 1 (the same) */
export function jaroWinkler(one: string, other: string): number {
  const [a, b] = [one.slice(0, longest), other.slice(0, longest)]
  if (a === b) return a === '' ? 0 : 1
  const jaro = jaroOf(a, b)
  let front = 0
  while (front < 4 && front < a.length && a[front] === b[front]) front++
  return jaro + front * 0.1 * (1 - jaro)
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  taken.fill(0, 0, b.length)
  let count = 0
  for (let i = 0; i < a.length; i++) {
    const sign = a.charCodeAt(i)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++)
      if (taken[j] === 0 && sign === b.charCodeAt(j)) {
        taken[j] = 1
        matched[count++] = sign
        break
      }
  }
  if (count === 0) return 0
  let moved = 0
  let next = 0
  for (let j = 0; j < b.length; j++) if (taken[j] === 1 && b.charCodeAt(j) !== matched[next++]) moved++
  return (count / a.length + count / b.length + (count - moved / 2) / count) / 3
}
