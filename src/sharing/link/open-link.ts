// SPDX-License-Identifier: EUPL-1.2
/**
 * Opens a link, or shows nothing. Whatever is in the way, the same questions are put to the database and the same is written in the trail, so
 * that who tries learns nothing from how long it took. A look by who has no code and no cookie changes nothing: a mail scanner burns no link.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import { countFiles, insertStep } from '../disclosures/steps.ts'
import { openingOf, roomFor } from './rules.ts'
import { codeTag, isSame, isSecret, locatorOf, newReader, readerTag } from './secret.ts'
import { findLink, noteShown, noteTried, openShared, type FoundLink, type Shared } from './store.ts'

/** Stands for what is not there, so that it is asked for just the same. */
const nobody = '00000000-0000-4000-8000-000000000000'

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
  /** files that came by it before */
  filesSent: number
}

/** What is behind it, and whether it shows itself now; nothing is written. */
async function lookAt(tx: Tx, { secret, code, name, reader }: Knock) {
  const link = await findLink(tx, locatorOf(isSecret(secret) ? secret : ''))
  const kept = (await tx.keys.dataKeys(tx, [link?.copyKeyId ?? nobody])).get(link?.copyKeyId ?? nobody)?.key
  // worked out for any code and any key, there or not
  const tag = codeTag(kept ?? Buffer.alloc(32), code ?? '')
  const opening =
    link && kept
      ? openingOf(
          {
            ...link,
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

/** Whether this browser may send files along now. @returns how many still, nothing when the link does not show itself to it */
export async function roomForFiles(tx: Tx, secret: string, reader: string): Promise<number | undefined> {
  const { link, opening } = await lookAt(tx, { secret, code: undefined, name: '', reader })
  return link && opening === 'shown' ? roomFor(await countFiles(tx, link.disclosureId)) : undefined
}

export async function openLink(tx: Tx, knock: Knock): Promise<Opened | undefined> {
  const { secret, code, name, reader } = knock
  const { link, kept, opening } = await lookAt(tx, knock)
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
  const filesSent = await countFiles(tx, link.disclosureId)
  return { link, shared: openShared(tx, link, kept, secret), reader: token, filesSent }
}
