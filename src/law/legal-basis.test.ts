// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { legalBases, legalBasesFor, openQuestions, type LegalBasis, purposes } from './legal-basis.ts'

const bases: readonly LegalBasis[] = Object.values(legalBases)

describe('the purposes (doelen)', () => {
  test('are P1 to P11, each once', () => {
    expect(Object.values(purposes).map(({ code }) => code)).toEqual(
      Array.from({ length: 11 }, (_, index) => `P${index + 1}`),
    )
  })
})

describe('the legal bases (grondslagen)', () => {
  test('a report is received and weighed as a public task, AVG art. 6 lid 1 e', () => {
    expect(legalBasesFor('receiveAndWeigh', 'ordinary')).toEqual(['publicTask'])
  })

  test('special data (bijzondere persoonsgegevens) have only rare bases, UAVG art. 22', () => {
    expect(legalBasesFor('receiveAndWeigh', 'special')).toEqual(['explicitConsent', 'vitalInterest'])
  })

  test('data on offences (strafrechtelijke gegevens) have no usual basis, UAVG art. 31-33', () => {
    const uses = legalBasesFor('receiveAndWeigh', 'criminal').map((id) => legalBases[id].use)
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.every((use) => use === 'rare')).toBe(true)
    expect(openQuestions.receiveAndWeigh).toMatch(/register/)
  })

  test('the basis for answering the reporter (terugkoppeling) is our reading and says so', () => {
    expect(legalBasesFor('answerReporter', 'ordinary')).toEqual(['answerAsPartOfTheTask'])
    expect(legalBases.answerAsPartOfTheTask.use).toBe('ourReading')
    expect(openQuestions.answerReporter).toBeDefined()
  })

  test('a purpose without a room has no list yet', () => {
    expect(legalBasesFor('jointApproachRiec', 'ordinary')).toEqual([])
  })

  test('no basis pretends to be verified, and each names its article and its limit', () => {
    for (const { source, mind } of bases) {
      expect(source.status).toBe('toCheck')
      expect(source.article).toMatch(/^art\. \d+ /)
      expect(mind).toMatch(/\.$/)
    }
  })
})
