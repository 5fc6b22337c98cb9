// SPDX-License-Identifier: EUPL-1.2
/**
 * How a message gets to the other municipalities: the worker asks each on its own, one after the other, and lays a copy there under a key
 * of that municipality. Two municipalities never meet in one transaction, and nobody learns who else has it. What goes to a municipality
 * is `Told` and no more.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { limitsOf } from '../limits.ts'
import { forgetWrittenBefore, layCopy, liftCopy, type Told } from './store.ts'

export const carryTask = 'carry-region-signal'

/** In the transaction that wrote it or took it back; the job looks which of the two is so. */
export const planToCarry = (tx: Tx, signalId: string): Promise<void> =>
  schedule(tx, { task: carryTask, payload: { signalId }, on: 'atOnce', key: `region-signal:${signalId}` })

/** @param told nothing: it was taken back. In a transaction of who receives it. Idempotent. */
export async function bringInLine(
  tx: Tx,
  { signalId, from, told }: { signalId: string; from: string; told: Told | undefined },
): Promise<void> {
  const changed = told ? await layCopy(tx, signalId, from, told) : await liftCopy(tx, signalId)
  if (changed) await writeAuditLine(tx, { action: told ? 'region-signal.laid' : 'region-signal.lifted' })
}

/**
 * What is older than this municipality agreed is destroyed; what it wrote itself then goes everywhere, because it could not be taken back
 * any more. @returns how many
 */
export async function forgetOldSignals(tx: Tx): Promise<number> {
  const { regionSignalDays } = await limitsOf(tx)
  const { own, copies } = await forgetWrittenBefore(tx, tx.now.subtract({ hours: 24 * regionSignalDays }))
  for (const id of own) await planToCarry(tx, id)
  const count = own.length + copies.length
  if (count > 0) await writeAuditLine(tx, { action: 'region-signal.forgotten', details: { count } })
  return count
}
