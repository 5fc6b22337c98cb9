// SPDX-License-Identifier: EUPL-1.2
/** Every rule of advice with one example that it is for, one that it is not for, and a source; a rule without a row does not pass. */
import { describe, expect, test } from 'vitest'
import { adviceFor, adviceIds, ruleOf, type AdviceId, type Known } from './rules.ts'

const nothing: Known = {
  acute: false,
  age: '23plus',
  unaccompanied: 'no',
  forms: [],
  startingPoint: 'person',
  held: false,
  ruleAbused: false,
  preset: undefined,
  knowledge: 'unknown',
  hasFear: false,
  aboutOwnChild: false,
}

const examples: Record<AdviceId, [is: Partial<Known>, isNot: Partial<Known>]> = {
  dangerNow: [{ acute: true }, {}],
  someoneHeld: [{ held: true }, {}],
  minor: [{ age: 'under18' }, { age: '18to22' }],
  perhapsMinor: [{ age: 'unknown' }, { age: 'unknown', startingPoint: 'location' }],
  unaccompaniedMinor: [
    { unaccompanied: 'yes', age: 'unknown' },
    { unaccompanied: 'unknown', age: 'under18' },
  ],
  ownRuleAbused: [{ ruleAbused: true }, {}],
  reporterAfraid: [{ hasFear: true }, {}],
  askBeforeCheck: [{ startingPoint: 'both' }, { startingPoint: undefined }],
  nonPunishment: [{ forms: ['labour', 'criminal'] }, { forms: ['labour'] }],
  sexualIsSpecial: [{ forms: ['sexual'] }, { forms: ['other'] }],
  labourInspectorate: [{ forms: ['domesticServitude'] }, { forms: ['sexual'] }],
  organRemoval: [{ forms: ['organRemoval'] }, { forms: ['sexual'] }],
  namedSuspect: [{ preset: 'suspect' }, { preset: 'victim' }],
  onlyHearsay: [{ knowledge: 'hearsay' }, { knowledge: 'firstHand' }],
  helpForFamily: [{ aboutOwnChild: true }, {}],
}

describe('advice', () => {
  test.each(adviceIds)('%s: for its example, not for another, with a why and a source', (id) => {
    const [is, isNot] = examples[id]
    expect(adviceFor({ ...nothing, ...is })).toContain(id)
    expect(adviceFor({ ...nothing, ...isNot })).not.toContain(id)
    const { why, source, text } = ruleOf(id)
    expect([why.length > 10, source.title.length > 10, /[.?]$/.test(text)]).toEqual([true, true, true])
    // law without an address to look it up is a rumour
    if (source.status !== 'ours') expect(source.url).toMatch(/^https:\/\//)
  })

  test('of a grown-up nobody is afraid for, it says nothing', () => {
    expect(adviceFor(nothing)).toEqual([])
  })

  test('never a score, a number of signals, or a must', () => {
    for (const id of adviceIds)
      expect(`${ruleOf(id).text} ${ruleOf(id).why}`).not.toMatch(/\d+ ?%|score|u moet|je moet|verplicht/i)
  })
})
