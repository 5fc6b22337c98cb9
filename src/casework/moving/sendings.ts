// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what was sent from here: each under a key of its own, seen by who sees the part from which it went. The parcel is read by its sender only. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import type { Instant } from '../../time.ts'
import { partKinds, type PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import type { Part } from '../parts/store.ts'
import { visibleCase } from '../store.ts'
import { sendingMoves, type SendingMove, type SendingState } from './lifecycle.ts'
import { partsOf, type Parcel } from './parcel.ts'
import type { ReceiverRole, SendingBasis, SendingKind, SendingPurpose } from './rules.ts'

/** What stays here of it, beside what went. */
export const sendingContent = z.object({
  sentence: z.string(),
  whyWhereabouts: z.string(),
  whyAgreed: z.string(),
  /** a transfer closes these here when it is accepted: what was open and seen when it was sent */
  closes: z.array(z.enum(partKinds)),
})
export type SendingContent = z.infer<typeof sendingContent>

/** The number it has there, or why it was refused. */
export const sendingAnswer = z.object({ number: z.string().default(''), reason: z.string().default('') })
export type SendingAnswer = z.infer<typeof sendingAnswer>

export interface Sending {
  id: string
  caseId: string
  part: PartKind
  kind: SendingKind
  toName: string
  toRole: ReceiverRole
  basis: SendingBasis
  purpose: SendingPurpose
  state: SendingState
  content: SendingContent
  sentBy: string
  sentAt: Instant
  answeredAt: Instant | undefined
  answer: SendingAnswer | undefined
}

interface Row {
  id: string
  case_id: string
  part: PartKind
  kind: SendingKind
  to_name: string
  to_role: ReceiverRole
  basis: SendingBasis
  purpose: SendingPurpose
  key_id: string
  content: Buffer
  state: SendingState
  sent_by: string
  sent_at: Date
  answered_at: Date | null
  answer: Buffer | null
}

export const sendingPlace = (row: string, column: 'content' | 'parcel' | 'answer') =>
  ({ table: 'casework.sending', row, column }) as const

export interface NewSending {
  kind: SendingKind
  toMunicipality: string
  toRole: ReceiverRole
  basis: SendingBasis
  purpose: SendingPurpose
  content: SendingContent
  parcel: Parcel
  askId: string | undefined
  by: string
}

/** @returns its id; nothing when something of this case already waits there, or the whole case already waits somewhere */
export async function insertSending(tx: Tx, part: Part, made: NewSending): Promise<string | undefined> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'case-move')
  const added = await sql`insert into casework.sending
    (municipality_id, id, case_id, part, kind, to_municipality, to_role, basis, purpose, key_id, content, parcel, parts, ask_id, state, sent_by, sent_at) values
    (${tx.municipalityId}, ${id}, ${part.caseId}, ${part.kind}, ${made.kind}, ${made.toMunicipality}, ${made.toRole}, ${made.basis}, ${made.purpose}, ${keyId},
      ${sealAt(tx, key, sendingPlace(id, 'content'), made.content)}, ${sealAt(tx, key, sendingPlace(id, 'parcel'), made.parcel)},
      ${[...partsOf(made.parcel)]}::text[], ${made.askId ?? null}, 'offered', ${made.by}, ${tx.now.toString()}::timestamptz)
    on conflict do nothing returning id`.execute(tx.db)
  return added.rows.length > 0 ? id : undefined
}

/** Of these parts, the newest first. @param parts as they were found to be visible */
export async function findSendings(tx: Tx, parts: readonly Part[]): Promise<Sending[]> {
  const [first] = parts
  if (!first) return []
  const found =
    await sql<Row>`select s.id, s.case_id, s.part, s.kind, m.name as to_name, s.to_role, s.basis, s.purpose, s.key_id, s.content, s.state,
      s.sent_by, s.sent_at, s.answered_at, s.answer
    from casework.sending s join platform.municipality m on m.id = s.to_municipality
    where s.municipality_id = ${tx.municipalityId} and s.case_id = ${first.caseId} and s.part = any(${parts.map(({ kind }) => kind)}::text[])
    order by s.sent_at desc, s.id limit 100`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ key_id }) => key_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)?.key
    return key ? [sendingOf(tx, key, row)] : []
  })
}

/** Locked. @param parts as they were found to be visible @throws NotVisible */
export async function getSending(
  tx: Tx,
  parts: readonly Part[],
  id: string,
): Promise<{ part: PartKind; sentBy: string; state: SendingState }> {
  const found = isUuid(id)
    ? await sql<{
        part: PartKind
        sent_by: string
        state: SendingState
      }>`select s.part, s.sent_by, s.state from casework.sending s
        where s.municipality_id = ${tx.municipalityId} and s.case_id = ${parts[0]?.caseId ?? null} and s.id = ${id}
          and s.part = any(${parts.map(({ kind }) => kind)}::text[]) for update`.execute(tx.db)
    : undefined
  const row = found?.rows[0]
  if (!row) throw new NotVisible('nothing was sent by this name')
  return { part: row.part, sentBy: row.sent_by, state: row.state }
}

/** By a person. @returns whether it still stood where that may be done */
export async function markRevoking(tx: Tx, id: string, by: string): Promise<boolean> {
  const { from, to } = sendingMoves['revoke' satisfies SendingMove]
  const moved = await sql`update casework.sending set state = ${to}, revoked_by = ${by}
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = any(${[...from]}::text[]) returning id`.execute(
    tx.db,
  )
  return moved.rows.length > 0
}

/** What this person sent and was answered, or waits longer than agreed. Without a word of it. */
export async function findSentBy(
  tx: Tx,
  who: Who,
): Promise<
  { caseId: string; number: string; toName: string; state: SendingState; sentAt: Instant; isSeen: boolean }[]
> {
  const found = await sql<{
    case_id: string
    number: string
    to_name: string
    state: SendingState
    sent_at: Date
    seen: boolean
  }>`select s.case_id, c.number, m.name as to_name, s.state, s.sent_at, s.answer_seen_at is not null as seen from casework.sending s
    join casework.trafficking_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
    join platform.municipality m on m.id = s.to_municipality
    where ${visibleCase(tx, who)} and s.sent_by = ${who.personId}
      and (s.state in ('offered', 'revoking') or s.answer_seen_at is null) order by s.sent_at, s.id limit 50`.execute(
    tx.db,
  )
  return found.rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    toName: row.to_name,
    state: row.state,
    sentAt: instantOf(row.sent_at),
    isSeen: row.seen,
  }))
}

export async function noteAnswerSeen(tx: Tx, caseId: string, personId: string): Promise<void> {
  await sql`update casework.sending set answer_seen_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and sent_by = ${personId} and answer_seen_at is null
      and state not in ('offered', 'revoking')`.execute(tx.db)
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

const sendingOf = (tx: Tx, key: Buffer, row: Row): Sending => ({
  id: row.id,
  caseId: row.case_id,
  part: row.part,
  kind: row.kind,
  toName: row.to_name,
  toRole: row.to_role,
  basis: row.basis,
  purpose: row.purpose,
  state: row.state,
  content: sendingContent.parse(openAt(tx, key, sendingPlace(row.id, 'content'), row.content)),
  sentBy: row.sent_by,
  sentAt: instantOf(row.sent_at),
  answeredAt: row.answered_at ? instantOf(row.answered_at) : undefined,
  answer: row.answer ? sendingAnswer.parse(openAt(tx, key, sendingPlace(row.id, 'answer'), row.answer)) : undefined,
})
