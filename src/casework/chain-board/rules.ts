// SPDX-License-Identifier: EUPL-1.2
/** The board of the chain director: which case asks for attention first. Values in, values out. */
import { isBefore, type PlainDate } from '../../time.ts'
import { standingOf, type CaseStanding } from '../lifecycle.ts'
import type { Progress } from '../progress/store.ts'

/** Who owns the case, as a role: never a name. */
export type OwnerRole = 'attentionOfficer' | 'deputy' | 'careCoordinator' | 'nobody'

export interface BoardLine {
  number: string
  standing: CaseStanding
  daysStill: number
  openParts: number
  overdue: number
  owner: OwnerRole
}

/** @returns no name, no form and no address: what a line of the board may hold */
export function boardLine(
  { number, status, lastDeed, openParts, overdue }: Progress,
  owner: OwnerRole,
  { today, stalledAfterDays }: { today: PlainDate; stalledAfterDays: number },
): BoardLine {
  const daysStill = isBefore(lastDeed, today) ? lastDeed.until(today, { largestUnit: 'days' }).days : 0
  return {
    number,
    standing: standingOf(status, lastDeed, today, stalledAfterDays),
    daysStill,
    openParts,
    overdue,
    owner,
  }
}

/** Without an owner first, then what is too late, then what stands still longest. */
export const mostAttentionFirst = (a: BoardLine, b: BoardLine): number =>
  Number(b.owner === 'nobody') - Number(a.owner === 'nobody') ||
  b.overdue - a.overdue ||
  b.daysStill - a.daysStill ||
  a.number.localeCompare(b.number)
