// SPDX-License-Identifier: EUPL-1.2
/** The advice beside what was last seen of it: the situations of issue 6, what a fact or a day changes, and a rule with a newer version. */
import { describe, expect, test } from 'vitest'
import type { Rule } from '../../law/pathways/rule.ts'
import type { Situation } from '../../law/pathways/situation.ts'
import { pathwayRules } from '../../law/pathways/table.ts'
import { plainDate } from '../../time.ts'
import { hasDifference, nameOf, readPathway, snapshotOf } from './reading.ts'

const today = plainDate('2026-11-22')
const rulesIn = (situation: Situation): string[] => [
  ...new Set(readPathway(situation, undefined, today).advice.map(({ rule }) => rule)),
]
const lines = (situation: Situation): string[] => readPathway(situation, undefined, today).advice.map(nameOf)

describe('the situations of issue 6', () => {
  test('a: the money mule, 17, suspect and presumed victim at once: youth care, non-punishment, and his birthday', () => {
    const boy: Situation = {
      birthDate: plainDate('2009-03-14'),
      residence: 'dutch',
      forms: ['criminal'],
      isSuspect: true,
    }
    expect(rulesIn(boy)).toEqual(expect.arrayContaining(['A5', 'A9', 'R15', 'R19']))
    const { terms } = readPathway(boy, undefined, today)
    expect(terms.map(({ term, ends }) => [term, ends.toString()])).toEqual([['adulthood', '2027-03-14']])
  })
  test('b: a worker from the EU without EU right, complaint undecided: reflection and the labour rule, no Wmo right', () => {
    const worker: Situation = {
      ageClass: '23+',
      residence: 'euWithoutRight',
      forms: ['labour'],
      cooperation: 'undecided',
      registeredIn: null,
    }
    expect(rulesIn(worker)).toEqual(expect.arrayContaining(['R03', 'R18', 'R20', 'R21']))
    expect(rulesIn(worker)).not.toContain('R01')
  })
  test('c: a girl alone from outside the EU: Nidos, protected shelter, a guardian', () => {
    const girl: Situation = { ageClass: '<18', residence: 'thirdCountryNoStay', unaccompanied: true, forms: ['sexual'] }
    expect(rulesIn(girl)).toContain('R16')
    expect(lines(girl)).toEqual(expect.arrayContaining(['R16.shelter', 'R16.guardian', 'R16.money']))
  })
  test('d: a Dublin claimant: thirty days', () => {
    const claimant: Situation = {
      ageClass: '23+',
      residence: 'dublin',
      cooperation: 'undecided',
      reflectionGrantedOn: plainDate('2026-11-10'),
    }
    expect(rulesIn(claimant)).toContain('R06')
    const { terms } = readPathway(claimant, undefined, today)
    expect(terms.find(({ term }) => term === 'bedenktijd')?.ends.toString()).toBe('2026-12-10')
  })
})

describe('what changed since somebody saw it', () => {
  const undecided: Situation = { ageClass: '23+', residence: 'thirdCountryNoStay', cooperation: 'undecided' }

  test('nothing at once', () => {
    const { added, removed, newer } = readPathway(undecided, snapshotOf(undecided, today), today)
    expect([added, removed, hasDifference(newer)]).toEqual([[], [], false])
  })
  test('a complaint: the lines of R07 are added, those of the reflection period removed, each in its words', () => {
    const read = readPathway({ ...undecided, cooperation: 'complaint' }, snapshotOf(undecided, today), today)
    expect(read.added.map(nameOf)).toContain('R07.gap')
    expect(read.removed.map(nameOf)).toContain('R05.shelter')
    expect(read.removed.find((line) => nameOf(line) === 'R05.shelter')?.text).toContain('COSM')
  })
  test('days that went by do so too: the reflection period is over, and nobody typed anything', () => {
    const granted: Situation = { ...undecided, reflectionGrantedOn: today }
    const later = readPathway(granted, snapshotOf(granted, today), today.add({ months: 4 }))
    expect(later.added.map(nameOf)).toContain('R12.shelter')
    expect(later.removed.map(nameOf)).toContain('R05.shelter')
  })
})

describe('a rule that got a newer version', () => {
  const since = plainDate('2026-12-01')
  const newer: readonly Rule[] = pathwayRules.map((rule) => {
    if (rule.id !== 'R01') return rule
    const [first] = rule.versions
    const reworded = first.lines.map((line) => (line.id === 'money' ? { ...line, text: 'Andere woorden.' } : line))
    return { ...rule, versions: [first, { ...first, version: '2', inForceFrom: since, lines: reworded }] }
  })
  const dutch: Situation = { ageClass: '23+', residence: 'dutch' }
  const snapshot = snapshotOf(dutch, today, newer)

  test('on the day before it nothing is said', () => {
    expect(hasDifference(readPathway(dutch, snapshot, since.subtract({ days: 1 }), newer).newer)).toBe(false)
  })
  test('from that day on the person keeps the words that were seen, and is told the new ones', () => {
    const read = readPathway(dutch, snapshot, since, newer)
    const kept = read.advice.find((line) => nameOf(line) === 'R01.money')
    expect(kept?.version).toBe('1')
    expect(read.newer.changed.map(({ before, after }) => [before.text === kept?.text, after.text])).toEqual([
      [true, 'Andere woorden.'],
    ])
  })
  test('who saw it goes on with the new one', () => {
    const read = readPathway(dutch, snapshotOf(dutch, since, newer), since, newer)
    expect(read.advice.find((line) => nameOf(line) === 'R01.money')?.text).toBe('Andere woorden.')
    expect(hasDifference(read.newer)).toBe(false)
  })
})
