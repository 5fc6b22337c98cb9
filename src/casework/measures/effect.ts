// SPDX-License-Identifier: EUPL-1.2
/** The SQL of what a measure did, and of the hours it took. Who may see the measure is asked before. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { EffectReview } from '../../law/barriers.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import type { ReviewResult } from './rules.ts'
import type { Measure } from './store.ts'

export interface Review {
  moment: EffectReview
  result: ReviewResult
  sentence: string
  /** short name of a municipality, `own` or `elsewhere` */
  displacedPlace: string | null
  displacedSector: string | null
  by: string
  on: PlainDate
}

const place = (tx: Tx, id: string, moment: EffectReview): Buffer =>
  placeBytes({
    municipalityId: tx.municipalityId,
    table: 'casework.measure_review',
    row: `${id}|${moment}`,
    column: 'content',
  })

/** @returns whether nobody looked at this moment before */
export async function insertReview(tx: Tx, { id, key }: Pick<Measure, 'id' | 'key'>, review: Review): Promise<boolean> {
  const { moment, result, displacedPlace, displacedSector, by, on } = review
  const stored =
    await sql`insert into casework.measure_review (municipality_id, measure_id, moment, result, content, displaced_place, displaced_sector,
      reviewed_by, reviewed_on) values (${tx.municipalityId}, ${id}, ${moment}, ${result},
      ${seal(key, padded(review.sentence), place(tx, id, moment))}, ${displacedPlace}, ${displacedSector}, ${by}, ${on.toString()}::date)
      on conflict do nothing returning moment`.execute(tx.db)
  return stored.rows.length > 0
}

interface ReviewRow {
  moment: EffectReview
  result: ReviewResult
  content: Buffer
  displaced_place: string | null
  displaced_sector: string | null
  reviewed_by: string
  reviewed_on: string
}

export async function findReviews(tx: Tx, { id, key }: Pick<Measure, 'id' | 'key'>): Promise<Review[]> {
  const found = await sql<ReviewRow>`
    select moment, result, content, displaced_place, displaced_sector, reviewed_by, reviewed_on::text from casework.measure_review
    where municipality_id = ${tx.municipalityId} and measure_id = ${id} order by reviewed_on, moment`.execute(tx.db)
  return found.rows.map((row) => ({
    moment: row.moment,
    result: row.result,
    sentence: String(unpadded(open(key, row.content, place(tx, id, row.moment)))),
    displacedPlace: row.displaced_place,
    displacedSector: row.displaced_sector,
    by: row.reviewed_by,
    on: plainDate(row.reviewed_on),
  }))
}

export interface Hours {
  on: PlainDate
  minutes: number
  by: string
}

export async function insertHours(tx: Tx, measureId: string, { on, minutes, by }: Hours): Promise<void> {
  await sql`insert into casework.measure_hours (municipality_id, id, measure_id, worked_on, minutes, worked_by)
    values (${tx.municipalityId}, ${randomUUID()}, ${measureId}, ${on.toString()}::date, ${minutes}, ${by})`.execute(
    tx.db,
  )
}

/** The newest day first. */
export async function findHours(tx: Tx, measureId: string): Promise<Hours[]> {
  const found = await sql<{ worked_on: string; minutes: number; worked_by: string }>`
    select worked_on::text, minutes, worked_by from casework.measure_hours
    where municipality_id = ${tx.municipalityId} and measure_id = ${measureId} order by worked_on desc, id limit 500`.execute(
    tx.db,
  )
  return found.rows.map(({ worked_on, minutes, worked_by }) => ({ on: plainDate(worked_on), minutes, by: worked_by }))
}
