// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { isPossible, outcomes, possibleDeeds, reportDeeds, reportStates, stateAfter, undecided } from './lifecycle.ts'
import { nextStep } from './next-step.ts'
import { whyNotDecide } from './weigh/rules.ts'

const today = plainDate('2026-11-18') // a Wednesday

describe('the lifecycle of a report (melding)', () => {
  test('knows for every state what is possible, and nothing else', () => {
    const table = Object.fromEntries(
      reportStates.map((state) => [state, reportDeeds.filter((deed) => isPossible(deed, state))]),
    )
    expect(table).toEqual({
      submitted: ['take'],
      received: ['decide', 'answer', 'pause'],
      watch: ['decide', 'answer'],
      suspected: ['decide', 'answer', 'openCase'],
      closedNoIndication: ['take', 'answer'],
      transferred: ['take', 'answer'],
      caseOpened: ['answer'],
      destroyed: [],
    })
  })

  test('every outcome of weighing leads to a state in which the reporter can be answered', () => {
    for (const outcome of outcomes) expect(possibleDeeds[stateAfter[outcome]]).toContain('answer')
  })

  test('every state is reached', () => {
    expect(new Set(['submitted', 'received', 'caseOpened', 'destroyed', ...Object.values(stateAfter)])).toEqual(
      new Set(reportStates),
    )
    expect(undecided).toEqual(['submitted', 'received'])
  })
})

describe('a decision', () => {
  const empty = { forms: [], otherDesk: undefined, watchUntil: undefined }

  test('to watch needs a day after today, at most the municipality’s own limit away', () => {
    const watch = (until: string | undefined) =>
      whyNotDecide({ ...empty, outcome: 'watch', watchUntil: until ? plainDate(until) : undefined }, today, 6)
    expect(watch(undefined)).toEqual({ tot: 'watchUntilWhen' })
    expect(watch('2026-11-18')).toEqual({ tot: 'watchUntilWhen' })
    expect(watch('2026-11-19')).toEqual({})
    expect(watch('2027-05-18')).toEqual({})
    expect(watch('2027-05-19')).toEqual({ tot: 'watchTooLong' })
  })

  test('for another desk names the desk; a suspicion names a form; no indication needs neither', () => {
    expect(whyNotDecide({ ...empty, outcome: 'otherDesk' }, today, 6)).toEqual({ loket: 'whichDesk' })
    expect(whyNotDecide({ ...empty, outcome: 'suspicion' }, today, 6)).toEqual({ vormen: 'whichForm' })
    expect(whyNotDecide({ ...empty, outcome: 'noIndication' }, today, 6)).toEqual({})
  })
})

describe('what a report needs now', () => {
  const report = {
    state: 'submitted' as const,
    readBy: plainDate('2026-11-16'),
    assessBy: plainDate('2026-11-20'),
    answerBy: plainDate('2026-11-27'),
    watchUntil: undefined,
    pausedUntil: undefined,
    feedback: 'due' as const,
    unreadLetters: 0,
    isToPassOn: false,
  }

  test('counts lateness in working days (werkdagen)', () => {
    expect(nextStep(report, today)).toEqual({ kind: 'read', by: plainDate('2026-11-16'), daysLate: 2 })
    expect(nextStep({ ...report, readBy: plainDate('2026-11-13') }, plainDate('2026-11-15')).daysLate).toBe(0)
    expect(nextStep(report, plainDate('2026-11-16')).daysLate).toBe(0)
  })

  test('follows the state, and an answer that is owed stays in sight', () => {
    expect(nextStep({ ...report, state: 'received' }, today).kind).toBe('assess')
    expect(nextStep({ ...report, state: 'suspected' }, today).kind).toBe('openCase')
    expect(nextStep({ ...report, state: 'transferred', isToPassOn: true }, today).kind).toBe('passOn')
    expect(nextStep({ ...report, state: 'transferred' }, today).kind).toBe('answer')
    expect(
      nextStep({ ...report, state: 'transferred', isToPassOn: true, answerBy: plainDate('2026-11-17') }, today).kind,
    ).toBe('answer')
    expect(nextStep({ ...report, state: 'caseOpened' }, today).kind).toBe('answer')
    expect(nextStep({ ...report, state: 'closedNoIndication', feedback: 'given' }, today).kind).toBe('nothing')
    expect(nextStep({ ...report, state: 'watch', feedback: 'given', watchUntil: today }, today).kind).toBe('lookAgain')
  })
})
