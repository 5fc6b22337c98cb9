// SPDX-License-Identifier: EUPL-1.2
/**
 * What the worker does a day after two people decided to black out: looks once more whether something came in the way, and else seals all
 * that stays of the report under a new key, without what was marked. One transaction a report: killed in the middle, nothing changed and
 * the next round does it.
 */
import { sql } from 'kysely'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { blackOutReport, contentKeyOf, waitsAtTheDoor } from '../../reporting/index.ts'
import { dateOf, plainDate } from '../../time.ts'
import { sayExact } from '../../ui/date-words.ts'
import { findHolds } from '../erasing/holds-store.ts'
import { dueIfConfirmedBy, isDue, isInCase, stillHolds, type EndReason } from '../erasing/rules.ts'
import { partsBlackedOut } from '../facts.ts'
import { openIdentifier, sealIdentifier } from '../findings/seal-finding.ts'
import type { ReportState } from '../lifecycle.ts'
import { blackOut } from './black-out.ts'
import { openPlan } from './plan.ts'
import { findSealed, sealedAgain, sealedColumnNames, storeSealed } from './sealed-columns.ts'
import { endBlackingOut, findBlackingOut, findConfirmedBefore, markBlackedOut } from './store.ts'
import { blockOn } from './words.nl.ts'

export const findDueBlackingOuts = (tx: Tx): Promise<string[]> => findConfirmedBefore(tx, dueIfConfirmedBy(tx.now))

/** Idempotent. @returns what became of it; nothing when there is nothing to do now @throws InUse when somebody is at it: the next round does it */
export async function blackOutDue(tx: Tx, reportId: string): Promise<'blackedOut' | EndReason | undefined> {
  const { rows } = await sql<CourseRow>`
    select state, unread_letters, case_gone_on::text from triage.course
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} for update`.execute(tx.db)
  const [course] = rows
  const asked = await findBlackingOut(tx, reportId)
  if (!course || !asked?.confirmed || !isDue(asked.confirmed.at, tx.now)) return undefined
  const stopped = await whatStops(tx, reportId, course)
  if (stopped) {
    await endBlackingOut(tx, reportId, { why: stopped })
    await writeAuditLine(tx, {
      action: 'blacking-out.stopped',
      object: { kind: 'report', id: reportId },
      details: { why: stopped },
    })
    return stopped
  }

  const { key } = await contentKeyOf(tx, reportId)
  const plan = openPlan(key, { municipalityId: tx.municipalityId, id: asked.id }, asked.plan)
  const gone = blockOn(sayExact(dateOf(tx.now)))
  const change = (text: string) => blackOut(text, plan.phrases, gone)
  // a look at a file that goes hangs on it; that somebody looked stays in the audit trail
  await sql`delete from triage.reveal
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and attachment_id = any(${plan.files}::uuid[])`.execute(
    tx.db,
  )
  const { keys, files, ...told } = await blackOutReport(tx, reportId, { change, files: plan.files, gone })
  const notes = await blackOutNotes(tx, reportId, keys, change)
  const elsewhere = await blackOutElsewhere(tx, reportId, change)
  const identifiers = await blackOutIdentifiers(tx, reportId, keys, { change, gone })
  const blackedOut = { texts: told.texts + notes + elsewhere, identifiers, files }
  await markBlackedOut(tx, reportId, asked.id, blackedOut)
  await writeAuditLine(tx, {
    action: 'report.blacked-out',
    object: { kind: 'report', id: reportId },
    details: { ground: asked.ground, ...blackedOut },
  })
  await recordFact(tx, partsBlackedOut(asked.ground))
  return 'blackedOut'
}

interface CourseRow {
  state: ReportState
  unread_letters: number
  case_gone_on: string | null
}

async function whatStops(
  tx: Tx,
  reportId: string,
  { state, unread_letters, case_gone_on }: CourseRow,
): Promise<EndReason | undefined> {
  if (isInCase({ state, caseGoneOn: case_gone_on ? plainDate(case_gone_on) : undefined })) return 'caseOpened'
  const today = dateOf(tx.now)
  if ((await findHolds(tx, { reportId })).some((hold) => stillHolds(hold, today))) return 'held'
  return unread_letters > 0 || (await waitsAtTheDoor(tx, reportId)) ? 'newLetter' : undefined
}

interface Keys {
  from: Buffer
  to: Buffer
}

/** @returns in how many of them something went */
async function blackOutNotes(tx: Tx, reportId: string, keys: Keys, change: (text: string) => string): Promise<number> {
  let changed = 0
  const counting = counter(change, () => changed++)
  for (const name of sealedColumnNames)
    for (const found of await findSealed(tx, name, reportId)) {
      const sealed = sealedAgain(tx, name, keys, found, counting())
      await storeSealed(tx, name, { reportId, row: found.row, sealed })
    }
  return changed
}

/** Why this report and an earlier one are or are not about the same stands with the other of the two. @returns in how many something went */
async function blackOutElsewhere(tx: Tx, reportId: string, change: (text: string) => string): Promise<number> {
  const name = 'suggestion_judgement.reason'
  const others = await sql<{ report_id: string }>`select distinct report_id from triage.suggestion_judgement
    where municipality_id = ${tx.municipalityId} and other_id = ${reportId} and reason is not null order by 1`.execute(
    tx.db,
  )
  let changed = 0
  const counting = counter(change, () => changed++)
  for (const { report_id } of others.rows) {
    const { key } = await contentKeyOf(tx, report_id)
    for (const found of await findSealed(tx, name, report_id)) {
      if (!found.row.includes(reportId)) continue
      const sealed = sealedAgain(tx, name, { from: key, to: key }, found, counting())
      await storeSealed(tx, name, { reportId: report_id, row: found.row, sealed })
    }
  }
  return changed
}

/** Counts each text that changes once, however many fields it has. */
const counter = (change: (text: string) => string, count: () => void) => () => {
  let isCounted = false
  return (text: string): string => {
    const left = change(text)
    if (left !== text && !isCounted) {
      isCounted = true
      count()
    }
    return left
  }
}

/** One that names what goes loses its value, and is compared no more; what it was of stays. @returns how many */
async function blackOutIdentifiers(
  tx: Tx,
  reportId: string,
  { from, to }: Keys,
  { change, gone }: { change: (text: string) => string; gone: string },
): Promise<number> {
  const found = await sql<{ id: string; type: string; content: Buffer }>`
    select id, type, content from triage.identifier
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  let count = 0
  for (const { id, type, content } of found.rows) {
    const row = { municipalityId: tx.municipalityId, id }
    const read = openIdentifier(from, row, type, content)
    const isGone = [read.written, read.normal ?? '', read.birthDate].some((text) => change(text) !== text)
    const left = isGone ? { ...read, written: gone, birthDate: '', normal: null, quality: 'afgekeurd' as const } : read
    const it = sql`municipality_id = ${tx.municipalityId} and report_id = ${reportId}`
    await sql`update triage.identifier set content = ${sealIdentifier(to, row, left)} where ${it} and id = ${id}`.execute(
      tx.db,
    )
    if (!isGone) continue
    count++
    await sql`delete from triage.identifier_tag where ${it} and identifier_id = ${id}`.execute(tx.db)
  }
  return count
}
