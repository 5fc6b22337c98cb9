// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody was typing when the session ended: kept sealed under the writer's own key and offered back after signing in again.
 * It is a text on a form that was never sent, so nothing happens with it by itself.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { PathName } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { open, placeBytes, seal } from '../sealing/envelope.ts'

/** Somebody who works two days a week must find it again. */
const keptFor = { hours: 7 * 24 }
const mostPerPerson = 5
/** Bytes; more than the longest form that a person fills in. */
const largest = 128 * 1024

export interface Draft {
  id: string
  /** the form's address, by name, and its parts */
  sentTo: PathName
  parts: Record<string, string>
  keptAt: Instant
}

interface DraftRow {
  id: string
  sent_to: PathName
  parts: Record<string, string>
  typed: Buffer
  kept_at: Date
}

/** Of a form with nothing in it, or too much, nothing is kept. @returns whether it was kept */
export async function keepDraft(
  tx: Tx,
  personId: string,
  draft: Pick<Draft, 'sentTo' | 'parts'> & { typed: ReadonlyMap<string, string> },
): Promise<boolean> {
  const plain = Buffer.from(JSON.stringify([...draft.typed]))
  const key = await findOwnKey(tx, personId)
  if (!key || draft.typed.size === 0 || plain.length > largest) return false
  const id = randomUUID()
  await forgetDrafts(tx, personId, draft)
  await sql`insert into platform.draft (municipality_id, id, person_id, sent_to, parts, typed, kept_at, until)
    values (${tx.municipalityId}, ${id}, ${personId}, ${draft.sentTo}, ${JSON.stringify(draft.parts)}::jsonb,
      ${seal(key, plain, typedPlace(tx, id))}, ${tx.now.toString()}::timestamptz,
      ${tx.now.add(keptFor).toString()}::timestamptz)`.execute(tx.db)
  await sql`delete from platform.draft where municipality_id = ${tx.municipalityId} and person_id = ${personId} and id not in (
    select id from platform.draft where municipality_id = ${tx.municipalityId} and person_id = ${personId}
      and until > ${tx.now.toString()}::timestamptz order by kept_at desc, id limit ${mostPerPerson})`.execute(tx.db)
  return true
}

/** The newest first. */
export async function findDrafts(tx: Tx, personId: string): Promise<Draft[]> {
  const { rows } = await sql<DraftRow>`
    select id, sent_to, parts, kept_at from platform.draft
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and until > ${tx.now.toString()}::timestamptz
    order by kept_at desc, id`.execute(tx.db)
  return rows.map(asDraft)
}

/** @returns nothing when there is none of this id, or it is somebody else's */
export async function findDraft(
  tx: Tx,
  personId: string,
  id: string,
): Promise<(Draft & { typed: Map<string, string> }) | undefined> {
  const { rows } = await sql<DraftRow>`
    select id, sent_to, parts, typed, kept_at from platform.draft
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and id = ${id}
      and until > ${tx.now.toString()}::timestamptz`.execute(tx.db)
  const row = rows[0]
  const key = row && (await findOwnKey(tx, personId))
  if (!row || !key) return undefined
  const typed = JSON.parse(open(key, row.typed, typedPlace(tx, row.id)).toString()) as [string, string][]
  return { ...asDraft(row), typed: new Map(typed) }
}

/** Of this form; called when it was sent after all. */
export async function forgetDrafts(
  tx: Tx,
  personId: string,
  { sentTo, parts }: Pick<Draft, 'sentTo' | 'parts'>,
): Promise<void> {
  await sql`delete from platform.draft where municipality_id = ${tx.municipalityId} and person_id = ${personId}
    and sent_to = ${sentTo} and parts = ${JSON.stringify(parts)}::jsonb`.execute(tx.db)
}

export async function forgetDraft(tx: Tx, personId: string, id: string): Promise<boolean> {
  const gone = await sql`delete from platform.draft
    where municipality_id = ${tx.municipalityId} and person_id = ${personId} and id = ${id} returning 1`.execute(tx.db)
  return gone.rows.length > 0
}

const asDraft = (row: DraftRow): Draft => ({
  id: row.id,
  sentTo: row.sent_to,
  parts: row.parts,
  keptAt: Temporal.Instant.fromEpochMilliseconds(row.kept_at.getTime()),
})

/** The key of somebody's own name; nothing for who may no longer come in. */
async function findOwnKey(tx: Tx, personId: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ name_key: string }>`
    select name_key from platform.person
    where municipality_id = ${tx.municipalityId} and id = ${personId} and disabled_at is null`.execute(tx.db)
  return rows[0] && (await tx.keys.dataKey(tx, rows[0].name_key)).key
}

const typedPlace = (tx: Tx, id: string): Buffer =>
  placeBytes({ municipalityId: tx.municipalityId, table: 'platform.draft', row: id, column: 'typed' })
