// SPDX-License-Identifier: EUPL-1.2
/**
 * How good the suggestions are, on sets of which the truth is known, beside what a Fellegi-Sunter in DuckDB reached on the same columns. No
 * set has numbers of its own: what is reached here is reached with one configuration.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { linkageSet, qualityOf, type SetName, type SetRecord } from '../../tests/linkage-sets.ts'
import { linkRecords } from './link-records.ts'
import type { Column } from './person-record.ts'

const table: string[] = []
afterAll(() => console.info(['set | precision | recall | F1 | baseline | waarschijnlijk', ...table].join('\n')))
const round = (share: number): string => share.toFixed(3)
const long = { timeout: 240_000 }

/** `floor`: what was reached, less 0.01. */
test.each<{ set: SetName; baseline: number; floor: number }>([
  { set: 'febrl1', baseline: 0.995, floor: 0.988 },
  { set: 'febrl3', baseline: 0.989, floor: 0.988 },
  { set: 'splink_fake_1000', baseline: 0.906, floor: 0.974 },
  { set: 'historical_a', baseline: 0.776, floor: 0.952 },
])('$set: F1 at least $floor, and what is called waarschijnlijk is', long, ({ set, baseline, floor }) => {
  const { records, pairs } = linkageSet(set)
  const quality = qualityOf(linkRecords(records), pairs, records)
  table.push(
    [set, ...[quality.precision, quality.recall, quality.f1, baseline, quality.surePrecision].map(round)].join(' | '),
  )
  expect(quality.f1).toBeGreaterThanOrEqual(floor)
  expect(quality.surePrecision).toBeGreaterThanOrEqual(0.99)
})

describe('on records it was not made for', () => {
  const without = (set: SetName, ...columns: Column[]) => {
    const { records, pairs } = linkageSet(set)
    const gone = new Set<string>(columns)
    const less = records.map((record): SetRecord => ({
      ...Object.fromEntries(Object.entries(record).filter(([column]) => !gone.has(column))),
      id: record.id,
    }))
    return { records: less, pairs }
  }

  test.each<{ what: string; set: SetName; gone: Column[]; floor: number }>([
    { what: 'no date of birth', set: 'splink_fake_1000', gone: ['birthDate'], floor: 0.88 },
    { what: 'no e-mail', set: 'splink_fake_1000', gone: ['email'], floor: 0.85 },
    { what: 'no address', set: 'febrl1', gone: ['street', 'houseNumber', 'postcode'], floor: 0.96 },
  ])('$set, $what: F1 at least $floor', long, ({ set, gone, floor }) => {
    const { records, pairs } = without(set, ...gone)
    const quality = qualityOf(linkRecords(records), pairs, records)
    table.push(
      [
        `${set} - ${gone.join(' ')}`,
        ...[quality.precision, quality.recall, quality.f1].map(round),
        '',
        round(quality.surePrecision),
      ].join(' | '),
    )
    expect(quality.f1).toBeGreaterThanOrEqual(floor)
    expect(quality.surePrecision).toBeGreaterThanOrEqual(0.95)
  })

  test('across two lists, as good as within one', long, () => {
    const { records, pairs } = linkageSet('splink_fake_1000')
    const left = records.filter((_, place) => place % 3 === 0)
    const right = records.filter((_, place) => place % 3 !== 0)
    const mine = new Set(left.map(({ id }) => id))
    const across = new Set([...pairs].filter((pair) => pair.split('|').filter((id) => mine.has(id)).length === 1))
    const quality = qualityOf(linkRecords(left, right), across, left, right)
    expect(quality.f1).toBeGreaterThanOrEqual(0.96)
  })

  test('among five hundred who are all another, nobody is suggested', long, () => {
    const { records, pairs } = linkageSet('febrl1')
    const second = new Set([...pairs].map((pair) => pair.split('|')[1]))
    expect(linkRecords(records.filter(({ id }) => !second.has(id)))).toEqual([])
  })

  test(
    'people of one house are not one person: another given name, another date of birth, the rest the same',
    long,
    () => {
      const { records, pairs } = linkageSet('febrl1')
      const second = new Set([...pairs].map((pair) => pair.split('|')[1]))
      const people = records.filter(({ id }) => !second.has(id)).slice(0, 200)
      const housemates = people.map((person, place) => {
        const another = people[(place * 7 + 3) % people.length]
        return {
          ...person,
          id: `with ${person.id}`,
          givenName: another?.givenName ?? '',
          birthDate: another?.birthDate ?? '',
        }
      })
      const together = linkRecords([...people, ...housemates])
      expect(together.length).toBeLessThanOrEqual(8)
      expect(together.filter(({ label }) => label === 'waarschijnlijk').length).toBeLessThanOrEqual(2)
    },
  )

  test('twenty thousand records of which many are the same are no square', { timeout: 240_000 }, () => {
    const crowd = Array.from({ length: 20_000 }, (_, place) => ({
      givenName: ['Noortje', 'Emre', 'Marek'][place % 3],
      familyName: place % 2 === 0 ? 'Testman' : `Proef${place % 4000}`,
      city: 'Aalten',
    }))
    const links = linkRecords(crowd)
    expect(links.length).toBeLessThan(1_000_000)
    expect(process.memoryUsage().rss).toBeLessThan(1.5e9)
  })
})
