// SPDX-License-Identifier: EUPL-1.2
/**
 * An acute report was taken in: a mail at once to everybody who is there and wants that, on any day and hour (ruling 7). Runs in the
 * transaction of the take-in, so it must not fail on anything but the database: it opens no address and reads no key.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { dateOf } from '../../time.ts'
import { peopleAtDesk } from '../desk.ts'
import { mailedAt } from '../presence.ts'

export async function planAcuteNotices(tx: Tx, reportId: string): Promise<void> {
  for (const { id: personId, acute } of mailedAt(await peopleAtDesk(tx, dateOf(tx.now)))) {
    if (!acute) continue
    await schedule(tx, {
      task: 'send-acute-notice',
      payload: { personId, reportId },
      on: 'atOnce',
      key: `acute-notice:${reportId}:${personId}`,
    })
  }
}
