// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of telling: by which of the ways it came. Not the profession: with a day and a small municipality that is a person. */
import type { Fact } from '../platform/facts.ts'
import type { OwnKind } from './store.ts'

/** Of a list from before Spil: a row that was closed, by its year at most. */
export const closedRowCounted = (year: number | undefined): Fact => ({
  kind: 'closed-row-counted',
  details: year === undefined ? {} : { year },
})

export const reportTold = (kind: OwnKind): Fact => ({ kind: 'report-told', details: { kind } })
