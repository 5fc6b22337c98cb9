// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of a second look at a decision. Sentences are sealed under the key of the report; of a disagreement somebody above gets only what
 * its writer released. Whether somebody may see the report is asked before.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import * as z from 'zod'
import type { Who } from '../../platform/people/who.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import { notKeptAway, visible } from '../visible.ts'

export interface SecondLook {
  id: string
  reportId: string
  label: string
  decidedBy: string
  decidedAt: Instant
  agrees: boolean
  lookedBy: string
  sentence: string
  sentenceReleased: boolean
  /** of who decided */
  reply: string | undefined
  replyReleased: boolean
  /** the day on which the ketenregisseur brings the two together */
  talkOn: PlainDate | undefined
  ending: Ending | undefined
}

/** How the ketenregisseur ended a disagreement. Nobody else decides for who decided. */
export const endings = ['stands', 'decideAgain'] as const
export interface Ending {
  how: (typeof endings)[number]
  sentence: string
  by: string
}

interface Row {
  id: string
  report_id: string
  label: string
  decided_by: string
  decided_at: Date
  agrees: boolean
  looked_by: string
  sentence: Buffer
  sentence_released_at: Date | null
  reply: Buffer | null
  reply_released_at: Date | null
  talk_on: string | null
  ended_how: Ending['how'] | null
  ending: Buffer | null
  ended_by: string | null
}

const place = ({ municipalityId }: Tx, row: string, column: 'sentence' | 'reply' | 'ending'): Buffer =>
  placeBytes({ municipalityId, table: 'triage.second_look', row, column })

interface Of {
  reportId: string
  key: Buffer
}

/** @returns whether nobody else looked at this decision before */
export async function insertSecondLook(
  tx: Tx,
  who: Who,
  { reportId, key }: Of,
  look: Pick<SecondLook, 'decidedBy' | 'decidedAt' | 'agrees' | 'sentence'>,
): Promise<boolean> {
  const id = randomUUID()
  const sealed = seal(key, padded(look.sentence), place(tx, id, 'sentence'))
  const made = await sql`insert into triage.second_look
      (municipality_id, report_id, id, decided_by, decided_at, agrees, sentence, looked_by, looked_at) values
      (${tx.municipalityId}, ${reportId}, ${id}, ${look.decidedBy}, ${look.decidedAt.toString()}::timestamptz, ${look.agrees}, ${sealed},
       ${who.personId}, ${tx.now.toString()}::timestamptz) on conflict do nothing returning id`.execute(tx.db)
  return made.rows.length > 0
}

const select = sql`select l.id, l.report_id, c.label, l.decided_by, l.decided_at, l.agrees, l.looked_by, l.sentence,
    l.sentence_released_at, l.reply, l.reply_released_at, l.talk_on::text, l.ended_how, l.ending, l.ended_by
  from triage.second_look l join triage.course c using (municipality_id, report_id)`

/** The newest first. */
export async function findSecondLooks(tx: Tx, { reportId, key }: Of): Promise<SecondLook[]> {
  const found = await sql<Row>`${select} where l.municipality_id = ${tx.municipalityId} and l.report_id = ${reportId}
    order by l.decided_at desc, l.id`.execute(tx.db)
  return found.rows.map((row) => lookOf(tx, key, row))
}

/** On `triage.second_look l`: both writers released their sentence, and it is not ended. */
const isUp = sql`not l.agrees and l.sentence_released_at is not null and l.reply_released_at is not null and l.ended_how is null`

/** Disagreements of which both writers released their sentence: the label and the two sentences, nothing of the report. */
export async function findReleasedDisagreements(tx: Tx, who: Who): Promise<SecondLook[]> {
  const found =
    await sql<Row>`${select} where l.municipality_id = ${tx.municipalityId} and ${isUp} and ${notKeptAway(who)}
      and c.state <> 'destroyed' order by l.decided_at, l.id limit 100`.execute(tx.db)
  const looks: SecondLook[] = []
  for (const row of found.rows) {
    const { key } = await contentKeyOf(tx, row.report_id)
    looks.push(lookOf(tx, key, row))
  }
  return looks
}

export async function countReleasedDisagreements(tx: Tx, who: Who): Promise<number> {
  const found = await sql<{
    count: number
  }>`select count(*)::integer as count from triage.second_look l join triage.course c using (municipality_id, report_id)
    where l.municipality_id = ${tx.municipalityId} and ${isUp} and ${notKeptAway(who)} and c.state <> 'destroyed'`.execute(
    tx.db,
  )
  return found.rows[0]?.count ?? 0
}

/** @returns whether it was disagreed with and had no reply; only of who decided */
export async function storeReply(tx: Tx, who: Who, { reportId, key }: Of, id: string, reply: string): Promise<boolean> {
  const sealed = seal(key, padded(reply), place(tx, id, 'reply'))
  const done = await sql`update triage.second_look set reply = ${sealed}, replied_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and decided_by = ${who.personId}
      and not agrees and reply is null returning id`.execute(tx.db)
  return done.rows.length > 0
}

/** Each writer releases his own sentence. @returns whether there was one of this person that was not released */
export async function releaseOwn(tx: Tx, who: Who, reportId: string, id: string): Promise<boolean> {
  const now = tx.now.toString()
  const of = sql`municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and not agrees`
  const own = await sql`update triage.second_look set sentence_released_at = ${now}::timestamptz
    where ${of} and looked_by = ${who.personId} and sentence_released_at is null returning id`.execute(tx.db)
  const reply = await sql`update triage.second_look set reply_released_at = ${now}::timestamptz
    where ${of} and decided_by = ${who.personId} and reply is not null and reply_released_at is null returning id`.execute(
    tx.db,
  )
  return own.rows.length + reply.rows.length > 0
}

/** @returns the report of a disagreement that was released to this person and is not ended, held until the end of the transaction */
export async function lockReleased(tx: Tx, who: Who, id: string): Promise<string | undefined> {
  const found = await sql<{ report_id: string }>`
    select l.report_id from triage.second_look l join triage.course c using (municipality_id, report_id)
    where l.municipality_id = ${tx.municipalityId} and l.id = ${id} and ${isUp} and ${notKeptAway(who)}
      and c.state <> 'destroyed' for update of l`.execute(tx.db)
  return found.rows[0]?.report_id
}

export async function storeTalk(tx: Tx, reportId: string, id: string, on: PlainDate): Promise<void> {
  await sql`update triage.second_look set talk_on = ${on.toString()}::date
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id}`.execute(tx.db)
}

export async function storeEnding(
  tx: Tx,
  { reportId, key }: Of,
  id: string,
  { how, sentence, by }: Ending,
): Promise<void> {
  const sealed = seal(key, padded(sentence), place(tx, id, 'ending'))
  await sql`update triage.second_look set ended_how = ${how}, ending = ${sealed}, ended_by = ${by}, ended_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id}`.execute(tx.db)
}

export interface DisagreedWith {
  reportId: string
  label: string
  /** to decide again; otherwise a reply is still to be written */
  isToDecideAgain: boolean
}

/** Decisions of this person that still stand and somebody disagreed with: no reply yet, or to be decided again. */
export async function findDisagreedWith(tx: Tx, who: Who): Promise<DisagreedWith[]> {
  const found = await sql<{ report_id: string; label: string; again: boolean }>`
    select l.report_id, c.label, l.ended_how is not null as again
    from triage.second_look l join triage.course c using (municipality_id, report_id)
    where ${visible(tx, who)} and l.decided_by = ${who.personId} and c.decided_at = l.decided_at and not l.agrees
      and (l.ended_how = 'decideAgain' or (l.ended_how is null and l.reply is null)) order by c.label`.execute(tx.db)
  return found.rows.map(({ report_id, label, again }) => ({ reportId: report_id, label, isToDecideAgain: again }))
}

const text = (key: Buffer, sealed: Buffer, at: Buffer): string => z.string().parse(unpadded(open(key, sealed, at)))

const lookOf = (tx: Tx, key: Buffer, row: Row): SecondLook => ({
  id: row.id,
  reportId: row.report_id,
  label: row.label,
  decidedBy: row.decided_by,
  decidedAt: Temporal.Instant.fromEpochMilliseconds(row.decided_at.getTime()),
  agrees: row.agrees,
  lookedBy: row.looked_by,
  sentence: text(key, row.sentence, place(tx, row.id, 'sentence')),
  sentenceReleased: row.sentence_released_at !== null,
  reply: row.reply ? text(key, row.reply, place(tx, row.id, 'reply')) : undefined,
  replyReleased: row.reply_released_at !== null,
  talkOn: row.talk_on ? plainDate(row.talk_on) : undefined,
  ending:
    row.ended_how && row.ending && row.ended_by
      ? { how: row.ended_how, sentence: text(key, row.ending, place(tx, row.id, 'ending')), by: row.ended_by }
      : undefined,
})
