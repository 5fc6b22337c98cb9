// SPDX-License-Identifier: EUPL-1.2
/**
 * How much came back, and how much a colleague asks, for a mail that names nothing: numbers only, and each thing once, to one person. For what came
 * back that is who decided on the disclosure; when he is away, or works on the part no longer, the next who does (`whoHears`).
 */
import { sql } from 'kysely'
import { may, rolesThatMay } from '../access.ts'
import { caseNotKeptAway } from '../casework/index.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { whoHolds } from '../platform/people/people.ts'
import { nothingWaits, type CountedFor, type Since, type WaitingCounter } from '../platform/waiting-counts.ts'
import { whoHears } from './disclosures/rules.ts'
import type { StepKind } from './disclosures/steps.ts'

/** What the receiver did that asks for a look; that he opened it is news, and no more. */
const tellingSteps: readonly StepKind[] = ['accepted', 'refused', 'done', 'answered', 'fileCame', 'linkRefused']

export const sharingWaiting: WaitingCounter = async (tx, who) => ({
  ...nothingWaits,
  cameBack: who.since && may(who.roles, 'case.share') ? await countCameBack(tx, who, who.since) : 0,
  toTake: who.since && may(who.roles, 'case.refer') ? await countAsked(tx, who, who.since) : 0,
})

const within = ({ after, until }: Since, column: 'a.asked_at' | 's.happened_at') =>
  sql`${sql.ref(column)} <= ${until.toString()}::timestamptz
    and (${after?.toString() ?? null}::timestamptz is null or ${sql.ref(column)} > ${after?.toString() ?? null}::timestamptz)`

/** Disclosures, however much came back on one. Whoever stepped back from the case hears nothing of it. */
async function countCameBack(tx: Tx, { personId, today }: CountedFor, since: Since): Promise<number> {
  const mayHear = await whoHolds(tx, rolesThatMay('case.share'), today)
  // the desk of a case is read by every officer
  const atDesk = await whoHolds(tx, rolesThatMay('report.list'), today)
  const found = await sql<{ decided_by: string; owner_id: string; on_part: string[] }>`
    select d.decided_by, p.owner_id, array(select w.id from unnest(${mayHear}::uuid[]) as w (id)
      where (w.id = p.owner_id or (p.kind = 'desk' and w.id = any(${atDesk}::uuid[])) or exists (select from casework.part_member m where m.municipality_id = p.municipality_id
          and m.case_id = p.case_id and m.kind = p.kind and m.person_id = w.id))
        and not exists (select from casework.case_report r
          join triage.step_back b on b.municipality_id = r.municipality_id and b.report_id = r.report_id
          where r.municipality_id = p.municipality_id and r.case_id = p.case_id and b.person_id = w.id))::text[] as on_part
    from sharing.disclosure d
    join casework.part p on p.municipality_id = d.municipality_id and p.case_id = d.case_id and p.kind = d.part
    where d.municipality_id = ${tx.municipalityId} and p.destroyed_at is null
      and exists (select from sharing.disclosure_step s where s.municipality_id = d.municipality_id and s.disclosure_id = d.id
        and s.by_person is null and s.seen_at is null and s.kind = any(${[...tellingSteps]}::text[]) and ${within(since, 's.happened_at')})`.execute(
    tx.db,
  )
  return found.rows.filter(
    (row) =>
      whoHears({ decidedBy: row.decided_by, ownerId: row.owner_id, onPart: row.on_part }, since.away) === personId,
  ).length
}

/** What waits for this person to take it or leave it. A request for a case is for whoever owns it. */
async function countAsked(tx: Tx, { personId }: CountedFor, since: Since): Promise<number> {
  const found = await sql<{ asked: number }>`select count(*)::integer as asked from sharing.colleague_ask a
    join casework.trafficking_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
    join casework.part p on p.municipality_id = a.municipality_id and p.case_id = a.case_id and p.kind = a.part
    where a.municipality_id = ${tx.municipalityId} and a.state = 'open' and coalesce(a.to_person, c.owner_id) = ${personId}
      and a.asked_by <> ${personId} and p.destroyed_at is null and ${caseNotKeptAway({ personId })} and ${within(since, 'a.asked_at')}`.execute(
    tx.db,
  )
  return found.rows[0]?.asked ?? 0
}
