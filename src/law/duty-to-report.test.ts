// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { dutyQuestions, type ReportingRule, reportingRules } from './duty-to-report.ts'

const rules: readonly ReportingRule[] = Object.values(reportingRules)

describe('the duty to report a crime (aangifteplicht), Sv art. 160-163', () => {
  test('has no general case for officials: every duty of theirs is one of the letters of art. 162', () => {
    const duties = rules.filter((rule) => rule.kind === 'duty' && rule.who === 'official')
    expect(duties.map((rule) => rule.source.article)).toEqual([
      'art. 162 lid 1 a',
      'art. 162 lid 1 b',
      'art. 162 lid 1 c',
      'art. 162 lid 2',
    ])
  })

  test('does not name human trafficking (mensenhandel) in the list of art. 160', () => {
    expect(reportingRules.gravestCrimes.nl).toMatch(/Mensenhandel staat niet in deze lijst/)
  })

  test('binds everyone who knows that somebody is held, art. 160 lid 3', () => {
    const { kind, who, atOnce } = reportingRules.someoneHeld
    expect({ kind, who, atOnce }).toEqual({ kind: 'duty', who: 'everyone', atOnce: true })
  })

  test('stands beside the right of everyone to report any offence, art. 161', () => {
    expect(reportingRules.mayReport.kind).toBe('right')
  })

  test('was read in an old wording, so every rule asks to be checked', () => {
    for (const { source } of rules) {
      expect(source.status).toBe('toCheck')
      expect(source.wording.toString()).toBe('2007-12-01')
    }
  })

  test('is found by two questions, and each leads to a duty', () => {
    expect(dutyQuestions.map(({ rule }) => reportingRules[rule].kind)).toEqual(['duty', 'duty'])
    for (const { ask } of dutyQuestions) expect(ask).toMatch(/\?$/)
  })
})
