// SPDX-License-Identifier: EUPL-1.2
/** What may leave which part, to whom, and what is in the way: each rule with what it lets through and what it stops. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { partKinds } from '../../casework/index.ts'
import { partnerKinds } from '../partners/rules.ts'
import { disclosureMoves, disclosureStates } from './lifecycle.ts'
import {
  isEscalated,
  isSuited,
  mayGoTo,
  needsSecond,
  otherPurpose,
  remindOn,
  whyNotShare,
  whyNotUntil,
  type ToShare,
  whoHears,
} from './rules.ts'

const fine: ToShare = {
  kind: 'refer',
  part: 'care',
  partner: { kind: 'shelter', isEnded: false, channels: ['link'] },
  channel: 'link',
  basis: 'inForce',
  consent: 'given',
  whyConsent: '',
  parents: '',
  isEmpty: false,
  hasNames: false,
  hasPages: false,
  whyNames: '',
  isBoundByEmbargo: false,
  policeAgreed: false,
  whyAgreed: '',
  isNetworkOpen: false,
  onBehalf: undefined,
}
const shelter = fine.partner

describe('what is in the way', () => {
  test.each([
    ['nothing', {}, {}],
    ['no basis', { basis: undefined }, { grond: 'giveBasis' }],
    ['a basis that ended', { basis: 'basisEnded' as const }, { grond: 'basisEnded' }],
    ['an agreement that ended', { basis: 'agreementEnded' as const }, { grond: 'agreementEnded' }],
    ['a partner that ended', { partner: { ...shelter, isEnded: true } }, { naar: 'partnerEnded' }],
    ['a partner for whom the part is not', { part: 'police' as const }, { naar: 'notThisPartner' }],
    ['a way by which he is not reached', { channel: 'post' }, { kanaal: 'notThisChannel' }],
    ['no consent', { consent: 'refused' as const }, { waaromtoestemming: 'whyWithoutConsent' }],
    ['no consent, with a reason', { consent: 'refused' as const, whyConsent: 'Gevaar.' }, {}],
    ['nothing chosen', { isEmpty: true }, { mee: 'nothingChosen' }],
    ['a name to consult', { kind: 'consult' as const, hasNames: true }, { waaromnamen: 'whyNames' }],
    [
      'pages by telephone',
      { channel: 'telephone', hasPages: true, partner: { ...shelter, channels: ['telephone'] } },
      { kanaal: 'noPagesThisWay' },
    ],
    ['pages by post', { channel: 'post', hasPages: true, partner: { ...shelter, channels: ['post'] } }, {}],
    ['a name to refer', { hasNames: true }, {}],
    ['an embargo', { isBoundByEmbargo: true }, { politie: 'embargoFirst' }],
    [
      'an embargo, agreed without a word',
      { isBoundByEmbargo: true, policeAgreed: true },
      { waarompolitie: 'giveReason' },
    ],
    ['an embargo, agreed', { isBoundByEmbargo: true, policeAgreed: true, whyAgreed: 'Gebeld.' }, {}],
    [
      'Veilig Thuis without a word about the parents',
      { partner: { ...shelter, kind: 'veiligThuis' as const } },
      { ouders: 'whoTellsParents' },
    ],
    [
      'Veilig Thuis to consult',
      { kind: 'consult' as const, partner: { ...shelter, kind: 'veiligThuis' as const } },
      {},
    ],
    [
      'a network that is closed',
      { kind: 'safetyHouse' as const, partner: { ...shelter, kind: 'safetyHouse' as const } },
      { soort: 'networkClosed', namens: 'onWhoseBehalf' },
    ],
    [
      'a network that is open, in somebody’s name',
      {
        kind: 'safetyHouse' as const,
        partner: { ...shelter, kind: 'safetyHouse' as const },
        isNetworkOpen: true,
        onBehalf: 'college',
      },
      {},
    ],
  ])('%s', (_name, more, errors) => {
    expect(whyNotShare({ ...fine, ...more })).toEqual(errors)
  })
})

describe('which partner for which part', () => {
  test('what the police wrote never goes to care, and care never to the police but as an offence', () => {
    for (const partner of partnerKinds) {
      const isCare = mayGoTo('care', partner, 'refer')
      const isPolice = mayGoTo('police', partner, 'refer')
      expect([partner, isCare && isPolice]).toEqual([partner, false])
    }
    expect(mayGoTo('care', 'police', 'refer')).toBe(false)
    expect(mayGoTo('care', 'police', 'offence')).toBe(true)
    expect(mayGoTo('police', 'shelter', 'offence')).toBe(false)
  })

  test.each(partKinds)('RIEC and ZVH from %s by their own kind only', (part) => {
    expect(mayGoTo(part, 'riec', 'riec')).toBe(true)
    expect(mayGoTo(part, 'shelter', 'riec')).toBe(false)
    expect(mayGoTo(part, 'riec', 'safetyHouse')).toBe(false)
  })
})

describe('what is proposed to go along', () => {
  const victim = { kind: 'person' as const, roles: ['presumedVictim'] }
  const exploiter = { kind: 'person' as const, roles: ['perpetrator'] }
  const place = { kind: 'place' as const, roles: [] }
  test.each([
    ['shelter', 'consult', [false, false, false]],
    ['shelter', 'refer', [true, false, false]],
    ['labourInvestigation', 'offence', [true, true, true]],
    ['housing', 'refer', [false, false, true]],
  ] as const)('%s, to %s', (partner, why, suited) => {
    expect([victim, exploiter, place].map((each) => isSuited(each, partner, why))).toEqual(suited)
  })
})

describe('days', () => {
  const today = plainDate('2026-11-20')
  test.each([
    ['2026-11-19', 'endsInPast'],
    ['2026-11-20', undefined],
    ['2027-02-20', undefined],
    ['2027-02-21', 'endsTooFar'],
  ])('to be read until %s: %s', (until, why) => {
    expect(whyNotUntil(plainDate(until), today)).toBe(why)
  })

  test('asked after in working days, and the owner hears of it five later', () => {
    expect(remindOn('refer', today).toString()).toBe('2026-11-25')
    expect(remindOn('consult', today).toString()).toBe('2026-11-27')
    expect(isEscalated(plainDate('2026-11-25'), plainDate('2026-12-01'))).toBe(false)
    expect(isEscalated(plainDate('2026-11-25'), plainDate('2026-12-02'))).toBe(true)
  })
})

test.each([
  ['never', false, 'refer', false],
  ['never', true, 'riec', true],
  ['names', false, 'refer', false],
  ['names', true, 'refer', true],
  ['always', false, 'consult', true],
] as const)('a second person, %s, with names %s, to %s: %s', (wanted, hasNames, kind, needed) => {
  expect(needsSecond(wanted, { kind, hasNames })).toBe(needed)
})

test('no state leads back to before it, and nothing leads out of done, refused, revoked and withdrawn', () => {
  for (const end of ['done', 'refused', 'revoked', 'withdrawn'] as const)
    for (const { from } of Object.values(disclosureMoves)) expect(from as readonly string[]).not.toContain(end)
  for (const { to } of Object.values(disclosureMoves)) expect(disclosureStates).toContain(to)
  expect(Object.values(disclosureMoves).map(({ to }) => to)).not.toContain('waiting')
})

test.each([
  ['refer', 'care', 'P2', undefined],
  ['refer', 'care', 'P3', 'P2'],
  ['offence', 'care', 'P3', undefined],
  ['offence', 'care', 'P2', 'P3'],
  ['riec', 'administrative', 'P4', 'P5'],
  ['consult', 'police', 'P2', undefined],
  ['inform', 'desk', 'P1', undefined],
  ['offence', 'desk', 'P1', 'P3'],
] as const)('to %s from %s on a basis for %s: usual is %s', (kind, part, chosen, usual) => {
  expect(otherPurpose({ kind, part }, chosen)).toBe(usual)
})

describe('who hears that something came back', () => {
  const at = { decidedBy: 'decider', ownerId: 'owner', onPart: ['decider', 'owner', 'stand-in', 'deputy'] }
  const away = (...who: [string, string | undefined][]) => new Map(who)

  test.each([
    ['whoever decided', at, away(), 'decider'],
    ['whoever stands in for him', at, away(['decider', 'stand-in']), 'stand-in'],
    ['the owner, when nobody stands in', at, away(['decider', undefined]), 'owner'],
    ['the owner, when who stands in is away too', at, away(['decider', 'stand-in'], ['stand-in', undefined]), 'owner'],
    ['the owner, when who stands in sees nothing of it', at, away(['decider', 'stranger']), 'owner'],
    ['whoever stands in for the owner', at, away(['decider', undefined], ['owner', 'deputy']), 'deputy'],
    ['the owner, when who decided is off the part', { ...at, onPart: ['owner'] }, away(), 'owner'],
    ['nobody, when all are away', at, away(['decider', undefined], ['owner', undefined]), undefined],
  ] as const)('%s', (_who, part, gone, hears) => expect(whoHears(part, gone)).toBe(hears))
})
