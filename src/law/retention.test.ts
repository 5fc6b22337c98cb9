// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { plainDate } from '../time.ts'
import { lastDayKept, retentionPeriods, type RetainedRecord, type RetentionPeriod } from './retention.ts'

const rows = Object.entries(retentionPeriods) as [RetainedRecord, RetentionPeriod][]

describe('a retention period (bewaartermijn)', () => {
  test('is law for two kinds of files only; everything else is a proposal or open', () => {
    const fromLaw = rows.filter(([, row]) => row.basis.status === 'law').map(([record]) => record)
    expect(fromLaw).toEqual(['youthCareFile', 'socialSupportFile'])
  })

  test('taken from law names the article and still asks to be checked', () => {
    for (const [, { basis }] of rows) {
      if (basis.status !== 'law') continue
      expect(basis.source.article).toMatch(/^art\. \d/)
      expect(basis.source.status).toBe('toCheck')
    }
  })

  test('that is open gives no number', () => {
    for (const [, { basis, keep }] of rows) if (basis.status === 'open') expect(typeof keep).toBe('string')
  })

  test('says for every record why it is what it is', () => {
    for (const [, { basis }] of rows) if (basis.status !== 'law') expect(basis.why).toMatch(/\.$/)
  })
})

describe('the last day a record is kept', () => {
  test.each<[RetainedRecord, string, string, string]>([
    ['reportWithoutFollowUp', '2026-11-30', '2027-02-28', 'three months, the end of February'],
    ['reportWithNoIndication', '2026-11-21', '2027-11-21', 'one year after closing (nu geen aanwijzing)'],
    ['watchedReport', '2026-11-21', '2027-05-21', 'six months of watching (in de gaten houden)'],
    ['youthCareFile', '2026-11-21', '2046-11-21', 'twenty years, Jeugdwet art. 7.3.8'],
    ['socialSupportFile', '2026-11-21', '2041-11-21', 'fifteen years, Wmo 2015 art. 5.3.4'],
    ['accessLog', '2026-11-21', '2028-11-21', 'two years'],
  ])('%s from %s: %s, %s', (record, startedOn, lastDay) => {
    expect(lastDayKept(record, plainDate(startedOn))?.toString()).toBe(lastDay)
  })

  test('does not move over a weekend: 21 August 2027 is a Saturday', () => {
    expect(lastDayKept('reportWithoutFollowUp', plainDate('2027-05-21'))?.toString()).toBe('2027-08-21')
  })

  test.each(['caseFile', 'administrativeMeasure', 'networkCopy', 'consentRecord', 'publishedPolicy'] as const)(
    'is unknown for %s: a person decides',
    (record) => {
      expect(lastDayKept(record, plainDate('2026-11-21'))).toBeUndefined()
    },
  )
})
