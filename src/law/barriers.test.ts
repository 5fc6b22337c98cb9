// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import {
  barrierForms,
  barrierInstruments,
  barriersFor,
  barrierTargets,
  instrumentIds,
  isInstrument,
  stageIds,
  standingOn,
  type InstrumentId,
} from './barriers.ts'

const today = plainDate('2026-11-22')
const ids = (asked: Parameters<typeof barriersFor>[0], on = today) => barriersFor(asked, on).map(({ id }) => id)

describe('the table of barriers (barrières)', () => {
  test('holds BAR-01 to BAR-36, each once, and every stage of the model has one', () => {
    expect(instrumentIds).toEqual(Array.from({ length: 36 }, (_, at) => `BAR-${String(at + 1).padStart(2, '0')}`))
    for (const stage of stageIds)
      expect(instrumentIds.some((id) => barrierInstruments[id].stages.includes(stage))).toBe(true)
    expect([isInstrument('BAR-37'), isInstrument('__proto__')]).toEqual([false, false])
  })

  test('a basis in law names article, address and wording; none is called verified that was not read in its newest wording', () => {
    for (const id of instrumentIds) {
      const { basis } = barrierInstruments[id]
      if (basis.kind !== 'law') expect(basis.nl.length, id).toBeGreaterThan(10)
      else
        for (const source of basis.sources) {
          expect(source.article, id).not.toBe('')
          expect(source.url, id).toMatch(/^https:\/\//)
          expect(source.status, id).toBe('toCheck')
        }
    }
  })

  test('an amount stands in no sentence of its own: always with a day, and to be checked', () => {
    for (const id of instrumentIds) {
      const { does, warnings, amounts = [], nl } = barrierInstruments[id]
      expect([nl, does, ...warnings].join(' '), id).not.toMatch(/euro|\d{2}\.\d{3}/)
      for (const amount of amounts) expect(amount.status).toBe('toCheck')
    }
    expect(instrumentIds.filter((id) => barrierInstruments[id].amounts)).toEqual([
      'BAR-06',
      'BAR-09',
      'BAR-22',
      'BAR-23',
      'BAR-33',
    ])
  })

  test('a closure (BAR-15, 16, 17) says so, and warns that people may end on the street', () => {
    const closing = instrumentIds.filter((id) => barrierInstruments[id].closes)
    expect(closing).toEqual(['BAR-15', 'BAR-16', 'BAR-17'])
    for (const id of closing) expect(barrierInstruments[id].warnings.join(' ')).toContain('vannacht slapen')
  })
})

describe('what is law today', () => {
  test.each([
    ['BAR-22', '2026-12-31', 'notYet'],
    ['BAR-22', '2027-01-01', 'now'],
    ['BAR-07', '2026-11-22', 'notYet'],
    ['BAR-34', '2026-11-22', 'partly'],
    ['BAR-16', '2026-11-22', 'now'],
  ] as const)('%s on %s: %s (Wtta in force 1-1-2027)', (id, on, standing) => {
    expect(standingOn(id, plainDate(on))).toBe(standing)
  })

  test('what is not law yet stands last', () => {
    const advice = ids({ forms: ['labour'], stages: ['B5'], target: 'organisation' })
    expect(advice.at(-1)).toBe('BAR-22')
    expect(ids({ forms: ['labour'], stages: ['B5'], target: 'organisation' }, plainDate('2027-01-01')).at(-1)).not.toBe(
      'BAR-22',
    )
  })
})

describe('which barriers fit (barriersFor)', () => {
  test('a hotel where somebody is sold: register, closure, agreements; no rules of work', () => {
    const advice = ids({ forms: ['sexual'], stages: ['B4', 'B6'], target: 'location' })
    expect(advice).toEqual(expect.arrayContaining(['BAR-16', 'BAR-17', 'BAR-25', 'BAR-26']))
    expect(advice).not.toContain('BAR-23')
    expect(advice).not.toContain('BAR-12')
  })

  test('each says why, and only by what was asked', () => {
    const given = barriersFor({ forms: ['labour', 'sexual'], stages: ['B5'], target: 'organisation' }, today)
    expect(given.find(({ id }) => id === 'BAR-23')?.why).toEqual({
      stages: ['B5'],
      forms: ['labour'],
      target: 'organisation',
    })
    expect(given.find(({ id }) => id === 'BAR-24')?.why).toEqual({ stages: ['B5'], forms: [], target: 'organisation' })
  })

  test('holds for every question: fits what was asked, no instrument twice, and nothing that ranks a person', () => {
    fc.assert(
      fc.property(
        fc.subarray([...barrierForms]),
        fc.subarray(stageIds),
        fc.constantFrom(...barrierTargets),
        (forms, stages, target) => {
          const given = barriersFor({ forms, stages, target }, today)
          expect(new Set(given.map(({ id }) => id)).size).toBe(given.length)
          for (const { id, why, ...rest } of given) {
            const instrument = barrierInstruments[id]
            expect(instrument.targets).toContain(target)
            expect(Object.keys(rest)).toEqual(['standing'])
            if (stages.length > 0) expect(why.stages.every((stage) => stages.includes(stage))).toBe(true)
            if (instrument.forms && forms.length > 0) expect(why.forms.length).toBeGreaterThan(0)
          }
          // what was left out does not fit
          const left = instrumentIds.filter((id): id is InstrumentId => !given.some((each) => each.id === id))
          for (const id of left) {
            const { targets, stages: at, forms: of } = barrierInstruments[id]
            const fits =
              targets.includes(target) &&
              (stages.length === 0 || at.some((stage) => stages.includes(stage))) &&
              (!of || forms.length === 0 || of.some((form) => forms.includes(form)))
            expect(fits, id).toBe(false)
          }
        },
      ),
    )
  })
})
