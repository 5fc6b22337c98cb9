// SPDX-License-Identifier: EUPL-1.2
/** What the guards of a step look at, out of the database. */
import type { Tx } from '../../platform/database/transaction.ts'
import { findEmbargo } from '../embargo/store.ts'
import type { Guarded } from './rules.ts'
import type { Measure } from './store.ts'

export async function guardedOf(tx: Tx, measure: Measure): Promise<Guarded> {
  const { caseId, instrument, text, victimRisk, investigationRisk, shelter, basisChecked } = measure
  return {
    instrument,
    text,
    victimRisk: victimRisk?.answer,
    investigationRisk: investigationRisk?.answer,
    shelter: shelter?.answer,
    isBasisChecked: basisChecked !== undefined,
    isStopped: caseId !== null && (await findEmbargo(tx, caseId)) !== undefined,
  }
}
