// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may read along because a colleague asked him something: he alone, and exactly the parts that were meant. When it ends he is off again,
 * unless another question to him leans on it too, he was on the part by himself, or somebody put him on it anew meanwhile.
 */
import { sql } from 'kysely'
import { deleteMember, insertMember, type Part } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { ColleagueAsk } from './store.ts'

/** A membership `m` that rests on what somebody was asked, by a grant `g` of something `o` that he was asked. */
const restsOnAsk = (personId: string) => sql`sharing.ask_grant g
    join sharing.colleague_ask o on o.municipality_id = g.municipality_id and o.id = g.ask_id
  where g.municipality_id = m.municipality_id and g.case_id = m.case_id and g.part = m.kind and g.member_since = m.added_at
    and o.to_person = ${personId}`

/** Whoever owns the part is on it already. */
export async function giveAccess(
  tx: Tx,
  part: Part,
  { askId, personId, by }: { askId: string; personId: string; by: string },
): Promise<void> {
  if (part.ownerId === personId) return
  const isNew = await insertMember(tx, part, { personId, by })
  await sql`insert into sharing.ask_grant (municipality_id, ask_id, case_id, part, member_since)
    select m.municipality_id, ${askId}, m.case_id, m.kind, m.added_at from casework.part_member m
    where m.municipality_id = ${tx.municipalityId} and m.case_id = ${part.caseId} and m.kind = ${part.kind} and m.person_id = ${personId}
      and (${isNew} or exists (select from ${restsOnAsk(personId)}))`.execute(tx.db)
}

/** What was given because of this, and nothing else. */
export async function takeAccessBack(tx: Tx, ask: Pick<ColleagueAsk, 'id' | 'receiverId'>): Promise<void> {
  await sql`delete from casework.part_member m using sharing.ask_grant own
    where own.municipality_id = ${tx.municipalityId} and own.ask_id = ${ask.id} and m.municipality_id = own.municipality_id
      and m.case_id = own.case_id and m.kind = own.part and m.added_at = own.member_since and m.person_id = ${ask.receiverId}
      and not exists (select from ${restsOnAsk(ask.receiverId)} and g.ask_id <> ${ask.id})`.execute(tx.db)
  await forgetGrants(tx, ask.id)
}

/** It is his for good now. */
export async function forgetGrants(tx: Tx, askId: string): Promise<void> {
  await sql`delete from sharing.ask_grant where municipality_id = ${tx.municipalityId} and ask_id = ${askId}`.execute(
    tx.db,
  )
}

/** Of this case, the parts he is on by what he was asked. */
export async function findGrantedParts(tx: Tx, askId: string): Promise<string[]> {
  const found = await sql<{ part: string }>`select part from sharing.ask_grant
    where municipality_id = ${tx.municipalityId} and ask_id = ${askId} order by part`.execute(tx.db)
  return found.rows.map(({ part }) => part)
}

/** Whoever gave the case away is off this part, unless a colleague asked him something on it. */
export async function leavePart(tx: Tx, part: Part, personId: string): Promise<void> {
  const asked =
    await sql`select from casework.part_member m where m.municipality_id = ${tx.municipalityId} and m.case_id = ${part.caseId}
    and m.kind = ${part.kind} and m.person_id = ${personId} and exists (select from ${restsOnAsk(personId)})`.execute(
      tx.db,
    )
  if (asked.rows.length === 0) await deleteMember(tx, part, personId)
}
