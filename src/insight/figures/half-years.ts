// SPDX-License-Identifier: EUPL-1.2
/**
 * The periods of which figures are shown: half years that are over, side by side. Two periods never overlap, so that nobody learns of
 * one report by taking one period from another; for the same reason the half year that runs is not shown. Ours (decision 0026).
 */
import { isBefore, plainDate, type PlainDate } from '../../time.ts'

export interface HalfYear {
  year: number
  half: 1 | 2
}

/** The first and the last day. */
export const daysOf = ({ year, half }: HalfYear): { from: PlainDate; until: PlainDate } =>
  half === 1
    ? { from: plainDate(`${year}-01-01`), until: plainDate(`${year}-06-30`) }
    : { from: plainDate(`${year}-07-01`), until: plainDate(`${year}-12-31`) }

const halfYearOf = (day: PlainDate): HalfYear => ({ year: day.year, half: day.month <= 6 ? 1 : 2 })
const before = ({ year, half }: HalfYear): HalfYear => (half === 2 ? { year, half: 1 } : { year: year - 1, half: 2 })

/** As in an address: `2026-1`. */
export const nameOf = ({ year, half }: HalfYear): string => `${year}-${half}`

/** @returns those that are over and not before the first fact, the newest first */
export function halfYearsSince(firstFact: PlainDate | undefined, today: PlainDate): HalfYear[] {
  const found: HalfYear[] = []
  if (!firstFact) return found
  for (let one = before(halfYearOf(today)); !isBefore(daysOf(one).until, firstFact); one = before(one)) found.push(one)
  return found
}
