// SPDX-License-Identifier: EUPL-1.2
/**
 * Fellegi-Sunter without labels: how often each step comes up between two records of one person and of two people is learnt from the
 * records themselves (expectation maximisation over all pairs, those that were never looked at counted as not the same), on top of what
 * the ladders expect. With few records the expectation speaks, with many the records do.
 *
 * A value that is rare says more when it agrees. How rare is counted in people, not in records: somebody who is in the register twelve
 * times does not make the own name common.
 *
 * Source: Fellegi and Sunter, A Theory for Record Linkage (1969); Winkler (1988) for the estimation; Winkler (2000) for frequencies.
 */
import { isDefaultDate } from './dates.ts'
import { ladders, questions, silent, type Compare, type Table } from './compare.ts'
import { columns, type Column } from './person-record.ts'
import { weigh } from './evidence.ts'

export interface Model {
  /** per question and step */
  same: number[][]
  other: number[][]
  /** of a value, how many people have it; per column */
  share: Readonly<Record<Column, Float64Array>>
  /** log-odds of any two records being about one person */
  prior: number
  /** log-odds of any two records being about two people of one house */
  house: number
}

/** How many people the expectation of a ladder counts for. */
const weightOfSame = 25
const weightOfOther = 3000
const weightOfShare = 60
const sampled = 60_000
const rounds = [6, 6]
/** Of a hundred people, how many come up a second time, before anything is known; and for how many records that counts. */
const twiceExpected = 0.1
/** Pairs in one house for each pair of one person, before anything is known, and the least and most that the records can make of it. */
const housePairs = { expected: 0.4, least: 0.02, most: 3 }

export interface Looked {
  one: Int32Array
  other: Int32Array
  /** a byte per question */
  steps: Uint8Array
}

/** @param total how many pairs there are, looked at or not */
export function estimate(table: Table, looked: Looked, total: number, compare: Compare): Model {
  const people = new Float64Array(table.size).fill(1)
  let model: Model = {
    same: questions.map((question) => [...ladders[question].same]),
    other: questions.map((question) => [...ladders[question].other]),
    share: sharesOf(table, people),
    prior: oddsOf(expectedPairs(table.size, total) / Math.max(total, 1)),
    house: oddsOf((expectedPairs(table.size, total) * housePairs.expected) / Math.max(total, 1)),
  }
  const sample = sampleOf(table.size, compare)
  const chances = new Float64Array(looked.one.length)
  for (const times of rounds) {
    model.other = othersOf(sample, model, people)
    model.share = sharesOf(table, people)
    for (let round = 0; round < times; round++) {
      const inOneHouse = expect(table, looked, model, chances)
      model = { ...model, ...maximise(looked, chances, inOneHouse, table.size, total) }
    }
    countPeople(looked, chances, people)
  }
  return model
}

/** Among few records a pair is still the exception. */
const expectedPairs = (records: number, total: number): number => Math.min(records * twiceExpected, total * 0.02)

const oddsOf = (chance: number): number => {
  const sure = Math.min(Math.max(chance, 1e-12), 0.2)
  return Math.log(sure / (1 - sure))
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** Fills in the chances. @returns how many pairs seem to be of one house */
function expect(table: Table, looked: Looked, model: Model, chances: Float64Array): number {
  let inOneHouse = 0
  for (let pair = 0; pair < chances.length; pair++) {
    const [one, other] = [looked.one[pair] as number, looked.other[pair] as number]
    const { odds, houseOdds } = weigh(model, table, one, other, looked.steps, pair * questions.length)
    chances[pair] = chanceOf(odds)
    inOneHouse += chanceOf(houseOdds)
  }
  return inOneHouse
}

function maximise(
  looked: Looked,
  chances: Float64Array,
  inOneHouse: number,
  size: number,
  total: number,
): Pick<Model, 'same' | 'prior' | 'house'> {
  const counts = questions.map((question) => ladders[question].same.map((expected) => expected * weightOfSame))
  let found = 0
  for (let pair = 0; pair < chances.length; pair++) {
    const chance = chances[pair] as number
    found += chance
    if (chance < 1e-4) continue
    for (let question = 0; question < questions.length; question++) {
      const step = looked.steps[pair * questions.length + question] as number
      if (step !== silent) (counts[question] as number[])[step] = ((counts[question] as number[])[step] ?? 0) + chance
    }
  }
  const few = weightOfSame / (weightOfSame + size)
  const mixed = (counted: number, expected: number): number => counted * (1 - few) + expected * few
  const pairs = mixed(found, expectedPairs(size, total))
  const houses = mixed(inOneHouse, expectedPairs(size, total) * housePairs.expected)
  const bounded = Math.min(Math.max(houses, pairs * housePairs.least), pairs * housePairs.most)
  return {
    same: counts.map(shared),
    prior: oddsOf(pairs / Math.max(total, 1)),
    house: oddsOf(bounded / Math.max(total, 1)),
  }
}

const shared = (counts: readonly number[]): number[] => {
  const sum = counts.reduce((total, count) => total + count, 0)
  return counts.map((count) => count / sum)
}

interface Sample {
  one: Int32Array
  other: Int32Array
  steps: Uint8Array
}

/** Two records at random are nearly always two people. The same records give the same sample. */
function sampleOf(size: number, compare: Compare): Sample {
  const count = Math.min(sampled, (size * (size - 1)) / 2)
  const sample = {
    one: new Int32Array(count),
    other: new Int32Array(count),
    steps: new Uint8Array(count * questions.length),
  }
  let seed = 20_261_122
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 0x1_0000_0000) * size)
  }
  for (let pair = 0; pair < count; pair++) {
    const one = next()
    const second = next()
    const other = second === one ? (one + 1) % size : second
    sample.one[pair] = one
    sample.other[pair] = other
    compare(one, other, sample.steps, pair * questions.length)
  }
  return sample
}

/** What the sample says of two people; a pair counts less when its records are of somebody who is there often. */
function othersOf(sample: Sample, model: Model, people: Float64Array): number[][] {
  const counts = questions.map((question) => ladders[question].other.map((expected) => expected * weightOfOther))
  for (let pair = 0; pair < sample.one.length; pair++) {
    const [one, other] = [sample.one[pair] as number, sample.other[pair] as number]
    const weight = (people[one] as number) * (people[other] as number) * (1 - roughChance(sample, pair, model))
    for (let question = 0; question < questions.length; question++) {
      const step = sample.steps[pair * questions.length + question] as number
      if (step !== silent) (counts[question] as number[])[step] = ((counts[question] as number[])[step] ?? 0) + weight
    }
  }
  return counts.map(shared)
}

function roughChance(sample: Sample, pair: number, model: Model): number {
  let odds = model.prior
  for (let question = 0; question < questions.length; question++) {
    const step = sample.steps[pair * questions.length + question] as number
    if (step !== silent) odds += Math.log((model.same[question]?.[step] ?? 1) / (model.other[question]?.[step] ?? 1))
  }
  return chanceOf(odds)
}

/** A record counts for one part of a person when that person seems to be there more often. */
function countPeople(looked: Looked, chances: Float64Array, people: Float64Array): void {
  const seen = new Float64Array(people.length).fill(1)
  for (let pair = 0; pair < chances.length; pair++) {
    seen[looked.one[pair] as number] = (seen[looked.one[pair] as number] as number) + (chances[pair] as number)
    seen[looked.other[pair] as number] = (seen[looked.other[pair] as number] as number) + (chances[pair] as number)
  }
  for (let record = 0; record < people.length; record++) people[record] = 1 / (seen[record] as number)
}

/** Of each value, which share of people has it; as rare as the ladder expects while there are few. */
function sharesOf(table: Table, people: Float64Array): Record<Column, Float64Array> {
  return Object.fromEntries(
    columns.map((column) => {
      const share = new Float64Array(table.values[column].length)
      let known = 0
      for (let record = 0; record < table.size; record++) {
        const value = table.at[column][record] as number
        if (value < 0) continue
        known += people[record] as number
        share[value] = (share[value] as number) + (people[record] as number)
      }
      const expected = (ladders[column].other[0] ?? 0) * weightOfShare
      for (let value = 0; value < share.length; value++) {
        // one of those who have it is the person we look at
        const others = Math.max((share[value] as number) - 1, 0)
        const isDefault = column === 'birthDate' && isDefaultDate(table.values.birthDate[value] ?? '')
        share[value] = Math.max((others + expected) / (known + weightOfShare), isDefault ? 0.002 : 1e-6)
      }
      return [column, share]
    }),
  ) as Record<Column, Float64Array>
}
