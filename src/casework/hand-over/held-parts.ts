// SPDX-License-Identifier: EUPL-1.2
/**
 * Tracks that somebody owns and tasks that he has on a part of a case, and how they pass to a colleague. Who is on a part hands it over with
 * what is on it; who owns the case hands over a track whose owner is not there, and still does not see what is in it. It goes only to who may be on it.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import type { PartKind } from '../parts/rules.ts'
import { findAllParts, deleteMember, passPart, type Part } from '../parts/store.ts'
import { seesPart, sightOf } from '../parts/visible-part.ts'
import { whoIsOn, whoMayBeOn } from '../parts/who-may.ts'
import { visibleCase } from '../store.ts'

export interface HeldPart {
  caseId: string
  number: string
  part: PartKind
  /** else only what he has to do there */
  isOwner: boolean
  /** nothing when who asks may not see them */
  tasks: number | undefined
}

const tasksOf = (personId: ReturnType<typeof sql>) => sql`(select count(*)::integer from casework.task t
  where t.municipality_id = p.municipality_id and t.case_id = p.case_id and t.part = p.kind and t.for_person = ${personId} and t.done_at is null)`

/** Open parts `p` of open cases `c`, with each person `h` who holds one or has something to do on it. That of the desk goes with the case. */
const held = (tx: Tx) => sql`
  from casework.part p
  join casework.trafficking_case c on c.municipality_id = p.municipality_id and c.id = p.case_id
  cross join lateral (select p.owner_id as id where p.kind <> 'desk' union select t.for_person from casework.task t
    where t.municipality_id = p.municipality_id and t.case_id = p.case_id and t.part = p.kind and t.done_at is null
      and not (p.kind = 'desk' and t.for_person = c.owner_id)) h
  where p.municipality_id = ${tx.municipalityId} and p.closed_at is null and c.status <> 'closed'`

/** What may be handed over by this person: what he sees, or a track on a case that he owns. */
async function heldFor(tx: Tx, who: Who) {
  const sees = seesPart(tx, await sightOf(tx, who))
  return {
    sees,
    rows: sql`${held(tx)} and ${visibleCase(tx, who)} and (${sees} or (c.owner_id = ${who.personId} and p.owner_id = h.id))`,
  }
}

export async function findHeldParts(tx: Tx, who: Who, personId: string): Promise<HeldPart[]> {
  const { sees, rows } = await heldFor(tx, who)
  const found = await sql<{
    case_id: string
    number: string
    kind: PartKind
    owns: boolean
    tasks: number | null
  }>`select p.case_id, c.number, p.kind, p.kind <> 'desk' and p.owner_id = h.id as owns, case when ${sees} then ${tasksOf(sql`h.id`)} end as tasks
    ${rows} and h.id = ${personId} order by c.number, array_position(array['desk', 'care', 'police', 'administrative', 'labour', 'youth'], p.kind)`.execute(
    tx.db,
  )
  return found.rows.map(({ case_id, number, kind, owns, tasks }) => ({
    caseId: case_id,
    number,
    part: kind,
    isOwner: owns,
    tasks: tasks ?? undefined,
  }))
}

export async function countHeldPartsByEach(tx: Tx, who: Who): Promise<Map<string, number>> {
  const { rows } = await heldFor(tx, who)
  const found = await sql<{ id: string; count: number }>`select h.id, count(*)::integer as count
    ${rows} group by h.id`.execute(tx.db)
  return new Map(found.rows.map(({ id, count }) => [id, count]))
}

/** For who may see nothing of it: a number. */
export async function countPartsOf(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{
    count: number
  }>`select count(*)::integer as count ${held(tx)} and h.id = ${personId}`.execute(tx.db)
  return found.rows[0]?.count ?? 0
}

export interface PartOfCase {
  caseId: string
  part: PartKind
}

/** Whoever hands over is off the track; his tasks on it go along. @returns which were moved */
export async function passParts(
  tx: Tx,
  who: Who,
  { from, to, parts }: { from: string; to: string; parts: readonly PartOfCase[] },
): Promise<PartOfCase[]> {
  await sql`select from casework.trafficking_case c where c.municipality_id = ${tx.municipalityId}
    and c.id = any(${parts.map(({ caseId }) => caseId)}::uuid[]) order by c.id for update`.execute(tx.db)
  const open = await findHeldParts(tx, who, from)
  const moved: PartOfCase[] = []
  for (const { caseId, part: kind } of parts) {
    const mine = open.find((each) => each.caseId === caseId && each.part === kind)
    const part = mine && (await findAllParts(tx, caseId)).find((each) => each.kind === kind)
    if (!part || !(await takersOf(tx, who, part, mine)).includes(to)) continue
    if (mine.isOwner && (await passPart(tx, part, to))) await deleteMember(tx, part, to)
    await sql`update casework.task set for_person = ${to} where municipality_id = ${tx.municipalityId} and case_id = ${caseId}
      and part = ${kind} and for_person = ${from} and done_at is null`.execute(tx.db)
    moved.push({ caseId, part: kind })
  }
  return moved
}

/** A track goes to who may be on it, a task to who is. */
const takersOf = (tx: Tx, who: Who, part: Part, { isOwner }: HeldPart): Promise<string[]> =>
  isOwner ? whoMayBeOn(tx, part.caseId, part.kind, who.today) : whoIsOn(tx, part, who.today)

/** Who could take one of these over, by role and part. */
export async function whoTakesPart(tx: Tx, who: Who, item: HeldPart): Promise<string[]> {
  const part = (await findAllParts(tx, item.caseId)).find(({ kind }) => kind === item.part)
  return part ? takersOf(tx, who, part, item) : []
}
