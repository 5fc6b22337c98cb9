// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the order of a partner's form: one row a partner, under the key of that partner. */
import { sql } from 'kysely'
import { openAt, sealAt } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Partner } from '../partners/store.ts'
import { formLines, proposalFor, type FormLine } from './order.ts'

export interface Order {
  lines: FormLine[]
  /** nobody wrote down how their form goes */
  isProposal: boolean
  /** 0 when there was never one */
  version: number
}

const at = (row: string, version: number) => ({ table: 'sharing.partner_form', row, column: 'lines', version }) as const

/** @param partner as it was read: of this municipality */
export async function findOrder(tx: Tx, { id, kind }: Partner): Promise<Order> {
  const found = await sql<{ lines: Buffer; version: number; key_id: string }>`select f.lines, f.version, p.key_id
    from sharing.partner_form f join sharing.partner p on p.municipality_id = f.municipality_id and p.id = f.partner_id
    where f.municipality_id = ${tx.municipalityId} and f.partner_id = ${id}`.execute(tx.db)
  const row = found.rows[0]
  const key = row && (await tx.keys.dataKey(tx, row.key_id)).key
  const lines = key ? formLines.parse(openAt(tx, key, at(id, row.version), row.lines)) : []
  const isProposal = lines.length === 0
  return { lines: isProposal ? proposalFor(kind) : lines, isProposal, version: row?.version ?? 0 }
}

/** The partner was locked, and the order is of this version. @param lines none: back to the proposal */
export async function keepOrder(
  tx: Tx,
  partnerId: string,
  { lines, version, by }: { lines: readonly FormLine[]; version: number; by: string },
): Promise<void> {
  const found = await sql<{ key_id: string }>`select key_id from sharing.partner
    where municipality_id = ${tx.municipalityId} and id = ${partnerId}`.execute(tx.db)
  const { key } = await tx.keys.dataKey(tx, found.rows[0]?.key_id ?? '')
  const next = version + 1
  await sql`insert into sharing.partner_form (municipality_id, partner_id, lines, version, changed_by, changed_at) values
      (${tx.municipalityId}, ${partnerId}, ${sealAt(tx, key, at(partnerId, next), lines)}, ${next}, ${by}, ${tx.now.toString()}::timestamptz)
    on conflict (municipality_id, partner_id) do update set lines = excluded.lines, version = excluded.version,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(tx.db)
}
