// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what left a case: to another municipality, and to partners at a meeting. Which one may see is the asker's gate. */
import { sql } from 'kysely'
import { type DataKind, legalBases, purposes } from '../../law/legal-basis.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import {
  decidedBasis,
  roleReceiver,
  type DisclosureLine,
  type LinesAsked,
  type PartsAsked,
  type PurposeCode,
} from '../../triage/index.ts'
import type { WayToTell } from '../meetings/told.ts'
import type { SendingState } from '../moving/lifecycle.ts'
import type { SendingBasis, SendingKind, SendingPurpose } from '../moving/rules.ts'
import { words } from './words.nl.ts'

/** @param on without it, of all cases */
export async function findCaseDisclosures(tx: Tx, asked: LinesAsked, on?: PartsAsked): Promise<DisclosureLine[]> {
  return [...(await findSent(tx, asked, on)), ...(await findToldAtMeetings(tx, asked, on))]
}

/** For a row of a case `x`: whether an embargo lies on that case now. */
export const underEmbargo = sql<boolean>`exists (select from casework.embargo e
  where e.municipality_id = x.municipality_id and e.case_id = x.case_id and e.lifted_at is null)`

const states = {
  offered: 'open',
  revoking: 'withdrawn',
  revoked: 'withdrawn',
  accepted: 'ended',
  refused: 'refused',
} as const satisfies Record<SendingState, DisclosureLine['state']>

async function findSent(tx: Tx, asked: LinesAsked, on?: PartsAsked): Promise<DisclosureLine[]> {
  const { rows } = await sql<{
    id: string
    case_id: string
    kind: SendingKind
    to_municipality: string
    to_name: string
    basis: SendingBasis
    purpose: SendingPurpose
    state: SendingState
    sent_by: string
    sent_at: Date
    embargo: boolean
  }>`select x.id, x.case_id, x.kind, x.to_municipality, m.name as to_name, x.basis, x.purpose, x.state, x.sent_by, x.sent_at, ${underEmbargo} as embargo
    from casework.sending x join platform.municipality m on m.id = x.to_municipality
    where x.municipality_id = ${tx.municipalityId}
      and ${on ? sql`x.case_id = ${on.caseId} and x.part = any(${[...on.parts]}::text[]) and x.parts <@ ${[...on.parts]}::text[]` : sql`true`}
      and (x.sent_at at time zone 'Europe/Amsterdam')::date between ${asked.from.toString()}::date and ${asked.to.toString()}::date`.execute(
    tx.db,
  )
  return rows.map((row) => {
    const at = Temporal.Instant.fromEpochMilliseconds(row.sent_at.getTime())
    const { nl, data } = legalBases[row.basis]
    return {
      id: row.id,
      room: 'casework',
      what: words.sending[row.kind],
      day: dateOf(at),
      at,
      decidedBy: row.sent_by,
      receiver: { kind: 'municipality', key: row.to_municipality, name: row.to_name, category: words.municipality },
      purpose: purposes[row.purpose].code,
      basis: { kind: 'listed', title: nl, data },
      channel: words.inSpil,
      consent: row.basis === 'explicitConsent' ? 'given' : undefined,
      hasPersonalData: 'maybe',
      about: { kind: 'case', id: row.case_id },
      isUnderEmbargo: row.embargo,
      state: states[row.state],
      endsOn: undefined,
      second: undefined,
      mayStillReceive: undefined,
    }
  })
}

/** A partner who sits there under a seal is named by nothing but his seat. */
async function findToldAtMeetings(tx: Tx, asked: LinesAsked, on?: PartsAsked): Promise<DisclosureLine[]> {
  const { rows } = await sql<{
    id: string
    case_id: string
    participant_id: string
    how: WayToTell
    told_by: string
    told_at: Date
    basis_id: string
    basis_title: string
    basis_data: DataKind
    basis_purpose: PurposeCode
    embargo: boolean
  }>`select t.id, x.case_id, t.participant_id, t.how, t.told_by, t.told_at, b.id as basis_id, b.title as basis_title, b.data as basis_data,
      b.purpose as basis_purpose, ${underEmbargo} as embargo
    from casework.meeting_told t
    join casework.meeting_point x on x.municipality_id = t.municipality_id and x.id = t.point_id
    join triage.legal_basis b on b.municipality_id = t.municipality_id and b.id = t.basis_id
    where t.municipality_id = ${tx.municipalityId}
      and ${on ? sql`x.case_id = ${on.caseId} and x.part = any(${[...on.parts]}::text[])` : sql`true`}
      and (t.told_at at time zone 'Europe/Amsterdam')::date between ${asked.from.toString()}::date and ${asked.to.toString()}::date`.execute(
    tx.db,
  )
  return rows.map((row) => {
    const at = Temporal.Instant.fromEpochMilliseconds(row.told_at.getTime())
    return {
      id: row.id,
      room: 'casework',
      what: words.told,
      day: dateOf(at),
      at,
      decidedBy: row.told_by,
      receiver: roleReceiver(row.participant_id, words.partner),
      purpose: row.basis_purpose,
      basis: decidedBasis(row),
      channel: words.how[row.how],
      consent: undefined,
      hasPersonalData: 'maybe',
      about: { kind: 'case', id: row.case_id },
      isUnderEmbargo: row.embargo,
      state: 'ended',
      endsOn: undefined,
      second: undefined,
      mayStillReceive: undefined,
    }
  })
}
