// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what left a report: what was asked of somebody, what was handed over, and texts for an interpreter. Which one may see is the asker's gate. */
import { sql } from 'kysely'
import type { DataKind } from '../../law/legal-basis.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf, plainDate } from '../../time.ts'
import type { Channel, ReceiverRole as AskedRole, Recognisable } from '../consulting/rules.ts'
import { channelWords as askedChannels, receiverWords as askedReceivers } from '../consulting/words.nl.ts'
import type { HandOverChannel, HandOverReceiver, Receipt } from '../handing-over/rules.ts'
import { channelWords as handedChannels, receiverWords as handedReceivers } from '../handing-over/words.nl.ts'
import type { PurposeCode } from '../legality/rules.ts'
import type { DisclosureChannel, ReceiverRole as TextReceiver } from '../translate/rules.ts'
import { channelWords as textChannels, roleWords as textReceivers } from '../translate/words.nl.ts'
import { decidedBasis, roleReceiver, type DisclosureLine, type LinesAsked } from './line.ts'
import { words } from './words.nl.ts'

interface BasisColumns {
  basis_id: string | null
  basis_title: string | null
  basis_data: DataKind | null
}

const basisColumns = sql`b.id as basis_id, b.title as basis_title, b.data as basis_data`

/** @param ids of reports; without them of all */
export async function findReportDisclosures(
  tx: Tx,
  asked: LinesAsked,
  ids?: readonly string[],
): Promise<DisclosureLine[]> {
  return [
    ...(await findConsultations(tx, asked, ids)),
    ...(await findHandOvers(tx, asked, ids)),
    ...(await findTexts(tx, asked, ids)),
  ]
}

const ofReports = (ids: readonly string[] | undefined) =>
  ids ? sql`x.report_id = any(${[...ids]}::uuid[])` : sql`true`

const nothingMore = { isUnderEmbargo: false, second: undefined, mayStillReceive: undefined, consent: undefined }

async function findConsultations(tx: Tx, asked: LinesAsked, ids?: readonly string[]): Promise<DisclosureLine[]> {
  const { rows } = await sql<
    BasisColumns & {
      id: string
      report_id: string
      receiver_role: AskedRole
      channel: Channel
      purpose: PurposeCode
      recognisable: Recognisable
      asked_by: string
      asked_at: Date
      remind_on: string
      identified: boolean
      answered: boolean
      withdrawn: boolean
    }
  >`select x.id, x.report_id, x.receiver_role, x.channel, x.purpose, x.recognisable, x.asked_by, x.asked_at, x.remind_on::text,
      x.identified_at is not null as identified, x.answered_at is not null as answered, x.withdrawn_at is not null as withdrawn, ${basisColumns}
    from triage.consultation x
    left join triage.legal_basis b on b.municipality_id = x.municipality_id and b.id = x.basis_id
    where x.municipality_id = ${tx.municipalityId} and ${ofReports(ids)}
      and (x.asked_at at time zone 'Europe/Amsterdam')::date between ${asked.from.toString()}::date and ${asked.to.toString()}::date`.execute(
    tx.db,
  )
  return rows.map((row) => {
    const at = Temporal.Instant.fromEpochMilliseconds(row.asked_at.getTime())
    return {
      ...nothingMore,
      id: row.id,
      room: 'triage',
      what: words.consultation,
      day: dateOf(at),
      at,
      decidedBy: row.asked_by,
      receiver: roleReceiver(row.receiver_role, askedReceivers[row.receiver_role]),
      purpose: row.purpose,
      basis: decidedBasis(row),
      channel: askedChannels[row.channel],
      hasPersonalData: row.identified ? 'yes' : row.recognisable,
      about: { kind: 'report', id: row.report_id },
      state: row.withdrawn ? 'withdrawn' : row.answered ? 'ended' : 'open',
      endsOn: plainDate(row.remind_on),
    }
  })
}

async function findHandOvers(tx: Tx, asked: LinesAsked, ids?: readonly string[]): Promise<DisclosureLine[]> {
  const { rows } = await sql<
    BasisColumns & {
      id: string
      report_id: string
      receiver: HandOverReceiver
      channel: HandOverChannel | null
      purpose: PurposeCode
      handed_on: string
      is_extract: boolean
      decided_by: string
      recorded_at: Date
      remind_on: string | null
      receipt: Receipt | null
    }
  >`select x.id, x.report_id, x.receiver, x.channel, x.purpose, x.handed_on::text, x.kind = 'extract' as is_extract, x.decided_by, x.recorded_at,
      x.remind_on::text, x.receipt, ${basisColumns}
    from triage.hand_over x
    left join triage.legal_basis b on b.municipality_id = x.municipality_id and b.id = x.basis_id
    where x.municipality_id = ${tx.municipalityId} and ${ofReports(ids)}
      and x.handed_on between ${asked.from.toString()}::date and ${asked.to.toString()}::date`.execute(tx.db)
  return rows.map((row) => ({
    ...nothingMore,
    id: row.id,
    room: 'triage',
    what: words.handOver,
    day: plainDate(row.handed_on),
    at: row.is_extract ? Temporal.Instant.fromEpochMilliseconds(row.recorded_at.getTime()) : undefined,
    decidedBy: row.decided_by,
    receiver: roleReceiver(row.receiver, handedReceivers[row.receiver]),
    purpose: row.purpose,
    basis: decidedBasis(row),
    channel: row.channel ? handedChannels[row.channel] : words.unknownChannel,
    hasPersonalData: 'maybe',
    about: { kind: 'report', id: row.report_id },
    state: stateOfHandOver(row.receipt, row.is_extract),
    endsOn: row.remind_on ? plainDate(row.remind_on) : undefined,
  }))
}

function stateOfHandOver(receipt: Receipt | null, isExtract: boolean): DisclosureLine['state'] {
  if (receipt) return receipt === 'confirmed' ? 'ended' : 'refused'
  return isExtract ? 'open' : 'ended'
}

async function findTexts(tx: Tx, asked: LinesAsked, ids?: readonly string[]): Promise<DisclosureLine[]> {
  const { rows } = await sql<{
    id: string
    report_id: string
    receiver_role: TextReceiver
    channel: DisclosureChannel
    purpose: PurposeCode
    disclosed_on: string
    decided_by: string
  }>`select x.id, x.report_id, x.receiver_role, x.channel, x.purpose, x.disclosed_on::text, x.decided_by
    from triage.text_disclosure x where x.municipality_id = ${tx.municipalityId} and ${ofReports(ids)}
      and x.disclosed_on between ${asked.from.toString()}::date and ${asked.to.toString()}::date`.execute(tx.db)
  return rows.map((row) => ({
    ...nothingMore,
    id: row.id,
    room: 'triage',
    what: words.text,
    day: plainDate(row.disclosed_on),
    at: undefined,
    decidedBy: row.decided_by,
    receiver: roleReceiver(row.receiver_role, textReceivers[row.receiver_role]),
    purpose: row.purpose,
    basis: { kind: 'written' },
    channel: textChannels[row.channel],
    hasPersonalData: 'maybe',
    about: { kind: 'report', id: row.report_id },
    state: 'ended',
    endsOn: undefined,
  }))
}
