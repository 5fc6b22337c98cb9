// SPDX-License-Identifier: EUPL-1.2
/** Whether a partner may receive something, when it wants looking at, and what its form accepts. */
import { describe, expect, test } from 'vitest'
import { may, permissions } from '../../access.ts'
import { plainDate } from '../../time.ts'
import { isExpiring, isLapsed, whatToMend as agreementToMend } from '../agreements/rules.ts'
import { groupWords, kindWords } from './kinds.nl.ts'
import { findIn, marksOf, views, type Listed } from './list.ts'
import {
  holds,
  isCheckDue,
  mayReceive,
  partnerKinds,
  standingOf,
  type Asked,
  type Lasts,
  type NotedBasis,
  type Partner,
} from './rules.ts'
import { isTelephone, isWebsite, whatToMend } from './typed.ts'
import { borderOf, countryOptions, languageOptions } from './where.ts'

const today = plainDate('2027-02-28')
const day = (text: string | undefined) => (text === undefined ? undefined : plainDate(text))
const tomorrow = '2027-03-01'
const yesterday = '2027-02-27'

const agreement = (endsOn?: string, endedOn?: string): Lasts => ({
  id: 'a',
  endsOn: day(endsOn),
  endedOn: day(endedOn),
})
const basis = (changed: Partial<NotedBasis> = {}): NotedBasis => ({
  purpose: 'P2',
  basisEndedOn: undefined,
  agreementId: undefined,
  endedOn: undefined,
  ...changed,
})
const asked = (changed: Partial<Asked>): Asked => ({
  partner: { endedOn: undefined },
  bases: [basis()],
  agreements: [agreement()],
  purpose: 'P2',
  today,
  ...changed,
})

describe('an agreement (afspraak)', () => {
  test.each([
    [undefined, undefined, true],
    ['2027-02-28', undefined, true],
    [yesterday, undefined, false],
    [tomorrow, undefined, true],
    [tomorrow, '2027-02-28', false],
    [undefined, yesterday, false],
    [undefined, tomorrow, true],
  ])('with last day %s and ended on %s holds today: %s', (endsOn, endedOn, expected) =>
    expect(holds(agreement(endsOn, endedOn), today)).toBe(expected),
  )
  test.each([
    // the sixtieth day from today
    ['2027-04-29', undefined, true, false],
    ['2027-04-30', undefined, false, false],
    ['2027-02-28', undefined, true, false],
    [yesterday, undefined, false, true],
    [undefined, undefined, false, false],
    // somebody ended it: nobody has to hear that it ends
    ['2027-03-10', yesterday, false, false],
    [yesterday, yesterday, false, false],
  ])('with last day %s and ended on %s: ends soon %s, is over %s', (endsOn, endedOn, soon, over) => {
    expect(isExpiring(agreement(endsOn, endedOn), today)).toBe(soon)
    expect(isLapsed(agreement(endsOn, endedOn), today)).toBe(over)
  })
  test.each([
    ['2027-02-28', undefined, undefined],
    [tomorrow, undefined, 'sinds'],
    [yesterday, '2027-02-26', 'tot'],
    [yesterday, yesterday, undefined],
    [yesterday, '2052-02-28', undefined],
    [yesterday, '2052-02-29', 'tot'],
  ])('agreed on %s until %s is to be mended at %s', (agreedOn, endsOn, field) => {
    const errors = agreementToMend({ agreedOn: plainDate(agreedOn), endsOn: day(endsOn) }, today)
    expect(Object.keys(errors)).toEqual(field === undefined ? [] : [field])
  })
})

describe('what a partner may receive', () => {
  test.each([
    ['a basis that leans on nothing', basis(), [], 'inForce'],
    ['a basis that leans on an agreement in force', basis({ agreementId: 'a' }), [agreement()], 'inForce'],
    ['an agreement that is over', basis({ agreementId: 'a' }), [agreement(yesterday)], 'agreementEnded'],
    [
      'an agreement that was ended today',
      basis({ agreementId: 'a' }),
      [agreement(undefined, '2027-02-28')],
      'agreementEnded',
    ],
    ['an agreement of somebody else', basis({ agreementId: 'b' }), [agreement()], 'agreementEnded'],
    ['a basis that ended today', basis({ basisEndedOn: today }), [], 'basisEnded'],
    ['a basis that ends tomorrow', basis({ basisEndedOn: plainDate(tomorrow) }), [], 'inForce'],
    ['what was ended for this partner', basis({ endedOn: today }), [], 'ended'],
    ['what was ended, on a basis that ended too', basis({ endedOn: today, basisEndedOn: today }), [], 'ended'],
  ] as const)('%s', (_, noted, agreements, standing) => expect(standingOf(noted, agreements, today)).toBe(standing))

  test.each([
    ['on a basis in force', {}, undefined],
    ['without any basis', { bases: [] }, 'noBasis'],
    ['for another purpose', { purpose: 'P3' }, 'noBasis'],
    ['on what was ended for this partner', { bases: [basis({ endedOn: today })] }, 'noBasis'],
    ['on a basis that ended', { bases: [basis({ basisEndedOn: today })] }, 'basisEnded'],
    [
      'on an agreement that is over',
      { bases: [basis({ agreementId: 'a' })], agreements: [agreement(yesterday)] },
      'agreementEnded',
    ],
    ['when the partner ended', { partner: { endedOn: today } }, 'partnerEnded'],
    ['when the partner ends tomorrow', { partner: { endedOn: plainDate(tomorrow) } }, undefined],
    ['when one of two still holds', { bases: [basis({ basisEndedOn: today }), basis()] }, undefined],
    [
      'when one in force is for another purpose',
      { bases: [basis({ basisEndedOn: today }), basis({ purpose: 'P3' })] },
      'basisEnded',
    ],
    [
      'when one basis ended and the agreement of the other: the one mended soonest',
      { bases: [basis({ basisEndedOn: today }), basis({ agreementId: 'a' })], agreements: [agreement(yesterday)] },
      'agreementEnded',
    ],
  ] as const)('%s', (_, changed, whyNot) =>
    expect(mayReceive(asked(changed))).toEqual(whyNot === undefined ? { may: true } : { may: false, whyNot }),
  )
})

const partner = (changed: Partial<Partner> = {}): Partner => ({
  id: 'p',
  kind: 'shelter',
  name: 'Opvang De Fictieve Vlonder',
  area: 'Achterhoek',
  country: 'NL',
  language: 'nl',
  channels: ['link'],
  reach: {
    telephone: '0000-1',
    mail: '',
    website: '',
    publicKey: '',
    hours: '',
    outOfHours: '',
    remark: 'Ook voor gezinnen.',
    source: 'x',
  },
  checkedOn: today,
  checkedBy: 'x',
  endedOn: undefined,
  endedBy: undefined,
  version: 1,
  ...changed,
})

describe('the directory of partners', () => {
  test.each([
    ['2026-02-28', undefined, false],
    ['2026-02-27', undefined, true],
    ['2026-02-27', yesterday, false],
  ])('checked on %s, ended on %s, wants looking at after twelve months: %s', (checkedOn, endedOn, due) =>
    expect(isCheckDue({ checkedOn: plainDate(checkedOn), endedOn: day(endedOn) }, today)).toBe(due),
  )

  test('every kind stands in a group and says when it is the right one', () => {
    for (const kind of partnerKinds) {
      expect(Object.keys(groupWords)).toContain(kindWords[kind].group)
      expect(kindWords[kind].when.length).toBeGreaterThan(20)
      // no number of a partner is part of the product, apart from the one for danger
      expect(kindWords[kind].when.replaceAll(/\b112\b/g, '')).not.toMatch(/\d/)
    }
  })

  test.each([
    [{}, ['inForce'], [], []],
    [{}, [], [], ['noBasis']],
    [{}, ['ended', 'agreementEnded'], [], ['noBasis']],
    [{ checkedOn: plainDate('2026-01-01') }, ['inForce'], [], ['checkDue']],
    [{ country: 'DE' }, ['inForce'], [], ['sameAvg']],
    [{ country: 'GB' }, ['inForce'], [], ['elsewhere']],
    [{}, ['inForce'], [agreement('2027-03-10'), agreement(yesterday)], ['agreementEnding', 'agreementOver']],
    [{ endedOn: today, country: 'GB', checkedOn: plainDate('2026-01-01') }, [], [agreement(yesterday)], ['ended']],
  ] as const)('%j with %j is marked', (changed, standings, agreements, expected) =>
    expect(marksOf(partner(changed), standings, agreements, today)).toEqual(expected),
  )

  const listed = (name: string, marks: Listed['marks'], changed: Partial<Partner> = {}): Listed => ({
    partner: partner({ name, ...changed }),
    marks,
  })
  const all = [
    listed('Éénhoorn', []),
    listed('Twee', ['checkDue', 'noBasis']),
    listed('Drie', ['agreementOver'], { kind: 'riec', area: undefined }),
    listed('Vier', ['ended']),
  ]
  test.each([
    ['alle', '', 'Éénhoorn Twee Drie'],
    ['nakijken', '', 'Twee'],
    ['niets', '', 'Twee'],
    ['afspraken', '', 'Drie'],
    ['gestopt', '', 'Vier'],
    ['alle', 'eenhoorn', 'Éénhoorn'],
    ['alle', 'ACHTERHOEK gezin', 'Éénhoorn Twee'],
    ['alle', 'georganiseerd', 'Drie'],
    ['alle', 'eenhoorn georganiseerd', ''],
    ['nakijken', 'drie', ''],
  ] as const)('%s, looking for %j', (view, text, names) =>
    expect(
      findIn(all, view, text)
        .map((each) => each.partner.name)
        .join(' '),
    ).toBe(names),
  )
  test('each view shows something of these', () => {
    for (const view of views) expect(findIn(all, view, '')).not.toHaveLength(0)
  })
})

describe('the form of a partner', () => {
  test.each(['112', '0900 8844', '0000-000 012', '+49 (0)2871 12345', '033-448 11 86'])('%s is a number', (number) =>
    expect(isTelephone(number)).toBe(true),
  )
  test.each(['', '12', 'bel Jan', '0800 2000 of Jan', '1234567890123456', '+', '----'])('%j is none', (number) =>
    expect(isTelephone(number)).toBe(false),
  )
  test.each([
    ['https://formulier.voorbeeld.invalid/melden', true],
    ['http://formulier.voorbeeld.invalid', false],
    ['javascript:alert(1)', false],
    ['https://naam:geheim@voorbeeld.invalid', false],
    ['voorbeeld.invalid', false],
  ])('%s as a page: %s', (text, expected) => expect(isWebsite(text)).toBe(expected))

  const text = partner()
  test.each([
    [text.channels, {}, []],
    [['telephone'], { telephone: '', mail: 'a@b.invalid' }, ['telefoon']],
    [['link', 'secureMail'], {}, ['mail']],
    [['ownForm'], {}, ['website']],
    [['link'], { telephone: '' }, ['telefoon']],
    [['link'], { telephone: 'Jan' }, ['telefoon']],
    [['link'], { mail: 'a@b@c' }, ['mail']],
    [['link'], { website: 'http://x.invalid' }, ['website']],
    [['spoken', 'post'], { telephone: '', mail: 'a@b.invalid' }, []],
  ] as const)('by %j with %j is to be mended at %j', (ways, reach, fields) =>
    expect(Object.keys(whatToMend({ ...text, channels: ways, reach: { ...text.reach, ...reach } }))).toEqual(fields),
  )

  test('one chooses from countries and languages by name, each once, ours on top', () => {
    for (const options of [countryOptions, languageOptions]) {
      const labels = options.map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
      for (const { value, label } of options) expect(label).not.toBe(value)
    }
    expect(countryOptions.slice(0, 3).map(({ label }) => label)).toEqual(['Nederland', 'Duitsland', 'België'])
    expect(languageOptions[0]?.label).toBe('Nederlands')
    expect(['NL', 'BE', 'NO', 'CH', 'CW'].map((country) => borderOf({ country }))).toEqual([
      'home',
      'sameAvg',
      'sameAvg',
      'elsewhere',
      'elsewhere',
    ])
  })
})

test('who notes what a partner may receive does not keep the list, and the other way round', () => {
  expect(permissions['partner.change'].some((role) => may([role], 'partner.basis'))).toBe(false)
  expect(permissions['partner.basis'].every((role) => may([role], 'partner.read'))).toBe(true)
})
