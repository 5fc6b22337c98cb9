// SPDX-License-Identifier: EUPL-1.2
/**
 * How a case gets to another municipality and the answer back: the worker asks each side on its own, in a transaction of that side, and makes
 * what stands there equal to what this side left. Two municipalities never meet in one transaction. What goes over is the parcel and the line
 * on the envelope, and no more. Each step does nothing when it was done before.
 */
import { sql } from 'kysely'
import * as z from 'zod'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { destroyDataKeys } from '../../platform/keys/destroy-keys.ts'
import { schedule } from '../../platform/jobs.ts'
import { dateOf } from '../../time.ts'
import { keptUntil, type PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { layAsked } from './asks.ts'
import { afterSendingMove, offerMoves, type OfferState, type SendingState } from './lifecycle.ts'
import { offerPlace } from './offers.ts'
import { parcelSchema, type Parcel } from './parcel.ts'
import type { ReceiverRole, SendingKind } from './rules.ts'
import { sendingContent, sendingPlace, type SendingAnswer } from './sendings.ts'

export const carrySendingTask = 'carry-case'
export const carryAnswerTask = 'carry-case-answer'
export const carryAskTask = 'carry-case-ask'

/** In the transaction that sent it or takes it back; the job looks which of the two is so. */
export const planToCarry = (tx: Tx, sendingId: string): Promise<void> =>
  schedule(tx, { task: carrySendingTask, payload: { sendingId }, on: 'atOnce', key: `case:${sendingId}` })

/** In the transaction that accepted or refused. */
export const planToAnswer = (tx: Tx, offerId: string): Promise<void> =>
  schedule(tx, { task: carryAnswerTask, payload: { offerId }, on: 'atOnce', key: `case-answer:${offerId}` })

export const planToAsk = (tx: Tx, askId: string): Promise<void> =>
  schedule(tx, { task: carryAskTask, payload: { askId }, on: 'atOnce', key: `case-ask:${askId}` })

export interface Carried {
  id: string
  to: string
  kind: SendingKind
  toRole: ReceiverRole
  parts: readonly PartKind[]
  askId: string | null
  state: SendingState
  /** nothing when it was answered or taken back */
  parcel: Parcel | undefined
}

/** At the sender. */
export async function findToCarry(tx: Tx, id: string): Promise<Carried | undefined> {
  const found = await sql<{
    to_municipality: string
    kind: SendingKind
    to_role: ReceiverRole
    parts: PartKind[]
    ask_id: string | null
    state: SendingState
    key_id: string
    parcel: Buffer | null
  }>`select to_municipality, kind, to_role, parts, ask_id, state, key_id, parcel from casework.sending
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) return undefined
  const parcel = row.parcel
    ? parcelSchema.parse(
        openAt(tx, (await tx.keys.dataKey(tx, row.key_id)).key, sendingPlace(id, 'parcel'), row.parcel),
      )
    : undefined
  const { to_municipality: to, to_role: toRole, ask_id: askId, kind, parts, state } = row
  return { id, to, kind, toRole, parts, askId, state, parcel }
}

/** At the receiver. Idempotent. */
export async function layOffer(tx: Tx, from: string, carried: Carried): Promise<void> {
  const { id, kind, toRole, parts, askId, parcel } = carried
  if (!parcel || (await stateOfOffer(tx, id)) !== undefined) return
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'case-move')
  const laid = await sql`insert into casework.offer
    (municipality_id, id, from_municipality, kind, to_role, parts, ask_id, key_id, parcel, state, laid_at) values
    (${tx.municipalityId}, ${id}, ${from}, ${kind}, ${toRole}, ${[...parts]}::text[], ${askId}, ${keyId},
      ${sealAt(tx, key, offerPlace(id, 'parcel'), parcel)}, 'offered', ${tx.now.toString()}::timestamptz)
    on conflict do nothing returning id`.execute(tx.db)
  if (laid.rows.length > 0) await writeAuditLine(tx, { action: 'offered-case.laid', details: { offer: id } })
}

/** At the receiver: the copy goes, and its key. @returns where it stands there; nothing when it never came */
export async function liftOffer(tx: Tx, id: string): Promise<OfferState | undefined> {
  const { from, to } = offerMoves.lift
  const lifted = await sql<{ key_id: string }>`update casework.offer set state = ${to}, parcel = null
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = any(${[...from]}::text[]) returning key_id`.execute(
    tx.db,
  )
  const keyId = lifted.rows[0]?.key_id
  if (keyId !== undefined) {
    await destroyDataKeys(tx, [keyId])
    await writeAuditLine(tx, { action: 'offered-case.lifted', details: { offer: id } })
  }
  return stateOfOffer(tx, id)
}

async function stateOfOffer(tx: Tx, id: string): Promise<OfferState | undefined> {
  const found = await sql<{ state: OfferState }>`select state from casework.offer
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  return found.rows[0]?.state
}

export interface Answered extends SendingAnswer {
  from: string
  state: 'accepted' | 'refused'
}

/** At the receiver: what was answered. */
export async function findAnswer(tx: Tx, id: string): Promise<Answered | undefined> {
  const found = await sql<{
    from_municipality: string
    state: OfferState
    key_id: string
    reason: Buffer | null
    number: string | null
  }>`select o.from_municipality, o.state, o.key_id, o.reason, c.number from casework.offer o
    left join casework.trafficking_case c on c.municipality_id = o.municipality_id and c.id = o.case_id
    where o.municipality_id = ${tx.municipalityId} and o.id = ${id}`.execute(tx.db)
  const row = found.rows[0]
  if (!row || (row.state !== 'accepted' && row.state !== 'refused')) return undefined
  const reason = row.reason
    ? z.string().parse(openAt(tx, (await tx.keys.dataKey(tx, row.key_id)).key, offerPlace(id, 'reason'), row.reason))
    : ''
  return { from: row.from_municipality, state: row.state, number: row.number ?? '', reason }
}

/** At the receiver, when the answer stands at the sender: what was only for that goes, with its key. */
export async function forgetAnswered(tx: Tx, id: string): Promise<void> {
  const gone = await sql<{ key_id: string }>`update casework.offer set reason = null
    where municipality_id = ${tx.municipalityId} and id = ${id} and state in ('accepted', 'refused') returning key_id`.execute(
    tx.db,
  )
  for (const { key_id } of gone.rows) await destroyDataKeys(tx, [key_id])
}

/** At the sender. Idempotent: what was answered stays as it is. */
export async function settle(tx: Tx, id: string, answer: Omit<Answered, 'from'> | 'lifted'): Promise<void> {
  const found = await sql<{
    state: SendingState
    kind: SendingKind
    key_id: string
    content: Buffer
    case_id: string
    sent_by: string
  }>`select state, kind, key_id, content, case_id, sent_by from casework.sending
    where municipality_id = ${tx.municipalityId} and id = ${id} for update`.execute(tx.db)
  const row = found.rows[0]
  const move = answer === 'lifted' ? 'lifted' : answer.state
  const state = row && afterSendingMove(row.state, move)
  if (!row || !state) return
  const { key } = await tx.keys.dataKey(tx, row.key_id)
  const said = answer === 'lifted' ? null : { number: answer.number, reason: answer.reason }
  await sql`update casework.sending set state = ${state}, parcel = null,
      answered_at = ${said && tx.now.toString()}::timestamptz, answer = ${said && sealAt(tx, key, sendingPlace(id, 'answer'), said)}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  const object = { kind: 'case', id: row.case_id } as const
  await writeAuditLine(tx, { action: 'case-sending.answered', object, details: { sending: id, state } })
  if (state !== 'accepted' || row.kind !== 'transfer') return
  const { closes } = sendingContent.parse(openAt(tx, key, sendingPlace(id, 'content'), row.content))
  await closeHere(tx, row.case_id, row.sent_by, closes)
}

/**
 * The case is theirs now. What was open and seen when it was sent is closed; a track that began since then keeps the case open, because
 * nobody over there knows of it.
 */
async function closeHere(tx: Tx, caseId: string, by: string, closes: readonly PartKind[]): Promise<void> {
  const now = tx.now.toString()
  for (const kind of closes)
    await sql`update casework.part set closed_by = ${by}, closed_at = ${now}::timestamptz, result = 'handedOver',
        keep_until = ${keptUntil(kind, dateOf(tx.now))?.toString() ?? null}::date
      where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and kind = ${kind} and closed_at is null`.execute(
      tx.db,
    )
  const closed =
    await sql`update casework.trafficking_case c set status = 'closed', closed_at = ${now}::timestamptz, closed_by = ${by}
    where c.municipality_id = ${tx.municipalityId} and c.id = ${caseId} and c.status <> 'closed' and not exists (select from casework.part p
      where p.municipality_id = c.municipality_id and p.case_id = c.id and p.closed_at is null) returning c.id`.execute(
      tx.db,
    )
  if (closed.rows.length > 0)
    await writeAuditLine(tx, { action: 'case.handed-over', object: { kind: 'case', id: caseId } })
}

/** At the other side: a number that is no case there leaves no trace. */
export async function bringAsk(
  tx: Tx,
  asked: { id: string; from: string; number: string; why: string },
): Promise<void> {
  if (await layAsked(tx, asked)) await writeAuditLine(tx, { action: 'case-ask.laid', details: { ask: asked.id } })
}
