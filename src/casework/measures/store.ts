// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of measures (maatregelen). What is written stands sealed under a key of each measure, once for every save, so that nobody's words
 * are lost when a colleague saves over them.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import {
  isInstrument,
  type BarrierStage,
  type BarrierTarget,
  type EffectReview,
  type InstrumentId,
} from '../../law/barriers.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { plainDate, type Instant, type PlainDate } from '../../time.ts'
import type { MeasureStatus } from './lifecycle.ts'
import { emptyText, type MeasureText, type RiskAnswer, type ShelterAnswer } from './rules.ts'
import { sightOf, type Sight } from '../parts/visible-part.ts'
import { visibleMeasure } from './visible.ts'

/** An answer, with who gave it and when. */
export interface Answered<T> {
  answer: T
  by: string
  at: Instant
}

export interface Measure {
  id: string
  caseId: string | null
  instrument: InstrumentId
  stage: BarrierStage
  targetKind: BarrierTarget
  status: MeasureStatus
  key: Buffer
  version: number
  text: MeasureText
  writtenBy: string
  writtenAt: Instant
  victimRisk: Answered<RiskAnswer> | undefined
  investigationRisk: Answered<RiskAnswer> | undefined
  shelter: Answered<ShelterAnswer> | undefined
  basisChecked: { by: string; at: Instant } | undefined
  decidedOn: PlainDate | undefined
  startsOn: PlainDate | undefined
  endsOn: PlainDate | undefined
  reviewed: readonly EffectReview[]
}

interface Row {
  id: string
  case_id: string | null
  instrument: string
  stage: BarrierStage
  target_kind: BarrierTarget
  status: MeasureStatus
  key_id: string
  version: number
  content: Buffer
  written_by: string
  written_at: Date
  victim_risk: RiskAnswer | null
  victim_risk_by: string | null
  victim_risk_at: Date | null
  investigation_risk: RiskAnswer | null
  investigation_risk_by: string | null
  investigation_risk_at: Date | null
  shelter: ShelterAnswer | null
  shelter_by: string | null
  shelter_at: Date | null
  basis_checked_by: string | null
  basis_checked_at: Date | null
  decided_on: string | null
  starts_on: string | null
  ends_on: string | null
  reviewed: EffectReview[]
}

const textPlace = (tx: Tx, id: string, version: number): Buffer =>
  placeBytes({
    municipalityId: tx.municipalityId,
    table: 'casework.measure_text',
    row: `${id}|${version}`,
    column: 'content',
  })

const sealedText = (tx: Tx, key: Buffer, id: string, version: number, text: MeasureText): Sealed =>
  seal(key, padded(text), textPlace(tx, id, version))

/** A field that came later is empty in what was written before. */
const openedText = (tx: Tx, key: Buffer, id: string, version: number, content: Buffer): MeasureText => ({
  ...emptyText,
  ...(unpadded(open(key, content, textPlace(tx, id, version))) as Partial<MeasureText>),
})

const visibleMeasures = (tx: Tx, sight: Sight) => sql`
  select m.id, m.case_id, m.instrument, m.stage, m.target_kind, m.status, m.key_id, m.version, t.content, t.written_by, t.written_at,
    m.victim_risk, m.victim_risk_by, m.victim_risk_at, m.investigation_risk, m.investigation_risk_by, m.investigation_risk_at,
    m.shelter, m.shelter_by, m.shelter_at, m.basis_checked_by, m.basis_checked_at,
    m.decided_on::text, m.starts_on::text, m.ends_on::text,
    array(select r.moment from casework.measure_review r where r.municipality_id = m.municipality_id and r.measure_id = m.id) as reviewed
  from casework.measure m join casework.measure_text t
    on t.municipality_id = m.municipality_id and t.measure_id = m.id and t.version = m.version
  where ${visibleMeasure(tx, sight)}`

/** The newest first. */
export async function findMeasures(tx: Tx, who: Who): Promise<Measure[]> {
  const found =
    await sql<Row>`${visibleMeasures(tx, await sightOf(tx, who))} order by m.made_at desc, m.id limit 500`.execute(
      tx.db,
    )
  return opened(tx, found.rows)
}

/** Of one case. */
export async function findMeasuresOfCase(tx: Tx, who: Who, caseId: string): Promise<Measure[]> {
  const sight = await sightOf(tx, who)
  const found =
    await sql<Row>`${visibleMeasures(tx, sight)} and m.case_id = ${caseId} order by m.made_at, m.id`.execute(tx.db)
  return opened(tx, found.rows)
}

/** Held by who changes it: of two at once the second finds what the first did. @throws NotVisible */
export async function getMeasure(tx: Tx, who: Who, id: string, { lock = false } = {}): Promise<Measure> {
  if (!isUuid(id)) throw new NotVisible('no measure by this name')
  if (lock)
    await sql`select from casework.measure where municipality_id = ${tx.municipalityId} and id = ${id} for update`.execute(
      tx.db,
    )
  const found = await sql<Row>`${visibleMeasures(tx, await sightOf(tx, who))} and m.id = ${id}`.execute(tx.db)
  const [measure] = await opened(tx, found.rows)
  if (!measure) throw new NotVisible('no measure by this name')
  return measure
}

async function opened(tx: Tx, rows: readonly Row[]): Promise<Measure[]> {
  const keys = await tx.keys.dataKeys(
    tx,
    rows.map((row) => row.key_id),
  )
  return rows.flatMap((row) => {
    const found = keys.get(row.key_id)
    return found && isInstrument(row.instrument) ? [measureOf(tx, found.key, row, row.instrument)] : []
  })
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())
const dayOf = (text: string | null): PlainDate | undefined => (text === null ? undefined : plainDate(text))
const answered = <T>(answer: T | null, by: string | null, at: Date | null): Answered<T> | undefined =>
  answer !== null && by !== null && at !== null ? { answer, by, at: instantOf(at) } : undefined

const measureOf = (tx: Tx, key: Buffer, row: Row, instrument: InstrumentId): Measure => ({
  id: row.id,
  caseId: row.case_id,
  instrument,
  stage: row.stage,
  targetKind: row.target_kind,
  status: row.status,
  key,
  version: row.version,
  text: openedText(tx, key, row.id, row.version, row.content),
  writtenBy: row.written_by,
  writtenAt: instantOf(row.written_at),
  victimRisk: answered(row.victim_risk, row.victim_risk_by, row.victim_risk_at),
  investigationRisk: answered(row.investigation_risk, row.investigation_risk_by, row.investigation_risk_at),
  shelter: answered(row.shelter, row.shelter_by, row.shelter_at),
  basisChecked:
    row.basis_checked_by && row.basis_checked_at
      ? { by: row.basis_checked_by, at: instantOf(row.basis_checked_at) }
      : undefined,
  decidedOn: dayOf(row.decided_on),
  startsOn: dayOf(row.starts_on),
  endsOn: dayOf(row.ends_on),
  reviewed: row.reviewed,
})

/** @returns its id */
export async function insertMeasure(
  tx: Tx,
  made: Pick<Measure, 'caseId' | 'instrument' | 'stage' | 'targetKind' | 'text'> & { madeBy: string },
): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'measure')
  const at = tx.now.toString()
  await sql`insert into casework.measure (municipality_id, id, case_id, instrument, stage, target_kind, status, key_id, version, made_by, made_at)
    values (${tx.municipalityId}, ${id}, ${made.caseId}, ${made.instrument}, ${made.stage}, ${made.targetKind}, 'plan', ${keyId}, 1,
      ${made.madeBy}, ${at}::timestamptz)`.execute(tx.db)
  await insertText(tx, { id, key, version: 1 }, made.text, made.madeBy)
  return id
}

async function insertText(
  tx: Tx,
  { id, key, version }: Pick<Measure, 'id' | 'key' | 'version'>,
  text: MeasureText,
  by: string,
): Promise<void> {
  await sql`insert into casework.measure_text (municipality_id, measure_id, version, content, written_by, written_at)
    values (${tx.municipalityId}, ${id}, ${version}, ${sealedText(tx, key, id, version, text)}, ${by}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

/** All that is not in own words. */
type Standing = Pick<
  Measure,
  'status' | 'victimRisk' | 'investigationRisk' | 'shelter' | 'basisChecked' | 'decidedOn' | 'startsOn' | 'endsOn'
>

/** The next version of what is written, and how the measure stands with it. The measure is held by the asker. */
export async function storeVersion(
  tx: Tx,
  measure: Measure,
  { text, by, ...changed }: Partial<Standing> & { text: MeasureText; by: string },
): Promise<void> {
  const version = measure.version + 1
  const { victimRisk, investigationRisk, shelter, basisChecked, ...stands }: Standing = { ...measure, ...changed }
  await insertText(tx, { ...measure, version }, text, by)
  await sql`update casework.measure set version = ${version}, status = ${stands.status},
      victim_risk = ${victimRisk?.answer ?? null}, victim_risk_by = ${victimRisk?.by ?? null},
      victim_risk_at = ${victimRisk?.at.toString() ?? null}::timestamptz,
      investigation_risk = ${investigationRisk?.answer ?? null}, investigation_risk_by = ${investigationRisk?.by ?? null},
      investigation_risk_at = ${investigationRisk?.at.toString() ?? null}::timestamptz,
      shelter = ${shelter?.answer ?? null}, shelter_by = ${shelter?.by ?? null}, shelter_at = ${shelter?.at.toString() ?? null}::timestamptz,
      basis_checked_by = ${basisChecked?.by ?? null}, basis_checked_at = ${basisChecked?.at.toString() ?? null}::timestamptz,
      decided_on = ${stands.decidedOn?.toString() ?? null}::date, starts_on = ${stands.startsOn?.toString() ?? null}::date,
      ends_on = ${stands.endsOn?.toString() ?? null}::date
    where municipality_id = ${tx.municipalityId} and id = ${measure.id}`.execute(tx.db)
}

export interface EarlierText {
  version: number
  text: MeasureText
  writtenBy: string
  writtenAt: Instant
}

/** Everything that was written with it, the newest first. Who may see the measure is asked before. */
export async function findTexts(tx: Tx, { id, key }: Pick<Measure, 'id' | 'key'>): Promise<EarlierText[]> {
  const found = await sql<{ version: number; content: Buffer; written_by: string; written_at: Date }>`
    select version, content, written_by, written_at from casework.measure_text
    where municipality_id = ${tx.municipalityId} and measure_id = ${id} order by version desc limit 50`.execute(tx.db)
  return found.rows.map(({ version, content, written_by, written_at }) => ({
    version,
    text: openedText(tx, key, id, version, content),
    writtenBy: written_by,
    writtenAt: instantOf(written_at),
  }))
}
