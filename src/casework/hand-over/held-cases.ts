// SPDX-License-Identifier: EUPL-1.2
/**
 * Cases that somebody owns, and how they pass to another owner. Nobody gets a case on a report that he told or is kept away from, and a case on
 * a report goes only to who weighs reports: an answer may be owed.
 */
import { sql, type RawBuilder } from 'kysely'
import { rolesThatMay } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { whoHolds } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import type { PlainDate } from '../../time.ts'
import { mayOwnCases } from '../parts/rules.ts'
import { caseNotKeptAway, visibleCase } from '../store.ts'

/** On `casework.trafficking_case c`. */
const mayHave = (personId: string | RawBuilder<unknown>) => sql`not exists (select from casework.case_report r
  join triage.course t on t.municipality_id = r.municipality_id and t.report_id = r.report_id
  where r.municipality_id = c.municipality_id and r.case_id = c.id and (t.told_by = ${personId} or exists (
    select from triage.step_back s where s.municipality_id = r.municipality_id and s.report_id = r.report_id and s.person_id = ${personId})))`

const isOnReport = sql`exists (select from casework.case_report r where r.municipality_id = c.municipality_id and r.case_id = c.id)`

/**
 * Whose case it may be to hand over: one that somebody sees; and at a care desk, where nobody reads all cases, that of a colleague by its
 * number, so that none is left when she goes.
 */
const mayHand = (tx: Tx, who: Who) => sql`(${visibleCase(tx, who)} or (c.municipality_id = ${tx.municipalityId}
  and ${mayOwnCases(who.roles)} and c.destroyed_at is null and ${caseNotKeptAway(who)} and exists (
    select from platform.municipality m where m.id = c.municipality_id and m.kind = 'care-desk')))`

/** To whom this case could pass: by role, and by what he told or stepped back from. That the asker sees it was asked before. */
export async function whoMayOwn(tx: Tx, caseId: string, today: PlainDate): Promise<string[]> {
  const onReport = await whoHolds(tx, rolesThatMay('report.weigh'), today)
  const without = await whoHolds(tx, rolesThatMay('case.begin'), today)
  const found = await sql<{ id: string }>`select w.id from casework.trafficking_case c
    cross join lateral unnest(case when ${isOnReport} then ${onReport}::uuid[] else ${without}::uuid[] end) as w (id)
    where c.municipality_id = ${tx.municipalityId} and c.id = ${caseId} and ${mayHave(sql`w.id`)} order by w.id`.execute(
    tx.db,
  )
  return found.rows.map(({ id }) => id)
}

export async function findHeldCases(
  tx: Tx,
  who: Who,
  personId: string,
): Promise<{ id: string; number: string; isOnReport: boolean }[]> {
  const found = await sql<{
    id: string
    number: string
    isOnReport: boolean
  }>`select c.id, c.number, ${isOnReport} as "isOnReport" from casework.trafficking_case c
    where ${mayHand(tx, who)} and ${mayHave(who.personId)} and c.owner_id = ${personId} and c.status <> 'closed' order by c.number`.execute(
    tx.db,
  )
  return found.rows
}

export async function countHeldCasesByEach(tx: Tx, who: Who): Promise<Map<string, number>> {
  const found = await sql<{ owner_id: string; count: number }>`
    select c.owner_id, count(*)::integer as count from casework.trafficking_case c
    where ${mayHand(tx, who)} and ${mayHave(who.personId)} and c.status <> 'closed' group by c.owner_id`.execute(tx.db)
  return new Map(found.rows.map(({ owner_id, count }) => [owner_id, count]))
}

export async function countCasesOf(tx: Tx, personId: string): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::integer as count from casework.trafficking_case
    where municipality_id = ${tx.municipalityId} and owner_id = ${personId} and status <> 'closed'`.execute(tx.db)
  return found.rows[0]?.count ?? 0
}

/** The part of the desk goes along, with what was to be done there by who had the case. @returns which were moved */
export async function passCases(
  tx: Tx,
  who: Who,
  { from, to, ids, weighs }: { from: string; to: string; ids: readonly string[]; weighs: boolean },
): Promise<string[]> {
  const these = sql`c.municipality_id = ${tx.municipalityId} and c.id = any(${[...ids]}::uuid[])`
  await sql`select from casework.trafficking_case c where ${these} order by c.id for update`.execute(tx.db)
  const moved = await sql<{ id: string }>`update casework.trafficking_case c set owner_id = ${to}
    where ${these} and ${mayHand(tx, who)} and ${mayHave(who.personId)} and ${mayHave(to)} and c.owner_id = ${from} and c.status <> 'closed'
      and (${weighs} or not ${isOnReport})
    returning c.id`.execute(tx.db)
  const passed = moved.rows.map(({ id }) => id)
  await sql`update casework.task set for_person = ${to} where municipality_id = ${tx.municipalityId} and case_id = any(${passed}::uuid[])
    and part = 'desk' and for_person = ${from} and done_at is null`.execute(tx.db)
  await sql`update casework.part set owner_id = ${to} where municipality_id = ${tx.municipalityId} and case_id = any(${passed}::uuid[])
    and kind = 'desk'`.execute(tx.db)
  return passed
}
