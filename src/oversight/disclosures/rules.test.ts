// SPDX-License-Identifier: EUPL-1.2
/** What stands out (opvalt) in the register of disclosures, each at its edge. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import type { DisclosureLine } from '../../triage/index.ts'
import { fits, keyOfLine, longAgoDays, mostADay, mostReceivers, type Odd, oddOf } from './rules.ts'

const today = plainDate('2026-11-18')
let made = 0
const line = (over: Partial<DisclosureLine> = {}): DisclosureLine => ({
  id: `line-${++made}`,
  room: 'sharing',
  what: 'verwijzing',
  day: plainDate('2026-11-16'),
  at: Temporal.Instant.from('2026-11-16T10:00:00Z'),
  decidedBy: `person-${made}`,
  receiver: { kind: 'partner', key: 'one', name: 'Testpartner', category: 'zorg' },
  purpose: 'P2',
  basis: { kind: 'decided', id: 'basis', title: 'Toestemming', data: 'special' },
  channel: 'met een link',
  consent: 'given',
  hasPersonalData: 'yes',
  about: { kind: 'case', id: `case-${made}` },
  isUnderEmbargo: false,
  state: 'open',
  endsOn: plainDate('2026-12-31'),
  second: undefined,
  mayStillReceive: true,
  ...over,
})
const oddAt = (one: DisclosureLine, others: readonly DisclosureLine[] = []): readonly Odd[] =>
  oddOf([one, ...others], today).get(keyOfLine(one)) ?? []
const at = (moment: string) => Temporal.Instant.from(moment)
const times = (count: number, over: (index: number) => Partial<DisclosureLine>) =>
  Array.from({ length: count }, (_, index) => line(over(index)))

describe('an ordinary disclosure', () => {
  test('does not stand out', () => expect(oddAt(line())).toEqual([]))
})

describe('without a basis', () => {
  test('stands out; one that is listed or sealed does not', () => {
    expect(oddAt(line({ basis: { kind: 'none' } }))).toEqual(['noBasis'])
    expect(oddAt(line({ basis: { kind: 'written' } }))).toEqual([])
    expect(oddAt(line({ basis: { kind: 'listed', title: 'taak', data: 'ordinary' } }))).toEqual([])
  })
})

describe('a second person', () => {
  test('who was wanted and did not look stands out once it went', () => {
    expect(oddAt(line({ second: 'wanted' }))).toEqual(['alone'])
    expect(oddAt(line({ second: 'wanted', state: 'waiting' }))).toEqual([])
    expect(oddAt(line({ second: 'looked' }))).toEqual([])
  })
})

describe('consent that was refused', () => {
  test('stands out, and no other answer does', () => {
    expect(oddAt(line({ consent: 'refused' }))).toEqual(['consentRefused'])
    for (const consent of ['notAsked', 'notNeeded', undefined] as const) expect(oddAt(line({ consent }))).toEqual([])
  })
})

describe('a partner who may not receive any more', () => {
  test('stands out while it is still open', () => {
    expect(oddAt(line({ mayStillReceive: false }))).toEqual(['mayNotReceive'])
    expect(oddAt(line({ mayStillReceive: false, state: 'waiting' }))).toEqual(['mayNotReceive'])
    expect(oddAt(line({ mayStillReceive: false, state: 'ended' }))).toEqual([])
    expect(oddAt(line({ mayStillReceive: undefined }))).toEqual([])
  })
})

describe('outside office hours (kantooruren)', () => {
  test.each([
    ['2026-11-16T07:00:00Z', []],
    ['2026-11-16T06:59:59Z', ['outsideHours']],
    ['2026-11-16T16:59:59Z', []],
    ['2026-11-16T17:00:00Z', ['outsideHours']],
    // in summer an hour earlier
    ['2026-07-06T06:00:00Z', []],
    ['2026-07-06T16:00:00Z', ['outsideHours']],
    // a Saturday, and Christmas
    ['2026-11-14T11:00:00Z', ['outsideHours']],
    ['2026-12-25T11:00:00Z', ['outsideHours']],
  ])('%s', (moment, odd) => expect(oddAt(line({ at: at(moment) }))).toEqual(odd))

  test('cannot be said of what was written down afterwards', () => {
    expect(oddAt(line({ at: undefined, day: plainDate('2026-11-14') }))).toEqual([])
  })
})

describe('many in a day', () => {
  const by = (decidedBy: string, day = '2026-11-16') => ({ decidedBy, day: plainDate(day) })
  test('by one person stand out, each of them', () => {
    const lines = times(mostADay + 1, () => by('one'))
    for (const each of lines) expect(oddOf(lines, today).get(keyOfLine(each))).toEqual(['manyInADay'])
  })
  test('not when it is as many as is usual, another person, or another day', () => {
    const lines = times(mostADay, () => by('one'))
    expect(oddOf([...lines, line(by('two')), line(by('one', '2026-11-17'))], today).size).toBe(0)
  })
})

describe('many receivers of one case', () => {
  const to = (index: number) => ({
    about: { kind: 'case', id: 'one' } as const,
    receiver: { kind: 'partner', key: `partner ${index}`, name: '', category: '' } as const,
  })
  test('stand out', () => {
    const [first, ...others] = times(mostReceivers + 1, to)
    expect(first && oddAt(first, others)).toEqual(['manyReceivers'])
  })
  test('not as many times the same, nor of two cases', () => {
    const lines = times(mostReceivers, to)
    expect(
      oddOf([...lines, ...times(3, () => to(0)), line({ ...to(9), about: { kind: 'case', id: 'two' } })], today).size,
    ).toBe(0)
  })
})

describe('ended long ago and still open', () => {
  const ended = (days: number) => line({ endsOn: today.subtract({ days }) })
  test('stands out from the day after', () => {
    expect(oddAt(ended(longAgoDays))).toEqual([])
    expect(oddAt(ended(longAgoDays + 1))).toEqual(['stillOpen'])
    expect(oddAt({ ...ended(longAgoDays + 1), state: 'ended' })).toEqual([])
    expect(oddAt(line({ endsOn: undefined }))).toEqual([])
  })
})

describe('the filter', () => {
  const one = line({ receiver: { kind: 'partner', key: 'x', name: 'X', category: 'zorg' }, basis: { kind: 'none' } })
  const odd = oddOf([one], today)
  test.each([
    [{}, true],
    [{ receiver: 'partner.x' }, true],
    [{ receiver: 'role.x' }, false],
    [{ purpose: 'P2' }, true],
    [{ purpose: 'P3' }, false],
    [{ basis: 'none' }, true],
    [{ basis: 'written' }, false],
    [{ room: 'sharing' }, true],
    [{ room: 'care' }, false],
    [{ onlyOdd: true }, true],
  ])('%j', (filter, expected) => expect(fits(one, { onlyOdd: false, ...filter }, odd)).toBe(expected))
  test('only what stands out', () => expect(fits(line(), { onlyOdd: true }, odd)).toBe(false))
})
