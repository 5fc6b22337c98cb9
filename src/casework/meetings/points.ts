// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of the points of a meeting. A point hangs on the part of the case it is about and is sealed under the key of that part. It is read by
 * who sees that part, and by who was ticked for it; for everybody else it is not there: no count, and no gap, because codes are by chance.
 */
import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import type { PersonRole } from '../network/rules.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'
import { seesPart, sightOf } from '../parts/visible-part.ts'
import { visibleCase } from '../store.ts'
import { holdsNames, pointContent, type PointContent } from './content.ts'
import type { Participant } from './participants.ts'
import { freeCode, readsAsGuest, type Tellable } from './rules.ts'
import type { Meeting } from './store.ts'

export interface Point extends Tellable {
  id: string
  meetingId: string
  caseId: string
  part: PartKind
  /** what it is called at the table */
  code: string
  content: PointContent
  version: number
  /** the embargo that holds now */
  embargoId: string | undefined
  /** participants who were at the meeting and not at this point */
  away: readonly string[]
  minutesId: string | undefined
  decisionId: string | undefined
  /** of the case; only for who sees the part */
  number: string | undefined
  /** sees the part it is about; otherwise it is read only as it was told */
  isOnPart: boolean
}

interface Row {
  id: string
  meeting_id: string
  case_id: string
  part: PartKind
  code: string
  content: Buffer
  version: number
  released_by: string | null
  embargo_id: string | null
  embargo_now: string | null
  minutes_id: string | null
  decision_id: string | null
  key_id: string
  number: string
  is_on_part: boolean
  told_to: { id: string; away: boolean }[]
  kept_away: string[]
  roles_now: Record<string, PersonRole[]>
}

const at = (row: string, version: number) =>
  ({ table: 'casework.meeting_point', row, column: 'content', version }) as const

/** Those this person may know now, by code. @param participants of the meeting, all of them */
export async function findPoints(
  tx: Tx,
  who: Who,
  meeting: Meeting,
  participants: readonly Participant[],
): Promise<Point[]> {
  const sight = await sightOf(tx, who)
  const found = await sql<Row>`
    select q.id, q.meeting_id, q.case_id, q.part, q.code, q.content, q.version, q.released_by, q.embargo_id, q.minutes_id, q.decision_id,
      p.key_id, c.number, ((${visibleCase(tx, who)}) and ${seesPart(tx, sight)}) as is_on_part,
      (select e.id from casework.embargo e
        where e.municipality_id = q.municipality_id and e.case_id = q.case_id and e.lifted_at is null) as embargo_now,
      coalesce((select json_agg(json_build_object('id', f.participant_id, 'away', f.was_away)) from casework.meeting_point_for f
        where f.municipality_id = q.municipality_id and f.point_id = q.id), '[]') as told_to,
      coalesce((select array_agg(distinct s.person_id) from casework.case_report r
        join triage.step_back s on s.municipality_id = r.municipality_id and s.report_id = r.report_id
        where r.municipality_id = q.municipality_id and r.case_id = q.case_id), '{}') as kept_away,
      coalesce((select json_object_agg(n.id, n.roles) from casework.node n
        where n.municipality_id = q.municipality_id and n.case_id = q.case_id and n.part = q.part and n.kind = 'person'), '{}') as roles_now
    from casework.meeting_point q
    join casework.part p on p.municipality_id = q.municipality_id and p.case_id = q.case_id and p.kind = q.part
    join casework.trafficking_case c on c.municipality_id = q.municipality_id and c.id = q.case_id
    where q.municipality_id = ${tx.municipalityId} and q.meeting_id = ${meeting.id} order by q.code`.execute(tx.db)
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map(({ key_id }) => key_id),
  )
  const self = participants.find(({ personId }) => personId === who.personId)
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)
    const point = key && pointOf(tx, key.key, row)
    return point && (point.isOnPart || readsAsGuest(point, self, meeting, who.today)) ? [point] : []
  })
}

/** @throws NotVisible */
export async function getPoint(
  tx: Tx,
  who: Who,
  meeting: Meeting,
  participants: readonly Participant[],
  id: string,
): Promise<Point> {
  const point = isUuid(id)
    ? (await findPoints(tx, who, meeting, participants)).find((each) => each.id === id)
    : undefined
  if (!point) throw new NotVisible('no point by this name')
  return point
}

/** Who stepped back from a report of this case. */
export async function findKeptAway(tx: Tx, caseId: string): Promise<string[]> {
  const found = await sql<{ person_id: string }>`select distinct s.person_id from casework.case_report r
    join triage.step_back s on s.municipality_id = r.municipality_id and s.report_id = r.report_id
    where r.municipality_id = ${tx.municipalityId} and r.case_id = ${caseId}`.execute(tx.db)
  return found.rows.map(({ person_id }) => person_id)
}

/** Released to nobody yet. The meeting was locked. */
export async function insertPoint(
  tx: Tx,
  meetingId: string,
  part: Part,
  made: { content: PointContent; toldTo: readonly string[]; by: string },
): Promise<string> {
  const id = randomUUID()
  const taken = await sql<{ code: string }>`select code from casework.meeting_point
    where municipality_id = ${tx.municipalityId} and meeting_id = ${meetingId}`.execute(tx.db)
  const code = freeCode(new Set(taken.rows.map((row) => row.code)), () => randomInt(1_000) / 1_000)
  await sql`insert into casework.meeting_point (municipality_id, id, meeting_id, case_id, part, code, content, added_by, added_at) values
    (${tx.municipalityId}, ${id}, ${meetingId}, ${part.caseId}, ${part.kind}, ${code},
      ${sealAt(tx, await keyOf(tx, part), at(id, 1), made.content)}, ${made.by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  await tickFor(tx, id, made.toldTo)
  return id
}

async function tickFor(tx: Tx, id: string, participants: readonly string[]): Promise<void> {
  for (const participant of participants)
    await sql`insert into casework.meeting_point_for (municipality_id, point_id, participant_id) values
      (${tx.municipalityId}, ${id}, ${participant}) on conflict do nothing`.execute(tx.db)
}

/** Writes it anew, for these participants. Whoever could read it cannot until somebody saw the whole again. */
export async function changePoint(
  tx: Tx,
  part: Part,
  { id, version }: Pick<Point, 'id' | 'version'>,
  now: { content: PointContent; toldTo: readonly string[] },
): Promise<void> {
  await sql`update casework.meeting_point set content = ${sealAt(tx, await keyOf(tx, part), at(id, version + 1), now.content)},
      version = ${version + 1}, released_by = null, released_at = null, embargo_id = null
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  await sql`delete from casework.meeting_point_for where municipality_id = ${tx.municipalityId} and point_id = ${id}
    and not participant_id = any(${[...now.toldTo]}::uuid[])`.execute(tx.db)
  await tickFor(tx, id, now.toldTo)
}

/** @param embargoId of which somebody confirmed that who asked for it agrees */
export async function markReleased(
  tx: Tx,
  part: Part,
  { id, version }: Pick<Point, 'id' | 'version'>,
  { content, by, embargoId }: { content: PointContent; by: string; embargoId: string | undefined },
): Promise<void> {
  await sql`update casework.meeting_point set content = ${sealAt(tx, await keyOf(tx, part), at(id, version + 1), content)},
      version = ${version + 1}, released_by = ${by}, released_at = ${tx.now.toString()}::timestamptz, embargo_id = ${embargoId ?? null}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

/** @returns whether it was told to nobody on record, nothing was written of it, and it is gone */
export async function deletePoint(tx: Tx, { id }: Pick<Point, 'id'>): Promise<boolean> {
  const used =
    await sql`select from casework.meeting_point q where q.municipality_id = ${tx.municipalityId} and q.id = ${id}
    and (q.minutes_id is not null or exists (select from casework.meeting_told t where t.municipality_id = q.municipality_id and t.point_id = q.id)
      or exists (select from casework.meeting_action a where a.municipality_id = q.municipality_id and a.point_id = q.id))`.execute(
      tx.db,
    )
  if (used.rows.length > 0) return false
  await sql`delete from casework.meeting_point_for where municipality_id = ${tx.municipalityId} and point_id = ${id}`.execute(
    tx.db,
  )
  await sql`delete from casework.meeting_point where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(
    tx.db,
  )
  return true
}

export async function keepWritten(
  tx: Tx,
  { id }: Pick<Point, 'id'>,
  { minutesId, decisionId, away }: { minutesId: string; decisionId: string | undefined; away: readonly string[] },
): Promise<void> {
  await sql`update casework.meeting_point set minutes_id = ${minutesId}, decision_id = ${decisionId ?? null}
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
  await sql`update casework.meeting_point_for set was_away = (participant_id = any(${[...away]}::uuid[]))
    where municipality_id = ${tx.municipalityId} and point_id = ${id}`.execute(tx.db)
}

export async function insertAction(tx: Tx, { id }: Pick<Point, 'id'>, taskId: string): Promise<void> {
  await sql`insert into casework.meeting_action (municipality_id, point_id, task_id) values (${tx.municipalityId}, ${id}, ${taskId})`.execute(
    tx.db,
  )
}

/** The tasks that came of it. */
export async function actionsOf(tx: Tx, { id }: Pick<Point, 'id'>): Promise<Set<string>> {
  const found = await sql<{ task_id: string }>`select task_id from casework.meeting_action
    where municipality_id = ${tx.municipalityId} and point_id = ${id}`.execute(tx.db)
  return new Set(found.rows.map(({ task_id }) => task_id))
}

function pointOf(tx: Tx, key: Buffer, row: Row): Point {
  const content = pointContent.parse(openAt(tx, key, at(row.id, row.version), row.content))
  // the copy does not follow its source; the mark of non-punishment does
  const items = content.items.map((item) => {
    const roles = item.node && row.roles_now[item.id]
    return item.node && roles
      ? { ...item, node: { ...item.node, roles: [...new Set([...item.node.roles, ...roles])] } }
      : item
  })
  return {
    id: row.id,
    meetingId: row.meeting_id,
    caseId: row.case_id,
    part: row.part,
    code: row.code,
    content: { ...content, items },
    version: row.version,
    isReleased: row.released_by !== null,
    embargoId: row.embargo_now ?? undefined,
    isHeldByEmbargo: row.embargo_now !== null && row.embargo_now !== row.embargo_id,
    toldTo: row.told_to.map(({ id }) => id),
    away: row.told_to.filter(({ away }) => away).map(({ id }) => id),
    keptAway: row.kept_away,
    holdsNames: holdsNames(content),
    minutesId: row.minutes_id ?? undefined,
    decisionId: row.decision_id ?? undefined,
    number: row.is_on_part ? row.number : undefined,
    isOnPart: row.is_on_part,
  }
}
