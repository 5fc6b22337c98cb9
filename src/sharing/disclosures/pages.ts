// SPDX-License-Identifier: EUPL-1.2
/**
 * The pages of documents that go along: pictures of the clean copy, never the file as it came in. What each is, is known by its hash, so that
 * exactly the picture goes that somebody saw. Read one by one: a photo can be large.
 */
import { createHash } from 'node:crypto'
import { findRemoved, openCopy, type CaseDocument } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { pagesOf, tickOf, type SharedPage, type Things } from './copy.ts'
import { mostBytes, mostPages, whyNoPages } from './page-rules.ts'
import type { Disclosure, DisclosureContent } from './store.ts'

export interface FoundPages {
  pages: Things['pages']
  /** bytes, by hash */
  sizes: ReadonlyMap<string, number>
  /** of what is ticked; more than anybody looks through is not even read */
  isTooMany: boolean
}

/** Of the documents whose pages are ticked. @param documents of a part that was found to be visible */
export async function findPages(
  tx: Tx,
  documents: readonly CaseDocument[],
  ticks: readonly string[],
): Promise<FoundPages> {
  const wanted = documents.filter((each) => whyNoPages(each) === undefined && ticks.includes(tickOf('blad', each.id)))
  const isTooMany = wanted.reduce((count, each) => count + each.pages, 0) > mostPages
  const pages = new Map<string, SharedPage[]>()
  const sizes = new Map<string, number>()
  for (const { id, pages: count } of isTooMany ? [] : wanted) {
    const found: SharedPage[] = []
    for (let at = 0; at < count; at++) {
      const copy = await openCopy(tx, id, at)
      if (!copy || copy.mediaType === 'text/plain') continue
      const sha256 = hashOf(copy.bytes)
      sizes.set(sha256, copy.bytes.length)
      found.push({ number: at + 1, mediaType: copy.mediaType, sha256 })
    }
    pages.set(id, found)
  }
  return { pages, sizes, isTooMany }
}

/** @returns the pictures in the order of the copy; nothing when one is gone or another than was seen */
export async function openPages(tx: Tx, { copy, documents }: DisclosureContent): Promise<Buffer[] | undefined> {
  const opened: Buffer[] = []
  for (const [index, { pages }] of copy.documents.entries())
    for (const { number, sha256 } of pages) {
      const found = await openCopy(tx, documents[index] ?? '', number - 1)
      if (!found || hashOf(found.bytes) !== sha256) return undefined
      opened.push(found.bytes)
    }
  return opened
}

export async function isDocumentGone(tx: Tx, { content }: Pick<Disclosure, 'content'>): Promise<boolean> {
  return content !== undefined && (await findRemoved(tx, content.documents)).length > 0
}

/** @returns bytes of what goes */
export const sizeOf = (copy: Parameters<typeof pagesOf>[0], sizes: FoundPages['sizes']): number =>
  pagesOf(copy).reduce((sum, { sha256 }) => sum + (sizes.get(sha256) ?? 0), 0)

export const isTooLarge = (bytes: number): boolean => bytes > mostBytes

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
