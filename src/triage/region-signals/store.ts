// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what officers tell the region (signaalbericht): what was written here, and the copies of what others wrote. Nothing refers to a report. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { destroyDataKeys } from '../../platform/keys/destroy-keys.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import type { Instant } from '../../time.ts'
import type { ExploitationForm } from '../forms.ts'
import type { Sector } from './rules.ts'

/** What is told: nothing else leaves the municipality. */
export interface Told {
  sector: Sector
  form: ExploitationForm | null
  text: string
  writtenAt: Instant
}

export interface OwnSignal extends Told {
  id: string
  writtenBy: string
}

export interface ReceivedSignal extends Told {
  id: string
  from: string
}

interface Row {
  id: string
  sector: Sector
  form: ExploitationForm | null
  content: Buffer
  key_id: string
  written_at: Date
}

type Table = 'region_signal' | 'region_signal_copy'

const place = (tx: Tx, table: Table, id: string): Buffer =>
  placeBytes({ municipalityId: tx.municipalityId, table: `triage.${table}`, row: id, column: 'content' })

/** @returns its id */
export async function insertSignal(tx: Tx, by: string, told: Omit<Told, 'writtenAt'>): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'staff')
  await sql`insert into triage.region_signal (municipality_id, id, sector, form, content, key_id, written_by, written_at) values
    (${tx.municipalityId}, ${id}, ${told.sector}, ${told.form}, ${seal(key, padded(told.text), place(tx, 'region_signal', id))}, ${keyId},
      ${by}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

/** What this municipality told and did not take back, the newest first. */
export async function findOwnSignals(tx: Tx): Promise<OwnSignal[]> {
  const found = await sql<Row & { written_by: string }>`
    select id, sector, form, content, key_id, written_at, written_by from triage.region_signal
    where municipality_id = ${tx.municipalityId} and withdrawn_at is null order by written_at desc, id limit 100`.execute(
    tx.db,
  )
  const written = new Map(found.rows.map((row) => [row.id, row.written_by]))
  return (await opened(tx, 'region_signal', found.rows)).map((each) => ({
    ...each,
    writtenBy: written.get(each.id) ?? '',
  }))
}

/** The text goes at once, here; the worker takes it away elsewhere. @returns whether it still stood */
export async function markWithdrawn(tx: Tx, id: string, by: string): Promise<boolean> {
  const withdrawn = await sql`update triage.region_signal set content = '', withdrawn_by = ${by},
      withdrawn_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id} and withdrawn_at is null returning id`.execute(tx.db)
  return withdrawn.rows.length > 0
}

/** What others told, the newest first. */
export async function findReceivedSignals(tx: Tx): Promise<ReceivedSignal[]> {
  const found = await sql<Row & { from_municipality: string }>`
    select id, sector, form, content, key_id, written_at, from_municipality from triage.region_signal_copy
    where municipality_id = ${tx.municipalityId} order by written_at desc, id limit 200`.execute(tx.db)
  const from = new Map(found.rows.map((row) => [row.id, row.from_municipality]))
  return (await opened(tx, 'region_signal_copy', found.rows)).map((each) => ({
    ...each,
    from: from.get(each.id) ?? '',
  }))
}

/** How many copies came since this person last looked. */
export async function countUnseen(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::integer as count from triage.region_signal_copy s
    where s.municipality_id = ${tx.municipalityId} and not exists (select from triage.region_signal_look l
      where l.municipality_id = s.municipality_id and l.person_id = ${personId} and l.looked_at >= s.laid_at)`.execute(
    tx.db,
  )
  return found.rows[0]?.count ?? 0
}

export async function noteLook(tx: Tx, personId: string): Promise<void> {
  await sql`insert into triage.region_signal_look as l (municipality_id, person_id, looked_at)
    values (${tx.municipalityId}, ${personId}, ${tx.now.toString()}::timestamptz)
    on conflict (municipality_id, person_id) do update set looked_at = excluded.looked_at where l.looked_at < excluded.looked_at`.execute(
    tx.db,
  )
}

async function opened(tx: Tx, table: Table, rows: readonly Row[]): Promise<(Told & { id: string })[]> {
  const keys = await tx.keys.dataKeys(
    tx,
    rows.map((row) => row.key_id),
  )
  return rows.flatMap(({ id, sector, form, content, key_id, written_at }) => {
    const found = keys.get(key_id)
    if (!found) return []
    const text = String(unpadded(open(found.key, content, place(tx, table, id))))
    return [{ id, sector, form, text, writtenAt: Temporal.Instant.fromEpochMilliseconds(written_at.getTime()) }]
  })
}

/** For the worker: what is to stand at the others. @returns nothing when it was taken back or is gone */
export async function findToCarry(tx: Tx, id: string): Promise<Told | undefined> {
  const found = await sql<Row>`select id, sector, form, content, key_id, written_at from triage.region_signal
    where municipality_id = ${tx.municipalityId} and id = ${id} and withdrawn_at is null`.execute(tx.db)
  return (await opened(tx, 'region_signal', found.rows))[0]
}

/** For the worker. Idempotent. @returns whether it was not here before */
export async function layCopy(tx: Tx, id: string, from: string, told: Told): Promise<boolean> {
  const there = await sql`select from triage.region_signal_copy
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  if (there.rows.length > 0) return false
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'staff')
  const content = seal(key, padded(told.text), place(tx, 'region_signal_copy', id))
  const laid =
    await sql`insert into triage.region_signal_copy (municipality_id, id, from_municipality, sector, form, content, key_id, written_at, laid_at)
    values (${tx.municipalityId}, ${id}, ${from}, ${told.sector}, ${told.form}, ${content}, ${keyId},
      ${told.writtenAt.toString()}::timestamptz, ${tx.now.toString()}::timestamptz) on conflict do nothing returning id`.execute(
      tx.db,
    )
  return laid.rows.length > 0
}

/** For the worker: the copy goes, and its key. @returns whether it was here */
export const liftCopy = async (tx: Tx, id: string): Promise<boolean> =>
  (await destroy(tx, 'region_signal_copy', sql`s.id = ${id}`)).length > 0

/** For the worker: what was written before that moment. @returns the ids of what was written here, and of copies */
export async function forgetWrittenBefore(tx: Tx, moment: Instant): Promise<{ own: string[]; copies: string[] }> {
  const old = sql`s.written_at < ${moment.toString()}::timestamptz`
  return { own: await destroy(tx, 'region_signal', old), copies: await destroy(tx, 'region_signal_copy', old) }
}

async function destroy(tx: Tx, table: Table, which: ReturnType<typeof sql>): Promise<string[]> {
  const gone = await sql<{ id: string; key_id: string }>`delete from ${sql.table(`triage.${table}`)} s
    where s.municipality_id = ${tx.municipalityId} and ${which} returning s.id, s.key_id`.execute(tx.db)
  if (gone.rows.length > 0)
    await destroyDataKeys(
      tx,
      gone.rows.map(({ key_id }) => key_id),
    )
  return gone.rows.map(({ id }) => id)
}
