// SPDX-License-Identifier: EUPL-1.2
/** Whoever knows the rule and the sum, and tries every row of numbers that would look the same, finds no small number for certain. */
import { describe, expect, test } from 'vitest'
import { leaveOut, leaveOutOfSum, smallest } from './leave-out.ts'

describe('a number by itself', () => {
  test.each([
    [0, 0],
    [1, 'few'],
    [4, 'few'],
    [5, 5],
    [40, 40],
  ])('%i is shown as %s', (count, shown) => expect(leaveOut(count)).toBe(shown))
})

describe('parts of a sum', () => {
  test.each([
    [
      [0, 6, 9, 7],
      [0, 6, 9, 7],
    ],
    [
      [2, 6, 9, 7],
      ['hidden', 'hidden', 9, 7],
    ],
    [
      [2, 3, 9, 7],
      ['hidden', 'hidden', 9, 7],
    ],
    [
      [1, 1, 9, 7],
      ['hidden', 'hidden', 9, 'hidden'],
    ],
    [
      [7, 7, 2, 9],
      ['hidden', 'hidden', 'hidden', 9],
    ],
    [
      [0, 0, 0, 3],
      [0, 0, 0, 'hidden'],
    ],
  ])('%j is shown as %j', (counts, shown) => expect(leaveOutOfSum(counts)).toEqual(shown))

  test('nobody finds a small one by trying every row that would look the same', () => {
    const cells = 4
    // above this some rows that look the same are not tried
    const most = 16
    const alike = new Map<string, number[][]>()
    const rows = (left: number, sum: number): number[][] =>
      left === 0
        ? [[]]
        : Array.from({ length: sum + 1 }, (_, count) =>
            rows(left - 1, sum - count).map((row) => [count, ...row]),
          ).flat()
    for (const counts of rows(cells, most)) {
      const sum = counts.reduce((one, other) => one + other, 0)
      const seen = JSON.stringify([leaveOutOfSum(counts), sum])
      alike.set(seen, [...(alike.get(seen) ?? []), counts])
    }
    expect(alike.size).toBeGreaterThan(200)
    for (const [seen, same] of alike) {
      const isSmall = (cell: number) => same.some((row) => row[cell] !== 0 && (row[cell] ?? 0) < smallest)
      const isSure = (cell: number) => new Set(same.map((row) => row[cell])).size < 2
      const found = [0, 1, 2, 3].filter((cell) => isSmall(cell) && isSure(cell))
      // without a number of five or more there is nothing to hide behind: the sum is as small, and not shown
      const hasCover = same.some((row) => row.some((count) => count >= smallest))
      expect([seen, hasCover ? found : []]).toEqual([seen, []])
    }
  })
})
