// SPDX-License-Identifier: EUPL-1.2
/** The sheet to type over (overtypblad) and the order of a partner's form: in their order, all of the copy, and nothing outside it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../time.ts'
import type { Copy } from '../disclosures/copy.ts'
import { disclosureStates } from '../disclosures/lifecycle.ts'
import type { Disclosure } from '../disclosures/store.ts'
import { partnerKinds } from '../partners/rules.ts'
import { ourFields, proposalFor, withLine, withMoved, withoutLine, type FormLine, type OurField } from './order.ts'
import { sheetOf, whyNoSheet, type Sheet, type ToType } from './sheet.ts'

const empty: Copy = { kind: 'refer', question: '', entries: [], nodes: [], documents: [] }
const thingKinds = ['vehicle', 'organisation', 'number', 'place'] as const
const node = (
  kind: 'person' | (typeof thingKinds)[number],
  more: Partial<Copy['nodes'][number]> = {},
): Copy['nodes'][number] => ({
  kind,
  label: 'Linde',
  roles: [],
  ageClass: 'unknown',
  name: '',
  born: '',
  about: '',
  ...more,
})

const content = (copy: Copy): NonNullable<Disclosure['content']> => ({
  copy,
  receiver: 'Dienstdoende medewerker',
  necessity: 'Kanarienodig',
  proportionality: 'Kanariepassend',
  whyConsent: 'Kanariewaarom',
  whyNames: 'Kanarienamen',
  whyAgreed: 'Kanarieakkoord',
  parents: 'Kanarieouders',
  doubt: 'Kanarietwijfel',
  documents: [],
})
const disclosure = (copy: Copy, more: Partial<Disclosure> = {}): Disclosure => ({
  id: '0f0e0d0c-1111-4222-8333-444455556666',
  caseId: 'c',
  part: 'care',
  partnerId: 'p',
  partnerName: 'Fictief loket',
  kind: copy.kind,
  channel: 'ownForm',
  purpose: 'P2',
  basisId: 'b',
  basisTitle: 'Hulp',
  basisArticle: 'Artikel van de proef',
  consent: 'given',
  afterwards: false,
  happenedOn: plainDate('2026-11-20'),
  state: 'sent',
  endsOn: plainDate('2026-12-04'),
  remindOn: undefined,
  content: content(copy),
  reference: 'Kanarienummer',
  decidedBy: 'kanarie-id',
  onBehalf: undefined,
  decidedAt: Temporal.Instant.from('2026-11-20T10:00:00Z'),
  secondBy: undefined,
  endedAt: undefined,
  version: 1,
  ...more,
})
const toType = (copy: Copy, more: Partial<Disclosure> = {}): ToType => ({
  disclosure: disclosure(copy, more),
  copy,
  receiver: 'Dienstdoende medewerker',
  municipality: 'Fictiefdorp',
  decidedBy: 'Testpersoon Linde',
})
const orderOf = (...fields: OurField[]): FormLine[] => fields.map((field) => ({ heading: `Hun ${field}`, field }))
const textOf = (sheet: Sheet, field: OurField): string | undefined =>
  [...sheet.lines, ...sheet.rest].find((line) => line.field === field)?.text

describe('10,000 disclosures with a canary in each field', () => {
  const any = fc.record({
    order: fc.array(fc.constantFrom(...ourFields), { maxLength: 20 }),
    question: fc.boolean(),
    entries: fc.nat(3),
    persons: fc.array(fc.boolean(), { maxLength: 3 }),
    places: fc.nat(4),
    documents: fc.nat(2),
    hasEmbargo: fc.boolean(),
  })
  const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
  // letters only, so that no canary is part of another
  const canary = (what: string, index = 0): string => `Kanarie${what}${'abcdefgh'[index] ?? 'z'}vogel`

  test('each is in the field where it belongs and in no other, also when their form has no place for it', () => {
    fc.assert(
      fc.property(any, ({ order, question, entries, persons, places, documents, hasEmbargo }) => {
        const copy: Copy = {
          kind: 'refer',
          question: question ? canary('vraag') : '',
          ...(hasEmbargo && { embargo: { askedBy: 'police', reviewOn: '2026-12-01' } }),
          entries: times(entries, (i) => ({ kind: 'note', happenedOn: '2026-11-01', text: canary('regel', i) })),
          nodes: [
            ...persons.map((isNamed, i) =>
              node('person', { name: isNamed ? canary('naam', i) : '', about: canary('persoon', i) }),
            ),
            ...times(places, (i) => node(thingKinds[i] ?? 'place', { about: canary('plaats', i) })),
          ],
          documents: times(documents, (i) => ({
            kind: 'letter',
            datedOn: '2026-11-01',
            title: canary('titel', i),
            note: canary('nota', i),
            of: 0,
            pages: [],
          })),
        }
        const sheet = sheetOf(toType(copy), orderOf(...order))
        const belongs: Partial<Record<OurField, string[]>> = {
          question: question ? [canary('vraag')] : [],
          entries: times(entries, (i) => canary('regel', i)),
          persons: persons.flatMap((isNamed, i) => [canary('persoon', i), ...(isNamed ? [canary('naam', i)] : [])]),
          things: times(places, (i) => canary('plaats', i)),
          documents: times(documents, (i) => [canary('titel', i), canary('nota', i)]).flat(),
        }
        const shown = [...sheet.lines, ...sheet.rest]
        for (const { field, text = '' } of shown)
          expect((text.match(/Kanarie\w+vogel/g) ?? []).toSorted()).toEqual((belongs[field] ?? []).toSorted())
        for (const [field, canaries] of Object.entries(belongs))
          if (canaries.length > 0) expect(shown.some((line) => line.field === field)).toBe(true)
        // their order, with an embargo before it when their form has no place for one
        const before = hasEmbargo && !order.includes('embargo') ? ['embargo'] : []
        expect(sheet.lines.map(({ field }) => field)).toEqual([...before, ...order])
        expect(shown.some(({ field, text }) => field === 'embargo' && text !== undefined)).toBe(hasEmbargo)
        expect(JSON.stringify(sheet)).not.toMatch(
          /Kanarie(?:nodig|passend|waarom|namen|akkoord|ouders|twijfel|nummer)|kanarie-id/,
        )
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('what stands on it', () => {
  test('a heading of theirs, our text; what the disclosure does not hold is empty, and one field may stand twice', () => {
    const order = [
      { heading: 'Kenmerk', field: 'code' },
      { heading: 'Toelichting', field: 'question' },
      { heading: 'Betreft', field: 'code' },
    ] as const
    const { lines, rest } = sheetOf(toType(empty), order)
    expect(lines).toEqual([
      { heading: 'Kenmerk', field: 'code', text: '0F0E-0D0C' },
      { heading: 'Toelichting', field: 'question', text: undefined },
      { heading: 'Betreft', field: 'code', text: '0F0E-0D0C' },
    ])
    expect(rest).toEqual([])
  })

  test('dates are whole: what is typed over is read another day', () => {
    const copy: Copy = {
      ...empty,
      embargo: { askedBy: 'police', reviewOn: '2026-11-21' },
      entries: [{ kind: 'note', happenedOn: '2026-11-20', text: 'x' }],
    }
    const sheet = sheetOf(toType(copy), orderOf('date', 'until', 'entries'))
    expect(textOf(sheet, 'embargo')).toContain('zaterdag 21 november 2026')
    expect(textOf(sheet, 'date')).toBe('vrijdag 20 november 2026')
    expect(textOf(sheet, 'until')).toBe('vrijdag 4 december 2026')
    expect(textOf(sheet, 'entries')).toContain('vrijdag 20 november 2026')
  })

  test('who decided, and for a network in whose name; the purpose by code and words', () => {
    const order = orderOf('decider', 'purpose')
    expect(textOf(sheetOf(toType(empty), order), 'decider')).toBe('Testpersoon Linde')
    const riec = sheetOf(toType({ ...empty, kind: 'riec' }, { onBehalf: 'burgemeester', purpose: 'P5' }), order)
    expect(textOf(riec, 'decider')).toBe('Testpersoon Linde, namens de burgemeester')
    expect(textOf(riec, 'purpose')).toBe('P5 gezamenlijke aanpak in het RIEC')
  })

  test('the mark of non-punishment travels with the person', () => {
    const copy = { ...empty, nodes: [node('person', { roles: ['presumedVictim', 'perpetrator'] })] }
    expect(textOf(sheetOf(toType(copy), orderOf('persons')), 'persons')).toContain('kan zelf slachtoffer zijn')
  })
})

describe('why there is none', () => {
  const today = plainDate('2026-11-22')
  test.each([
    ['nothing', {}, false, undefined],
    ['nothing, on the last day', { endsOn: today }, false, undefined],
    ['the day after the last', { endsOn: plainDate('2026-11-21') }, false, 'late'],
    ['a part that is closed', {}, true, 'partClosed'],
    ['what was shared outside', { afterwards: true }, false, 'afterwards'],
    ['what was destroyed', { content: undefined }, false, 'destroyed'],
    ['a link', { channel: 'link' }, false, 'notTyped'],
    ['a file', { channel: 'file' }, false, 'notTyped'],
    ['a link to a network', { channel: 'link', kind: 'riec' }, false, undefined],
    ['the telephone', { channel: 'telephone' }, false, undefined],
    ['the post', { channel: 'post' }, false, undefined],
    ['the secure mail', { channel: 'secureMail' }, false, undefined],
  ] as const)('%s', (_, more, isClosed, why) => {
    expect(whyNoSheet(disclosure(empty, more), today, isClosed)).toBe(why)
  })

  test.each(disclosureStates)('in the state %s', (state) => {
    const why = { waiting: 'waiting', sent: undefined, accepted: undefined } as Partial<Record<string, string>>
    expect(whyNoSheet(disclosure(empty, { state }), today, false)).toBe(state in why ? why[state] : 'ended')
  })
})

describe('the order of a form', () => {
  test.each(partnerKinds)('a proposal for %s has every field once; an embargo comes by itself', (kind) => {
    const fields = proposalFor(kind).map(({ field }) => field)
    expect(fields.toSorted()).toEqual(ourFields.filter((field) => field !== 'embargo').toSorted())
  })

  test.each(['riec', 'safetyHouse'] as const)('%s reads first which case, what for and who decided', (kind) => {
    expect(
      proposalFor(kind)
        .slice(0, 3)
        .map(({ field }) => field),
    ).toEqual(['code', 'purpose', 'decider'])
  })

  test('a line comes, goes up or down, and goes; past the ends nothing moves', () => {
    const lines = orderOf('code', 'kind', 'date')
    const fields = (some: readonly FormLine[]) => some.map(({ field }) => field)
    expect(fields(withMoved(lines, 1, 'omhoog'))).toEqual(['kind', 'code', 'date'])
    expect(fields(withMoved(lines, 1, 'omlaag'))).toEqual(['code', 'date', 'kind'])
    expect(fields(withMoved(lines, 0, 'omhoog'))).toEqual(['code', 'kind', 'date'])
    expect(fields(withMoved(lines, 2, 'omlaag'))).toEqual(['code', 'kind', 'date'])
    expect(fields(withMoved(lines, 9, 'omhoog'))).toEqual(['code', 'kind', 'date'])
    expect(fields(withLine(lines, { heading: 'x', field: 'until' }, 1))).toEqual(['code', 'until', 'kind', 'date'])
    expect(fields(withLine(lines, { heading: 'x', field: 'until' }, 99))).toEqual(['code', 'kind', 'date', 'until'])
    expect(fields(withoutLine(lines, 0))).toEqual(['kind', 'date'])
  })
})
