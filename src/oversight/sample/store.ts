// SPDX-License-Identifier: EUPL-1.2
/** The SQL of the sample. The lines themselves stay in the trail; here stands which they are, and what the privacy officer thinks of each. */
import { sql } from 'kysely'
import { may } from '../../access.ts'
import { readAudit } from '../../platform/audit/read.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import type { Sealed } from '../../platform/sealing/envelope.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import { kind, midnight, traceColumns, traceOf, type Trace, type TraceRow } from '../trail/store.ts'
import { disclosureActions, disclosuresInSample, sampleSize, type Candidate } from './compose.ts'
import type { Verdict } from './verdicts.ts'

export interface Sample {
  id: string
  month: PlainDate
  seed: Buffer
  drawnBy: string
  drawnAt: Instant
  textKey: string
  conclusion: Buffer | null
  advice: Buffer | null
  advisedOn: PlainDate | undefined
  concludedAt: Instant | undefined
  decidedOn: PlainDate | undefined
  isFollowed: boolean | null
  decisionReason: Buffer | null
}

interface SampleRow {
  id: string
  month: string
  seed: Buffer
  drawn_by: string
  drawn_at: Date
  text_key: string
  conclusion: Buffer | null
  advice: Buffer | null
  advised_on: string | null
  concluded_at: Date | null
  decided_on: string | null
  is_followed: boolean | null
  decision_reason: Buffer | null
}

const columns = sql`s.id, s.month::text, s.seed, s.drawn_by, s.drawn_at, s.text_key, s.conclusion, s.advice, s.advised_on::text,
  s.concluded_at, s.decided_on::text, s.is_followed, s.decision_reason`

const visible = (tx: Tx, who: Who) =>
  sql`s.municipality_id = ${tx.municipalityId} and ${may(who.roles, 'audit.sample')}`

/**
 * The looks of a month at one report or case, and denied attempts, in the order of chance that the seed gives: at most as many of each
 * kind as fit in a sample. The worker looks at nothing, and who draws is not judged by the own hand.
 */
export const findCandidates = (
  tx: Tx,
  who: Who,
  { month, seed, drawnBy }: { month: PlainDate; seed: Buffer; drawnBy: string },
): Promise<Candidate[]> =>
  readAudit(
    tx,
    sql<Candidate>`
      select seq, kind <> 'looked' as "isPressing" from (
        select seq, kind, row_number() over (partition by kind = 'looked' order by chance) as place, chance from (
          select l.seq, ${kind} as kind, l.object_kind, sha256(${seed}::bytea || convert_to(l.seq::text, 'UTF8')) as chance from audit.line l
          where l.municipality_id = ${tx.municipalityId} and ${may(who.roles, 'audit.sample')}
            and l.at >= ${midnight(month)}::timestamptz and l.at < ${midnight(month.add({ months: 1 }))}::timestamptz
            and l.actor is not null and l.actor <> ${drawnBy}) as line
        where kind in ('contact', 'denied') or (kind = 'looked' and object_kind in ('report', 'case'))) as candidate
      where place <= ${sampleSize} order by chance`,
  )

/** Disclosures of a month, in the order of chance that the same seed gives: as many as are added to a sample. */
export async function findDisclosureCandidates(
  tx: Tx,
  who: Who,
  { month, seed, drawnBy }: { month: PlainDate; seed: Buffer; drawnBy: string },
): Promise<string[]> {
  const found = await readAudit(
    tx,
    sql<{ seq: string }>`
      select l.seq from audit.line l
      where l.municipality_id = ${tx.municipalityId} and ${may(who.roles, 'audit.sample')}
        and l.at >= ${midnight(month)}::timestamptz and l.at < ${midnight(month.add({ months: 1 }))}::timestamptz
        and l.actor is not null and l.actor <> ${drawnBy} and l.result = 'done' and l.action = any(${[...disclosureActions]}::text[])
      order by sha256(${seed}::bytea || convert_to(l.seq::text, 'UTF8')) limit ${disclosuresInSample}`,
  )
  return found.map(({ seq }) => seq)
}

/** @returns false when the sample of this month was drawn already; then nothing is stored */
export async function insertSample(
  tx: Tx,
  made: Pick<Sample, 'id' | 'month' | 'seed' | 'drawnBy' | 'textKey'> & { lines: readonly string[] },
): Promise<boolean> {
  const { rows } =
    await sql`insert into oversight.sample (municipality_id, id, month, seed, drawn_by, drawn_at, text_key) values
    (${tx.municipalityId}, ${made.id}, ${made.month.toString()}, ${made.seed}, ${made.drawnBy}, ${tx.now.toString()}::timestamptz, ${made.textKey})
    on conflict (municipality_id, month) do nothing returning id`.execute(tx.db)
  if (rows.length === 0) return false
  await sql`insert into oversight.sample_line (municipality_id, sample_id, seq)
    select ${tx.municipalityId}, ${made.id}, unnest(${[...made.lines]}::bigint[])`.execute(tx.db)
  return true
}

export async function findSample(
  tx: Tx,
  who: Who,
  month: PlainDate,
  { lock = false } = {},
): Promise<Sample | undefined> {
  const found = await sql<SampleRow>`select ${columns} from oversight.sample s
    where ${visible(tx, who)} and s.month = ${month.toString()} ${lock ? sql`for update` : sql``}`.execute(tx.db)
  return found.rows.map(sampleOf)[0]
}

export async function findSamples(tx: Tx, who: Who): Promise<Sample[]> {
  const found = await sql<SampleRow>`select ${columns} from oversight.sample s where ${visible(tx, who)}`.execute(tx.db)
  return found.rows.map(sampleOf)
}

export interface SampleLine {
  seq: string
  verdict: Verdict | null
  remark: Buffer | null
}

export async function findLines(tx: Tx, { id }: Pick<Sample, 'id'>): Promise<SampleLine[]> {
  const found = await sql<SampleLine>`select seq, verdict, remark from oversight.sample_line
    where municipality_id = ${tx.municipalityId} and sample_id = ${id} order by seq`.execute(tx.db)
  return found.rows
}

/** What the lines of a sample say, by number. */
export async function findTracesOf(tx: Tx, who: Who, lines: readonly SampleLine[]): Promise<Map<string, Trace>> {
  const rows = await readAudit(
    tx,
    sql<TraceRow>`select ${traceColumns} from audit.line l where l.municipality_id = ${tx.municipalityId}
      and ${may(who.roles, 'audit.sample')} and l.seq = any(${lines.map(({ seq }) => seq)}::bigint[])`,
  )
  return new Map(rows.map((row) => [row.seq, traceOf(row)]))
}

export async function storeVerdict(
  tx: Tx,
  { id }: Sample,
  made: { seq: string; verdict: Verdict; remark: Sealed | undefined; by: string },
): Promise<void> {
  await sql`update oversight.sample_line set verdict = ${made.verdict}, remark = ${made.remark ?? null}, judged_by = ${made.by},
      judged_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and sample_id = ${id} and seq = ${made.seq}::bigint`.execute(tx.db)
}

export async function storeConclusion(
  tx: Tx,
  { id }: Sample,
  made: { conclusion: Sealed; advice: { sealed: Sealed; on: PlainDate } | undefined; by: string },
): Promise<void> {
  await sql`update oversight.sample set conclusion = ${made.conclusion}, advice = ${made.advice?.sealed ?? null},
      advised_on = ${made.advice?.on.toString() ?? null}, concluded_by = ${made.by}, concluded_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

export async function storeDecision(
  tx: Tx,
  { id }: Sample,
  made: { decidedOn: PlainDate; isFollowed: boolean; reason: Sealed | undefined; by: string },
): Promise<void> {
  await sql`update oversight.sample set decided_on = ${made.decidedOn.toString()}, is_followed = ${made.isFollowed},
      decision_reason = ${made.reason ?? null}, noted_by = ${made.by}, noted_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}

const sampleOf = (row: SampleRow): Sample => ({
  id: row.id,
  month: plainDate(row.month),
  seed: row.seed,
  drawnBy: row.drawn_by,
  drawnAt: Temporal.Instant.fromEpochMilliseconds(row.drawn_at.getTime()),
  textKey: row.text_key,
  conclusion: row.conclusion,
  advice: row.advice,
  advisedOn: row.advised_on ? plainDate(row.advised_on) : undefined,
  concludedAt: row.concluded_at ? Temporal.Instant.fromEpochMilliseconds(row.concluded_at.getTime()) : undefined,
  decidedOn: row.decided_on ? plainDate(row.decided_on) : undefined,
  isFollowed: row.is_followed,
  decisionReason: row.decision_reason,
})
