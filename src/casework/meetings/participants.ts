// SPDX-License-Identifier: EUPL-1.2
/** The SQL of who sits at a meeting: colleagues with an account, and partners by role and organisation, each on a basis or on none yet. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, rolesThatMay } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf, rolesOf, whoHolds } from '../../platform/people/people.ts'
import { findBases, type DecidedBasis } from '../../triage/index.ts'
import type { PlainDate } from '../../time.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { partnerContent, type PartnerContent } from './content.ts'
import type { Sitter, Standing } from './rules.ts'
import type { Meeting } from './store.ts'

export interface Participant extends Sitter {
  /** a colleague by name, a partner by role and organisation */
  label: string
  /** what the partner does there; nothing for a colleague */
  role: string | undefined
  basis: DecidedBasis | undefined
  attended: boolean | undefined
}

interface Row {
  id: string
  person_id: string | null
  content: Buffer | null
  basis_id: string | null
  attended: boolean | null
}

const place = (row: string) => ({ table: 'casework.meeting_participant', row, column: 'content' }) as const

const standingOf = (personId: string | null, basis: DecidedBasis | undefined): Standing => {
  if (personId !== null) return 'colleague'
  if (!basis) return 'none'
  return basis.endedOn ? 'ended' : 'inForce'
}

/** Colleagues first, by name; then partners. That the meeting may be seen was asked before. */
export async function findParticipants(tx: Tx, meeting: Meeting, today: PlainDate): Promise<Participant[]> {
  const found = await sql<Row>`select id, person_id, content, basis_id, attended from casework.meeting_participant
    where municipality_id = ${tx.municipalityId} and meeting_id = ${meeting.id} order by added_at, id`.execute(tx.db)
  const { key } = await tx.keys.dataKey(tx, meeting.keyId)
  const names = await namesOf(
    tx,
    found.rows.map(({ person_id }) => person_id),
  )
  const bases = new Map((await findBases(tx)).map((basis) => [basis.id, basis]))
  const participants: Participant[] = []
  for (const row of found.rows) {
    const partner = row.content ? partnerContent.parse(openAt(tx, key, place(row.id), row.content)) : undefined
    const roles = row.person_id === null ? [] : await rolesOf(tx, row.person_id, today)
    const basis = row.basis_id === null ? undefined : bases.get(row.basis_id)
    participants.push({
      id: row.id,
      personId: row.person_id ?? undefined,
      label: partner ? `${partner.role}, ${partner.organisation}` : (names.get(row.person_id ?? '') ?? ''),
      role: partner?.role,
      basis,
      standing: standingOf(row.person_id, basis),
      hasSeat: partner !== undefined || may(roles, 'meeting.read'),
      readsNames: partner !== undefined || may(roles, 'case.read'),
      attended: row.attended ?? undefined,
    })
  }
  return participants.toSorted(
    (a, b) =>
      Number(a.personId === undefined) - Number(b.personId === undefined) || a.label.localeCompare(b.label, 'nl'),
  )
}

/** Colleagues who may come to a table and do not sit at this one, with their names. */
export async function findColleagues(
  tx: Tx,
  there: readonly Participant[],
  today: PlainDate,
): Promise<{ id: string; name: string }[]> {
  const sits = new Set(there.map(({ personId }) => personId))
  const others = (await whoHolds(tx, rolesThatMay('meeting.read'), today)).filter((id) => !sits.has(id))
  const names = await namesOf(tx, others)
  return others.map((id) => ({ id, name: names.get(id) ?? '' })).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** @returns nothing when this colleague sits there already */
export async function insertColleague(
  tx: Tx,
  meetingId: string,
  { personId, by }: { personId: string; by: string },
): Promise<string | undefined> {
  const id = randomUUID()
  const added =
    await sql`insert into casework.meeting_participant (municipality_id, id, meeting_id, person_id, added_by, added_at) values
    (${tx.municipalityId}, ${id}, ${meetingId}, ${personId}, ${by}, ${tx.now.toString()}::timestamptz)
    on conflict do nothing returning id`.execute(tx.db)
  return added.rows.length > 0 ? id : undefined
}

/** @param basisId nothing: he gets nothing of a case until there is one */
export async function insertPartner(
  tx: Tx,
  meeting: Meeting,
  { partner, basisId, by }: { partner: PartnerContent; basisId: string | undefined; by: string },
): Promise<string> {
  const id = randomUUID()
  const { key } = await tx.keys.dataKey(tx, meeting.keyId)
  await sql`insert into casework.meeting_participant (municipality_id, id, meeting_id, content, basis_id, added_by, added_at) values
    (${tx.municipalityId}, ${id}, ${meeting.id}, ${sealAt(tx, key, place(id), partner)}, ${basisId ?? null}, ${by},
      ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

/** @returns whether it was a partner at this meeting */
export async function setBasis(tx: Tx, meetingId: string, id: string, basisId: string | undefined): Promise<boolean> {
  const set = await sql`update casework.meeting_participant set basis_id = ${basisId ?? null}
    where municipality_id = ${tx.municipalityId} and meeting_id = ${meetingId} and id = ${id} and person_id is null returning id`.execute(
    tx.db,
  )
  return set.rows.length > 0
}

/** @returns whether he was not there and nothing was told to him on record, and he is gone */
export async function deleteParticipant(tx: Tx, meetingId: string, id: string): Promise<boolean> {
  const told = await sql`select from casework.meeting_told
    where municipality_id = ${tx.municipalityId} and participant_id = ${id} limit 1`.execute(tx.db)
  const there = await sql`select from casework.meeting_participant
    where municipality_id = ${tx.municipalityId} and id = ${id} and attended`.execute(tx.db)
  if (told.rows.length > 0 || there.rows.length > 0) return false
  await sql`delete from casework.meeting_point_for where municipality_id = ${tx.municipalityId} and participant_id = ${id}`.execute(
    tx.db,
  )
  const gone = await sql`delete from casework.meeting_participant
    where municipality_id = ${tx.municipalityId} and meeting_id = ${meetingId} and id = ${id} returning id`.execute(
    tx.db,
  )
  return gone.rows.length > 0
}

/** @param there who were at the meeting; the others were not */
export async function noteAttendance(tx: Tx, meetingId: string, there: readonly string[]): Promise<void> {
  await sql`update casework.meeting_participant set attended = (id = any(${[...there]}::uuid[]))
    where municipality_id = ${tx.municipalityId} and meeting_id = ${meetingId}`.execute(tx.db)
}
