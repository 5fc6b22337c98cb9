// SPDX-License-Identifier: EUPL-1.2
/** The SQL of agreements. None is changed afterwards: one that was wrong is ended, and written down anew. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { Agreement, AgreementKind } from './rules.ts'

interface Row {
  id: string
  partner_id: string
  kind: AgreementKind
  title: string
  agreed_on: string
  ends_on: string | null
  ended_on: string | null
}

/** Those that ended too, last; without a partner of all of them. */
export async function findAgreements(tx: Tx, partnerId?: string): Promise<Agreement[]> {
  const found = await sql<Row>`
    select id, partner_id, kind, title, agreed_on::text, ends_on::text, ended_on::text from sharing.agreement
    where municipality_id = ${tx.municipalityId} ${partnerId === undefined ? sql`` : sql`and partner_id = ${partnerId}`}
    order by ended_on nulls first, agreed_on desc, id`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.id,
    partnerId: row.partner_id,
    kind: row.kind,
    title: row.title,
    agreedOn: plainDate(row.agreed_on),
    endsOn: row.ends_on ? plainDate(row.ends_on) : undefined,
    endedOn: row.ended_on ? plainDate(row.ended_on) : undefined,
  }))
}

/** The partner was locked. @returns its id */
export async function insertAgreement(
  tx: Tx,
  by: string,
  { partnerId, kind, title, agreedOn, endsOn }: Omit<Agreement, 'id' | 'endedOn'>,
): Promise<string> {
  const id = randomUUID()
  await sql`insert into sharing.agreement (municipality_id, id, partner_id, kind, title, agreed_on, ends_on, recorded_by, recorded_at) values
    (${tx.municipalityId}, ${id}, ${partnerId}, ${kind}, ${title}, ${agreedOn.toString()}::date, ${endsOn?.toString() ?? null}::date, ${by},
      ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

/** @returns whether it was of this partner and had not been ended */
export async function markAgreementEnded(
  tx: Tx,
  { partnerId, id }: Pick<Agreement, 'partnerId' | 'id'>,
  { by, on }: { by: string; on: PlainDate },
): Promise<boolean> {
  const ended = await sql`update sharing.agreement set ended_by = ${by}, ended_on = ${on.toString()}::date
    where municipality_id = ${tx.municipalityId} and partner_id = ${partnerId} and id = ${id} and ended_on is null returning id`.execute(
    tx.db,
  )
  return ended.rows.length > 0
}
