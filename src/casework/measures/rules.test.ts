// SPDX-License-Identifier: EUPL-1.2
/** What a measure must have before it goes on, over every status, step and answer; and when one looks what it did. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barrierForms, barrierInstruments, instrumentIds } from '../../law/barriers.ts'
import { plainDate } from '../../time.ts'
import { exploitationFormNames } from '../../triage/index.ts'
import { isOpen, mayStep, measureStatuses, measureStepNames, measureSteps } from './lifecycle.ts'
import { mayWriteOn } from './may-write.ts'
import {
  asksAgain,
  dueOf,
  emptyText,
  minutesOf,
  objectionEnds,
  reviewDueOn,
  riskAnswers,
  shelterAnswers,
  whatIsMissing,
  whyNotDay,
  type Guarded,
} from './rules.ts'

const today = plainDate('2026-11-18')
const whole: Guarded = {
  instrument: 'BAR-11',
  text: {
    target: 'De loods',
    basis: 'Omgevingswet',
    decisionMaker: 'college',
    proportionality: 'Niets lichters hielp.',
  },
  victimRisk: 'no',
  investigationRisk: 'handled',
  shelter: undefined,
  isBasisChecked: true,
  isStopped: false,
}

test('the forms of the law are those of triage', () => {
  expect([...barrierForms]).toEqual(exploitationFormNames)
})

describe('the course of a measure (maatregel)', () => {
  const possible: Record<string, readonly string[]> = {
    plan: ['decide', 'abandon'],
    decided: ['start', 'abandon'],
    running: ['end', 'abandon'],
    ended: [],
    abandoned: [],
  }
  test.each(measureStatuses.flatMap((status) => measureStepNames.map((step) => [status, step] as const)))(
    'of %s the step %s is possible only as written here',
    (status, step) => expect(mayStep(status, step)).toBe(possible[status]?.includes(step)),
  )
  test('every status but plan is reached, and what is over leads nowhere', () => {
    expect(new Set(Object.values(measureSteps).map(({ to }) => to))).toEqual(
      new Set(measureStatuses.filter((status) => status !== 'plan')),
    )
    for (const status of measureStatuses)
      expect(isOpen(status)).toBe(measureStepNames.some((step) => mayStep(status, step)))
  })
})

describe('before anything is done', () => {
  const risk = fc.constantFrom(undefined, ...riskAnswers)
  const guarded = fc.record({
    instrument: fc.constantFrom(...instrumentIds),
    text: fc.record({
      target: fc.constantFrom('', 'De loods'),
      basis: fc.constantFrom('', 'Omgevingswet'),
      decisionMaker: fc.constantFrom('' as const, 'college' as const),
      proportionality: fc.constantFrom('', 'Past.'),
    }),
    victimRisk: risk,
    investigationRisk: risk,
    shelter: fc.constantFrom(undefined, ...shelterAnswers),
    isBasisChecked: fc.boolean(),
    isStopped: fc.boolean(),
  })

  test('no measure leaves the plan, or begins, while a question about danger or an investigation is open (generated)', () => {
    fc.assert(
      fc.property(guarded, fc.constantFrom('decide' as const, 'start' as const), (measure, step) => {
        const missing = whatIsMissing(measure, step, today)
        const isSafe = (answer: string | undefined) => answer === 'no' || answer === 'handled'
        if (!isSafe(measure.victimRisk) || !isSafe(measure.investigationRisk) || measure.isStopped)
          expect(missing).not.toEqual([])
        if (barrierInstruments[measure.instrument].closes && !measure.shelter) expect(missing).toContain('shelter')
      }),
      { numRuns: 500 },
    )
  })

  test('to give up or to end is never stopped by a question', () => {
    fc.assert(
      fc.property(guarded, fc.constantFrom('abandon' as const, 'end' as const), (measure, step) => {
        expect(whatIsMissing(measure, step, today)).toEqual([])
      }),
    )
  })

  test.each([
    [{ victimRisk: undefined }, ['victimUnanswered']],
    [{ victimRisk: 'open' }, ['victimOpen']],
    [{ investigationRisk: undefined }, ['investigationUnanswered']],
    [{ investigationRisk: 'open' }, ['investigationOpen']],
    [{ isBasisChecked: false }, ['basisChecked']],
    [{ text: { ...whole.text, basis: '' } }, ['basis']],
    [{ text: { ...whole.text, proportionality: '' } }, ['proportionality']],
    [{ text: { ...whole.text, decisionMaker: '' } }, ['decisionMaker']],
    [{ isStopped: true }, ['embargo']],
    [{ instrument: 'BAR-15' }, ['shelter']],
    [{ instrument: 'BAR-16' }, ['shelter']],
    [{ instrument: 'BAR-17' }, ['shelter']],
    [{ instrument: 'BAR-15', shelter: 'arranged' }, []],
    [{ instrument: 'BAR-22' }, ['notLaw']],
    [{ instrument: 'BAR-34' }, []],
    [{}, []],
  ] as const)('with %j it says %j', (changed, missing) => {
    expect(whatIsMissing({ ...whole, ...changed }, 'decide', today)).toEqual(missing)
  })

  test('the Wtta can be decided on from the day it is law', () => {
    expect(whatIsMissing({ ...whole, instrument: 'BAR-22' }, 'decide', plainDate('2027-01-01'))).toEqual([])
  })

  test('another target asks about danger again, another basis asks who looked', () => {
    expect(asksAgain(emptyText, { ...emptyText, target: 'x' })).toEqual({ risks: true, basis: false })
    expect(asksAgain(emptyText, { ...emptyText, basis: 'x' })).toEqual({ risks: false, basis: true })
    expect(asksAgain(emptyText, { ...emptyText, publicTitle: 'x' })).toEqual({ risks: false, basis: false })
  })
})

describe('days', () => {
  const days = { decidedOn: plainDate('2026-11-10'), startsOn: plainDate('2026-11-12'), endsOn: undefined }
  test.each([
    ['decide', '2026-11-19', 'notYetThere'],
    ['decide', '2026-11-18', undefined],
    ['decide', '2021-11-17', 'tooLongAgo'],
    ['start', '2026-11-09', 'beforeDecision'],
    ['start', '2026-11-10', undefined],
    ['end', '2026-11-11', 'beforeStart'],
    ['end', '2026-11-12', undefined],
  ] as const)('%s on %s: %s', (step, day, mistake) =>
    expect(whyNotDay(step, plainDate(day), days, today)).toBe(mistake),
  )

  test('the objection period (bezwaartermijn) is shown for a decision only', () => {
    expect(objectionEnds('BAR-11', plainDate('2026-11-20'))?.toString()).toBe('2027-01-04')
    expect(objectionEnds('BAR-01', plainDate('2026-11-20'))).toBeUndefined()
    expect(objectionEnds('BAR-11', undefined)).toBeUndefined()
  })

  test.each([
    ['2026-11-30', 'afterThree', '2027-02-28'],
    ['2027-11-30', 'afterThree', '2028-02-29'],
    ['2028-02-29', 'afterTwelve', '2029-02-28'],
    ['2026-05-14', 'afterThree', '2026-08-14'],
  ] as const)('of what began on %s one looks %s on %s', (start, moment, on) =>
    expect(reviewDueOn(plainDate(start), moment).toString()).toBe(on),
  )

  test('what is due: an end that came, and each look that nobody took; never of what was given up', () => {
    const began = {
      decidedOn: undefined,
      startsOn: plainDate('2025-11-18'),
      endsOn: plainDate('2026-11-18'),
      reviewed: ['afterThree' as const],
    }
    const what = (status: (typeof measureStatuses)[number], on = today) =>
      dueOf({ ...began, status }, on).map(({ what: kind, moment }) => moment ?? kind)
    expect(what('running')).toEqual(['end', 'afterTwelve'])
    expect(what('running', plainDate('2026-11-17'))).toEqual([])
    expect(what('ended')).toEqual(['afterTwelve'])
    expect([what('abandoned'), what('plan'), what('decided')]).toEqual([[], [], []])
  })
})

test.each([
  ['2', 120],
  ['1,5', 90],
  ['0.25', 15],
  ['24', 1440],
  ['24,1', 1440],
  ['25', undefined],
  ['0', undefined],
  ['0,1', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['', undefined],
])('hours written as %j are %j minutes', (typed, minutes) => expect(minutesOf(typed)).toBe(minutes))

test('an officer on the social side reads along; an adviser on public order writes, whatever his side', () => {
  expect(mayWriteOn(['attentionOfficer'], 'social')).toBe(false)
  expect(mayWriteOn(['attentionOfficer'], 'safety')).toBe(true)
  expect(mayWriteOn(['deputy'], undefined)).toBe(true)
  expect(mayWriteOn(['publicOrderAdviser'], 'social')).toBe(true)
  expect(mayWriteOn(['careCoordinator', 'policyOfficer'], 'safety')).toBe(false)
})
