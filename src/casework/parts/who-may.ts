// SPDX-License-Identifier: EUPL-1.2
/** Who can be put on a part: whoever holds a role for it today, whose domain does not keep him away, and who did not step back from a report of the case. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { domainsOf } from '../../platform/people/domain.ts'
import { rolesOf, whoHolds } from '../../platform/people/people.ts'
import type { PlainDate } from '../../time.ts'
import { mayOwnCases, partsFor, rolesFor, type PartKind } from './rules.ts'
import type { Part } from './store.ts'

export async function whoMayBeOn(tx: Tx, caseId: string, kind: PartKind, today: PlainDate): Promise<string[]> {
  const holders = await whoHolds(tx, rolesFor(kind), today)
  const domains = await domainsOf(tx, holders)
  const kept = await sql<{ person_id: string }>`select s.person_id from triage.step_back s
    join casework.case_report r on r.municipality_id = s.municipality_id and r.report_id = s.report_id
    where r.municipality_id = ${tx.municipalityId} and r.case_id = ${caseId}`.execute(tx.db)
  const away = new Set(kept.rows.map(({ person_id }) => person_id))
  const may: string[] = []
  for (const id of holders)
    if (!away.has(id) && partsFor(await rolesOf(tx, id, today), domains.get(id)).includes(kind)) may.push(id)
  return may
}

/** Who is on this part and can still do something on it; of the desk every officer, and who owns the case without being one. */
export async function whoIsOn(tx: Tx, part: Part, today: PlainDate): Promise<string[]> {
  const may = await whoMayBeOn(tx, part.caseId, part.kind, today)
  if (part.kind !== 'desk') return may.filter((id) => id === part.ownerId || part.members.includes(id))
  if (may.includes(part.ownerId) || !mayOwnCases(await rolesOf(tx, part.ownerId, today))) return may
  return [...may, part.ownerId]
}
