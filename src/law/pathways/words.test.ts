// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the advice: nobody is called what nobody has decided, and a tired reader understands it at once. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { advise } from './advise.ts'
import { factsOf } from './facts.ts'
import { residences, type Situation } from './situation.ts'
import { pathwayRules } from './table.ts'
import { startedTimer, timersOf } from './timers.ts'

const today = plainDate('2026-11-22')
const everything: Situation = { birthDate: today, reflectionGrantedOn: today, permitGrantedOn: today }

const texts: string[] = [
  ...pathwayRules.flatMap(({ nl, versions }) => [
    nl,
    ...versions.flatMap(({ lines }) => lines.flatMap(({ text, who }) => [text, who])),
  ]),
  ...timersOf(factsOf(everything, today)).flatMap(({ nl, before, warnings }) => [
    nl,
    before,
    ...warnings.map((w) => w.nl),
  ]),
  ...(['wmoInvestigation', 'wmoDecision', 'objection', 'dismissalComplaint', 'brpSecrecy'] as const).flatMap((term) => {
    const { nl, before } = startedTimer(term, today)
    return [nl, before]
  }),
  ...residences.flatMap((residence) =>
    advise({ ...everything, residence, unaccompanied: true }, { today }).unknown.map(({ question }) => question),
  ),
]

/** @returns what is wrong with a text, in words; empty when nothing is */
function faultsIn(text: string): string[] {
  const faults: string[] = []
  if (/(?<!vermoedelijk )slachtoffer/i.test(text)) faults.push('calls somebody a victim')
  if (/dader/i.test(text)) faults.push('calls somebody a perpetrator')
  if (/\b(?:illegal|illegaal|illegale|verplicht bent|dient te|middels|conform|teneinde|indien)\b/i.test(text))
    faults.push('not the words of today')
  for (const sentence of text.split(/[.?:;](?:\s|$)/)) {
    const words = sentence.trim().split(/\s+/).length
    if (words > 24) faults.push(`a sentence of ${words} words`)
  }
  return faults
}

describe('the words of the advice (B1)', () => {
  test('there are enough of them to say something', () => expect(texts.length).toBeGreaterThan(120))
  test.each([...new Set(texts)])('%s', (text) => expect(faultsIn(text)).toEqual([]))

  test('what is wrong is seen', () => {
    expect(faultsIn('Het slachtoffer')).toHaveLength(1)
    expect(faultsIn('een vermoedelijk slachtoffer')).toEqual([])
    expect(faultsIn('De dader')).toHaveLength(1)
    expect(faultsIn(`Indien ${'dit '.repeat(30)}`)).toHaveLength(2)
  })
})
