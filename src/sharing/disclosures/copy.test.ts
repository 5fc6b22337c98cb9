// SPDX-License-Identifier: EUPL-1.2
/** M-34: from a copy nothing can be read but what was ticked, whatever else stands in the case. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseDocument, Entry, Node } from '../../casework/index.ts'
import { plainDate } from '../../time.ts'
import {
  bar,
  composeCopy,
  documentsThatGo,
  hasNames,
  isEmpty,
  looksIn,
  pageMark,
  pagesOf,
  tickOf,
  type SharedPage,
  type Things,
} from './copy.ts'

const day = plainDate('2026-11-01')
const moment = Temporal.Instant.from('2026-11-01T10:00:00Z')
const labels = 'Linde Eik Beuk Berk Es Iep Els Wilg'.split(' ')

const entry = (id: string, text: string): Entry => ({
  id,
  caseId: 'c',
  part: 'care',
  kind: 'note',
  happenedOn: day,
  happenedTime: undefined,
  text,
  version: 1,
  writtenBy: 'p',
  writtenAt: moment,
  changed: undefined,
})
const node = (id: string, label: string, content: Partial<Node['content']> = {}): Node => ({
  id,
  caseId: 'c',
  part: 'care',
  kind: 'person',
  label,
  roles: ['presumedVictim'],
  content: { name: '', born: '', ageClass: 'unknown', about: '', ...content },
  version: 1,
  addedBy: 'p',
  addedAt: moment,
  changed: undefined,
  whereaboutsKeyId: undefined,
})
const document = (id: string, title: string, note: string): CaseDocument => ({
  id,
  caseId: 'c',
  part: 'care',
  kind: 'letter',
  datedOn: day,
  addedBy: 'p',
  addedAt: moment,
  state: 'clean',
  fileKind: 'pdf',
  refusal: undefined,
  pages: 1,
  content: { title, note, name: `${title}.pdf`, size: 1 },
  removed: undefined,
})

/** The hash stands for the picture: it is in the copy when the page goes. */
const pagesNamed = (names: readonly string[]): SharedPage[] =>
  names.map((sha256, index) => ({ number: index + 1, mediaType: 'image/jpeg', sha256 }))

const chosen = (
  ticks: readonly string[],
  more: { struckOut?: readonly string[]; question?: string; without?: readonly string[] } = {},
) => ({
  kind: 'refer' as const,
  question: more.question ?? '',
  ticks,
  struckOut: more.struckOut ?? [],
  without: more.without ?? [],
})

describe('M-34: 10,000 cases with a canary in each field', () => {
  // letters only, so that no canary is part of another and none looks like anything else
  const canary = (what: string, index: number): string => `Kanarie${what}${'abcdefgh'[index] ?? 'z'}vogel`

  const anyCase = fc.record({
    entries: fc.array(fc.record({ isTicked: fc.boolean(), names: fc.array(fc.nat(7), { maxLength: 4 }) }), {
      maxLength: 5,
    }),
    nodes: fc.array(
      fc.record({
        ding: fc.boolean(),
        naam: fc.boolean(),
        over: fc.boolean(),
        inAbout: fc.option(fc.nat(7)),
        elsewhere: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    documents: fc.array(
      fc.record({
        stuk: fc.boolean(),
        blad: fc.boolean(),
        /** whether each page is left out */
        pages: fc.array(fc.boolean(), { maxLength: 4 }),
        isGone: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    asked: fc.option(fc.nat(7)),
    struckOut: fc.subarray([0, 1, 2, 3]),
  })

  test('a canary is in the copy exactly when its field was ticked and nobody struck it out', () => {
    fc.assert(
      fc.property(anyCase, ({ entries, nodes, documents, asked, struckOut }) => {
        const nameOf = (index: number | null | undefined): string =>
          index === null || index === undefined || index >= nodes.length ? '' : canary('naam', index)
        const all = nodes.map(({ inAbout }, index) =>
          node(`n${index}`, labels[index] ?? 'Spar', {
            name: canary('naam', index),
            born: canary('geboren', index),
            about: `${canary('over', index)} sprak met ${nameOf(inAbout)}.`,
          }),
        )
        // what stands on another part is known by name, and cannot be ticked
        const things: Things = {
          entries: entries.map(({ names }, index) =>
            entry(`e${index}`, `${canary('regel', index)} zag ${names.map(nameOf).join(' en ')}!`),
          ),
          nodes: all.filter((_, index) => nodes[index]?.elsewhere === false),
          documents: documents.map(({ isGone }, index) => ({
            ...document(`d${index}`, canary('titel', index), canary('toelichting', index)),
            ...(isGone ? { content: undefined } : {}),
          })),
          pages: new Map(
            documents.map(({ pages }, index) => [
              `d${index}`,
              pagesNamed(pages.map((_, page) => canary(`blad${'klmn'[page] ?? ''}`, index))),
            ]),
          ),
        }
        const ticks = [
          ...entries.flatMap(({ isTicked }, index) => (isTicked ? [tickOf('regel', `e${index}`)] : [])),
          ...nodes.flatMap(({ ding, naam, over }, index) => [
            ...(ding ? [tickOf('ding', `n${index}`)] : []),
            ...(naam ? [tickOf('naam', `n${index}`)] : []),
            ...(over ? [tickOf('over', `n${index}`)] : []),
          ]),
          ...documents.flatMap(({ stuk, blad }, index) => [
            ...(stuk ? [tickOf('stuk', `d${index}`)] : []),
            ...(blad ? [tickOf('blad', `d${index}`)] : []),
          ]),
        ]
        const without = documents.flatMap(({ pages }, index) =>
          pages.flatMap((isOut, page) => (isOut ? [pageMark(`d${index}`, page + 1)] : [])),
        )
        const out = struckOut.map((index) => canary('regel', index))
        const what = chosen(ticks, { struckOut: out, question: `Weet u iets van ${nameOf(asked)}?`, without })
        const copy = composeCopy(things, all, what)
        const text = JSON.stringify(copy)

        entries.forEach(({ isTicked }, index) =>
          expect(text.includes(canary('regel', index))).toBe(isTicked && !struckOut.includes(index)),
        )
        nodes.forEach(({ naam, over, elsewhere }, index) => {
          expect(text.includes(canary('geboren', index))).toBe(naam && !elsewhere)
          expect(text.includes(canary('over', index))).toBe(over && !elsewhere)
          if (!naam) expect(text).not.toContain(canary('naam', index))
          if (naam && !elsewhere) expect(text).toContain(canary('naam', index))
        })
        documents.forEach(({ stuk, blad, pages, isGone }, index) => {
          expect(text.includes(canary('titel', index))).toBe(stuk && !isGone)
          expect(text.includes(canary('toelichting', index))).toBe(stuk && !isGone)
          pages.forEach((isOut, page) =>
            expect(text.includes(canary(`blad${'klmn'[page] ?? ''}`, index))).toBe(blad && !isOut && !isGone),
          )
        })
        // what is opened for the receiver is found by these two lists beside each other
        expect(documentsThatGo(things, what).map(({ pages }) => pages)).toEqual(
          copy.documents.map(({ pages }) => pages),
        )
        expect(text).not.toMatch(/"(?:id|caseId|part|whereaboutsKeyId|addedBy|writtenBy)"/)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('what leaves', () => {
  const things: Things = {
    entries: [entry('e', 'Jan Kanarie belde. JAN stond bij de poort, en Kanarie lachte.')],
    nodes: [node('n', 'Linde', { name: 'Jan Kanarie', born: '1999', about: 'Jan werkt ’s nachts.' })],
    documents: [],
    pages: new Map(),
  }

  test('a name goes by the name on the screen, in any way of writing it, until its tick is there', () => {
    const without = composeCopy(things, things.nodes, chosen([tickOf('regel', 'e'), tickOf('over', 'n')]))
    expect(without.entries[0]?.text).toBe('Linde belde. Linde stond bij de poort, en Linde lachte.')
    expect(without.nodes[0]).toMatchObject({ name: '', born: '', about: 'Linde werkt ’s nachts.' })
    expect(hasNames(without)).toBe(false)
    const withName = composeCopy(things, things.nodes, chosen([tickOf('regel', 'e'), tickOf('naam', 'n')]))
    expect(withName.entries[0]?.text).toContain('Jan Kanarie belde')
    expect(withName.nodes[0]).toMatchObject({ name: 'Jan Kanarie', born: '1999', about: '' })
    expect(hasNames(withName)).toBe(true)
  })

  test('what was struck out is a bar everywhere, of one length, however it is written', () => {
    const copy = composeCopy(
      things,
      things.nodes,
      chosen([tickOf('regel', 'e')], { struckOut: ['STOND bij  de poort'], question: 'Wie stond bij de poort?' }),
    )
    expect(copy.entries[0]?.text).toBe(`Linde belde. Linde ${bar}, en Linde lachte.`)
    expect(copy.question).toBe(`Wie ${bar}?`)
  })

  test('signs that mean something in a pattern are only signs', () => {
    const odd = { ...things, entries: [entry('e', 'Zij zei (a+)+$ en [x].')] }
    expect(composeCopy(odd, [], chosen([tickOf('regel', 'e')], { struckOut: ['(a+)+$'] })).entries[0]?.text).toBe(
      `Zij zei ${bar} en [x].`,
    )
  })

  test('a passage that holds a name is struck out although the name is replaced', () => {
    const copy = composeCopy(things, things.nodes, chosen([tickOf('regel', 'e')], { struckOut: ['Jan Kanarie belde'] }))
    expect(copy.entries[0]?.text).toBe(`${bar}. Linde stond bij de poort, en Linde lachte.`)
  })

  test('what looks like a name, number or address is told before it leaves', () => {
    const phone = { ...things, entries: [entry('e', 'Bel 06 12345678, mevrouw Zonnebloem.')] }
    expect(looksIn(composeCopy(phone, [], chosen([tickOf('regel', 'e')])))).toEqual(
      expect.arrayContaining(['06 12345678', expect.stringContaining('Zonnebloem')]),
    )
    expect(looksIn(composeCopy(things, things.nodes, chosen([tickOf('ding', 'n')])))).toEqual([])
  })

  test('pages go without a title, count as a name, and keep the number they have in the document', () => {
    const withPages = {
      ...things,
      documents: [document('d', 'Kanarietitel', 'Kanarienota')],
      pages: new Map([['d', pagesNamed(['een', 'twee', 'drie'])]]),
    }
    const copy = composeCopy(withPages, [], chosen([tickOf('blad', 'd')], { without: [pageMark('d', 2)] }))
    expect(copy.documents[0]).toMatchObject({ title: '', note: '', of: 3 })
    expect(pagesOf(copy).map(({ number, sha256 }) => [number, sha256])).toEqual([
      [1, 'een'],
      [3, 'drie'],
    ])
    expect(hasNames(copy)).toBe(true)
    const none = composeCopy(
      withPages,
      [],
      chosen([tickOf('blad', 'd')], { without: [1, 2, 3].map((number) => pageMark('d', number)) }),
    )
    expect([hasNames(none), isEmpty(none)]).toEqual([false, true])
  })

  test('without a tick or a question it is empty', () => {
    expect(isEmpty(composeCopy(things, things.nodes, chosen([])))).toBe(true)
    expect(isEmpty(composeCopy(things, things.nodes, chosen([], { question: 'Weet u raad?' })))).toBe(false)
  })
})
