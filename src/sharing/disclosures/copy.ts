// SPDX-License-Identifier: EUPL-1.2
/**
 * What a receiver gets: only what was ticked, with names by chance where names stood and what somebody struck out as bars. It is a copy, never a
 * window; where somebody stays is in none. A person goes by role and age; the name and what is written about him each need a tick of their own.
 * Of a document the title and note and its pages each need a tick; a page can be left out by itself. Values in, values out.
 */
import * as z from 'zod'
import {
  ageClasses,
  documentKinds,
  embargoAskers,
  entryKinds,
  leadsIn,
  nodeKinds,
  personRoles,
  pseudonymised,
  type CaseDocument,
  type Entry,
  type Node,
} from '../../casework/index.ts'
import { disclosureKinds } from './rules.ts'

export const copySchema = z.object({
  kind: z.enum(disclosureKinds),
  question: z.string(),
  embargo: z.object({ askedBy: z.enum(embargoAskers), reviewOn: z.string() }).optional(),
  entries: z.array(
    z.object({
      kind: z.enum(entryKinds),
      happenedOn: z.string(),
      happenedTime: z.string().optional(),
      text: z.string(),
    }),
  ),
  nodes: z.array(
    z.object({
      kind: z.enum(nodeKinds),
      label: z.string(),
      roles: z.array(z.enum(personRoles)),
      ageClass: z.enum(ageClasses),
      name: z.string(),
      born: z.string(),
      about: z.string(),
    }),
  ),
  documents: z.array(
    z.object({
      kind: z.enum(documentKinds),
      datedOn: z.string(),
      title: z.string(),
      note: z.string(),
      /** of the whole document; nothing when no page goes */
      of: z.number().default(0),
      /** the hash is of the picture itself */
      pages: z
        .array(z.object({ number: z.number(), mediaType: z.enum(['image/jpeg', 'image/png']), sha256: z.string() }))
        .default([]),
    }),
  ),
})
export type Copy = z.infer<typeof copySchema>
export type SharedPage = Copy['documents'][number]['pages'][number]

export const tickKinds = ['regel', 'ding', 'naam', 'over', 'stuk', 'blad'] as const
export type TickKind = (typeof tickKinds)[number]

/** As the boxes of the form say it: `naam:` and the id. */
export const tickOf = (kind: TickKind, id: string): string => `${kind}:${id}`

export interface Things {
  entries: readonly Entry[]
  nodes: readonly Node[]
  /** a document that was taken away has no content */
  documents: readonly CaseDocument[]
  /** of the clean copy, by document; only of those whose pages may go */
  pages: ReadonlyMap<string, readonly SharedPage[]>
}

export interface Chosen {
  kind: Copy['kind']
  question: string
  embargo?: Copy['embargo']
  ticks: readonly string[]
  /** passages that do not go, each on a line of its own */
  struckOut: readonly string[]
  /** pages that do not go, as `pageMark` says them */
  without: readonly string[]
}

/** One page of a document, for who leaves it out. */
export const pageMark = (documentId: string, number: number): string => `${documentId}:${number}`

/** Instead of a passage: always as long, so that it tells nothing. */
export const bar = '▇▇▇▇▇'

/**
 * @param things of the part, as this person sees them
 * @param known everybody and everything of the case that this person knows by name, of other parts too: none of these names leaves unticked
 */
export function composeCopy(things: Things, known: readonly Node[], chosen: Chosen): Copy {
  const ticked = new Set(chosen.ticks)
  const has = (kind: TickKind, { id }: { id: string }): boolean => ticked.has(tickOf(kind, id))
  const hidden = known.filter((node) => !has('naam', node)).map(namedAs)
  const leave = (text: string): string =>
    strikeOut(pseudonymised(strikeOut(text, chosen.struckOut), hidden), chosen.struckOut)
  return {
    kind: chosen.kind,
    question: leave(chosen.question),
    ...(chosen.embargo && { embargo: chosen.embargo }),
    entries: things.entries
      .filter((entry) => has('regel', entry))
      .map(({ kind, happenedOn, happenedTime, text }) => ({
        kind,
        happenedOn: happenedOn.toString(),
        ...(happenedTime === undefined ? {} : { happenedTime }),
        text: leave(text),
      })),
    nodes: things.nodes
      .filter((node) => has('ding', node) || has('naam', node) || has('over', node))
      .map((node) => ({
        kind: node.kind,
        label: node.label,
        roles: [...node.roles],
        ageClass: node.content.ageClass,
        name: has('naam', node) ? strikeOut(node.content.name, chosen.struckOut) : '',
        born: has('naam', node) ? strikeOut(node.content.born, chosen.struckOut) : '',
        about: has('over', node) ? leave(node.content.about) : '',
      })),
    documents: documentsThatGo(things, chosen).map(({ document: { kind, datedOn, content }, isTold, pages, of }) => ({
      kind,
      datedOn: datedOn.toString(),
      title: isTold ? leave(content?.title ?? '') : '',
      note: isTold ? leave(content?.note ?? '') : '',
      of,
      pages: [...pages],
    })),
  }
}

export interface GoingDocument {
  document: CaseDocument
  /** with title and note */
  isTold: boolean
  pages: readonly SharedPage[]
  of: number
}

/** In the order of the copy. */
export function documentsThatGo(
  things: Things,
  { ticks, without }: Pick<Chosen, 'ticks' | 'without'>,
): GoingDocument[] {
  return things.documents.flatMap((document) => {
    if (!document.content) return []
    const isTold = ticks.includes(tickOf('stuk', document.id))
    const all = ticks.includes(tickOf('blad', document.id)) ? (things.pages.get(document.id) ?? []) : []
    const pages = all.filter(({ number }) => !without.includes(pageMark(document.id, number)))
    return isTold || pages.length > 0 ? [{ document, isTold, pages, of: pages.length === 0 ? 0 : all.length }] : []
  })
}

/** In the order in which they are read; the first is number 1 of the copy. */
export const pagesOf = ({ documents }: Copy): SharedPage[] => documents.flatMap(({ pages }) => pages)

/** @returns words that look like a name, number or address and would leave; none twice */
export function looksIn(copy: Copy): string[] {
  const labels = copy.nodes.map(({ label }) => ({ name: '', label, isPerson: false }))
  const texts = [
    copy.question,
    ...copy.entries.map(({ text }) => text),
    ...copy.nodes.map(({ about }) => about),
    ...copy.documents.flatMap(({ title, note }) => [title, note]),
  ]
  return [...new Set(texts.flatMap((text) => leadsIn(text, labels)))]
}

/** A page is a picture: nobody here can take a name off it, so it counts as one. */
export const hasNames = (copy: Copy): boolean =>
  copy.nodes.some(({ name, born }) => name !== '' || born !== '') || pagesOf(copy).length > 0

export const isEmpty = ({ question, entries, nodes, documents }: Copy): boolean =>
  question === '' && entries.length + nodes.length + documents.length === 0

const namedAs = ({ kind, label, content }: Node) => ({ name: content.name, label, isPerson: kind === 'person' })

/** Wherever it stands, in whatever case it was written. */
function strikeOut(text: string, passages: readonly string[]): string {
  let left = text.normalize('NFC')
  for (const passage of passages.toSorted((a, b) => b.length - a.length)) left = left.replaceAll(anyCase(passage), bar)
  return left
}

const anyCase = (passage: string): RegExp =>
  new RegExp(
    passage
      .normalize('NFC')
      .trim()
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/\s+/g, '\\s+'),
    'giu',
  )
