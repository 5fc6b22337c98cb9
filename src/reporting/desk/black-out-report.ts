// SPDX-License-Identifier: EUPL-1.2
/**
 * Blacks out what somebody told, for good: what stays is sealed under a new key and the old one is destroyed, so that no copy of the old rows
 * opens any more. Files that go are destroyed with every copy. The mailbox keeps its letters: only the code opens those. Only the worker may.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { destroyDataKeys } from '../../platform/keys/destroy-keys.ts'
import { open, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { letter, reportContent, type AttachedFile, type ReportContent } from '../door/report-content.ts'
import { copyPlace } from './attachment/copies.ts'
import { originalPlace } from './attachment/record-files.ts'
import { mayReplaceContentKey } from './content-key-lock.ts'
import { eraseFiles } from './erase-report.ts'
import { contentPlace, letterPlace } from './open-report.ts'

export interface Blackening {
  /** @returns the same text when nothing in it goes */
  change: (text: string) => string
  /** ids of files that go */
  files: readonly string[]
  /** what stands in the place of the name of such a file */
  gone: string
}

/** Somebody is reading or writing under the key of this report now; later it is done. */
export class InUse extends Error {
  readonly code = 'REPORT_IN_USE'
}

export interface Blackened {
  /** of what else is sealed under the key of this report: nothing opens with `from` after the transaction */
  keys: { from: Buffer; to: Buffer }
  texts: number
  files: number
}

/** @throws InUse @throws KeyDestroyed when it was erased */
export async function blackOutReport(tx: Tx, reportId: string, blackening: Blackening): Promise<Blackened> {
  if (!(await mayReplaceContentKey(tx, reportId))) throw new InUse('somebody is at this report')
  const here = tx.municipalityId
  const found = await sql<{ content: Buffer; content_key: string }>`
    select content, content_key from reporting.report where municipality_id = ${here} and id = ${reportId} and content is not null`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) throw new Error('a report that was not taken in')
  const fresh = await tx.keys.newDataKey(tx, 'report')
  const keys = { from: (await tx.keys.dataKey(tx, row.content_key)).key, to: fresh.key }

  const files = await eraseFiles(tx, reportId, blackening.files)
  const told = reportContent.parse(unpadded(open(keys.from, row.content, contentPlace(here, reportId))))
  const left = withoutWords(told, blackening)
  const letters = await blackOutLetters(tx, reportId, keys, blackening)
  await sealCopiesAgain(tx, reportId, keys)
  await renameOriginals(tx, reportId, blackening)
  // not empty, because it must be of a length; made of the id, so that it tells nothing of what was sent
  const nothing = createHash('sha256').update(reportId).digest()
  await sql`update reporting.report set content_key = ${fresh.id}, fingerprint = ${nothing},
      content = ${seal(keys.to, padded(left), contentPlace(here, reportId))}
    where municipality_id = ${here} and id = ${reportId}`.execute(tx.db)
  await destroyDataKeys(tx, [row.content_key])
  return { keys, texts: letters + (isSame(told, left) ? 0 : 1), files }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function withoutWords(told: ReportContent, blackening: Blackening): ReportContent {
  const { change } = blackening
  return {
    ...told,
    story: change(told.story),
    where: change(told.where),
    when: change(told.when),
    who: change(told.who),
    whoForces: change(told.whoForces),
    whoEnables: change(told.whoEnables),
    mustNot: change(told.mustNot),
    toldBy: change(told.toldBy),
    identifiers: told.identifiers.map((each) => {
      const isGone = [each.written, each.normal ?? ''].some((text) => change(text) !== text)
      return isGone ? { ...each, written: blackening.gone, normal: null, quality: 'afgekeurd' } : each
    }),
    attachments: renamed(told.attachments, blackening),
  }
}

const renamed = (attachments: readonly AttachedFile[], { change, files, gone }: Blackening): AttachedFile[] =>
  attachments.map((file) => ({ ...file, name: files.includes(file.id) ? gone : change(file.name) }))

/** @returns in how many of them something went */
async function blackOutLetters(
  tx: Tx,
  reportId: string,
  { from, to }: Blackened['keys'],
  blackening: Blackening,
): Promise<number> {
  const found = await sql<{ id: string; content: Buffer }>`select id, content from reporting.message
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and content is not null`.execute(tx.db)
  let changed = 0
  for (const { id, content } of found.rows) {
    const place = letterPlace(tx.municipalityId, id, 'content')
    const written = letter.parse(unpadded(open(from, content, place)))
    const left = {
      ...written,
      text: blackening.change(written.text),
      attachments: renamed(written.attachments, blackening),
    }
    if (!isSame(written, left)) changed++
    await sql`update reporting.message set content = ${seal(to, padded(left), place)}
      where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id}`.execute(tx.db)
  }
  return changed
}

/** A page at a time: they may be large. */
async function sealCopiesAgain(tx: Tx, reportId: string, { from, to }: Blackened['keys']): Promise<void> {
  const pages = await sql<{ attachment_id: string; place: number }>`
    select c.attachment_id, c.place from reporting.attachment_copy c
    join reporting.attachment a on a.municipality_id = c.municipality_id and a.id = c.attachment_id
    where c.municipality_id = ${tx.municipalityId} and a.report_id = ${reportId}`.execute(tx.db)
  for (const { attachment_id, place } of pages.rows) {
    const it = sql`municipality_id = ${tx.municipalityId} and attachment_id = ${attachment_id} and place = ${place}`
    const found = await sql<{ bytes: Buffer }>`select bytes from reporting.attachment_copy where ${it}`.execute(tx.db)
    const at = copyPlace(tx.municipalityId, attachment_id, place)
    for (const { bytes } of found.rows)
      await sql`update reporting.attachment_copy set bytes = ${seal(to, open(from, bytes, at), at)} where ${it}`.execute(
        tx.db,
      )
  }
}

/** The name of a file stands with its original too, under a key of its own: where the name changes, that key goes as well. */
async function renameOriginals(tx: Tx, reportId: string, { change }: Blackening): Promise<void> {
  const found = await sql<{ id: string; original_key: string; original: Buffer; findings: Buffer | null }>`
    select id, original_key, original, findings from reporting.attachment
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and original is not null and original_key is not null`.execute(
    tx.db,
  )
  for (const { id, original_key, original, findings } of found.rows) {
    const [namePlace, findingsPlace] = [
      originalPlace(tx.municipalityId, id, 'original'),
      originalPlace(tx.municipalityId, id, 'findings'),
    ]
    const { key } = await tx.keys.dataKey(tx, original_key)
    const kept = unpadded(open(key, original, namePlace)) as { name: string }
    const name = change(kept.name)
    if (name === kept.name) continue
    const fresh = await tx.keys.newDataKey(tx, 'attachment-original')
    await sql`update reporting.attachment set original_key = ${fresh.id}, original = ${seal(fresh.key, padded({ ...kept, name }), namePlace)},
        findings = ${findings && seal(fresh.key, open(key, findings, findingsPlace), findingsPlace)}
      where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
    await destroyDataKeys(tx, [original_key])
  }
}
