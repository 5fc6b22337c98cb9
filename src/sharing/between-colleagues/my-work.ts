// SPDX-License-Identifier: EUPL-1.2
/**
 * What colleagues ask each other brings to *Mijn werk*: one line for each thing that still goes, for who has to answer or finish it; for who asked,
 * the answer, and that there is none after three working days; and after five for who owns the case.
 */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import { caseNotKeptAway, seesPart, sightOf, visibleCase } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { dateOf, type PlainDate } from '../../time.ts'
import type { AskKind, AskState } from './lifecycle.ts'
import { isAnswerLate, isForOwner } from './rules.ts'
import { stateWords, words as all } from './words.nl.ts'

const words = all.work

interface Going {
  id: string
  number: string
  kind: AskKind
  state: AskState
  askedBy: string
  askedOn: PlainDate
  receiverId: string
  ownerId: string
  isSeen: boolean
}

/** What this person asked, is asked, or owns the case of; without a word of it. For a receiver only as long as he sees what it is about. */
async function findGoing(tx: Tx, who: Who): Promise<Going[]> {
  const me = who.personId
  const found = await sql<{
    id: string
    number: string
    kind: AskKind
    state: AskState
    asked_by: string
    asked_at: Date
    receiver_id: string
    owner_id: string
    seen: boolean
  }>`select a.id, c.number, a.kind, a.state, a.asked_by, a.asked_at, coalesce(a.to_person, c.owner_id) as receiver_id, c.owner_id,
      a.seen_at is not null as seen
    from sharing.colleague_ask a
    join casework.trafficking_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
    join casework.part p on p.municipality_id = a.municipality_id and p.case_id = a.case_id and p.kind = a.part
    where a.municipality_id = ${tx.municipalityId} and ${caseNotKeptAway(who)} and p.destroyed_at is null
      and ((a.state = 'open' or (a.kind = 'referral' and a.state = 'accepted')) or (a.asked_by = ${me} and a.seen_at is null))
      and (a.asked_by = ${me} or ((${visibleCase(tx, who)}) and (c.owner_id = ${me}
        or (a.to_person = ${me} and ${seesPart(tx, await sightOf(tx, who))}))))
    order by a.asked_at, a.id limit 200`.execute(tx.db)
  return found.rows.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind,
    state: row.state,
    askedBy: row.asked_by,
    askedOn: dateOf(Temporal.Instant.fromEpochMilliseconds(row.asked_at.getTime())),
    receiverId: row.receiver_id,
    ownerId: row.owner_id,
    isSeen: row.seen,
  }))
}

/** At most one line for one thing and one person: as receiver before as sender, as sender before as owner of the case. */
function lineOf(
  { kind, state, askedBy, askedOn, receiverId, ownerId, isSeen }: Going,
  who: Who,
  nameOf: (id: string) => string,
): Pick<WorkEntry, 'lane' | 'why'> | undefined {
  const isOpen = state === 'open'
  // whose case it became, has nothing to answer any more
  if (kind === 'transferRequest' && askedBy === receiverId) return undefined
  if (receiverId === who.personId && isOpen) return { lane: 'yours', why: words.toYou(nameOf(askedBy)) }
  if (receiverId === who.personId && kind === 'referral' && state === 'accepted')
    return { lane: 'yours', why: words.yours(nameOf(askedBy)) }
  if (askedBy === who.personId) {
    if (!isOpen)
      return isSeen ? undefined : { lane: 'new', why: words.answered(nameOf(receiverId), stateWords(kind, state)) }
    return isAnswerLate(askedOn, who.today) ? { lane: 'today', why: words.late(nameOf(receiverId)) } : undefined
  }
  return isOpen && ownerId === who.personId && isForOwner(askedOn, who.today)
    ? { lane: 'today', why: words.escalated(nameOf(askedBy), nameOf(receiverId)) }
    : undefined
}

export const colleagueAskWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'case.refer')) return []
  const going = await findGoing(tx, who)
  const names = await namesOf(
    tx,
    going.flatMap(({ askedBy, receiverId }) => [askedBy, receiverId]),
  )
  return going.flatMap((each): WorkEntry[] => {
    const line = lineOf(each, who, (id) => names.get(id) ?? '')
    if (!line) return []
    return [
      {
        ...line,
        title: words.title(each.kind, each.number),
        href: to('colleagueAsk', { id: each.id }),
        action: words.look,
      },
    ]
  })
}
