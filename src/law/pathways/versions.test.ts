// SPDX-License-Identifier: EUPL-1.2
/** Dated versions of a rule: a case keeps the one it had, and can say what a newer one would change. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { advise } from './advise.ts'
import { compareAdvice } from './compare-advice.ts'
import { versionOn, type Line, type Rule } from './rule.ts'
import type { Situation } from './situation.ts'
import { pathwayRules } from './table.ts'

const today = plainDate('2026-11-22')
const rewrittenOn = plainDate('2026-07-01')

/** An invented change of law: the offer in other words, a line less and a line more, from 1 July 2026. */
const withNewerR05 = pathwayRules.map((rule) => (rule.id === 'R05' ? newer(rule) : rule))

function newer(rule: Rule): Rule {
  const [first] = rule.versions
  const lines: Line[] = first.lines
    .filter(({ id }) => id !== 'apply')
    .map((line) => (line.id === 'shelter' ? { ...line, text: 'Verzonnen: een andere plek.' } : line))
  const sources = first.lines[0]?.sources
  if (!sources) throw new Error('R05 has no line')
  lines.push({ id: 'invented', kind: 'action', text: 'Verzonnen: een nieuwe stap.', who: 'niemand', sources })
  return { ...rule, versions: [first, { ...first, version: '2', inForceFrom: rewrittenOn, lines }] }
}

const situation: Situation = { ageClass: '23+', residence: 'thirdCountryNoStay', cooperation: 'undecided' }
const adviceOn = (asOf: string) => advise(situation, { today, asOf: plainDate(asOf), rules: withNewerR05 }).advice

describe('a later version of a rule', () => {
  test('answers from its first day on, and not the day before', () => {
    const versions = (asOf: string) => [
      ...new Set(
        adviceOn(asOf)
          .filter(({ rule }) => rule === 'R05')
          .map(({ version }) => version),
      ),
    ]
    expect([versions('2026-06-30'), versions('2026-07-01')]).toEqual([['1'], ['2']])
  })

  test('a case that keeps its day keeps its rule; today answers when no day is given', () => {
    const kept = adviceOn('2026-06-30').map(({ rule, text }) => [rule, text])
    expect(kept).toEqual(advise(situation, { today }).advice.map(({ rule, text }) => [rule, text]))
    expect(advise(situation, { today, rules: withNewerR05 }).advice).toEqual(adviceOn('2026-11-22'))
  })

  test('the difference is said: what comes, what goes, what changed', () => {
    const { added, removed, changed } = compareAdvice(adviceOn('2026-06-30'), adviceOn('2026-11-22'))
    expect(added.map(({ rule, line }) => `${rule}.${line}`)).toEqual(['R05.invented'])
    expect(removed.map(({ rule, line }) => `${rule}.${line}`)).toEqual(['R05.apply'])
    expect(changed.map(({ before, after }) => [before.version, after.version, after.text])).toEqual([
      ['1', '2', 'Verzonnen: een andere plek.'],
    ])
  })

  test('the same words in a newer version are no difference', () => {
    const same = pathwayRules.map((rule) => ({
      ...rule,
      versions: [rule.versions[0], { ...rule.versions[0], version: '2', inForceFrom: rewrittenOn }] as const,
    }))
    const before = advise(situation, { today }).advice
    const after = advise(situation, { today, rules: same }).advice
    expect(after.every(({ version }) => version === '2')).toBe(true)
    expect(compareAdvice(before, after)).toEqual({ added: [], removed: [], changed: [] })
  })

  test('another date of the wording is a difference: somebody read it anew', () => {
    const before = advise(situation, { today }).advice
    const after = before.map((line) => ({
      ...line,
      sources: line.sources.map((source) => ({ ...source, wording: plainDate('2026-10-01') })),
    }))
    expect(compareAdvice(before, after).changed).toHaveLength(before.length)
  })

  test('a fact that changes is said in the same way', () => {
    const after = advise({ ...situation, cooperation: 'complaint' }, { today }).advice
    const { added, removed } = compareAdvice(advise(situation, { today }).advice, after)
    expect([...new Set(added.map(({ rule }) => rule))]).toEqual(['R07'])
    expect([...new Set(removed.map(({ rule }) => rule))]).toEqual(['R05'])
  })
})

describe('the table', () => {
  test('before its first version a rule still answers, and never as verified', () => {
    const [rule] = pathwayRules
    if (!rule) throw new Error('the table is empty')
    const verified = { ...rule, versions: [{ ...rule.versions[0], lines: verifiedLines(rule) }] as const }
    const statusOn = (asOf: string) =>
      advise({}, { today, asOf: plainDate(asOf), rules: [verified] }).advice.map(({ status }) => status)
    expect(statusOn('2026-11-22')).toEqual(['verified'])
    expect(statusOn('1999-01-01')).toEqual(['toCheck'])
    expect(versionOn(rule, plainDate('1999-01-01'))).toEqual({ version: rule.versions[0], early: true })
  })

  test('a line is as sure as its weakest source', () => {
    const [rule] = pathwayRules
    if (!rule) throw new Error('the table is empty')
    const lines = verifiedLines(rule).map((line) => ({
      ...line,
      sources: [line.sources[0], { ...line.sources[0], status: 'toCheck' as const }] as const,
    }))
    const rules = [{ ...rule, versions: [{ ...rule.versions[0], lines }] as const }]
    expect(advise({}, { today, rules }).advice.map(({ status }) => status)).toEqual(['toCheck'])
  })

  test('names each rule once, each line once within its version, and versions in order of their days', () => {
    const ids = pathwayRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, versions } of pathwayRules) {
      const days = versions.map(({ inForceFrom }) => inForceFrom.toString())
      expect(days, id).toEqual([...new Set(days)].toSorted())
      for (const { lines } of versions) expect(new Set(lines.map((line) => line.id)).size, id).toBe(lines.length)
    }
  })
})

const verifiedLines = (rule: Rule): Line[] =>
  rule.versions[0].lines.map((line) => ({ ...line, sources: [{ ...line.sources[0], status: 'verified' }] }))
