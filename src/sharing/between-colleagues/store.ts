// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of what colleagues ask each other. Second gate: it is there for who sees the part and for who asked; a request for a transfer only for
 * who asked and who owns the case now. Its words are read by who sees the part. Whoever it was for and no longer sees the part learns how it
 * ended; who owns the case and is not on the part, that there is no answer after five working days; and nothing else.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import {
  findAllParts,
  keyOf,
  openAt,
  sealAt,
  seesPart,
  sightOf,
  visibleCase,
  type Part,
  type PartKind,
} from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { netherlands, type Instant } from '../../time.ts'
import type { AskKind, AskState } from './lifecycle.ts'
import { lastDayForOwner, type Consent } from './rules.ts'

const askContent = z.object({
  /** what is asked, or why */
  asked: z.string(),
  whyWithout: z.string().default(''),
  whyNotAsked: z.string().default(''),
  whyAgreed: z.string().default(''),
})
export type AskContent = z.infer<typeof askContent>

export interface ColleagueAsk {
  id: string
  caseId: string
  /** nothing for who does not see the case any more */
  number: string | undefined
  part: PartKind
  kind: AskKind
  state: AskState
  askedBy: string
  askedAt: Instant
  /** who may answer: by name, or whoever owns the case now */
  receiverId: string
  /** of the case, now */
  ownerId: string
  basisId: string | undefined
  consent: Consent | undefined
  embargoAgreed: boolean
  ended: { by: string; at: Instant } | undefined
  /** nothing for who does not see the part */
  words: { content: AskContent; answer: string } | undefined
}

interface Row {
  id: string
  case_id: string
  number: string | null
  part: PartKind
  kind: AskKind
  state: AskState
  asked_by: string
  asked_at: Date
  receiver_id: string
  owner_id: string
  basis_id: string | null
  consent: Consent | null
  embargo_agreed: boolean
  ended_by: string | null
  ended_at: Date | null
  content: Buffer
  answer: Buffer | null
  reads: boolean
  key_id: string
}

const place = (row: string, column: 'content' | 'answer') => ({ table: 'sharing.colleague_ask', row, column }) as const

/** Rows `a` with their case `c` and part `p`, as this person may know them. */
async function asksFor(tx: Tx, who: Who) {
  const me = who.personId
  const seesCase = sql`(${visibleCase(tx, who)})`
  const seesIt = sql`(${seesCase} and ${seesPart(tx, await sightOf(tx, who))})`
  const owns = sql`(${seesCase} and c.owner_id = ${me})`
  const isBetween = sql`((${seesCase} and a.asked_by = ${me}) or ${owns})`
  const isLate = sql`(a.state = 'open' and (a.asked_at at time zone ${netherlands})::date <= ${lastDayForOwner(who.today).toString()}::date)`
  const reads = sql`(p.destroyed_at is null and case when a.kind = 'transferRequest' then ${isBetween} else ${seesIt} end)`
  const rows = sql`select a.id, a.case_id, case when ${seesCase} then c.number end as number, a.part, a.kind, a.state, a.asked_by, a.asked_at,
      coalesce(a.to_person, c.owner_id) as receiver_id, c.owner_id, a.basis_id, a.consent, a.embargo_agreed, a.ended_by, a.ended_at,
      a.content, a.answer, p.key_id, ${reads} as reads
    from sharing.colleague_ask a
    join casework.trafficking_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
    join casework.part p on p.municipality_id = a.municipality_id and p.case_id = a.case_id and p.kind = a.part
    where a.municipality_id = ${tx.municipalityId} and (${reads} or a.asked_by = ${me} or (${owns} and ${isLate})
      or (a.to_person = ${me} and a.ended_at is not null))`
  return { rows, reads }
}

/** @throws NotVisible */
export async function getAsk(tx: Tx, who: Who, id: string, { lock = false } = {}): Promise<ColleagueAsk> {
  const { rows } = await asksFor(tx, who)
  const found = isUuid(id)
    ? await sql<Row>`${rows} and a.id = ${id} ${lock ? sql`for update of a` : sql``}`.execute(tx.db)
    : undefined
  const row = found?.rows[0]
  if (!row) throw new NotVisible('nobody asked this')
  return askOf(tx, row)
}

/** After the case, so that two who answer come one after the other. @throws NotVisible */
export async function getLockedAsk(tx: Tx, who: Who, id: string): Promise<ColleagueAsk> {
  const { caseId } = await getAsk(tx, who, id)
  await lockCase(tx, caseId)
  return getAsk(tx, who, id, { lock: true })
}

export async function lockCase(tx: Tx, caseId: string): Promise<void> {
  await sql`select from casework.trafficking_case where municipality_id = ${tx.municipalityId} and id = ${caseId} for update`.execute(
    tx.db,
  )
}

/** The newest first. */
export async function findAsksOfCase(tx: Tx, who: Who, caseId: string): Promise<ColleagueAsk[]> {
  const { rows } = await asksFor(tx, who)
  const found = await sql<Row>`${rows} and a.case_id = ${caseId} order by a.asked_at desc, a.id limit 100`.execute(
    tx.db,
  )
  return Promise.all(found.rows.map((row) => askOf(tx, row)))
}

export interface NewAsk {
  kind: AskKind
  toPerson?: string
  content: Omit<AskContent, 'whyWithout' | 'whyNotAsked' | 'whyAgreed'> & Partial<AskContent>
  basisId?: string | undefined
  consent?: Consent | undefined
  embargoAgreed?: boolean
  answersId?: string
  by: string
}

/** @returns its id; nothing when the same is still going */
export async function insertAsk(tx: Tx, part: Part, made: NewAsk): Promise<string | undefined> {
  const id = randomUUID()
  const content = sealAt(tx, await keyOf(tx, part), place(id, 'content'), made.content)
  const added = await sql`insert into sharing.colleague_ask
    (municipality_id, id, case_id, part, kind, state, asked_by, asked_at, to_person, basis_id, consent, embargo_agreed, answers_id, content) values
    (${tx.municipalityId}, ${id}, ${part.caseId}, ${part.kind}, ${made.kind}, 'open', ${made.by}, ${tx.now.toString()}::timestamptz,
      ${made.toPerson ?? null}, ${made.basisId ?? null}, ${made.consent ?? null}, ${made.embargoAgreed ?? false}, ${made.answersId ?? null}, ${content})
    on conflict do nothing returning id`.execute(tx.db)
  return added.rows.length > 0 ? id : undefined
}

/** The row is locked and the table says that it may go there. @param said the reason or the note, when there is one */
export async function noteMove(
  tx: Tx,
  ask: Pick<ColleagueAsk, 'id' | 'caseId' | 'part'>,
  { state, by, said = '' }: { state: AskState; by: string; said?: string },
): Promise<void> {
  const part = (await findAllParts(tx, ask.caseId)).find(({ kind }) => kind === ask.part)
  const answer = part && said !== '' ? sealAt(tx, await keyOf(tx, part), place(ask.id, 'answer'), said) : null
  const column = state === 'accepted' ? 'accepted' : 'ended'
  await sql`update sharing.colleague_ask set state = ${state}, ${sql.ref(`${column}_by`)} = ${by},
      ${sql.ref(`${column}_at`)} = ${tx.now.toString()}::timestamptz, answer = ${answer}, seen_at = null
    where municipality_id = ${tx.municipalityId} and id = ${ask.id}`.execute(tx.db)
}

/** What this person asked about the case: how it stands was seen. */
export async function noteSeen(tx: Tx, caseId: string, personId: string): Promise<void> {
  await sql`update sharing.colleague_ask set seen_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and asked_by = ${personId} and state <> 'open' and seen_at is null`.execute(
    tx.db,
  )
}

/** The request that this person made for the case and that waits. Locked. */
export async function findOpenRequest(tx: Tx, caseId: string, personId: string): Promise<string | undefined> {
  const found = await sql<{ id: string }>`select id from sharing.colleague_ask
    where municipality_id = ${tx.municipalityId} and case_id = ${caseId} and kind = 'transferRequest' and state = 'open' and asked_by = ${personId}
    for update`.execute(tx.db)
  return found.rows[0]?.id
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

async function askOf(tx: Tx, row: Row): Promise<ColleagueAsk> {
  const key = row.reads ? await keyOf(tx, { keyId: row.key_id }) : undefined
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number ?? undefined,
    part: row.part,
    kind: row.kind,
    state: row.state,
    askedBy: row.asked_by,
    askedAt: instantOf(row.asked_at),
    receiverId: row.receiver_id,
    ownerId: row.owner_id,
    basisId: row.basis_id ?? undefined,
    consent: row.consent ?? undefined,
    embargoAgreed: row.embargo_agreed,
    ended: row.ended_by && row.ended_at ? { by: row.ended_by, at: instantOf(row.ended_at) } : undefined,
    words: key && {
      content: askContent.parse(openAt(tx, key, place(row.id, 'content'), row.content)),
      answer: row.answer ? z.string().parse(openAt(tx, key, place(row.id, 'answer'), row.answer)) : '',
    },
  }
}
