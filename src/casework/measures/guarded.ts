// SPDX-License-Identifier: EUPL-1.2
/** What the guards of a step look at, out of the database. */
import type { Tx } from '../../platform/database/transaction.ts'
import type { Guarded } from './rules.ts'
import type { Measure } from './store.ts'

export function guardedOf(_tx: Tx, measure: Measure): Promise<Guarded> {
  const { instrument, text, victimRisk, investigationRisk, shelter, basisChecked } = measure
  return Promise.resolve({
    instrument,
    text,
    victimRisk: victimRisk?.answer,
    investigationRisk: investigationRisk?.answer,
    shelter: shelter?.answer,
    isBasisChecked: basisChecked !== undefined,
    isStopped: false,
  })
}
