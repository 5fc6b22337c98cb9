// SPDX-License-Identifier: EUPL-1.2
/** Moves a disclosure on: the state, the step, the fact, and at the end the job that destroys the copy. All or none. */
import type { Part } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { schedule } from '../../platform/jobs.ts'
import { disclosureAnswered } from '../facts.ts'
import { destroySharedCopyTask } from '../tasks.ts'
import { disclosureMoves, type DisclosureMove } from './lifecycle.ts'
import { insertStep, type StepKind } from './steps.ts'
import { moveDisclosure, type Disclosure } from './store.ts'

/** @param by nothing when the receiver did it @returns whether it still stood where that may be done */
export async function move(
  tx: Tx,
  { disclosure, part }: { disclosure: Disclosure; part: Pick<Part, 'keyId'> },
  how: { move: DisclosureMove; step: StepKind; by: string | undefined; text?: string },
): Promise<boolean> {
  if (!(await moveDisclosure(tx, disclosure.id, how.move, how.by))) return false
  await insertStep(tx, part, disclosure.id, { kind: how.step, by: how.by, text: how.text ?? '' })
  const state = disclosureMoves[how.move].to
  if (state === 'accepted' || state === 'refused' || state === 'done')
    await recordFact(tx, disclosureAnswered(disclosure.kind, state))
  if (state !== 'sent' && state !== 'accepted') await planToDestroyCopy(tx, disclosure.id)
  return true
}

export const planToDestroyCopy = (tx: Tx, disclosureId: string): Promise<void> =>
  schedule(tx, {
    task: destroySharedCopyTask,
    payload: { disclosureId },
    on: 'atOnce',
    key: `shared-copy-gone:${disclosureId}`,
  })
