// SPDX-License-Identifier: EUPL-1.2
/**
 * Nobody is at the desk, and something waits that a person must look at: the fall-back desk of the region is to hear it. Here it is only
 * planned; which desk that is, and whether it is still so, is looked at when the mail goes.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'

export const fallBackOccasions = ['danger', 'unread', 'emptyDesk'] as const
export type FallBackOccasion = (typeof fallBackOccasions)[number]

/** @param occasionId each occasion once; of a report, or of the day on which nobody was there */
export const planFallBack = (tx: Tx, occasion: FallBackOccasion, occasionId: string): Promise<void> =>
  schedule(tx, {
    task: 'tell-fall-back',
    payload: { occasion, occasionId },
    on: 'atOnce',
    key: `fall-back:${occasion}:${occasionId}`,
  })
