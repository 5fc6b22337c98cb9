// SPDX-License-Identifier: EUPL-1.2
/**
 * What waits for a second person before it is destroyed or blacked out: a line on *Mijn werk* for whoever can confirm it, so that a request
 * does not lie there because nobody opened the report. Never for who asked, who told it, or who is kept away from it.
 */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { visible } from '../visible.ts'
import { words } from './words.nl.ts'

/** As a condition on `triage.course c`. */
const waitsIn = (table: 'destruction' | 'blacking_out', personId: string) => sql`exists (
    select from ${sql.table(`triage.${table}`)} e where e.municipality_id = c.municipality_id and e.report_id = c.report_id
      and e.confirmed_at is null and e.ended_at is null and e.asked_by <> ${personId}
      and c.told_by is distinct from ${personId} and c.state <> 'destroyed' and (c.state <> 'caseOpened' or c.case_gone_on is not null))`

/** As a condition on `triage.course c`: something in it waits for this person to look along. */
export const waitsForSecond = ({ personId, roles }: Pick<Who, 'personId' | 'roles'>) =>
  sql`(${may(roles, 'report.erase')} and (${waitsIn('destruction', personId)} or ${waitsIn('blacking_out', personId)}))`

interface Waiting {
  reportId: string
  label: string
  destruction: boolean
  blackingOut: boolean
}

async function findWaiting(tx: Tx, who: Who): Promise<Waiting[]> {
  const found = await sql<Waiting>`select c.report_id as "reportId", c.label,
      ${waitsIn('destruction', who.personId)} as destruction, ${waitsIn('blacking_out', who.personId)} as "blackingOut"
    from triage.course c where ${visible(tx, who)} and ${waitsForSecond(who)} order by c.label limit 100`.execute(tx.db)
  return found.rows
}

export const secondPersonWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'report.erase')) return []
  const entry = (reportId: string, label: string, way: 'destruction' | 'blackingOut'): WorkEntry => ({
    lane: 'today',
    title: words.work.report(label),
    href: to(way, { id: reportId }),
    why: words.work[way],
    action: words.work.look,
  })
  return (await findWaiting(tx, who)).flatMap(({ reportId, label, destruction, blackingOut }) => [
    ...(destruction ? [entry(reportId, label, 'destruction')] : []),
    ...(blackingOut ? [entry(reportId, label, 'blackingOut')] : []),
  ])
}
