// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the parts of a case: each with its key, its owner and who else works on it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import type { PartKind, PartResult } from './rules.ts'
import { seesPart, type Sight } from './visible-part.ts'

export interface Part {
  caseId: string
  kind: PartKind
  ownerId: string
  openedAt: Instant
  closed: { at: Instant; by: string; result: PartResult; keepUntil: PlainDate | undefined } | undefined
  /** nothing is in it any more */
  isDestroyed: boolean
  /** who else works on it */
  members: readonly string[]
  keyId: string
}

interface Row {
  case_id: string
  kind: PartKind
  key_id: string
  owner_id: string
  opened_at: Date
  closed_at: Date | null
  closed_by: string | null
  result: PartResult | null
  keep_until: string | null
  destroyed: boolean
  members: string[]
}

const columns = sql`p.case_id, p.kind, p.key_id, p.owner_id, p.opened_at, p.closed_at, p.closed_by, p.result, p.keep_until::text,
  p.destroyed_at is not null as destroyed,
  coalesce((select array_agg(m.person_id order by m.added_at, m.person_id) from casework.part_member m
    where m.municipality_id = p.municipality_id and m.case_id = p.case_id and m.kind = p.kind), '{}') as members`

/** Those that this person sees, the desk's first. That he sees the case was asked before. */
export async function findVisibleParts(tx: Tx, sight: Sight, caseId: string): Promise<Part[]> {
  const found =
    await sql<Row>`select ${columns} from casework.part p where ${seesPart(tx, sight)} and p.case_id = ${caseId}
    order by array_position(array['desk', 'care', 'police', 'administrative', 'labour', 'youth'], p.kind)`.execute(
      tx.db,
    )
  return found.rows.map(partOf)
}

/** All of them, without what is in them: for who owns the case and has to see that each has somebody. */
export async function findAllParts(tx: Tx, caseId: string): Promise<Part[]> {
  const found = await sql<Row>`select ${columns} from casework.part p
    where p.municipality_id = ${tx.municipalityId} and p.case_id = ${caseId}
    order by array_position(array['desk', 'care', 'police', 'administrative', 'labour', 'youth'], p.kind)`.execute(
    tx.db,
  )
  return found.rows.map(partOf)
}

/** @returns whether it was not there yet */
export async function insertPart(
  tx: Tx,
  made: { caseId: string; kind: PartKind; ownerId: string; openedBy: string },
): Promise<boolean> {
  const { id } = await tx.keys.newDataKey(tx, 'case')
  const inserted =
    await sql`insert into casework.part (municipality_id, case_id, kind, key_id, owner_id, opened_by, opened_at) values
    (${tx.municipalityId}, ${made.caseId}, ${made.kind}, ${id}, ${made.ownerId}, ${made.openedBy}, ${tx.now.toString()}::timestamptz)
    on conflict do nothing returning kind`.execute(tx.db)
  return inserted.rows.length > 0
}

/** A case from before the parts gets that of the desk when somebody first looks at it. */
export async function ensureDesk(tx: Tx, theCase: { id: string; ownerId: string }): Promise<void> {
  const there = await sql`select from casework.part
    where municipality_id = ${tx.municipalityId} and case_id = ${theCase.id} and kind = 'desk'`.execute(tx.db)
  if (there.rows.length > 0) return
  await insertPart(tx, { caseId: theCase.id, kind: 'desk', ownerId: theCase.ownerId, openedBy: theCase.ownerId })
}

export async function keyOf(tx: Tx, part: Pick<Part, 'keyId'>): Promise<Buffer> {
  return (await tx.keys.dataKey(tx, part.keyId)).key
}

/** @returns whether somebody was put on it who was not */
export async function insertMember(
  tx: Tx,
  { caseId, kind }: Part,
  { personId, by }: { personId: string; by: string },
): Promise<boolean> {
  const added =
    await sql`insert into casework.part_member (municipality_id, case_id, kind, person_id, added_by, added_at) values
    (${tx.municipalityId}, ${caseId}, ${kind}, ${personId}, ${by}, ${tx.now.toString()}::timestamptz) on conflict do nothing returning kind`.execute(
      tx.db,
    )
  return added.rows.length > 0
}

export async function deleteMember(tx: Tx, { caseId, kind }: Part, personId: string): Promise<boolean> {
  const gone = await sql`delete from casework.part_member where municipality_id = ${tx.municipalityId}
    and case_id = ${caseId} and kind = ${kind} and person_id = ${personId} returning kind`.execute(tx.db)
  return gone.rows.length > 0
}

/** @returns whether it was still of who gives it away */
export async function passPart(tx: Tx, { caseId, kind, ownerId }: Part, to: string): Promise<boolean> {
  const passed = await sql`update casework.part set owner_id = ${to} where municipality_id = ${tx.municipalityId}
    and case_id = ${caseId} and kind = ${kind} and owner_id = ${ownerId} returning kind`.execute(tx.db)
  return passed.rows.length > 0
}

/** @returns whether it was open */
export async function markPartClosed(
  tx: Tx,
  { caseId, kind }: Part,
  { by, result, keepUntil }: { by: string; result: PartResult; keepUntil: PlainDate | undefined },
): Promise<boolean> {
  const closed =
    await sql`update casework.part set closed_by = ${by}, closed_at = ${tx.now.toString()}::timestamptz, result = ${result},
      keep_until = ${keepUntil?.toString() ?? null}::date
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and kind = ${kind} and closed_at is null returning kind`.execute(
      tx.db,
    )
  return closed.rows.length > 0
}

/** @returns whether it was closed */
export async function markPartOpen(tx: Tx, { caseId, kind }: Part): Promise<boolean> {
  const opened = await sql`update casework.part set closed_by = null, closed_at = null, result = null, keep_until = null
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and kind = ${kind} and closed_at is not null returning kind`.execute(
    tx.db,
  )
  return opened.rows.length > 0
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

const partOf = (row: Row): Part => ({
  caseId: row.case_id,
  kind: row.kind,
  keyId: row.key_id,
  ownerId: row.owner_id,
  openedAt: instantOf(row.opened_at),
  members: row.members,
  isDestroyed: row.destroyed,
  closed:
    row.closed_at && row.closed_by && row.result
      ? {
          at: instantOf(row.closed_at),
          by: row.closed_by,
          result: row.result,
          keepUntil: row.keep_until === null ? undefined : plainDate(row.keep_until),
        }
      : undefined,
})
