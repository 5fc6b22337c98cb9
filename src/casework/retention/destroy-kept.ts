// SPDX-License-Identifier: EUPL-1.2
/**
 * What the worker does a day after two people decided that a part or a request goes: looks once more whether something came in the way, and
 * else destroys. One transaction each: killed in the middle nothing is gone, and the next round does it.
 */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { dateOf } from '../../time.ts'
import { dueIfConfirmedBy, isDue, letGoByCase } from '../../triage/index.ts'
import { keptDestroyed } from '../facts.ts'
import { endDestruction, findConfirmedBefore, markDone, type KeptId } from './destruction-store.ts'
import { endEmptyCase, erasePart, eraseRequest, type LetGoOfPart } from './erase-part.ts'
import { whyNotDestroy, type InTheWay } from './rules.ts'
import { findKeptNow, lockKept } from './store.ts'
import { findTerms } from './terms-store.ts'

export const findKeptToDestroy = (tx: Tx): Promise<KeptId[]> => findConfirmedBefore(tx, dueIfConfirmedBy(tx.now))

/** Idempotent. @returns what became of it; nothing when there is nothing to do now */
export async function destroyKept(
  tx: Tx,
  { id, kind }: KeptId,
  letGo: readonly LetGoOfPart[],
): Promise<'destroyed' | InTheWay | undefined> {
  await lockKept(tx, { id, kind })
  const kept = await findKeptNow(tx, { id, kind })
  const destruction = kept?.destruction
  if (!kept || kept.destroyedAt || !destruction?.confirmed || !isDue(destruction.confirmed.at, tx.now)) return undefined
  const term = (await findTerms(tx)).get(kind)
  const inTheWay = whyNotDestroy(kept, term, dateOf(tx.now))
  if (inTheWay) {
    await endDestruction(tx, { id, kind }, { why: inTheWay })
    await audit(tx, { id, kind }, 'kept.stopped', { why: inTheWay })
    return inTheWay
  }
  const erased = kind === 'dataRequest' ? await eraseRequest(tx, id) : await erasePart(tx, { caseId: id, kind }, letGo)
  await markDone(tx, destruction.id, erased)
  if (kind !== 'dataRequest') for (const report of await endEmptyCase(tx, id)) await letGoByCase(tx, report)
  await audit(tx, { id, kind }, 'kept.destroyed', { ...erased })
  await recordFact(tx, keptDestroyed(kind))
  return 'destroyed'
}

const audit = (
  tx: Tx,
  { id, kind }: KeptId,
  action: 'kept.stopped' | 'kept.destroyed',
  details: Record<string, string | number>,
) =>
  writeAuditLine(
    tx,
    kind === 'dataRequest'
      ? { action, details: { request: id, ...details } }
      : { action, object: { kind: 'case', id }, details: { part: kind, ...details } },
  )
