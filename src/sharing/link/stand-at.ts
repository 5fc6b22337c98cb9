// SPDX-License-Identifier: EUPL-1.2
/**
 * Stands before what a link leads to: the copy, a page of it, a file that is sent back. Whatever is in the way, the same questions are put to the
 * database, so that who tries learns nothing from how long it took. Nothing is written.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import { openingOf } from './rules.ts'
import { codeTag, isSame, isSecret, locatorOf, readerTag } from './secret.ts'
import { findLink, openShared, type FoundLink, type Shared } from './store.ts'

/** Stands for what is not there, so that it is asked for just the same. */
export const nobody = '00000000-0000-4000-8000-000000000000'

export interface Knock {
  secret: string
  /** as typed; nothing when only the cookie speaks */
  code: string | undefined
  name: string
  /** of this browser, when it opened the link before */
  reader: string | undefined
}

export interface Behind {
  link: FoundLink
  /** the half of the key that is kept here */
  kept: Buffer
  shared: Shared
}

/** @param shown times it was shown before this one @returns what is behind it when it shows itself, and otherwise why not: for the trail and the sender only */
export async function standAt(
  tx: Tx,
  { secret, code, name, reader }: Knock,
  shown: (views: number) => number = (views) => views,
): Promise<{ link: FoundLink | undefined; behind: Behind | undefined; why: string }> {
  const link = await findLink(tx, locatorOf(isSecret(secret) ? secret : ''))
  const kept = (await tx.keys.dataKeys(tx, [link?.copyKeyId ?? nobody])).get(link?.copyKeyId ?? nobody)?.key
  // worked out for any code and any key, there or not
  const tag = codeTag(kept ?? Buffer.alloc(32), code ?? '')
  if (!link || !kept) return { link, behind: undefined, why: link ? 'over' : 'unknown' }
  const opening = openingOf(
    {
      ...link,
      views: shown(link.views),
      isBound: link.readerTag !== undefined,
      isOwnBrowser: reader !== undefined && link.readerTag !== undefined && isSame(readerTag(reader), link.readerTag),
      isCodeRight: code !== undefined && isSame(tag, link.codeTag),
      hasName: name !== '',
    },
    dateOf(tx.now),
  )
  if (opening !== 'shown') return { link, behind: undefined, why: opening }
  const shared = openShared(tx, link, kept, secret)
  // the copy says so itself when who asked for the embargo of that day agreed
  const isHeld = link.isUnderEmbargo && (link.isEmbargoLater || shared.copy.embargo === undefined)
  return isHeld ? { link, behind: undefined, why: 'embargo' } : { link, behind: { link, kept, shared }, why: opening }
}
