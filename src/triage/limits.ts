// SPDX-License-Identifier: EUPL-1.2
/**
 * How long things may take at the desk. All of it is a proposal of Spil, not law: no municipal policy that could be read names such
 * limits. A municipality sets its own; the screens say "afspraak van de gemeente".
 */
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../platform/database/transaction.ts'
import { readWithinWorkingDays } from '../reporting/index.ts'

export const defaultLimits = {
  /** working days until somebody has read it */
  readWithinWorkingDays,
  /** working days until a decision */
  assessWithinWorkingDays: 5,
  /** working days in which one may look whether it may be kept at all */
  testWithinWorkingDays: 5,
  /** working days until the reporter has an answer, if need be an interim one */
  answerWithinWorkingDays: 10,
  /** the longest that a report may be watched */
  watchAtMostMonths: 6,
  /** working days until the asker is reminded that somebody who was consulted did not answer */
  consultWithinWorkingDays: 3,
  /** working days until somebody asks whether another desk received what was handed over */
  receiptWithinWorkingDays: 5,
  /** working days that a task takes, unless somebody says otherwise */
  taskWithinWorkingDays: 10,
  /** days that a message of an officer elsewhere in the region is kept here, and one's own */
  regionSignalDays: 90,
  /** working days that the term of a decision may stand still, each time */
  pauseAtMostWorkingDays: 20,
  /** working days that a decision or an answer may be late before it goes up */
  escalateAfterWorkingDays: 3,
  /** months after which a number on the emergency card (spoedkaart) wants checking again */
  emergencyCardMonths: 12,
  /** days without a deed after which a case is said to stand still */
  caseStalledAfterDays: 30,
} as const

export type Limits = Record<keyof typeof defaultLimits, number>

export const isLimitName = (name: string): name is keyof Limits => Object.hasOwn(defaultLimits, name)

/** What a municipality may set. */
export const limit = z.number().int().min(1).max(365)

/** The municipality's own limits where it set them, otherwise ours; a setting that is no sensible number is left aside. */
export const limitsOf = async (tx: Tx): Promise<Limits> => ({ ...defaultLimits, ...(await ownLimitsOf(tx)) })

/** What the municipality agreed itself. */
export async function ownLimitsOf(tx: Tx): Promise<Partial<Limits>> {
  const found = await sql<{ name: string; value: unknown }>`
    select name, value from platform.setting where municipality_id = ${tx.municipalityId} and name = any(${Object.keys(defaultLimits)}::text[])`.execute(
    tx.db,
  )
  const own = found.rows.flatMap(({ name, value }) => {
    const read = limit.safeParse(value)
    return read.success ? [[name, read.data] as const] : []
  })
  return Object.fromEntries(own)
}

/** For reports that arrive from now on. @returns whether it was something else before; a default that is set is a change too */
export async function setLimit(tx: Tx, name: keyof Limits, value: number): Promise<boolean> {
  const changed = await sql`insert into platform.setting as s (municipality_id, name, value)
    values (${tx.municipalityId}, ${name}, ${JSON.stringify(value)}::jsonb)
    on conflict (municipality_id, name) do update set value = excluded.value where s.value <> excluded.value returning name`.execute(
    tx.db,
  )
  return changed.rows.length > 0
}
