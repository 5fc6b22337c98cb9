// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the lines of a list for a talk. What is written on a line opens with the key of its report, and is gone with it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { contentKeysOf } from '../../reporting/index.ts'
import { visible } from '../visible.ts'
import { newCode, type LineOutcome } from './rules.ts'

export interface Line {
  reportId: string
  label: string
  /** means nothing elsewhere */
  code: string
  question: string
  /** told by who looks at it: a colleague decides */
  isOwn: boolean
  decided: { outcome: LineOutcome; agreed: string; taskId: string | null; by: string } | undefined
}

interface Row {
  report_id: string
  label: string
  code: string
  question: Buffer
  told_by: string | null
  outcome: LineOutcome | null
  agreed: Buffer | null
  task_id: string | null
  decided_by: string | null
}

interface At {
  tableId: string
  reportId: string
}

const place = (tx: Tx, { tableId, reportId }: At, column: 'question' | 'agreed'): Buffer =>
  placeBytes({
    municipalityId: tx.municipalityId,
    table: 'triage.round_table_line',
    row: `${tableId}|${reportId}`,
    column,
  })

const sealed = (tx: Tx, key: Buffer, at: At, column: 'question' | 'agreed', text: string): Sealed =>
  seal(key, padded(text), place(tx, at, column))

/** Those this person sees, by code. */
export async function findLines(tx: Tx, who: Who, tableId: string): Promise<Line[]> {
  const found = await sql<Row>`
    select l.report_id, c.label, l.code, l.question, c.told_by, l.outcome, l.agreed, l.task_id, l.decided_by
    from triage.round_table_line l join triage.course c using (municipality_id, report_id)
    where ${visible(tx, who)} and l.round_table_id = ${tableId} order by l.code`.execute(tx.db)
  const keys = await contentKeysOf(
    tx,
    found.rows.map((row) => row.report_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.report_id)
    if (!key) return []
    const at = { tableId, reportId: row.report_id }
    const opened = (bytes: Buffer, column: 'question' | 'agreed') =>
      String(unpadded(open(key, bytes, place(tx, at, column))))
    return [
      {
        reportId: row.report_id,
        label: row.label,
        code: row.code,
        question: opened(row.question, 'question'),
        isOwn: row.told_by === who.personId,
        decided:
          row.outcome && row.decided_by
            ? {
                outcome: row.outcome,
                agreed: row.agreed ? opened(row.agreed, 'agreed') : '',
                taskId: row.task_id,
                by: row.decided_by,
              }
            : undefined,
      },
    ]
  })
}

/** Of all lines, whoever may see them; the list is held by the asker. */
export async function codesOn(tx: Tx, tableId: string): Promise<Map<string, string>> {
  const found = await sql<{ report_id: string; code: string }>`select report_id, code from triage.round_table_line
    where municipality_id = ${tx.municipalityId} and round_table_id = ${tableId}`.execute(tx.db)
  return new Map(found.rows.map(({ report_id, code }) => [report_id, code]))
}

/** Under a code that is free on this list. The list and the report are held by the asker. */
export async function insertLine(
  tx: Tx,
  at: At & { key: Buffer },
  { question, addedBy, taken }: { question: string; addedBy: string; taken: Set<string> },
): Promise<void> {
  const code = newCode(taken)
  taken.add(code)
  await sql`insert into triage.round_table_line (municipality_id, round_table_id, report_id, code, question, added_by, added_at) values
    (${tx.municipalityId}, ${at.tableId}, ${at.reportId}, ${code}, ${sealed(tx, at.key, at, 'question', question)}, ${addedBy},
      ${tx.now.toString()}::timestamptz)`.execute(tx.db)
}

export async function storeQuestion(tx: Tx, at: At & { key: Buffer }, question: string): Promise<void> {
  await sql`update triage.round_table_line set question = ${sealed(tx, at.key, at, 'question', question)}
    where municipality_id = ${tx.municipalityId} and round_table_id = ${at.tableId} and report_id = ${at.reportId} and outcome is null`.execute(
    tx.db,
  )
}

/** @returns whether it was there, and nothing was decided about it */
export async function deleteLine(tx: Tx, { tableId, reportId }: At): Promise<boolean> {
  const gone = await sql`delete from triage.round_table_line where municipality_id = ${tx.municipalityId}
    and round_table_id = ${tableId} and report_id = ${reportId} and outcome is null returning report_id`.execute(tx.db)
  return gone.rows.length > 0
}

/** @returns whether nothing was decided about it before */
export async function storeOutcome(
  tx: Tx,
  at: At & { key: Buffer },
  { outcome, agreed, taskId, by }: NonNullable<Line['decided']>,
): Promise<boolean> {
  const stored =
    await sql`update triage.round_table_line set outcome = ${outcome}, agreed = ${sealed(tx, at.key, at, 'agreed', agreed)},
      task_id = ${taskId}, decided_by = ${by}, decided_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and round_table_id = ${at.tableId} and report_id = ${at.reportId} and outcome is null
    returning report_id`.execute(tx.db)
  return stored.rows.length > 0
}

export interface Returning {
  reportId: string
  label: string
  tableId: string
}

/** What a talk put off until the next one, and stands on no other list that is still to be talked through or came later. */
export async function findReturning(tx: Tx, who: Who): Promise<Returning[]> {
  const found = await sql<{ report_id: string; label: string; round_table_id: string }>`
    select distinct on (c.label, l.report_id) l.report_id, c.label, l.round_table_id
    from triage.round_table_line l join triage.course c using (municipality_id, report_id)
    where ${visible(tx, who)} and c.told_by is distinct from ${who.personId} and l.outcome = 'nextTime'
      and not exists (select from triage.round_table_line n where n.municipality_id = l.municipality_id
        and n.report_id = l.report_id and n.round_table_id <> l.round_table_id and (n.outcome is null or n.decided_at > l.decided_at))
    order by c.label, l.report_id, l.decided_at desc limit 100`.execute(tx.db)
  return found.rows.map(({ report_id, label, round_table_id }) => ({
    reportId: report_id,
    label,
    tableId: round_table_id,
  }))
}
