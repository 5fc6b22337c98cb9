// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { compose, sampleSize, type Candidate } from './compose.ts'

const some = (count: number, isPressing: boolean): Candidate[] =>
  Array.from({ length: count }, (_, index) => ({ seq: `${isPressing ? 'p' : 'o'}${index}`, isPressing }))

describe('which lines are in a sample (steekproef)', () => {
  test.each([
    [0, 0, 0, 0],
    [3, 0, 3, 0],
    [0, 4, 0, 4],
    [2, 20, 2, 8],
    [20, 20, 7, 3],
    [20, 1, 9, 1],
    [20, 0, 10, 0],
    [8, 2, 8, 2],
  ])('of %i that stand out and %i others: %i and %i', (pressing, others, first, then) => {
    const chosen = compose([...some(others, false), ...some(pressing, true)])
    expect(chosen.filter((seq) => seq.startsWith('p'))).toHaveLength(first)
    expect(chosen.filter((seq) => seq.startsWith('o'))).toHaveLength(then)
    expect(new Set(chosen).size).toBe(chosen.length)
    expect(chosen.length).toBeLessThanOrEqual(sampleSize)
  })
})
