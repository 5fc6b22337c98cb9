// SPDX-License-Identifier: EUPL-1.2
/** Consent (toestemming) by age: UAVG 5 and Jeugdwet 7.3.4-7.3.5, with the edges and with ages that are known in part. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { ageRange, consentSources, whoAgreesToYouthHelp, whoGivesConsent } from './consent.ts'

const today = plainDate('2026-11-18')
const of = (born: string, on = today) => ageRange(on, born, 'unknown')

describe('under 16 the representative decides about data, UAVG 5 lid 1', () => {
  test.each([
    ['2010-11-19', 'representative'],
    ['2010-11-18', 'self'],
    ['2010-11', 'unknown'],
    ['2010-12', 'representative'],
    ['2010-10', 'self'],
    ['2010', 'unknown'],
    ['2011', 'representative'],
    ['2009', 'self'],
    ['2026-12', 'unknown'],
    ['2010-02-30', 'unknown'],
    ['', 'unknown'],
  ])('born %s: %s', (born, who) => expect(whoGivesConsent(of(born))).toBe(who))
  test('by class: a class that does not settle it says so', () => {
    const by = (ageClass: Parameters<typeof ageRange>[2]) => whoGivesConsent(ageRange(today, '', ageClass))
    expect([by('<18'), by('18-22'), by('23+'), by('unknown')]).toEqual(['unknown', 'self', 'self', 'unknown'])
  })
  test('what is born tells more than the class', () =>
    expect(whoGivesConsent(ageRange(today, '2014', '23+'))).toBe('representative'))
  test('born on 29 February: sixteen on 1 March', () => {
    expect(whoGivesConsent(of('2012-02-29', plainDate('2028-02-28')))).toBe('representative')
    expect(whoGivesConsent(of('2012-02-29', plainDate('2028-02-29')))).toBe('self')
    expect(whoGivesConsent(of('2012-02-29', plainDate('2027-03-01')))).toBe('representative')
  })
})

describe('youth help, Jeugdwet 7.3.4-7.3.5', () => {
  test.each([
    ['2014-11-19', 'representative'],
    ['2014-11-18', 'both'],
    ['2010-11-19', 'both'],
    ['2010-11-18', 'self'],
    ['2014', 'unknown'],
    ['2012', 'both'],
    ['', 'unknown'],
  ])('born %s: %s', (born, who) => expect(whoAgreesToYouthHelp(of(born))).toBe(who))
})

test('each says where it comes from, and that it is to be checked', () => {
  for (const { status, article, url } of Object.values(consentSources)) {
    expect([status, article.length > 4, url.startsWith('https://')]).toEqual(['toCheck', true, true])
  }
})
