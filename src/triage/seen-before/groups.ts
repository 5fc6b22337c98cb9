// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of groups: reports that a person put together. Nothing of a report changes; who came and went by which deed is kept, so that the
 * latest deed can be undone, an undoing too.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { visible } from '../visible.ts'

export type GroupDeedKind = 'merge' | 'split' | 'undo'

export interface Group {
  members: readonly { id: string; label: string }[]
  /** the latest deed, which may be undone */
  latest: string | undefined
}

/** One at a time in a municipality: groups meet. */
const lockGroups = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`groups|${tx.municipalityId}`}, 0))`.execute(tx.db)

/** The group this report is in now; or, when it is in none, what may be undone of the one it was in last. */
export async function findGroup(tx: Tx, who: Who, reportId: string): Promise<Group> {
  const members = await sql<{ id: string; label: string }>`
    select c.report_id as id, c.label from triage.group_member me
    join triage.group_member m on m.municipality_id = me.municipality_id and m.group_id = me.group_id and m.went_by is null
    join triage.course c on c.municipality_id = m.municipality_id and c.report_id = m.report_id
    where me.municipality_id = ${tx.municipalityId} and me.report_id = ${reportId} and me.went_by is null and ${visible(tx, who)}
    order by c.label`.execute(tx.db)
  const latest = await sql<{ id: string }>`
    select d.id from triage.group_member m join triage.group_deed d on d.municipality_id = m.municipality_id and d.id in (m.came_by, m.went_by)
    where m.municipality_id = ${tx.municipalityId} and m.report_id = ${reportId}
      and not exists (select from triage.group_deed u where u.municipality_id = d.municipality_id and u.undoes = d.id)
    order by d.done_at desc, (d.id = m.went_by) desc limit 1`.execute(tx.db)
  return { members: members.rows, latest: latest.rows[0]?.id }
}

async function groupOf(tx: Tx, reportId: string): Promise<string | undefined> {
  const found = await sql<{ group_id: string }>`select group_id from triage.group_member
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and went_by is null`.execute(tx.db)
  return found.rows[0]?.group_id
}

async function insertDeed(tx: Tx, kind: GroupDeedKind, by: string, undoes?: string): Promise<string> {
  const id = randomUUID()
  await sql`insert into triage.group_deed (municipality_id, id, kind, undoes, done_by, done_at) values
    (${tx.municipalityId}, ${id}, ${kind}, ${undoes ?? null}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

const come = (tx: Tx, groupId: string, reportId: string, deedId: string) =>
  sql`insert into triage.group_member (municipality_id, group_id, report_id, came_by) values
    (${tx.municipalityId}, ${groupId}, ${reportId}, ${deedId})`.execute(tx.db)

/** Puts both, and all that stood with either, in one group. @returns whether they were apart */
export async function mergeReports(tx: Tx, one: string, other: string, by: string): Promise<boolean> {
  await lockGroups(tx)
  const [mine, theirs] = [await groupOf(tx, one), await groupOf(tx, other)]
  if (mine !== undefined && mine === theirs) return false
  const deedId = await insertDeed(tx, 'merge', by)
  const groupId = mine ?? theirs ?? randomUUID()
  if (mine === undefined) await come(tx, groupId, one, deedId)
  if (theirs === undefined) await come(tx, groupId, other, deedId)
  else if (theirs !== groupId) {
    const moved = await sql<{ report_id: string }>`update triage.group_member set went_by = ${deedId}
      where municipality_id = ${tx.municipalityId} and group_id = ${theirs} and went_by is null returning report_id`.execute(
      tx.db,
    )
    for (const { report_id } of moved.rows) await come(tx, groupId, report_id, deedId)
  }
  return true
}

/** @returns whether it stood in a group; the last two leave it together */
export async function splitReport(tx: Tx, reportId: string, by: string): Promise<boolean> {
  await lockGroups(tx)
  const groupId = await groupOf(tx, reportId)
  if (groupId === undefined) return false
  const deedId = await insertDeed(tx, 'split', by)
  await sql`update triage.group_member m set went_by = ${deedId}
    where municipality_id = ${tx.municipalityId} and group_id = ${groupId} and went_by is null
      and (report_id = ${reportId} or (select count(*) from triage.group_member n
        where n.municipality_id = m.municipality_id and n.group_id = m.group_id and n.went_by is null) <= 2)`.execute(
    tx.db,
  )
  return true
}

/** Puts everybody back where they stood before this deed. @returns why not, when it was undone or something came after it */
export async function undoGroupDeed(
  tx: Tx,
  deedId: string,
  by: string,
): Promise<'nothingToUndo' | 'groupMovedOn' | undefined> {
  await lockGroups(tx)
  const undone = await sql`select from triage.group_deed
    where municipality_id = ${tx.municipalityId} and undoes = ${deedId}`.execute(tx.db)
  if (undone.rows.length > 0) return 'nothingToUndo'
  const { rows } = await sql<{ group_id: string; report_id: string; came: boolean; went_by: string | null }>`
    select group_id, report_id, came_by = ${deedId} as came, went_by from triage.group_member
    where municipality_id = ${tx.municipalityId} and (came_by = ${deedId} or went_by = ${deedId})`.execute(tx.db)
  const came = rows.filter((row) => row.came)
  const went = rows.filter((row) => row.went_by === deedId)
  const cameIds = new Set(came.map(({ report_id }) => report_id))
  if (came.some(({ went_by }) => went_by !== null)) return 'groupMovedOn'
  for (const { report_id } of went)
    if (!cameIds.has(report_id) && (await groupOf(tx, report_id)) !== undefined) return 'groupMovedOn'
  const id = await insertDeed(tx, 'undo', by, deedId)
  await sql`update triage.group_member set went_by = ${id}
    where municipality_id = ${tx.municipalityId} and came_by = ${deedId} and went_by is null`.execute(tx.db)
  for (const { group_id, report_id } of went) await come(tx, group_id, report_id, id)
  return undefined
}
