// SPDX-License-Identifier: EUPL-1.2
/**
 * The doors of a municipality: addresses of the form that belong to a partner (a hotel, a school) or a team in the street, so that the
 * desk knows by which way something came. A door tells nothing about who wrote. A closed one stays known by name: reports came by it.
 */
import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { isUuid } from '../../platform/uuid.ts'

export type DoorKind = 'partner' | 'team'

export interface Door {
  id: string
  kind: DoorKind
  name: string
  code: string
  host: string | undefined
  isClosed: boolean
}

/** Small letters and digits without those that look alike on paper: 0 o, 1 i l. */
const codeSigns = '23456789abcdefghjkmnpqrstuvwxyz'
const codeLength = 8

const newCode = (): string => Array.from({ length: codeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('')

/** Open ones first, by name. */
export async function findDoors(tx: Tx): Promise<Door[]> {
  const found = await sql<DoorRow>`${all} where municipality_id = ${tx.municipalityId}
    order by closed_at is not null, name, id`.execute(tx.db)
  return found.rows.map(doorOf)
}

/** @returns nothing when there is none by this id; a closed one is found too */
export async function findDoor(tx: Tx, id: string): Promise<Door | undefined> {
  if (!isUuid(id)) return undefined
  const found = await sql<DoorRow>`${all} where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  return found.rows.map(doorOf)[0]
}

/** @returns its id, or nothing when an open door has this host name already */
export async function addDoor(
  tx: Tx,
  { kind, name, host }: { kind: DoorKind; name: string; host: string | undefined },
): Promise<string | undefined> {
  const added = await sql<{ id: string }>`insert into reporting.door (municipality_id, id, kind, name, code, host)
    values (${tx.municipalityId}, ${randomUUID()}, ${kind}, ${name}, ${newCode()}, ${host ?? null})
    on conflict (municipality_id, host) where closed_at is null do nothing returning id`.execute(tx.db)
  return added.rows[0]?.id
}

/** For good: its address leads to the form of the municipality from then on. @returns whether it was open */
export async function closeDoor(tx: Tx, id: string): Promise<boolean> {
  const closed = await sql`update reporting.door set closed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id} and closed_at is null returning id`.execute(tx.db)
  return closed.rows.length > 0
}

interface DoorRow extends Omit<Door, 'host'> {
  host: string | null
}

const all = sql`select id, kind, name, code, host, closed_at is not null as "isClosed" from reporting.door`

const doorOf = (row: DoorRow): Door => ({ ...row, host: row.host ?? undefined })
