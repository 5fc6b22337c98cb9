// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds records that may be about the same person, to suggest them to somebody who decides. Nothing is merged here, and no score is about
 * a person: it says how sure we are that two papers are about one.
 *
 * One way for every kind of record, tuned to no source: which columns there are decides what speaks (`README.md`).
 */
import { candidatePairs, type Pairs } from './blocks.ts'
import { comparing, questions, tableOf, type Compare, type Table } from './compare.ts'
import { chanceOf, estimate, type Looked, type Model } from './estimate.ts'
import { weigh } from './evidence.ts'
import { supported, type Judged } from './groups.ts'
import { prepare, type PersonRecord } from './person-record.ts'
import { whyOf } from './why.ts'

export interface Link {
  /** places in the lists that were given: `a` in the first; `b` in the second if there is one */
  a: number
  b: number
  /** 0 to 1: how sure it is that they are one */
  score: number
  label: 'waarschijnlijk' | 'mogelijk'
  /** Dutch, for the screen */
  why: readonly string[]
}

/** Below this it is more likely that they are two: what is suggested costs somebody's time, and somebody else's privacy. */
const leastScore = 0.5
const probableFrom = 0.9
/** Log-odds from which a pair may find support in others. */
const worthSupport = -2

/**
 * @param across when given, pairs go from `records` to `across` only; otherwise they lie within `records`
 * @returns the surest first; the same records give the same answer
 */
export function linkRecords(records: readonly PersonRecord[], across?: readonly PersonRecord[]): Link[] {
  const people = [...records, ...(across ?? [])].map(prepare)
  const border = records.length
  const mayMeet = across ? (one: number, other: number) => one < border !== other < border : () => true
  const table = tableOf(people)
  const compare = comparing(table)
  const total = across ? border * across.length : (border * (border - 1)) / 2
  if (total === 0) return []
  const looked = look(candidatePairs(people, mayMeet), people.length, compare)
  const model = estimate(table, looked, total, compare)
  const judge = (one: number, other: number): number => {
    const steps = new Uint8Array(questions.length)
    compare(one, other, steps, 0)
    return weigh(model, table, one, other, steps, 0).odds
  }
  return supported(likelyOf(table, model, looked), people.length, judge)
    .filter(({ one, other, odds }) => mayMeet(one, other) && chanceOf(odds) >= leastScore)
    .toSorted((left, right) => right.odds - left.odds || left.one - right.one || left.other - right.other)
    .map((pair) => linkOf(pair, compare, across ? border : 0))
}

function look(pairs: Pairs, size: number, compare: Compare): Looked {
  const keys = pairs.all
  const looked = {
    one: new Int32Array(keys.length),
    other: new Int32Array(keys.length),
    steps: new Uint8Array(keys.length * questions.length),
  }
  for (let pair = 0; pair < keys.length; pair++) {
    const key = keys[pair] as number
    const [one, other] = [Math.floor(key / size), key % size]
    looked.one[pair] = one
    looked.other[pair] = other
    compare(one, other, looked.steps, pair * questions.length)
  }
  return looked
}

function likelyOf(table: Table, model: Model, looked: Looked): Judged[] {
  const likely: Judged[] = []
  for (let pair = 0; pair < looked.one.length; pair++) {
    const [one, other] = [looked.one[pair] as number, looked.other[pair] as number]
    const { odds } = weigh(model, table, one, other, looked.steps, pair * questions.length)
    if (odds > worthSupport) likely.push({ one, other, odds })
  }
  return likely.toSorted((left, right) => right.odds - left.odds || left.one - right.one || left.other - right.other)
}

function linkOf({ one, other, odds }: Judged, compare: Compare, border: number): Link {
  const steps = new Uint8Array(questions.length)
  compare(one, other, steps, 0)
  const { reasons, isContradicted } = whyOf(steps)
  const score = Math.round(chanceOf(odds) * 10_000) / 10_000
  const isProbable = score >= probableFrom && !isContradicted
  return { a: one, b: other - border, score, label: isProbable ? 'waarschijnlijk' : 'mogelijk', why: reasons }
}
