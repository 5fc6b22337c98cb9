// SPDX-License-Identifier: EUPL-1.2
/**
 * How much two values of a column are alike, in a few steps, with what we expect of each step before any data was seen: how often it
 * comes up between two records of one person (`same`) and of two people (`other`). The data at hand corrects both (`estimate.ts`).
 * The first step is always "the same value"; the last is "nothing alike".
 */
import { sound } from '../identifiers/name-keys.ts'
import { isPartial } from './dates.ts'
import { mayBeNickname } from './nicknames.ts'
import { editDistance, jaroWinkler } from './text-distance.ts'

export interface Ladder {
  steps: readonly string[]
  same: readonly number[]
  other: readonly number[]
  /** @returns the number of the step; neither is empty */
  stepOf: (one: string, other: string) => number
}

const nameSteps = ['same', 'nickname', 'near', 'alike', 'part', 'initial', 'different'] as const

export const givenLadder: Ladder = {
  steps: nameSteps,
  same: [0.72, 0.05, 0.1, 0.03, 0.04, 0.02, 0.04],
  other: [0.015, 0.005, 0.004, 0.015, 0.008, 0.01, 0.943],
  stepOf: nameStep,
}

export const familyLadder: Ladder = {
  steps: nameSteps,
  same: [0.76, 0.005, 0.12, 0.03, 0.035, 0.01, 0.04],
  other: [0.003, 0.001, 0.002, 0.012, 0.003, 0.002, 0.977],
  stepOf: nameStep,
}

function nameStep(one: string, other: string): number {
  if (one === other) return 0
  const [a, b] = [one.replaceAll(/[ -]/g, ''), other.replaceAll(/[ -]/g, '')]
  if (a === b) return 0
  if (mayBeNickname(one, other)) return 1
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 5 : 6
  const [mine, theirs] = [one.split(/[ -]/), other.split(/[ -]/)]
  if (isNear(a, b)) return 2
  if (mine.length + theirs.length > 2) return partsStep(mine, theirs)
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return 4
  if (isAlike(a, b)) return 3
  return 6
}

function isNear(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  if (shortest < 3) return false
  if (editDistance(a, b, 1) <= 1 && (shortest > 3 || a[0] === b[0])) return true
  return sound(a) === sound(b) || (shortest >= 8 && editDistance(a, b, 2) <= 2)
}

const isAlike = (a: string, b: string): boolean => {
  const shortest = Math.min(a.length, b.length)
  return shortest >= 4 && (jaroWinkler(a, b) >= 0.86 || (shortest >= 5 && editDistance(a, b, 2) <= 2))
}

/** Of a name of several words one is enough: people leave names out. */
function partsStep(mine: readonly string[], theirs: readonly string[]): number {
  let best = 6
  for (const a of mine)
    for (const b of theirs) {
      if (a.length < 3 || b.length < 3) continue
      if (a === b) return 4
      if (isNear(a, b) || mayBeNickname(a, b)) best = Math.min(best, 3)
    }
  return best
}

export const dateLadder: Ladder = {
  steps: ['same', 'slip', 'twoParts', 'partial', 'partialYear', 'twoSlips', 'year', 'different'],
  same: [0.8, 0.09, 0.03, 0.02, 0.01, 0.015, 0.005, 0.03],
  other: [0.00004, 0.0006, 0.003, 0.0004, 0.004, 0.004, 0.012, 0.976],
  stepOf: dateStep,
}

function dateStep(one: string, other: string): number {
  if (isPartial(one) || isPartial(other)) return partialStep(one, other)
  if (one === other) return 0
  const swapped = one.slice(0, 4) + one.slice(6) + one.slice(4, 6)
  const distance = editDistance(one, other, 2)
  if (distance === 1 || swapped === other) return 1
  const parts = [0, 4, 6].filter(
    (from) => one.slice(from, from === 0 ? 4 : from + 2) === other.slice(from, from === 0 ? 4 : from + 2),
  )
  if (parts.length === 2) return 2
  if (distance === 2) return 5
  return parts.includes(0) ? 6 : 7
}

function partialStep(one: string, other: string): number {
  let known = 0
  for (let place = 0; place < 8; place++) {
    if (one[place] === '?' || other[place] === '?') continue
    if (one[place] !== other[place]) return one.slice(0, 4) === other.slice(0, 4) ? 6 : 7
    known++
  }
  return known > 4 ? 3 : 4
}

export const streetLadder: Ladder = {
  steps: ['same', 'near', 'part', 'different'],
  same: [0.65, 0.17, 0.05, 0.13],
  other: [0.002, 0.001, 0.01, 0.987],
  stepOf(one, other) {
    const [a, b] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')]
    if (a === b) return 0
    if (Math.min(a.length, b.length) >= 5 && (editDistance(a, b, 2) <= 2 || jaroWinkler(a, b) >= 0.95)) return 1
    const [mine, theirs] = [one.split(' '), other.split(' ')]
    return mine.some((word) => word.length >= 5 && theirs.includes(word)) ? 2 : 3
  },
}

export const houseLadder: Ladder = {
  steps: ['same', 'near', 'different'],
  same: [0.78, 0.1, 0.12],
  other: [0.02, 0.08, 0.9],
  stepOf(one, other) {
    if (one === other) return 0
    return editDistance(one, other, 1) <= 1 && Math.max(one.length, other.length) > 1 ? 1 : 2
  },
}

export const postcodeLadder: Ladder = {
  steps: ['same', 'slip', 'area', 'different'],
  same: [0.75, 0.1, 0.05, 0.1],
  other: [0.001, 0.004, 0.02, 0.975],
  stepOf(one, other) {
    if (one === other) return 0
    if (editDistance(one, other, 1) <= 1) return 1
    // Dutch: the four digits; British: what stands before the last three
    const area = (code: string): string =>
      /^\d{4}[a-z]{2}$/.test(code) ? code.slice(0, 4) : code.length > 4 ? code.slice(0, -3) : ''
    return area(one) !== '' && area(one) === area(other) ? 2 : 3
  },
}

const wordLadder = (same: number, other: number): Ladder => ({
  steps: ['same', 'near', 'different'],
  same: [same, 0.08, 1 - same - 0.08],
  other: [other, other / 4, 1 - other * 1.25],
  stepOf(one, two) {
    const [a, b] = [one.replaceAll(' ', ''), two.replaceAll(' ', '')]
    if (a === b) return 0
    const shortest = Math.min(a.length, b.length)
    if (shortest >= 4 && (editDistance(a, b, 2) <= (shortest >= 6 ? 2 : 1) || jaroWinkler(a, b) >= 0.93)) return 1
    return 2
  },
})

export const cityLadder: Ladder = wordLadder(0.75, 0.02)
export const countryLadder: Ladder = wordLadder(0.88, 0.3)
export const occupationLadder: Ladder = wordLadder(0.6, 0.05)

export const sexLadder: Ladder = {
  steps: ['same', 'different'],
  same: [0.96, 0.04],
  other: [0.5, 0.5],
  stepOf: (one, other) => (one === other ? 0 : 1),
}

export const phoneLadder: Ladder = {
  steps: ['same', 'slip', 'different'],
  same: [0.6, 0.08, 0.32],
  other: [0.0005, 0.0001, 0.9994],
  stepOf(one, other) {
    if (one === other) return 0
    const [a, b] = [one.slice(-9), other.slice(-9)]
    if (a.length < 7) return 2
    return a === b || editDistance(a, b, 1) <= 1 ? 1 : 2
  },
}

export const emailLadder: Ladder = {
  steps: ['same', 'slip', 'box', 'different'],
  same: [0.6, 0.15, 0.05, 0.2],
  other: [0.0003, 0.0001, 0.001, 0.9986],
  stepOf(one, other) {
    if (one === other) return 0
    if (one.length >= 8 && other.length >= 8 && editDistance(one, other, 3) <= (one.length >= 14 ? 3 : 2)) return 1
    const [mine = '', theirs = ''] = [one.split('@')[0], other.split('@')[0]]
    return mine.length >= 5 && mine === theirs ? 2 : 3
  },
}
