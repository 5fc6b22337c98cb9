// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the emergency card. What stands on a line is sealed: it should name functions, and somebody will type a person one day. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { findPiketPhone } from '../../triage/index.ts'
import { proposedCard } from './proposed.nl.ts'
import { cardOf, type CardKind, type CardLine, type CardText, type Keeper } from './rules.ts'

interface Row {
  id: string
  kind: CardKind
  version: number
  content: Buffer
  key_id: string
  checked_on: string | null
  checked_role: Keeper | null
}

const place = ({ municipalityId }: Tx, id: string): Buffer =>
  placeBytes({ municipalityId, table: 'casework.emergency_card_line', row: id, column: 'content' })

/** The card as it stands: 112 apart, each fixed line in its order, then the municipality's own. */
export async function findCard(tx: Tx): Promise<readonly CardLine[]> {
  return cardOf(await findWritten(tx), proposedCard(await findPiketPhone(tx)))
}

/** Only what the municipality wrote itself. */
export async function findWritten(tx: Tx): Promise<CardLine[]> {
  const found = await sql<Row>`
    select id, kind, version, content, key_id, checked_on::text, checked_role from casework.emergency_card_line
    where municipality_id = ${tx.municipalityId} order by made_at, id`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ key_id }) => key_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)
    if (!key) return []
    const text = unpadded(open(key.key, row.content, place(tx, row.id))) as CardText
    return [
      {
        ...text,
        id: row.id,
        kind: row.kind,
        version: row.version,
        checked:
          row.checked_on && row.checked_role ? { on: plainDate(row.checked_on), role: row.checked_role } : undefined,
      },
    ]
  })
}

/** Waits for who is changing the card: it is small, and one at a time may. */
export async function lockCard(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`emergency-card ${tx.municipalityId}`}, 0))`.execute(tx.db)
}

export interface CheckedBy {
  on: PlainDate
  by: string
  role: Keeper
}

/** Writes a line for the first time. @returns its id */
export async function insertLine(
  tx: Tx,
  { kind, text, by, checked }: { kind: CardKind; text: CardText; by: string; checked: CheckedBy | undefined },
): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'staff')
  const now = tx.now.toString()
  await sql`insert into casework.emergency_card_line
    (municipality_id, id, kind, version, content, key_id, made_at, changed_by, changed_at, checked_on, checked_by, checked_role) values
    (${tx.municipalityId}, ${id}, ${kind}, 1, ${seal(key, padded(text), place(tx, id))}, ${keyId}, ${now}::timestamptz, ${by},
      ${now}::timestamptz, ${checked?.on.toString() ?? null}::date, ${checked?.by ?? null}, ${checked?.role ?? null})`.execute(
    tx.db,
  )
  return id
}

/** @returns whether it was still as the writer saw it */
export async function updateLine(
  tx: Tx,
  line: { id: string; version: number },
  { text, by, checked }: { text: CardText; by: string; checked: CheckedBy | undefined | 'asItWas' },
): Promise<boolean> {
  const found = await sql<{ key_id: string }>`select key_id from casework.emergency_card_line
    where municipality_id = ${tx.municipalityId} and id = ${line.id} and version = ${line.version} for update`.execute(
    tx.db,
  )
  const keyId = found.rows[0]?.key_id
  if (!keyId) return false
  const { key } = await tx.keys.dataKey(tx, keyId)
  await sql`update casework.emergency_card_line set version = version + 1, content = ${seal(key, padded(text), place(tx, line.id))},
      changed_by = ${by}, changed_at = ${tx.now.toString()}::timestamptz
      ${checked === 'asItWas' ? sql`` : sql`, checked_on = ${checked?.on.toString() ?? null}::date, checked_by = ${checked?.by ?? null}, checked_role = ${checked?.role ?? null}`}
    where municipality_id = ${tx.municipalityId} and id = ${line.id}`.execute(tx.db)
  return true
}

/** Only a line of the municipality's own. @returns whether it was there */
export async function deleteOwnLine(tx: Tx, id: string): Promise<boolean> {
  const gone = await sql`delete from casework.emergency_card_line
    where municipality_id = ${tx.municipalityId} and id = ${id} and kind = 'own' returning id`.execute(tx.db)
  return gone.rows.length > 0
}
