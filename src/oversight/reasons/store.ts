// SPDX-License-Identifier: EUPL-1.2
/** The SQL of opening a reason: the line it stands in, and who opened it for how long. */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import { readAudit } from '../../platform/audit/read.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import type { Sealed } from '../../platform/sealing/envelope.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { clockPlay, type Instant } from '../../time.ts'

/** The looks that ask a reason. */
export const revealActions = ['contact.revealed', 'attachment.revealed'] as const
export type RevealAction = (typeof revealActions)[number]
export const asksReason = (action: string): boolean => (revealActions as readonly string[]).includes(action)

/** A look at contact details or at an original, with the reason that was given for it. */
export interface GivenReason {
  seq: string
  action: RevealAction
  personId: string
  at: Instant
  reportId: string
  revealId: string
  sealed: Buffer
}

interface GivenReasonRow {
  seq: string
  action: RevealAction
  actor: string
  at: Date
  object_id: string
  reveal: string
  reason: Buffer
}

const givenReasons = (tx: Tx, who: Who) => sql`
  select seq, action, actor, at, object_id, details ->> 'reveal' as reveal, reason from audit.line
  where municipality_id = ${tx.municipalityId} and ${may(who.roles, 'audit.read')} and action = any(${[...revealActions]}::text[]) and result = 'done'
    and reason is not null and details ? 'reveal'`

/** @throws NotVisible when that line holds no such reason */
export async function getGivenReason(tx: Tx, who: Who, seq: string): Promise<GivenReason> {
  const [row] = await readAudit(tx, sql<GivenReasonRow>`${givenReasons(tx, who)} and seq = ${seq}::bigint`)
  if (!row) throw new NotVisible('no reason in this line')
  return givenReasonOf(row)
}

/** The reasons this person opened a moment ago, each with the moment until which it may be seen. */
export async function findOpenedReasons(tx: Tx, who: Who): Promise<{ given: GivenReason; until: Instant }[]> {
  const { rows } = await sql<{ seq: string; until: Date }>`
    select seq, max(until) as until from oversight.reason_reveal
    where municipality_id = ${tx.municipalityId} and person_id = ${who.personId} and until > ${tx.now.toString()}::timestamptz
      and revealed_at <= ${tx.now.add(clockPlay).toString()}::timestamptz
    group by seq order by 2 desc`.execute(tx.db)
  const opened: { given: GivenReason; until: Instant }[] = []
  for (const { seq, until } of rows) {
    opened.push({
      given: await getGivenReason(tx, who, seq),
      until: Temporal.Instant.fromEpochMilliseconds(until.getTime()),
    })
  }
  return opened
}

export interface ReasonReveal {
  id: string
  seq: string
  reportId: string
  personId: string
  reason: Sealed
  until: Instant
}

export async function insertReasonReveal(tx: Tx, made: ReasonReveal): Promise<void> {
  await sql`insert into oversight.reason_reveal (municipality_id, id, seq, report_id, person_id, reason, revealed_at, until) values
    (${tx.municipalityId}, ${made.id}, ${made.seq}::bigint, ${made.reportId}, ${made.personId}, ${made.reason},
     ${tx.now.toString()}::timestamptz, ${made.until.toString()}::timestamptz)`.execute(tx.db)
}

const givenReasonOf = (row: GivenReasonRow): GivenReason => ({
  seq: row.seq,
  action: row.action,
  personId: row.actor,
  at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
  reportId: row.object_id,
  revealId: row.reveal,
  sealed: row.reason,
})
