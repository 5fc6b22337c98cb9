// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of meetings. One is there for who planned it and for colleagues who sit at the table; for everybody else it does not exist. Its name, its place and who the partners are stand under a key of its own.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { meetingContent, type MeetingContent } from './content.ts'
import { meetingMoves, type MeetingMove, type MeetingStatus } from './lifecycle.ts'
import { isOpenToGuests, type MeetingKind } from './rules.ts'

export interface Meeting extends MeetingContent {
  id: string
  kind: MeetingKind
  status: MeetingStatus
  on: PlainDate
  /** the hour in the Netherlands, when it is known */
  time: string | undefined
  version: number
  plannedBy: string
  keyId: string
  /** plans it or sits there, and may plan meetings: does what is to be done with it */
  arranges: boolean
}

interface Row {
  id: string
  kind: MeetingKind
  status: MeetingStatus
  meets_on: string
  meets_at: string | null
  key_id: string
  content: Buffer
  version: number
  planned_by: string
}

const at = (row: string, version: number) => ({ table: 'casework.meeting', row, column: 'content', version }) as const

const sitsAt = (personId: string) => sql`exists (select from casework.meeting_participant s
  where s.municipality_id = g.municipality_id and s.meeting_id = g.id and s.person_id = ${personId})`

const mine = (
  tx: Tx,
  { personId, roles }: Who,
) => sql`select g.id, g.kind, g.status, g.meets_on::text, g.meets_at, g.key_id, g.content, g.version, g.planned_by
  from casework.meeting g where g.municipality_id = ${tx.municipalityId} and ${may(roles, 'meeting.read')}
    and ((g.planned_by = ${personId} and ${may(roles, 'meeting.plan')}) or ${sitsAt(personId)})`

/** Who only came to the table sees it for some time, who plans meetings always. */
const isShown = ({ arranges, on }: Meeting, { today }: Who): boolean => arranges || isOpenToGuests(on, today)

/** Those this person sees, the last first. @param only in these states; otherwise in all */
export async function findMeetings(
  tx: Tx,
  who: Who,
  { only }: { only?: readonly MeetingStatus[] } = {},
): Promise<Meeting[]> {
  const found =
    await sql<Row>`${mine(tx, who)} ${only ? sql`and g.status = any(${[...only]}::text[])` : sql``} order by g.meets_on desc, g.meets_at desc nulls last, g.id limit 200`.execute(
      tx.db,
    )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ key_id }) => key_id),
  )
  return found.rows
    .flatMap((row) => {
      const key = keys.get(row.key_id)
      return key ? [meetingOf(tx, who, key.key, row)] : []
    })
    .filter((meeting) => isShown(meeting, who))
}

/** @throws NotVisible */
export async function getMeeting(tx: Tx, who: Who, id: string, { lock = false } = {}): Promise<Meeting> {
  if (!isUuid(id)) throw new NotVisible('no meeting by this name')
  const found = await sql<Row>`${mine(tx, who)} and g.id = ${id} ${lock ? sql`for update of g` : sql``}`.execute(tx.db)
  const row = found.rows[0]
  const meeting = row && meetingOf(tx, who, (await tx.keys.dataKey(tx, row.key_id)).key, row)
  if (!meeting || !isShown(meeting, who)) throw new NotVisible('no meeting by this name')
  return meeting
}

export type Planned = Pick<Meeting, 'on' | 'time' | 'title' | 'where'>

/** Who plans it sits there too. @returns its id */
export async function insertMeeting(tx: Tx, who: Who, made: Planned & Pick<Meeting, 'kind'>): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'meeting')
  await sql`insert into casework.meeting (municipality_id, id, kind, status, meets_on, meets_at, key_id, content, planned_by, planned_at) values
    (${tx.municipalityId}, ${id}, ${made.kind}, 'planned', ${made.on.toString()}::date, ${made.time ?? null}, ${keyId},
      ${sealAt(tx, key, at(id, 1), { title: made.title, where: made.where })}, ${who.personId}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

/** The meeting was locked and is of the version that was read. */
export async function changeMeeting(tx: Tx, { id, keyId, version }: Meeting, now: Planned): Promise<void> {
  const { key } = await tx.keys.dataKey(tx, keyId)
  await sql`update casework.meeting set meets_on = ${now.on.toString()}::date, meets_at = ${now.time ?? null}, version = ${version + 1},
      content = ${sealAt(tx, key, at(id, version + 1), { title: now.title, where: now.where })}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** @param on the day on which it was held @returns whether it still stood where it may be moved from */
export async function moveMeeting(
  tx: Tx,
  { id }: Meeting,
  move: MeetingMove,
  { by, on }: { by: string; on?: PlainDate },
): Promise<boolean> {
  const { from, to } = meetingMoves[move]
  const now = tx.now.toString()
  const stamp =
    move === 'hold'
      ? sql`held_by = ${by}, held_at = ${now}::timestamptz`
      : sql`ended_by = ${by}, ended_at = ${now}::timestamptz`
  const moved =
    await sql`update casework.meeting set status = ${to}, meets_on = coalesce(${on?.toString() ?? null}::date, meets_on), ${stamp}
    where municipality_id = ${tx.municipalityId} and id = ${id} and status = ${from} returning id`.execute(tx.db)
  return moved.rows.length > 0
}

const meetingOf = (tx: Tx, who: Who, key: Buffer, row: Row): Meeting => ({
  ...meetingContent.parse(openAt(tx, key, at(row.id, row.version), row.content)),
  id: row.id,
  kind: row.kind,
  status: row.status,
  on: plainDate(row.meets_on),
  time: row.meets_at ?? undefined,
  version: row.version,
  plannedBy: row.planned_by,
  keyId: row.key_id,
  // all rows are of meetings that this person planned or sits at
  arranges: may(who.roles, 'meeting.plan'),
})
