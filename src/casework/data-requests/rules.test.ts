// SPDX-License-Identifier: EUPL-1.2
/** Requests of data subjects (verzoeken): the rules, the course, and a reply that does not reveal whether anything exists. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { mayBeDone, possibleDeeds, requestDeeds, requestStatuses } from './lifecycle.ts'
import { replyText } from './reply.nl.ts'
import {
  dueOn,
  firstStatus,
  givenOf,
  needsSecondPerson,
  pointNames,
  readAlongs,
  requestKinds,
  sendWays,
  whyNotExtend,
  whyNotPart,
  whyNotReceivedOn,
  whyNotSend,
  type Part,
} from './rules.ts'

const weighed = Object.fromEntries(pointNames.map((point) => [point, 'Gewogen.']))
const part = (given: Partial<Part>): Part => ({
  id: 'x',
  what: 'Een deel.',
  decision: 'nothing',
  given: '',
  ground: undefined,
  reason: '',
  points: {},
  ...given,
})
const refused = part({ decision: 'refuse', ground: 'i', reason: 'Zo zou een ander gevaar lopen.', points: weighed })
const given = part({ decision: 'give', given: 'Uw adres in ons telefoonboek.' })

describe('the course of a request', () => {
  test('every deed is possible somewhere, and a closed one is over', () => {
    for (const deed of requestDeeds)
      expect(
        requestStatuses.some((status) => mayBeDone(status, deed)),
        deed,
      ).toBe(true)
    expect(possibleDeeds.closed).toEqual([])
  })
  test('nothing is decided before it was searched, nothing sent before it was decided', () => {
    expect(requestStatuses.filter((status) => mayBeDone(status, 'decide'))).toEqual(['searched'])
    expect(requestStatuses.filter((status) => mayBeDone(status, 'send'))).toEqual(['decided'])
  })
  test('who asks is looked at first; only the Woo asks nobody who he is', () => {
    expect(requestKinds.filter((kind) => firstStatus(kind) === 'checked')).toEqual(['woo'])
  })
})

describe('a part', () => {
  test('that is given says what; that is withheld has a ground, a reason and all eight points, UAVG art. 41 lid 2', () => {
    expect(whyNotPart(given, 'avg')).toEqual({})
    expect(whyNotPart(refused, 'avg')).toEqual({})
    expect(whyNotPart({ ...given, given: '' }, 'avg')).toEqual({ gegeven: 'sayWhatIsGiven' })
    expect(whyNotPart({ ...refused, given: 'Toch iets.' }, 'avg')).toEqual({ gegeven: 'nothingIsGiven' })
    expect(whyNotPart({ ...refused, ground: undefined }, 'avg')).toEqual({ grond: 'chooseGround' })
    expect(whyNotPart({ ...refused, reason: '' }, 'avg')).toEqual({ reden: 'giveReason' })
  })
  test.each(pointNames)('without point %s it cannot be withheld', (point) => {
    expect(whyNotPart({ ...refused, points: { ...weighed, [point]: '' } }, 'avg')).toEqual({
      [`punt${point}`]: 'weighPoint',
    })
    expect(whyNotPart({ ...refused, decision: 'partly', given: 'Iets.', points: {} }, 'avg')).toHaveProperty(
      `punt${point}`,
    )
  })
  test('a ground of the one law does not do for the other; the Woo asks no eight points', () => {
    expect(whyNotPart({ ...refused, ground: '5.1-2e' }, 'avg')).toEqual({ grond: 'chooseGround' })
    expect(whyNotPart(refused, 'woo')).toEqual({ grond: 'chooseGround' })
    expect(whyNotPart({ ...refused, ground: '5.1-2e', points: {} }, 'woo')).toEqual({})
  })
})

test('a second person looks at all that is not simply given, at "nothing found" as well', () => {
  expect(needsSecondPerson([given])).toBe(false)
  for (const decision of ['partly', 'refuse', 'nothing'] as const)
    expect(needsSecondPerson([given, part({ decision })])).toBe(true)
})

describe('the term', () => {
  const term = (receivedOn: string, extendedOn?: string) => ({
    kind: 'access' as const,
    receivedOn: plainDate(receivedOn),
    extendedOn: extendedOn === undefined ? undefined : plainDate(extendedOn),
  })
  test('is that of the law, with or without the extension', () => {
    expect(dueOn(term('2026-01-31')).toString()).toBe('2026-02-28')
    expect(dueOn(term('2026-01-31', '2026-02-20')).toString()).toBe('2026-04-28')
  })
  test('is extended once, up to its last day', () => {
    expect(whyNotExtend(term('2026-01-31'), plainDate('2026-02-28'))).toBeUndefined()
    expect(whyNotExtend(term('2026-01-31'), plainDate('2026-03-01'))).toBe('termPassed')
    expect(whyNotExtend(term('2026-01-31', '2026-02-01'), plainDate('2026-02-02'))).toBe('extendedBefore')
  })
  test('begins on a day that has been, not longer than a year ago', () => {
    const today = plainDate('2026-11-18')
    expect(whyNotReceivedOn(plainDate('2026-11-18'), today)).toBeUndefined()
    expect(whyNotReceivedOn(plainDate('2026-11-19'), today)).toBe('inFuture')
    expect(whyNotReceivedOn(plainDate('2025-11-18'), today)).toBeUndefined()
    expect(whyNotReceivedOn(plainDate('2025-11-17'), today)).toBe('tooLongAgo')
  })
})

test('where somebody may read along, only from hand to hand; never by e-mail', () => {
  expect(sendWays).not.toContain('email')
  for (const way of sendWays)
    for (const readAlong of readAlongs)
      expect(whyNotSend(way, readAlong)).toBe(readAlong === 'no' || way === 'pickedUp' ? undefined : 'sharedAddress')
})

describe('the reply', () => {
  const reply = (parts: readonly Part[], kind: (typeof requestKinds)[number] = 'access') =>
    replyText({
      kind,
      number: 'V26-12345',
      receivedOn: plainDate('2026-11-18'),
      municipality: 'Winterswijk',
      given: givenOf(parts),
    })

  test.each(requestKinds)('%s: "nothing found" and "everything withheld" are the same byte for byte', (kind) => {
    expect(reply([refused], kind)).toBe(reply([part({})], kind))
    expect(reply([refused, refused, part({})], kind)).toBe(reply([part({})], kind))
  })

  test('what is withheld beside what is given does not show, in whatever order', () => {
    const decisions = fc.array(fc.constantFrom(refused, part({}), given), { maxLength: 8 })
    fc.assert(
      fc.property(decisions, fc.constantFrom(...requestKinds), (parts, kind) => {
        expect(reply(parts, kind)).toBe(
          reply(
            parts.filter(({ decision }) => decision === 'give'),
            kind,
          ),
        )
      }),
    )
  })

  test('with everything given it still says that there may be more, as every letter does', () => {
    const silence = 'Deze zinnen staan in elke brief zoals deze, ook als er niets is.'
    for (const kind of requestKinds)
      for (const parts of [[given], [refused], []]) expect(reply(parts, kind)).toContain(silence)
  })

  test('it names no subject that tells what the desk is for', () => {
    for (const kind of requestKinds)
      expect(reply([given, refused], kind)).not.toMatch(
        /mensenhandel|melding|melder|signaal|uitbuiting|slachtoffer|spil\b|casus|opvang|politie/i,
      )
  })

  test('nothing of what is only for the file is in it', () => {
    const telling = part({ ...refused, decision: 'partly', given: 'Uw naam.', what: 'kanarie', reason: 'kanarie' })
    expect(reply([telling, part({ what: 'kanarie' })])).not.toContain('kanarie')
  })
})
