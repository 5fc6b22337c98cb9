// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes the file of a disclosure in two steps, so that nothing of it is kept: first a password is shown, then the page hands that password back
 * and gets the file. What stays is that it was made, by whom, and the hash of the file as it went.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { onCase } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, doneShowing } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { codeOf } from '../disclosures/code.ts'
import { whyNotLeave } from '../disclosures/may-still-leave.ts'
import { mayBeFile } from '../disclosures/rules.ts'
import { openPages } from '../disclosures/pages.ts'
import { showDisclosure } from '../disclosures/show-disclosure.tsx'
import { insertStep } from '../disclosures/steps.ts'
import { getDisclosure, type Disclosure } from '../disclosures/store.ts'
import { drawPdf } from './draw-pdf.ts'
import { filePage } from './file-page.tsx'
import { textOf, titleOf, titlesOfPages, type SharedFile } from './file-text.ts'
import { isPassword, newPassword } from './password.ts'

const which = { id: z.string(), verstrekking: z.string() }

/** @returns what goes in the file, or why there is none @throws NotVisible */
async function fileOf(tx: Tx, who: Who, { id, verstrekking }: { id: string; verstrekking: string }) {
  const { parts } = await onCase(tx, who, id, { lock: true })
  const { disclosure, part } = await getDisclosure(tx, parts, verstrekking, { lock: true })
  const file = sharedFile(who, disclosure)
  if (!file || disclosure.afterwards) return { why: 'noFile' }
  if (!mayBeFile(disclosure) || part.closed) return { why: 'movedOn' }
  const why = await whyNotLeave(tx, disclosure)
  if (why) return { why }
  const blocks = textOf(file)
  return blocks
    ? { disclosure, part, blocks, title: titleOf(file), pageTitles: titlesOfPages(file) }
    : { why: 'notDrawable' }
}

const sharedFile = (who: Who, one: Disclosure): SharedFile | undefined =>
  one.content && {
    municipality: who.municipality.name,
    code: codeOf(one.id),
    purpose: one.purpose,
    basis: `${one.basisTitle} (${one.basisArticle})`,
    receiver: one.content.receiver,
    endsOn: one.endsOn,
    copy: one.content.copy,
  }

const backTo = ({ caseId, id }: Disclosure): string => `${to('disclosure', { id: caseId })}?verstrekking=${id}`

export const prepareFile = deed({
  input: z.object(which),
  page: showDisclosure,
  async run(tx, who, typed) {
    const found = await fileOf(tx, who, typed)
    if (found.why !== undefined) return conflict(found.why)
    const { disclosure, part } = found
    const back = backTo(disclosure)
    const page = filePage({ disclosure, password: newPassword(), csrf: who.csrf, today: who.today, back })
    return doneShowing(page, back, 'noted', { details: { disclosure: disclosure.id, part: part.kind } })
  },
})

export const downloadFile = deed({
  input: z.object({ ...which, wachtwoord: z.string() }),
  page: showDisclosure,
  async run(tx, who, { wachtwoord: password, ...typed }) {
    const found = await fileOf(tx, who, typed)
    if (found.why !== undefined) return conflict(found.why)
    if (!isPassword(password)) return conflict('passwordGone')
    const { disclosure, part, blocks, title, pageTitles } = found
    const pages = disclosure.content && (await openPages(tx, disclosure.content))
    if (!pages) return conflict('documentGone')
    const pictures = pages.map((picture, index) => ({ title: pageTitles[index] ?? '', bytes: picture }))
    const bytes = await drawPdf(blocks, { title, password, madeAt: new Date(tx.now.epochMilliseconds), pictures })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await insertStep(tx, part, disclosure.id, { kind: 'fileMade', by: who.personId, text: `SHA-256 ${sha256}` })
    const file = { bytes, mediaType: 'application/pdf', name: `${codeOf(disclosure.id)}.pdf` } as const
    return doneShowing({ title: '', body: '', file }, backTo(disclosure), 'noted', {
      // of the locked bytes: it tells nothing of what is in them
      details: { disclosure: disclosure.id, part: part.kind, sha256 },
    })
  },
})
