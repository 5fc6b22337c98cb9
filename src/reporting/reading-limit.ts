// SPDX-License-Identifier: EUPL-1.2
/**
 * Within how many working days a desk reads a report. A proposal of Spil, not law: no municipal policy that could be read names a
 * limit. A municipality sets its own (`readWithinWorkingDays`).
 */
import { addWorkingDays } from '../law/working-days.ts'
import type { PlainDate } from '../time.ts'

export const readWithinWorkingDays = 1

/** The last day on which a report that arrived `on` this day is read. */
export const readBy = (on: PlainDate, within: number): PlainDate => addWorkingDays(on, within)
