// SPDX-License-Identifier: EUPL-1.2
/** What may be done with a case that moves, over every state and every deed; and what goes along, over every choice of what was ticked. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import type { Entry } from '../entries/store.ts'
import type { Node } from '../network/store.ts'
import { partKinds } from '../parts/rules.ts'
import {
  afterOfferMove,
  afterSendingMove,
  isOpenSending,
  offerMoves,
  offerStates,
  sendingMoves,
  sendingStates,
  type OfferMove,
  type SendingMove,
} from './lifecycle.ts'
import { partsOf, pick, tickOf, withWhereabouts } from './parcel.ts'
import {
  isAnswerLate,
  partsToOpen,
  readsParts,
  receivesAs,
  sendingBases,
  whyNotNow,
  whyNotSend,
  type ToSend,
} from './rules.ts'

describe('the course of what was sent', () => {
  const expected: Record<string, string> = {
    'offered revoke': 'revoking',
    'offered accepted': 'accepted',
    'offered refused': 'refused',
    'revoking lifted': 'revoked',
    // who accepts while it is taken back was first
    'revoking accepted': 'accepted',
    'revoking refused': 'refused',
  }
  const moves = Object.keys(sendingMoves) as SendingMove[]
  test.each(sendingStates.flatMap((state) => moves.map((move) => [state, move] as const)))('%s, %s', (state, move) => {
    expect(afterSendingMove(state, move)).toBe(expected[`${state} ${move}`])
  })
  test('what was answered or taken back stays as it is', () => {
    for (const state of sendingStates.filter((each) => !isOpenSending(each)))
      for (const move of moves) expect(afterSendingMove(state, move)).toBeUndefined()
  })
})

describe('the course of what is offered', () => {
  const moves = Object.keys(offerMoves) as OfferMove[]
  test.each(offerStates.flatMap((state) => moves.map((move) => [state, move] as const)))('%s, %s', (state, move) => {
    const then = { accept: 'accepted', refuse: 'refused', lift: 'revoked' }[move]
    expect(afterOfferMove(state, move)).toBe(state === 'offered' ? then : undefined)
  })
})

const good: ToSend = {
  kind: 'transfer',
  receiver: { kind: 'municipality' },
  role: 'officers',
  parts: ['desk', 'police'],
  hasWhereabouts: false,
  whyWhereabouts: '',
  hasEmbargo: false,
  policeAgreed: false,
  whyAgreed: '',
}

describe('what is in the way of sending', () => {
  test.each<[string, Partial<ToSend>, Record<string, string>]>([
    ['nothing', {}, {}],
    ['a place outside the region', { receiver: undefined }, { naar: 'whichPlace' }],
    ['officers of a care desk', { receiver: { kind: 'care-desk' }, parts: [] }, { rol: 'careDeskRole' }],
    ['a police item for care', { role: 'careCoordinators' }, { mee: 'notForCare' }],
    ['an administrative item for care', { role: 'careCoordinators', parts: ['administrative'] }, { mee: 'notForCare' }],
    ['a labour item for care', { role: 'careCoordinators', parts: ['labour'] }, { mee: 'notForCare' }],
    ['care items for care', { role: 'careCoordinators', parts: ['desk', 'care', 'youth'] }, {}],
    ['whereabouts without a reason', { hasWhereabouts: true }, { waaromverblijf: 'giveReason' }],
    ['whereabouts with a reason', { hasWhereabouts: true, whyWhereabouts: 'opvang' }, {}],
    ['an embargo', { hasEmbargo: true }, { politie: 'embargoFirst' }],
    ['an embargo and no word of who agreed', { hasEmbargo: true, policeAgreed: true }, { waarompolitie: 'giveReason' }],
    ['an embargo and the police agreed', { hasEmbargo: true, policeAgreed: true, whyAgreed: 'AVIM' }, {}],
  ])('%s', (_name, changed, errors) => {
    expect(whyNotSend({ ...good, ...changed })).toEqual(errors)
  })

  const whole = { isOwner: true, isClosed: false, hasUnseenPart: false, isAnswerOwed: false }
  test.each([
    ['transfer', {}, undefined],
    ['transfer', { isClosed: true }, 'caseClosed'],
    ['referral', { isClosed: true }, 'caseClosed'],
    ['transfer', { isOwner: false }, 'ownerOnly'],
    ['referral', { isOwner: false }, undefined],
    ['transfer', { hasUnseenPart: true }, 'partsUnseen'],
    ['referral', { hasUnseenPart: true }, undefined],
    ['transfer', { isAnswerOwed: true }, 'answerOwed'],
    ['referral', { isAnswerOwed: true }, undefined],
  ] as const)('%s with %j', (kind, changed, why) => {
    expect(whyNotNow(kind, { ...whole, ...changed })).toBe(why)
  })

  test('the bases are those for what was received', () => {
    expect(sendingBases).toContain('publicTask')
    expect(sendingBases as readonly string[]).not.toContain('answerAsPartOfTheTask')
  })
})

test('an answer is late after three working days, and a weekend does not count', () => {
  const thursday = plainDate('2026-11-19')
  expect(isAnswerLate(thursday, plainDate('2026-11-24'))).toBe(false)
  expect(isAnswerLate(thursday, plainDate('2026-11-25'))).toBe(true)
})

test('who reads an offer, by role; nobody reads the desk of another who is no officer and no care coordinator', () => {
  expect(receivesAs(['attentionOfficer'])).toEqual(['officers'])
  expect(receivesAs(['careCoordinator'])).toEqual(['careCoordinators'])
  expect(receivesAs(['deputy', 'careCoordinator'])).toEqual(['officers', 'careCoordinators'])
  expect(receivesAs(['publicOrderAdviser', 'colleague', 'administrator'])).toEqual([])
  expect(readsParts(['careCoordinator'], ['care', 'youth'])).toEqual(['desk', 'care', 'youth'])
  expect(readsParts(['publicOrderAdviser'], ['administrative'])).toEqual(['administrative'])
  expect(partsToOpen(['attentionOfficer'], ['police'])).toEqual(['desk', 'police'])
  expect(partsToOpen(['careCoordinator'], [])).toEqual(['desk', 'care'])
})

describe('what goes along', () => {
  const moment = Temporal.Instant.from('2026-11-18T10:00:00Z')
  const entries: Entry[] = partKinds.map((part) => ({
    id: `e-${part}`,
    caseId: 'c',
    part,
    kind: 'note',
    happenedOn: plainDate('2026-11-17'),
    happenedTime: undefined,
    text: `canary-text-${part}.`,
    version: 1,
    writtenBy: 'canary-writer',
    writtenAt: moment,
    changed: undefined,
  }))
  const nodes: Node[] = ['a', 'b'].map((id) => ({
    id,
    caseId: 'c',
    part: 'desk',
    kind: 'person',
    label: `canary-label-${id}.`,
    roles: ['presumedVictim', 'perpetrator'],
    content: { name: `canary-name-${id}.`, born: `canary-born-${id}.`, ageClass: '<18', about: `canary-about-${id}.` },
    version: 1,
    addedBy: 'canary-writer',
    addedAt: moment,
    changed: undefined,
    whereaboutsKeyId: 'canary-key',
  }))
  /** each tick with the words it lets through, and no others */
  const lets: Record<string, string[]> = Object.fromEntries([
    ...entries.map(({ id, text }) => [tickOf('regel', id), [text]]),
    ...nodes.flatMap(({ id, content }) => [
      [tickOf('persoon', id), []],
      [tickOf('naam', id), [content.name, content.born]],
      [tickOf('over', id), [content.about]],
      [tickOf('verblijf', id), [`canary-place-${id}.`]],
    ]),
  ])
  const ticks = Object.keys(lets)
  const words = Object.values(lets).flat()

  test('is what was ticked and nothing else, over every choice', () => {
    for (let chosen = 0; chosen < 2 ** ticks.length; chosen++) {
      const these = ticks.filter((_, place) => (chosen >> place) & 1)
      const places = new Map(withWhereabouts(nodes, these).map(({ id }) => [id, `canary-place-${id}.`]))
      const text = JSON.stringify(pick({ entries, nodes }, these, places))
      const expected = new Set(these.flatMap((tick) => lets[tick] ?? []))
      const wrong = words.filter((word) => text.includes(word) !== expected.has(word))
      if (wrong.length > 0) expect({ these, wrong }).toEqual({ these, wrong: [] })
      if (/canary-(?:label|writer|key)/.test(text)) expect(these).toBe('a word that never goes')
    }
  })

  test('a person carries the mark of non-punishment, whatever was ticked of him', () => {
    for (const kind of ['persoon', 'naam', 'over', 'verblijf'] as const)
      expect(
        pick({ entries, nodes }, [tickOf(kind, 'a')], new Map(kind === 'verblijf' ? [['a', 'x']] : [])).nodes,
      ).toEqual([expect.objectContaining({ roles: ['presumedVictim', 'perpetrator'] })])
  })

  test('the parts are those that something came from', () => {
    expect(partsOf(pick({ entries, nodes }, [tickOf('regel', 'e-youth'), tickOf('naam', 'b')], new Map()))).toEqual([
      'desk',
      'youth',
    ])
  })
})
