// SPDX-License-Identifier: EUPL-1.2
/**
 * Opens a link, or shows nothing. Whatever is in the way, the same questions are put to the database and the same is written in the trail, so
 * that who tries learns nothing from how long it took. A look by who has no code and no cookie changes nothing: a mail scanner burns no link.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import { insertStep } from '../disclosures/steps.ts'
import { openingOf } from './rules.ts'
import { codeTag, isSame, isSecret, locatorOf, newReader, readerTag } from './secret.ts'
import { findLink, noteShown, noteTried, openShared, type FoundLink, type Shared } from './store.ts'

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

export interface Opened {
  link: FoundLink
  shared: Shared
  /** for the cookie of this browser */
  reader: string
}

/** Stands before the copy and before each page of it: the same questions, in the same order. @param shown times it was shown before this one */
export async function standAt(
  tx: Tx,
  { secret, code, name, reader }: Knock,
  shown: (views: number) => number = (views) => views,
) {
  const link = await findLink(tx, locatorOf(isSecret(secret) ? secret : ''))
  const kept = (await tx.keys.dataKeys(tx, [link?.copyKeyId ?? nobody])).get(link?.copyKeyId ?? nobody)?.key
  // worked out for any code and any key, there or not
  const tag = codeTag(kept ?? Buffer.alloc(32), code ?? '')
  const opening =
    link && kept
      ? openingOf(
          {
            ...link,
            views: shown(link.views),
            isBound: link.readerTag !== undefined,
            isOwnBrowser:
              reader !== undefined && link.readerTag !== undefined && isSame(readerTag(reader), link.readerTag),
            isCodeRight: code !== undefined && isSame(tag, link.codeTag),
            hasName: name !== '',
          },
          dateOf(tx.now),
        )
      : 'over'
  return { link, kept, opening }
}

export async function openLink(tx: Tx, knock: Knock): Promise<Opened | undefined> {
  const { secret, code, name, reader } = knock
  const { link, kept, opening } = await standAt(tx, knock)
  if (!link || !kept || opening !== 'shown') {
    // a cookie that no longer opens is no try
    if (code !== undefined) await noteTried(tx, link?.id ?? nobody, link?.disclosureId ?? nobody)
    await writeAuditLine(tx, {
      action: 'link.opened',
      result: 'denied',
      ...(link && { object: { kind: 'case', id: link.caseId } }),
      details: { why: link ? opening : 'unknown' },
    })
    return undefined
  }
  const isFirst = link.readerTag === undefined
  const token = isFirst || reader === undefined ? newReader() : reader
  await noteShown(tx, link.id, readerTag(token))
  if (isFirst)
    await insertStep(tx, { keyId: link.partKeyId }, link.disclosureId, { kind: 'opened', by: undefined, text: name })
  await writeAuditLine(tx, {
    action: 'link.opened',
    object: { kind: 'case', id: link.caseId },
    details: { disclosure: link.disclosureId, part: link.part, first: isFirst },
  })
  return { link, shared: openShared(tx, link, kept, secret), reader: token }
}
