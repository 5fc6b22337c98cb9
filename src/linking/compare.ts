// SPDX-License-Identifier: EUPL-1.2
/**
 * Lays two records beside each other: a step per column (`levels.ts`), or nothing where one of them is silent. Given and family name are
 * also read crosswise, because who fills in a form does not always know which is which.
 */
import {
  cityLadder,
  countryLadder,
  dateLadder,
  emailLadder,
  familyLadder,
  givenLadder,
  houseLadder,
  occupationLadder,
  phoneLadder,
  postcodeLadder,
  sexLadder,
  streetLadder,
  type Ladder,
} from './levels.ts'
import { columns, type Column, type Prepared } from './person-record.ts'

/** A question put to a pair; `order` asks whether the names stood crosswise. */
export const questions = [...columns, 'order'] as const
export type Question = (typeof questions)[number]

const orderLadder: Ladder = {
  steps: ['straight', 'crosswise'],
  same: [0.97, 0.03],
  other: [0.995, 0.005],
  stepOf: () => 0,
}

export const ladders: Readonly<Record<Question, Ladder>> = {
  givenName: givenLadder,
  familyName: familyLadder,
  birthDate: dateLadder,
  sex: sexLadder,
  street: streetLadder,
  houseNumber: houseLadder,
  postcode: postcodeLadder,
  city: cityLadder,
  country: countryLadder,
  occupation: occupationLadder,
  phone: phoneLadder,
  email: emailLadder,
  order: orderLadder,
}

/** One of the two says nothing. */
export const silent = 255

/** Every value once, by number; -1 where a record is silent. */
export interface Table {
  size: number
  values: Readonly<Record<Column, readonly string[]>>
  at: Readonly<Record<Column, Int32Array>>
}

/** Both names share their values: they are compared crosswise. */
export function tableOf(records: readonly Prepared[]): Table {
  const names = valuesOf()
  const made = Object.fromEntries(
    columns.map((column) => [column, column === 'givenName' || column === 'familyName' ? names : valuesOf()]),
  ) as Record<Column, ReturnType<typeof valuesOf>>
  const at = Object.fromEntries(
    columns.map((column) => [column, Int32Array.from(records, (record) => made[column].numberOf(record[column]))]),
  ) as Record<Column, Int32Array>
  const values = Object.fromEntries(columns.map((column) => [column, made[column].values])) as Record<Column, string[]>
  return { size: records.length, values, at }
}

function valuesOf(): { values: string[]; numberOf: (value: string) => number } {
  const values: string[] = []
  const numbers = new Map<string, number>()
  return {
    values,
    numberOf(value) {
      if (value === '') return -1
      const known = numbers.get(value)
      if (known !== undefined) return known
      numbers.set(value, values.length)
      return values.push(value) - 1
    },
  }
}

/** Steps that were worked out before, in a room of fixed size: the same names meet again and again. */
class Memory {
  private readonly keys: Float64Array
  private readonly steps: Uint8Array
  private readonly shift: number
  private readonly ladder: Ladder
  private readonly values: readonly string[]

  constructor(ladder: Ladder, values: readonly string[]) {
    this.ladder = ladder
    this.values = values
    const bits = Math.min(18, Math.max(6, Math.ceil(Math.log2(values.length + 1)) + 5))
    this.keys = new Float64Array(1 << bits).fill(-1)
    this.steps = new Uint8Array(1 << bits)
    this.shift = 32 - bits
  }

  step(one: number, other: number): number {
    if (one < 0 || other < 0) return silent
    if (one === other) return this.ladder.stepOf(this.values[one] ?? '', this.values[one] ?? '')
    const [low, high] = one < other ? [one, other] : [other, one]
    const key = high * 0x400000 + low
    const place = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> this.shift
    if (this.keys[place] === key) return this.steps[place] ?? silent
    const step = this.ladder.stepOf(this.values[low] ?? '', this.values[high] ?? '')
    this.keys[place] = key
    this.steps[place] = step
    return step
  }
}

export type Compare = (one: number, other: number, into: Uint8Array, from: number) => void

/** @returns what writes the steps of a pair, a byte per question */
export function comparing(table: Table): Compare {
  const { at, values } = table
  const memories = columns.map((column) => new Memory(ladders[column], values[column]))
  const places = columns.map((column) => at[column])
  const order = questions.indexOf('order')
  return (one, other, into, from) => {
    for (let column = 2; column < columns.length; column++) {
      const of = places[column] as Int32Array
      into[from + column] = (memories[column] as Memory).step(of[one] as number, of[other] as number)
    }
    const names = memories[0] as Memory
    const [g1, g2] = [at.givenName[one] as number, at.givenName[other] as number]
    const [f1, f2] = [at.familyName[one] as number, at.familyName[other] as number]
    let [given, family, isCrosswise] = [names.step(g1, g2), names.step(f1, f2), 0]
    const straight = closeness(given) + closeness(family)
    if (straight < 3) {
      const [first, second] = [names.step(g1, f2), names.step(f1, g2)]
      if (closeness(first) + closeness(second) > straight + 1) [given, family, isCrosswise] = [first, second, 1]
    }
    into[from] = given
    into[from + 1] = family
    into[from + order] = given === silent && family === silent ? silent : isCrosswise
  }
}

/** To choose between straight and crosswise only. */
const closeness = (step: number): number => (step === silent ? 0.5 : ([3, 2.5, 2, 1.5, 1.5, 0.6, 0][step] ?? 0))
