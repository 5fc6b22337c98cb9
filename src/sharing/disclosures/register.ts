// SPDX-License-Identifier: EUPL-1.2
/** The SQL of disclosures to partners as lines of the register: that it went, to whom, for what and on what; what went stays sealed. */
import { sql } from 'kysely'
import { underEmbargo } from '../../casework/index.ts'
import type { DataKind } from '../../law/legal-basis.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { plainDate } from '../../time.ts'
import {
  decidedBasis,
  type DisclosureLine,
  type LinesAsked,
  type PartsAsked,
  type PurposeCode,
} from '../../triage/index.ts'
import type { Channel, PartnerKind } from '../partners/rules.ts'
import type { DisclosureState } from './lifecycle.ts'
import { lineCategoryWords, lineChannelWords, lineKindWords } from './register-words.nl.ts'
import type { DisclosureKind } from './rules.ts'

const states = {
  waiting: 'waiting',
  sent: 'open',
  accepted: 'open',
  refused: 'refused',
  done: 'ended',
  revoked: 'withdrawn',
  expired: 'ended',
  withdrawn: 'withdrawn',
} as const satisfies Record<DisclosureState, DisclosureLine['state']>

interface Row {
  id: string
  case_id: string
  kind: DisclosureKind
  channel: Channel
  purpose: PurposeCode
  consent: NonNullable<DisclosureLine['consent']>
  afterwards: boolean
  happened_on: string
  state: DisclosureState
  ends_on: string
  decided_by: string
  decided_at: Date
  looked: boolean
  partner_id: string
  partner_name: string
  partner_kind: PartnerKind
  basis_id: string
  basis_title: string
  basis_data: DataKind
  may_still: boolean
  embargo: boolean
}

/**
 * What left; what only waited for a colleague did not. Which one may see is the asker's gate.
 * @param on without it, of all cases
 */
export async function findDisclosureLines(tx: Tx, asked: LinesAsked, on?: PartsAsked): Promise<DisclosureLine[]> {
  const { rows } =
    await sql<Row>`select x.id, x.case_id, x.kind, x.channel, x.purpose, x.consent, x.afterwards, x.happened_on::text, x.state, x.ends_on::text,
      x.decided_by, x.decided_at, x.second_by is not null as looked, r.id as partner_id, r.name as partner_name, r.kind as partner_kind,
      b.id as basis_id, b.title as basis_title, b.data as basis_data,
      r.ended_on is null and b.ended_on is null and exists (select from sharing.partner_basis pb
        where pb.municipality_id = x.municipality_id and pb.partner_id = x.partner_id and pb.basis_id = x.basis_id and pb.ended_on is null) as may_still,
      ${underEmbargo} as embargo
    from sharing.disclosure x
    join sharing.partner r on r.municipality_id = x.municipality_id and r.id = x.partner_id
    join triage.legal_basis b on b.municipality_id = x.municipality_id and b.id = x.basis_id
    where x.municipality_id = ${tx.municipalityId} and x.state not in ('waiting', 'withdrawn')
      and ${on ? sql`x.case_id = ${on.caseId} and x.part = any(${[...on.parts]}::text[])` : sql`true`}
      and x.happened_on between ${asked.from.toString()}::date and ${asked.to.toString()}::date`.execute(tx.db)
  return rows.map((row) => ({
    id: row.id,
    room: 'sharing',
    what: lineKindWords[row.kind],
    day: plainDate(row.happened_on),
    at: row.afterwards ? undefined : Temporal.Instant.fromEpochMilliseconds(row.decided_at.getTime()),
    decidedBy: row.decided_by,
    receiver: {
      kind: 'partner',
      key: row.partner_id,
      name: row.partner_name,
      category: lineCategoryWords[row.partner_kind],
    },
    purpose: row.purpose,
    basis: decidedBasis(row),
    channel: lineChannelWords[row.channel],
    consent: row.consent,
    hasPersonalData: 'maybe',
    about: { kind: 'case', id: row.case_id },
    isUnderEmbargo: row.embargo,
    state: states[row.state],
    endsOn: plainDate(row.ends_on),
    second: row.looked ? 'looked' : undefined,
    mayStillReceive: row.may_still,
  }))
}
