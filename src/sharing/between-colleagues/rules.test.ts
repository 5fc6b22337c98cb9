// SPDX-License-Identifier: EUPL-1.2
/** What may be asked of a colleague and how it goes on: values in, values out. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { afterMove, askKinds, askMoves, askStates, goingStates } from './lifecycle.ts'
import { asksConsent, isAnswerLate, isForOwner, lastDayForOwner, whyNotRefer, type ToRefer } from './rules.ts'
import { purposeCodeOf } from '../purpose-of-part.ts'

const fine: ToRefer = {
  part: 'police',
  basis: { purpose: 'P3' },
  hasBasisChosen: true,
  whyWithout: '',
  consent: undefined,
  whyNotAsked: '',
  mayReceive: true,
  hasEmbargo: false,
  policeAgreed: false,
  whyAgreed: '',
}

describe('a referral', () => {
  test.each<[string, Partial<ToRefer>, Record<string, string>]>([
    ['goes on a basis for the purpose of the part', {}, {}],
    ['not without a basis', { basis: undefined, hasBasisChosen: false }, { grond: 'giveBasis' }],
    ['without one with a reason', { basis: undefined, hasBasisChosen: false, whyWithout: 'x' }, {}],
    ['not on a basis for another purpose', { basis: { purpose: 'P2' } }, { grond: 'basisOfOtherPurpose' }],
    [
      'not on one that ended, whatever the reason',
      { basis: undefined, whyWithout: 'x' },
      { grond: 'basisOfOtherPurpose' },
    ],
    ['of care not without consent', { part: 'care', basis: { purpose: 'P2' } }, { toestemming: 'giveConsent' }],
    ['of care with consent', { part: 'care', basis: { purpose: 'P2' }, consent: 'given' }, {}],
    [
      'of youth not without asking and without a reason',
      { part: 'youth', basis: { purpose: 'P2' }, consent: 'notAsked' },
      { waaromniet: 'giveReason' },
    ],
    [
      'of youth without asking with a reason',
      { part: 'youth', basis: { purpose: 'P2' }, consent: 'notAsked', whyNotAsked: 'x' },
      {},
    ],
    [
      'never to who may not receive, whatever the reason',
      { mayReceive: false, whyWithout: 'x' },
      { wie: 'cannotReceive' },
    ],
    ['under an embargo not before the police agreed', { hasEmbargo: true }, { politie: 'embargoFirst' }],
    ['and with whom was spoken', { hasEmbargo: true, policeAgreed: true }, { waarompolitie: 'giveReason' }],
    ['then it goes', { hasEmbargo: true, policeAgreed: true, whyAgreed: 'x' }, {}],
  ])('%s', (_, changed, errors) => expect(whyNotRefer({ ...fine, ...changed })).toEqual(errors))

  test('every part has a purpose; only care and youth ask for consent', () => {
    expect(
      ['desk', 'care', 'youth', 'police', 'administrative', 'labour'].map((part) => purposeCodeOf(part as 'desk')),
    ).toEqual(['P1', 'P2', 'P2', 'P3', 'P4', 'P3'])
    expect((['desk', 'care', 'youth', 'police', 'administrative', 'labour'] as const).filter(asksConsent)).toEqual([
      'care',
      'youth',
    ])
  })
})

test('no reaction: three working days for who asked, five for who owns the case; a weekend does not count', () => {
  const thursday = plainDate('2026-11-19')
  expect(
    ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((day) => [
      isAnswerLate(thursday, plainDate(day)),
      isForOwner(thursday, plainDate(day)),
    ]),
  ).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [true, true],
  ])
})

test.each(['2026-11-26', '2026-11-27', '2026-11-28', '2027-01-04'])(
  'on %s, the last day that is for the owner is the last',
  (day) => {
    const last = lastDayForOwner(plainDate(day))
    expect([isForOwner(last, plainDate(day)), isForOwner(last.add({ days: 1 }), plainDate(day))]).toEqual([true, false])
  },
)

describe('the course', () => {
  test('nothing goes on from where it ended, and nothing goes to where it stands already', () => {
    for (const kind of askKinds)
      for (const state of askStates)
        for (const move of askMoves) {
          const next = afterMove(kind, state, move)
          expect(next).not.toBe(state)
          if (['refused', 'done', 'revoked'].includes(state)) expect(next).toBeUndefined()
        }
  })

  test('only a referral goes on after it was accepted', () => {
    expect(goingStates('referral')).toEqual(['open', 'accepted'])
    expect(goingStates('transfer')).toEqual(['open'])
    expect(goingStates('transferRequest')).toEqual(['open'])
    expect(askKinds.filter((kind) => afterMove(kind, 'open', 'finish'))).toEqual(['referral'])
  })
})
