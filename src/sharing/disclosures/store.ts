// SPDX-License-Identifier: EUPL-1.2
/** The SQL of disclosures: what went and why is under the key of the part, so that only who sees the part reads it, and it goes with the part. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { keyOf, openAt, partKinds, sealAt, visibleCase, type Part, type PartKind } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import type { Channel, PurposeCode } from '../partners/rules.ts'
import { copySchema } from './copy.ts'
import { disclosureMoves, type DisclosureMove, type DisclosureState } from './lifecycle.ts'
import type { Consent, DisclosureKind } from './rules.ts'

export const disclosureContent = z.object({
  copy: copySchema,
  /** which desk or function there; a name only when it must be one person */
  receiver: z.string(),
  necessity: z.string(),
  proportionality: z.string(),
  whyConsent: z.string(),
  whyNames: z.string(),
  whyAgreed: z.string(),
  parents: z.string(),
  /** what somebody answered to the questions at a moment of doubt */
  doubt: z.string().default(''),
  /** of the documents of the copy, in its order; not known of what was shared before this was kept */
  documents: z.array(z.string()).default([]),
})
export type DisclosureContent = z.infer<typeof disclosureContent>

export interface Disclosure {
  id: string
  caseId: string
  part: PartKind
  partnerId: string
  partnerName: string
  kind: DisclosureKind
  channel: Channel
  purpose: PurposeCode
  basisId: string
  basisTitle: string
  basisArticle: string
  consent: Consent
  afterwards: boolean
  happenedOn: PlainDate
  state: DisclosureState
  endsOn: PlainDate
  remindOn: PlainDate | undefined
  /** nothing once the part was destroyed */
  content: DisclosureContent | undefined
  /** their own number */
  reference: string | undefined
  decidedBy: string
  /** of a hand-over to a network */
  onBehalf: NewDisclosure['onBehalf']
  decidedAt: Instant
  secondBy: string | undefined
  endedAt: Instant | undefined
  version: number
}

interface Row {
  id: string
  case_id: string
  part: PartKind
  partner_id: string
  partner_name: string
  kind: DisclosureKind
  channel: Channel
  purpose: PurposeCode
  basis_id: string
  basis_title: string
  basis_article: string
  consent: Consent
  afterwards: boolean
  happened_on: string
  state: DisclosureState
  ends_on: string
  remind_on: string | null
  content: Buffer | null
  reference: Buffer | null
  decided_by: string
  on_behalf: 'college' | 'burgemeester' | null
  decided_at: Date
  second_by: string | null
  ended_at: Date | null
  version: number
}

const columns = sql`d.id, d.case_id, d.part, d.partner_id, p.name as partner_name, d.kind, d.channel, d.purpose, d.basis_id, b.title as basis_title,
  b.article as basis_article, d.consent, d.afterwards, d.happened_on::text, d.state, d.ends_on::text, d.remind_on::text, d.content, d.reference,
  d.decided_by, d.on_behalf, d.decided_at, d.second_by, d.ended_at, d.version`
const from = sql`sharing.disclosure d
  join sharing.partner p on p.municipality_id = d.municipality_id and p.id = d.partner_id
  join triage.legal_basis b on b.municipality_id = d.municipality_id and b.id = d.basis_id`

const place = (row: string, column: 'content' | 'reference') => ({ table: 'sharing.disclosure', row, column }) as const

export interface NewDisclosure {
  partnerId: string
  kind: DisclosureKind
  channel: Channel
  purpose: PurposeCode
  basisId: string
  consent: Consent
  afterwards: boolean
  happenedOn: PlainDate
  state: DisclosureState
  endsOn: PlainDate
  remindOn: PlainDate | undefined
  content: DisclosureContent
  onBehalf: 'college' | 'burgemeester' | undefined
  by: string
}

export async function insertDisclosure(tx: Tx, part: Part, made: NewDisclosure): Promise<string> {
  const id = randomUUID()
  const isOver = made.state === 'done'
  await sql`insert into sharing.disclosure
    (municipality_id, id, case_id, part, partner_id, kind, channel, purpose, basis_id, consent, afterwards, happened_on, state, ends_on, remind_on,
      content, decided_by, decided_at, on_behalf, ended_by, ended_at) values
    (${tx.municipalityId}, ${id}, ${part.caseId}, ${part.kind}, ${made.partnerId}, ${made.kind}, ${made.channel}, ${made.purpose}, ${made.basisId},
      ${made.consent}, ${made.afterwards}, ${made.happenedOn.toString()}::date, ${made.state}, ${made.endsOn.toString()}::date,
      ${made.remindOn?.toString() ?? null}::date, ${sealAt(tx, await keyOf(tx, part), place(id, 'content'), made.content)}, ${made.by},
      ${tx.now.toString()}::timestamptz, ${made.onBehalf ?? null}, ${isOver ? made.by : null}, ${isOver ? tx.now.toString() : null}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

/** Of these parts, the newest first. @param parts as they were found to be visible */
export async function findDisclosures(tx: Tx, parts: readonly Part[]): Promise<Disclosure[]> {
  const [first] = parts
  if (!first) return []
  const found = await sql<Row>`select ${columns} from ${from}
    where d.municipality_id = ${tx.municipalityId} and d.case_id = ${first.caseId} and d.part = any(${parts.map(({ kind }) => kind)}::text[])
    order by d.decided_at desc, d.id limit 200`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    parts.map(({ keyId }) => keyId),
  )
  return found.rows.flatMap((row) => {
    const part = parts.find(({ kind }) => kind === row.part)
    const key = part && keys.get(part.keyId)?.key
    return key ? [disclosureOf(tx, key, row)] : []
  })
}

/** @param parts as they were found to be visible @throws NotVisible */
export async function getDisclosure(
  tx: Tx,
  parts: readonly Part[],
  id: string,
  { lock = false } = {},
): Promise<{ disclosure: Disclosure; part: Part }> {
  const found = isUuid(id)
    ? await sql<Row>`select ${columns} from ${from}
        where d.municipality_id = ${tx.municipalityId} and d.case_id = ${parts[0]?.caseId ?? null} and d.id = ${id}
          and d.part = any(${parts.map(({ kind }) => kind)}::text[]) ${lock ? sql`for update of d` : sql``}`.execute(
        tx.db,
      )
    : undefined
  const row = found?.rows[0]
  const part = parts.find(({ kind }) => kind === row?.part)
  if (!row || !part) throw new NotVisible('no disclosure by this name')
  return { disclosure: disclosureOf(tx, await keyOf(tx, part), row), part }
}

/** @param by nothing when the receiver did it @returns whether it still stood where that may be done */
export async function moveDisclosure(
  tx: Tx,
  id: string,
  move: DisclosureMove,
  by: string | undefined,
): Promise<boolean> {
  const { from: states, to } = disclosureMoves[move]
  const now = tx.now.toString()
  const isEnd = to !== 'sent' && to !== 'accepted'
  const moved = await sql`update sharing.disclosure set state = ${to}, version = version + 1,
      second_by = ${move === 'release' ? (by ?? null) : sql`second_by`}, second_at = ${move === 'release' ? sql`${now}::timestamptz` : sql`second_at`},
      ended_by = ${isEnd ? (by ?? null) : sql`ended_by`}, ended_at = ${isEnd ? sql`${now}::timestamptz` : sql`ended_at`}
    where municipality_id = ${tx.municipalityId} and id = ${id} and state = any(${[...states]}::text[]) returning id`.execute(
    tx.db,
  )
  return moved.rows.length > 0
}

/** Their own number, under which they know it. */
export async function setReference(tx: Tx, part: Part, id: string, reference: string): Promise<void> {
  await sql`update sharing.disclosure set reference = ${sealAt(tx, await keyOf(tx, part), place(id, 'reference'), reference)}, version = version + 1
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

export async function setDays(
  tx: Tx,
  id: string,
  { endsOn, remindOn }: { endsOn: PlainDate; remindOn: PlainDate },
): Promise<void> {
  await sql`update sharing.disclosure set ends_on = ${endsOn.toString()}::date, remind_on = ${remindOn.toString()}::date, version = version + 1
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

export interface Waiting {
  caseId: string
  number: string
  disclosureId: string
  part: PartKind
  state: DisclosureState
  decidedBy: string
  ownerId: string
  remindOn: PlainDate | undefined
  /** things the receiver did that nobody here saw yet */
  unseen: number
}

/** What is open or unseen on parts that this person is on, without a word of it. */
export async function findWaiting(tx: Tx, who: Who, seesPart: ReturnType<typeof sql>): Promise<Waiting[]> {
  const found = await sql<{
    case_id: string
    number: string
    id: string
    part: PartKind
    state: DisclosureState
    decided_by: string
    owner_id: string
    remind_on: string | null
    unseen: number
  }>`select d.case_id, c.number, d.id, d.part, d.state, d.decided_by, p.owner_id, d.remind_on::text,
      (select count(*)::integer from sharing.disclosure_step s where s.municipality_id = d.municipality_id and s.disclosure_id = d.id
        and s.by_person is null and s.seen_at is null) as unseen
    from sharing.disclosure d
    join casework.trafficking_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
    join casework.part p on p.municipality_id = d.municipality_id and p.case_id = d.case_id and p.kind = d.part
    where ${visibleCase(tx, who)} and ${seesPart} and (d.state in ('waiting', 'sent', 'accepted')
      or exists (select from sharing.disclosure_step s where s.municipality_id = d.municipality_id and s.disclosure_id = d.id
        and s.by_person is null and s.seen_at is null))
    order by d.decided_at, d.id limit 200`.execute(tx.db)
  return found.rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    disclosureId: row.id,
    part: row.part,
    state: row.state,
    decidedBy: row.decided_by,
    ownerId: row.owner_id,
    remindOn: row.remind_on === null ? undefined : plainDate(row.remind_on),
    unseen: row.unseen,
  }))
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

const disclosureOf = (tx: Tx, key: Buffer, row: Row): Disclosure => ({
  id: row.id,
  caseId: row.case_id,
  part: z.enum(partKinds).parse(row.part),
  partnerId: row.partner_id,
  partnerName: row.partner_name,
  kind: row.kind,
  channel: row.channel,
  purpose: row.purpose,
  basisId: row.basis_id,
  basisTitle: row.basis_title,
  basisArticle: row.basis_article,
  consent: row.consent,
  afterwards: row.afterwards,
  happenedOn: plainDate(row.happened_on),
  state: row.state,
  endsOn: plainDate(row.ends_on),
  remindOn: row.remind_on === null ? undefined : plainDate(row.remind_on),
  content: row.content ? disclosureContent.parse(openAt(tx, key, place(row.id, 'content'), row.content)) : undefined,
  reference: row.reference ? z.string().parse(openAt(tx, key, place(row.id, 'reference'), row.reference)) : undefined,
  decidedBy: row.decided_by,
  onBehalf: row.on_behalf ?? undefined,
  decidedAt: instantOf(row.decided_at),
  secondBy: row.second_by ?? undefined,
  endedAt: row.ended_at ? instantOf(row.ended_at) : undefined,
  version: row.version,
})
