// SPDX-License-Identifier: EUPL-1.2
/**
 * Which pairs are looked at, so that twenty thousand records are not two hundred million pairs. Several passes, each with another idea of
 * what is left over after a mistake; a pair that meets in one of them is looked at. A block that is too large is cut by a further key, and
 * what stays too large is walked through in order with the neighbours only: never is a whole block left out.
 */
import { sound } from '../identifiers/name-keys.ts'
import { isPartial } from './dates.ts'
import { nicknameKeys } from './nicknames.ts'
import type { Prepared } from './person-record.ts'

/** Records in a block of which every pair is looked at. */
const fullBlock = 40
/** Neighbours on each side in a block that stays too large. */
const neighbours = 6

type Pass = (person: Prepared) => readonly string[]

const partsOf = (name: string): string[] => name.split(/[ -]/).filter((part) => part !== '')
const namesOf = (person: Prepared): string[] => [...partsOf(person.givenName), ...partsOf(person.familyName)]
const soundsOf = (person: Prepared): string[] =>
  namesOf(person)
    .filter((part) => part.length > 1)
    .map(sound)
const knownDate = ({ birthDate }: Prepared): string => (isPartial(birthDate) ? '' : birthDate)
const yearOf = ({ birthDate }: Prepared): string => birthDate.slice(0, 4)
const paired = (left: readonly string[], right: string): string[] =>
  right === '' ? [] : left.map((each) => `${each}|${right}`)
const initialsOf = (person: Prepared): string[] => [...new Set(namesOf(person).map((part) => part[0] ?? ''))]

/** The word with each letter left out once: two words one slip apart share one of them. */
const oneOut = (word: string): string[] =>
  word.length < 4 ? [word] : [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))]

/** The date with each digit covered once. */
const oneCovered = (date: string): string[] =>
  Array.from(date, (_, place) => `${date.slice(0, place)}*${date.slice(place + 1)}`)

const passes: readonly Pass[] = [
  (person) => [knownDate(person)],
  ({ birthDate }) =>
    isPartial(birthDate) || birthDate === ''
      ? []
      : [[birthDate.slice(6), birthDate.slice(4, 6)].toSorted().join('') + birthDate.slice(0, 4)],
  ({ email }) => [email, email.split('@')[0] ?? ''],
  ({ phone }) => [phone, phone.slice(-7)],
  (person) => [soundsOf(person).toSorted().join(' ')],
  (person) => paired(soundsOf(person), yearOf(person)),
  (person) => paired(soundsOf(person), knownDate(person).slice(4)),
  (person) => paired(soundsOf(person), person.city.slice(0, 5)),
  (person) => paired(soundsOf(person), person.postcode),
  (person) => paired(soundsOf(person), person.street.slice(0, 5)),
  (person) => paired(namesOf(person).flatMap(nicknameKeys), person.postcode || person.city),
  (person) => paired(namesOf(person).flatMap(nicknameKeys), yearOf(person)),
  (person) => paired(initialsOf(person), person.postcode),
  (person) => (person.houseNumber === '' ? [] : paired([person.houseNumber], person.postcode)),
  (person) =>
    person.houseNumber === '' ? [] : paired([person.houseNumber], sound(person.street.replaceAll(' ', '')).slice(0, 7)),
  (person) => paired([person.street.replaceAll(' ', '')], person.city.slice(0, 4) || person.postcode),
  (person) => (person.postcode === '' ? [] : paired([person.postcode], yearOf(person))),
  (person) => (person.city === '' ? [] : paired([person.city], knownDate(person).slice(4))),
  (person) => (person.city === '' ? [] : paired([person.city], yearOf(person))),
  (person) =>
    paired(oneOut(partsOf(person.familyName)[0] ?? ''), (person.givenName[0] ?? '') + yearOf(person).slice(0, 3)),
  (person) =>
    paired(oneOut(partsOf(person.givenName)[0] ?? ''), (person.familyName[0] ?? '') + yearOf(person).slice(0, 3)),
  (person) =>
    paired(oneOut(partsOf(person.familyName).join('')), sound(partsOf(person.givenName)[0] ?? '').slice(0, 4)),
  (person) => initialsOf(person).flatMap((initial) => paired(oneCovered(knownDate(person)), initial)),
  (person) => [person.familyName + person.givenName],
]

/** By which a block that is too large is cut, in this order. */
const cuts: readonly ((person: Prepared) => string)[] = [
  (person) => sound(partsOf(person.familyName)[0] ?? '').slice(0, 4),
  (person) => yearOf(person),
  (person) => sound(partsOf(person.givenName)[0] ?? '').slice(0, 4),
  (person) => person.postcode || person.city,
  (person) => person.birthDate.slice(4),
]

/** In which order all records are walked through, so that names with their front alike meet too. */
const orders: readonly ((person: Prepared) => string)[] = [
  (person) => person.familyName + person.givenName + person.birthDate,
  (person) => person.givenName + person.familyName + person.birthDate,
  (person) => (person.birthDate === '' ? '' : person.birthDate + person.familyName),
  (person) => (person.street === '' ? '' : person.street + person.houseNumber + person.givenName),
  (person) => (person.email === '' ? '' : person.email),
]

/** Pairs by number, the lower first, each once. */
export class Pairs {
  private found = new Float64Array(1 << 16)
  private count = 0
  private sortedUpTo = 0
  private readonly size: number
  private readonly mayMeet: (one: number, other: number) => boolean

  constructor(size: number, mayMeet: (one: number, other: number) => boolean) {
    this.size = size
    this.mayMeet = mayMeet
  }

  add(one: number, other: number): void {
    if (one === other || !this.mayMeet(one, other)) return
    if (this.count === this.found.length) this.makeRoom()
    this.found[this.count++] = Math.min(one, other) * this.size + Math.max(one, other)
  }

  /** Doubles go first: the passes find much the same. */
  private makeRoom(): void {
    this.tidyUp()
    if (this.count < this.found.length / 2) return
    const larger = new Float64Array(this.found.length * 2)
    larger.set(this.found.subarray(0, this.count))
    this.found = larger
  }

  private tidyUp(): void {
    if (this.sortedUpTo === this.count) return
    const sorted = this.found.subarray(0, this.count).toSorted()
    let kept = 0
    for (const [place, pair] of sorted.entries())
      if (place === 0 || pair !== sorted[place - 1]) this.found[kept++] = pair
    this.count = kept
    this.sortedUpTo = kept
  }

  get all(): Float64Array {
    this.tidyUp()
    return this.found.subarray(0, this.count)
  }
}

/** @param mayMeet which two may be a pair at all */
export function candidatePairs(people: readonly Prepared[], mayMeet: (one: number, other: number) => boolean): Pairs {
  const pairs = new Pairs(people.length, mayMeet)
  for (const pass of passes)
    for (const block of blocksOf(people, pass).values()) if (block.length > 1) lookAt(block, people, pairs, 0)
  for (const order of orders) walk(sortedBy(people.keys().toArray(), people, order), pairs, neighbours)
  return pairs
}

function blocksOf(people: readonly Prepared[], pass: Pass): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [number, person] of people.entries())
    for (const key of new Set(pass(person))) {
      if (key === '') continue
      const block = blocks.get(key)
      if (block) block.push(number)
      else blocks.set(key, [number])
    }
  return blocks
}

function lookAt(block: readonly number[], people: readonly Prepared[], pairs: Pairs, depth: number): void {
  if (block.length <= fullBlock) {
    for (const [place, one] of block.entries())
      for (let next = place + 1; next < block.length; next++) pairs.add(one, block[next] as number)
    return
  }
  const cut = cuts[depth]
  const sorted = sortedBy(block, people, (person) => person.familyName + person.givenName + person.birthDate)
  walk(sorted, pairs, neighbours)
  if (!cut) return
  const parts = new Map<string, number[]>()
  for (const one of block) {
    const key = cut(people[one] as Prepared)
    const part = parts.get(key)
    if (part) part.push(one)
    else parts.set(key, [one])
  }
  for (const part of parts.values()) if (part.length > 1) lookAt(part, people, pairs, depth + 1)
}

function sortedBy(
  numbers: readonly number[],
  people: readonly Prepared[],
  order: (person: Prepared) => string,
): number[] {
  const keyed = numbers.flatMap((one) => {
    const key = order(people[one] as Prepared)
    return key === '' ? [] : [{ one, key }]
  })
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.one - b.one)).map(({ one }) => one)
}

function walk(sorted: readonly number[], pairs: Pairs, reach: number): void {
  for (const [place, one] of sorted.entries())
    for (let next = place + 1; next <= place + reach && next < sorted.length; next++)
      pairs.add(one, sorted[next] as number)
}
