// SPDX-License-Identifier: EUPL-1.2
/**
 * Which numbers are not shown because somebody could be found by them. Values in, values out. Below five is a proposal of the papers
 * (`figures.md`), not law. A nought is shown: it is about nobody. Where a sum may be known too, one number left out is found by
 * subtracting, so a larger one is left out with it; which of the two is the small one is not told.
 */
export const smallest = 5

/** `few`: from one to four. `hidden`: small, or left out for the sake of one that is. */
export type Shown = number | 'few' | 'hidden'

const isFew = (count: number): boolean => count > 0 && count < smallest

export const leaveOut = (count: number): Shown => (isFew(count) ? 'few' : count)

/**
 * What is left out is never all the same number: then it may stand in any order, and nobody can tell which is which. Of larger ones those
 * that are equal go together, so that which one was chosen tells nothing.
 *
 * @param counts parts of a sum that may be known, as nearly all reports are decided @returns in the same order
 */
export function leaveOutOfSum(counts: readonly number[]): Shown[] {
  const hidden = new Set(counts.filter(isFew))
  const rising = new Set(counts.filter((count) => count >= smallest).toSorted((one, other) => one - other))
  for (const count of rising) {
    if (hidden.size !== 1) break
    hidden.add(count)
  }
  return counts.map((count) => (hidden.has(count) ? 'hidden' : count))
}
