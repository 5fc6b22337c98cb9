// SPDX-License-Identifier: EUPL-1.2
/** When somebody asks again how it goes, after help ended: our proposal, no law. Values in, values out. */
import { isAfter, type PlainDate } from '../../time.ts'

/** Further ahead nobody looks. */
const furthestYears = 2

export const whyNotAftercareOn = (on: PlainDate, today: PlainDate): 'reviewLater' | 'tooFar' | undefined => {
  if (!isAfter(on, today)) return 'reviewLater'
  return isAfter(on, today.add({ years: furthestYears })) ? 'tooFar' : undefined
}
