// SPDX-License-Identifier: EUPL-1.2
/** What may be counted of telling: by which of the ways it came. Not the profession: with a day and a small municipality that is a person. */
import type { Fact } from '../platform/facts.ts'
import type { OwnKind } from './store.ts'

export const reportTold = (kind: OwnKind): Fact => ({ kind: 'report-told', details: { kind } })
