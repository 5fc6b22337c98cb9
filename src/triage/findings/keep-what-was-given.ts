// SPDX-License-Identifier: EUPL-1.2
/**
 * A report arrives with what its reporter gave as structure: places, numbers, signals. They are kept as rows of their own beside the story,
 * so that the desk can add and withdraw, and whoever compares later finds the reporter's and the desk's in one place.
 */
import { isIdentifierType } from '../../identifiers/read-identifier.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { contentKeyOf, type ArrivedReport } from '../../reporting/index.ts'
import { isUsableSignal } from '../../signals/catalogue.ts'
import { indexIdentifiers } from '../seen-before/index-identifiers.ts'
import { insertIdentifier, insertSignal } from './store.ts'

export async function keepWhatWasGiven(tx: Tx, report: ArrivedReport): Promise<void> {
  const { reportId, identifiers, signals, knowledge } = report
  if (identifiers.length === 0 && signals.length === 0) return
  const { key } = await contentKeyOf(tx, reportId)
  const to = { reportId, key, by: { source: 'reporter' } } as const
  for (const { type, written, normal, quality } of identifiers) {
    // a type of another version stays in the content; it must not hold up a report
    if (!isIdentifierType(type)) continue
    const given = { type, written, birthDate: '', normal, quality }
    const id = await insertIdentifier(tx, to, given)
    // nobody tested yet whether persons may be compared
    await indexIdentifiers(tx, reportId, [{ ...given, id }], false)
  }
  for (const signalId of signals) {
    if (isUsableSignal(signalId)) await insertSignal(tx, to, { signalId, knowledge })
  }
}
