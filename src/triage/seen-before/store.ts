// SPDX-License-Identifier: EUPL-1.2
/** The SQL of suggestions: one record a pair of reports, and what people thought of it one after the other. Nothing is merged by it. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import type { ReportState } from '../lifecycle.ts'
import { visible } from '../visible.ts'
import type { Hit } from './find-hits.ts'
import type { SuggestionKind, Why } from './rules.ts'

export const verdicts = ['open', 'confirmed', 'rejected'] as const
export type Verdict = (typeof verdicts)[number]

export interface Suggestion {
  other: { id: string; label: string; state: ReportState; arrivedOn: PlainDate; toldBy: string | null }
  kind: SuggestionKind
  why: readonly Why[]
  state: Verdict
  judgements: readonly Judgement[]
}

export interface Judgement {
  verdict: Verdict
  by: string
  at: Instant
  reason: string
}

/** The lower id comes first, so that a pair has one record from whichever side one looks. */
const pairOf = (one: string, other: string): { first: string; second: string } =>
  one < other ? { first: one, second: other } : { first: other, second: one }

/** Keeps that they may belong together; a judgement that was given stays. */
export async function recordSuggestions(tx: Tx, reportId: string, hits: readonly Hit[]): Promise<void> {
  for (const { otherId, kind, why } of hits) {
    const { first, second } = pairOf(reportId, otherId)
    await sql`insert into triage.suggestion as s (municipality_id, report_id, other_id, kind, why, state, suggested_at) values
        (${tx.municipalityId}, ${first}, ${second}, ${kind}, ${[...why]}::text[], 'open', ${tx.now.toString()}::timestamptz)
      on conflict (municipality_id, report_id, other_id) do update set kind = excluded.kind, why = excluded.why
        where s.state = 'open' and (s.kind, s.why) is distinct from (excluded.kind, excluded.why)`.execute(tx.db)
  }
}

/** Of the reports this person can see: those that still hold, and those that somebody judged. */
export async function findSuggestions(
  tx: Tx,
  who: Who,
  reportId: string,
  stillHolds: ReadonlySet<string>,
): Promise<Suggestion[]> {
  const found = await sql<{
    other_id: string
    label: string
    course: ReportState
    arrived_on: string
    told_by: string | null
    kind: SuggestionKind
    why: Why[]
    state: Verdict
  }>`select c.report_id as other_id, c.label, c.state as course, c.arrived_on::text, c.told_by, s.kind, s.why, s.state
    from triage.suggestion s join triage.course c on c.municipality_id = s.municipality_id
      and c.report_id = case when s.report_id = ${reportId} then s.other_id else s.report_id end
    where s.municipality_id = ${tx.municipalityId} and (s.report_id = ${reportId} or s.other_id = ${reportId}) and ${visible(tx, who)}
    order by s.kind, c.arrived_on desc, c.label limit 300`.execute(tx.db)
  const held = found.rows.filter(({ other_id, state }) => state !== 'open' || stillHolds.has(other_id))
  const suggestions: Suggestion[] = []
  for (const row of held) {
    const other = { id: row.other_id, label: row.label, state: row.course, toldBy: row.told_by }
    const judgements = await findJudgements(tx, reportId, row.other_id)
    suggestions.push({
      other: { ...other, arrivedOn: plainDate(row.arrived_on) },
      kind: row.kind,
      why: row.why,
      state: row.state,
      judgements,
    })
  }
  return suggestions
}

/** @returns what stands of it, locked; nothing when it was never suggested */
export async function lockSuggestion(tx: Tx, reportId: string, otherId: string): Promise<Verdict | undefined> {
  const { first, second } = pairOf(reportId, otherId)
  const found = await sql<{ state: Verdict }>`select state from triage.suggestion
    where municipality_id = ${tx.municipalityId} and report_id = ${first} and other_id = ${second} for update`.execute(
    tx.db,
  )
  return found.rows[0]?.state
}

const reasonPlace = (tx: Tx, pair: string): Buffer =>
  placeBytes({ municipalityId: tx.municipalityId, table: 'triage.suggestion_judgement', row: pair, column: 'reason' })

/** After `lockSuggestion`. */
export async function storeJudgement(
  tx: Tx,
  { reportId, otherId }: { reportId: string; otherId: string },
  { verdict, reason, by }: { verdict: Verdict; reason: string; by: string },
): Promise<void> {
  const { first, second } = pairOf(reportId, otherId)
  const { rows } = await sql<{
    turn: number
  }>`select coalesce(max(turn), 0) + 1 as turn from triage.suggestion_judgement
    where municipality_id = ${tx.municipalityId} and report_id = ${first} and other_id = ${second}`.execute(tx.db)
  const turn = rows[0]?.turn ?? 1
  const { key } = await contentKeyOf(tx, first)
  const sealed = reason === '' ? null : seal(key, padded(reason), reasonPlace(tx, `${first}|${second}|${turn}`))
  await sql`insert into triage.suggestion_judgement (municipality_id, report_id, other_id, turn, verdict, reason, judged_by, judged_at) values
    (${tx.municipalityId}, ${first}, ${second}, ${turn}, ${verdict}, ${sealed}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  await sql`update triage.suggestion set state = ${verdict}
    where municipality_id = ${tx.municipalityId} and report_id = ${first} and other_id = ${second}`.execute(tx.db)
}

/** In the order in which they were given. */
async function findJudgements(tx: Tx, reportId: string, otherId: string): Promise<Judgement[]> {
  const { first, second } = pairOf(reportId, otherId)
  const found = await sql<{
    turn: number
    verdict: Verdict
    reason: Buffer | null
    judged_by: string
    judged_at: Date
  }>`
    select turn, verdict, reason, judged_by, judged_at from triage.suggestion_judgement
    where municipality_id = ${tx.municipalityId} and report_id = ${first} and other_id = ${second} order by turn`.execute(
    tx.db,
  )
  if (found.rows.length === 0) return []
  const { key } = await contentKeyOf(tx, first)
  return found.rows.map(({ turn, verdict, reason, judged_by, judged_at }) => ({
    verdict,
    by: judged_by,
    at: Temporal.Instant.fromEpochMilliseconds(judged_at.getTime()),
    reason: reason ? String(unpadded(open(key, reason, reasonPlace(tx, `${first}|${second}|${turn}`)))) : '',
  }))
}
