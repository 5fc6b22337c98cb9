// SPDX-License-Identifier: EUPL-1.2
/** A disclosure as a record of Verwerkingenlogging: every field of the standard, from one disclosure that is known. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import { purposeCodes, type DisclosureLine } from '../../triage/index.ts'
import { activityIds, isoTerm, toProcessingAction, type ProcessingAction } from './processing-log.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const oin = '00000001821002193000'
const line: DisclosureLine = {
  id: '7a22eb38-bca6-463f-9955-54ab040287cb',
  room: 'sharing',
  what: 'verwijzing naar een partner',
  day: plainDate('2026-11-16'),
  at: Temporal.Instant.from('2026-11-16T10:30:05.123Z'),
  decidedBy: '11111111-2222-4333-8444-555555555555',
  receiver: { kind: 'partner', key: '66666666-2222-4333-8444-555555555555', name: 'Kanariepartner', category: 'zorg' },
  purpose: 'P2',
  basis: {
    kind: 'decided',
    id: '77777777-2222-4333-8444-555555555555',
    title: 'Kanariegrondslag',
    data: 'special',
  },
  channel: 'met een link',
  consent: 'given',
  hasPersonalData: 'yes',
  about: { kind: 'case', id: '48086bf2-11b7-4603-9526-67d7c3bb6587' },
  isUnderEmbargo: false,
  state: 'open',
  endsOn: undefined,
  second: undefined,
  mayStillReceive: true,
}
const action = toProcessingAction(line, oin)

const expected: { [Field in keyof ProcessingAction]: [value: ProcessingAction[Field], shape: RegExp | undefined] } = {
  actieId: [line.id, uuid],
  actieNaam: ['Verstrekken: verwijzing naar een partner', /^.{1,242}$/],
  handelingNaam: ['Verstrekken uit delen', /^.{1,242}$/],
  verwerkingNaam: ['Behandelen van een casus', /^.{1,242}$/],
  verwerkingId: [line.about.id, uuid],
  verwerkingsactiviteitId: [activityIds.P2, uuid],
  verwerkingsactiviteitUrl: ['urn:spil:doel:P2', /^urn:[a-z]+:\S+$/],
  vertrouwelijkheid: ['normaal', /^(?:normaal|vertrouwelijk|opgeheven)$/],
  bewaartermijn: ['P2Y', /^P\d+[DWMY]$/],
  uitvoerder: [oin, /^[0-9]{20}$/],
  systeem: ['Spil', /^.{1,242}$/],
  gebruiker: [line.decidedBy, /^.{1,40}$/],
  gegevensbron: ['Spil, delen', /^.{1,242}$/],
  soortAfnemerId: ['partner in Spil', /^.{1,242}$/],
  afnemerId: [line.receiver.key, /^.{1,40}$/],
  tijdstip: ['2026-11-16T11:30:05+01:00', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/],
  verwerkteObjecten: [
    [
      {
        objecttype: 'persoon',
        soortObjectId: 'casus in Spil',
        objectId: line.about.id,
        betrokkenheid: 'betrokkene',
        verwerkteSoortenGegevens: [{ soortGegeven: 'bijzondere persoonsgegevens' }],
      },
    ],
    undefined,
  ],
}

describe('a record of Verwerkingenlogging', () => {
  test.each(Object.entries(expected))('%s is there, of the right shape and value', (field, [value, shape]) => {
    const found = action[field as keyof ProcessingAction]
    expect(found).toEqual(value)
    if (shape) {
      expect(typeof found).toBe('string')
      expect(found).toMatch(shape)
    }
  })

  test('has every field of the standard that a disclosure fills, and no other', () => {
    expect(Object.keys(action).toSorted()).toEqual(Object.keys(expected).toSorted())
    expect(Object.keys(action.verwerkteObjecten[0] ?? {}).toSorted()).toEqual([
      'betrokkenheid',
      'objectId',
      'objecttype',
      'soortObjectId',
      'verwerkteSoortenGegevens',
    ])
  })

  test('each object is a person by a random id, short enough for the standard', () => {
    for (const object of action.verwerkteObjecten) {
      expect(object.objectId).toMatch(uuid)
      expect(object.soortObjectId).not.toMatch(/bsn/i)
    }
  })

  test('holds no name of a partner and no title of a basis', () => {
    expect(JSON.stringify(action)).not.toContain('anarie')
  })

  test.each<[DisclosureLine['consent'], boolean, string]>([
    ['given', false, 'normaal'],
    ['given', true, 'vertrouwelijk'],
    ['refused', false, 'vertrouwelijk'],
    ['notAsked', false, 'vertrouwelijk'],
    ['notNeeded', false, 'vertrouwelijk'],
    [undefined, false, 'vertrouwelijk'],
  ])('consent %s, embargo %s: %s', (consent, isUnderEmbargo, said) =>
    expect(toProcessingAction({ ...line, consent, isUnderEmbargo }, oin).vertrouwelijkheid).toBe(said),
  )

  test('of a report, of what was written down afterwards, to a role, on no basis', () => {
    const other = toProcessingAction(
      {
        ...line,
        room: 'triage',
        at: undefined,
        day: plainDate('2026-07-06'),
        receiver: { kind: 'role', key: 'police', name: 'Politie', category: 'zorg' },
        basis: { kind: 'none' },
        about: { kind: 'report', id: line.about.id },
      },
      oin,
    )
    expect(other).toMatchObject({
      handelingNaam: 'Verstrekken uit meldingen',
      verwerkingNaam: 'Behandelen van een melding',
      gegevensbron: 'Spil, meldingen',
      soortAfnemerId: 'rol in Spil',
      afnemerId: 'police',
      tijdstip: '2026-07-06T00:00:00+02:00',
      verwerkteObjecten: [
        { soortObjectId: 'melding in Spil', verwerkteSoortenGegevens: [{ soortGegeven: 'niet vastgelegd' }] },
      ],
    })
    const municipality = { kind: 'municipality', key: line.id, name: 'Aalten', category: 'zorg' } as const
    expect(toProcessingAction({ ...line, receiver: municipality }, oin).soortAfnemerId).toBe('gemeente in Spil')
  })

  test('each purpose has an activity of its own', () => {
    expect(Object.keys(activityIds)).toEqual([...purposeCodes])
    expect(new Set(Object.values(activityIds)).size).toBe(purposeCodes.length)
    for (const id of Object.values(activityIds)) expect(id).toMatch(uuid)
  })

  test('a term is written as a duration', () => {
    expect([
      isoTerm({ unit: 'months', count: 3 }),
      isoTerm({ unit: 'weeks', count: 6 }),
      isoTerm({ unit: 'days', count: 30 }),
    ]).toEqual(['P3M', 'P6W', 'P30D'])
  })
})
