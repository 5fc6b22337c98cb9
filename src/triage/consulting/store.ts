// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of consultations. Whether somebody may see the report is asked before; who was asked sees only his own question, and nothing
 * any more when it was withdrawn.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import type { Instant, PlainDate } from '../../time.ts'
import {
  openAnswer,
  openAsked,
  openIdentification,
  sealAnswer,
  sealAsked,
  sealIdentification,
  type AskedContent,
  type ConsultationAnswer,
  type Identification,
} from './content.ts'
import type { Channel, ConsultationKind, ReceiverRole, Recognisable } from './rules.ts'
import { notKeptAway } from '../visible.ts'

export interface Consultation extends AskedContent {
  id: string
  kind: ConsultationKind
  receiverRole: ReceiverRole
  askedPerson: string | null
  channel: Channel
  basisId: string | null
  recognisable: Recognisable
  askedBy: string
  askedAt: Instant
  identification: (Identification & { by: string }) | undefined
  answer: (ConsultationAnswer & { by: string; at: Instant }) | undefined
  isWithdrawn: boolean
}

interface Row {
  id: string
  kind: ConsultationKind
  receiver_role: ReceiverRole
  asked_person: string | null
  channel: Channel
  basis_id: string | null
  recognisable: Recognisable
  content: Buffer
  asked_by: string
  asked_at: Date
  identification: Buffer | null
  identified_by: string | null
  answer: Buffer | null
  answered_by: string | null
  answered_at: Date | null
  withdrawn_at: Date | null
}

const columns = sql`id, kind, receiver_role, asked_person, channel, basis_id, recognisable, content, asked_by, asked_at,
  identification, identified_by, answer, answered_by, answered_at, withdrawn_at`

export type NewConsultation = AskedContent &
  Pick<Consultation, 'kind' | 'receiverRole' | 'askedPerson' | 'channel' | 'basisId' | 'recognisable'> & {
    remindOn: PlainDate
  }

/** A report and the key of its content. */
export interface Of {
  reportId: string
  key: Buffer
}

/** @returns its id */
export async function insertConsultation(
  tx: Tx,
  who: Who,
  { reportId, key }: Of,
  made: NewConsultation,
): Promise<string> {
  const { kind, receiverRole, askedPerson, channel, basisId, recognisable, remindOn, ...content } = made
  const id = randomUUID()
  const sealed = sealAsked(key, { municipalityId: tx.municipalityId, id }, content)
  await sql`insert into triage.consultation
      (municipality_id, report_id, id, kind, receiver_role, asked_person, channel, purpose, basis_id, recognisable, content, asked_by, asked_at, remind_on) values
      (${tx.municipalityId}, ${reportId}, ${id}, ${kind}, ${receiverRole}, ${askedPerson}, ${channel}, ${tx.purpose}, ${basisId}, ${recognisable},
       ${sealed}, ${who.personId}, ${tx.now.toString()}::timestamptz, ${remindOn.toString()}::date)`.execute(tx.db)
  return id
}

/** The newest first; those that were withdrawn too. */
export async function findConsultations(tx: Tx, { reportId, key }: Of): Promise<Consultation[]> {
  const found = await sql<Row>`select ${columns} from triage.consultation
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by asked_at desc, id`.execute(tx.db)
  return found.rows.map((row) => consultationOf(tx, key, row))
}

/** Which report a question to this person is about; nothing when it was not asked to him, or withdrawn. */
export async function findAskedOf(tx: Tx, who: Who, id: string): Promise<string | undefined> {
  if (!isUuid(id)) return undefined
  const found = await sql<{ report_id: string }>`select q.report_id
    from triage.consultation q join triage.course c using (municipality_id, report_id)
    where q.municipality_id = ${tx.municipalityId} and q.id = ${id} and q.asked_person = ${who.personId} and q.withdrawn_at is null
      and ${notKeptAway(who)}`.execute(tx.db)
  return found.rows[0]?.report_id
}

const open = (
  tx: Tx,
  { reportId }: Of,
  id: string,
) => sql`municipality_id = ${tx.municipalityId} and report_id = ${reportId}
  and id = ${id} and answer is null and withdrawn_at is null`

/** @returns whether it still waited for an answer */
export async function storeAnswer(tx: Tx, who: Who, of: Of, id: string, answer: ConsultationAnswer): Promise<boolean> {
  const sealed = sealAnswer(of.key, { municipalityId: tx.municipalityId, id }, answer)
  const done = await sql`update triage.consultation
    set answer = ${sealed}, answered_by = ${who.personId}, answered_at = ${tx.now.toString()}::timestamptz
    where ${open(tx, of, id)} returning id`.execute(tx.db)
  return done.rows.length > 0
}

/** @returns whether it still waited for an answer */
export async function markWithdrawn(tx: Tx, who: Who, of: Of, id: string): Promise<boolean> {
  const done = await sql`update triage.consultation
    set withdrawn_by = ${who.personId}, withdrawn_at = ${tx.now.toString()}::timestamptz
    where ${open(tx, of, id)} returning id`.execute(tx.db)
  return done.rows.length > 0
}

/** @returns whether it still waited, and nobody had told who it is */
export async function storeIdentification(
  tx: Tx,
  who: Who,
  of: Of,
  id: string,
  told: Identification,
): Promise<boolean> {
  const sealed = sealIdentification(of.key, { municipalityId: tx.municipalityId, id }, told)
  const done = await sql`update triage.consultation
    set identification = ${sealed}, identified_by = ${who.personId}, identified_at = ${tx.now.toString()}::timestamptz
    where ${open(tx, of, id)} and identification is null returning id`.execute(tx.db)
  return done.rows.length > 0
}

/** Questions to this person that wait for him, by id, the oldest first. */
export async function findAskedToMe(tx: Tx, who: Who): Promise<string[]> {
  const found = await sql<{ id: string }>`select q.id
    from triage.consultation q join triage.course c using (municipality_id, report_id)
    where q.municipality_id = ${tx.municipalityId} and q.asked_person = ${who.personId} and q.answer is null and q.withdrawn_at is null
      and ${notKeptAway(who)} order by q.asked_at, q.id limit 100`.execute(tx.db)
  return found.rows.map(({ id }) => id)
}

/** How many questions wait for this person: a number that a mail may say. */
export async function countAskedOf(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::integer as count
    from triage.consultation q join triage.course c using (municipality_id, report_id)
    where q.municipality_id = ${tx.municipalityId} and q.asked_person = ${personId} and q.answer is null and q.withdrawn_at is null
      and ${notKeptAway({ personId })}`.execute(tx.db)
  return found.rows[0]?.count ?? 0
}

/** Reports of which a question of this person waits for its answer longer than agreed. */
export async function findStillUnanswered(tx: Tx, who: Who): Promise<{ reportId: string; label: string }[]> {
  const found = await sql<{ reportId: string; label: string }>`select distinct q.report_id as "reportId", c.label
    from triage.consultation q join triage.course c using (municipality_id, report_id)
    where q.municipality_id = ${tx.municipalityId} and coalesce(q.held_by, q.asked_by) = ${who.personId} and q.answer is null and q.withdrawn_at is null
      and q.remind_on <= ${who.today.toString()}::date and ${notKeptAway(who)} order by c.label limit 100`.execute(
    tx.db,
  )
  return found.rows
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

function consultationOf({ municipalityId }: Tx, key: Buffer, row: Row): Consultation {
  const at = { municipalityId, id: row.id }
  return {
    ...openAsked(key, at, row.content),
    id: row.id,
    kind: row.kind,
    receiverRole: row.receiver_role,
    askedPerson: row.asked_person,
    channel: row.channel,
    basisId: row.basis_id,
    recognisable: row.recognisable,
    askedBy: row.asked_by,
    askedAt: instantOf(row.asked_at),
    identification:
      row.identification && row.identified_by
        ? { ...openIdentification(key, at, row.identification), by: row.identified_by }
        : undefined,
    answer:
      row.answer && row.answered_by && row.answered_at
        ? { ...openAnswer(key, at, row.answer), by: row.answered_by, at: instantOf(row.answered_at) }
        : undefined,
    isWithdrawn: row.withdrawn_at !== null,
  }
}
