// SPDX-License-Identifier: EUPL-1.2
/**
 * A report was not read on the day the municipality agreed. First everybody hears it who is at the desk now, substitutes among them,
 * whatever moments they chose; still unread a working day later, the gemeentesecretaris does. Each once a report. Runs in the
 * transaction that saw it, so it opens no address.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { dateOf } from '../../time.ts'
import { peopleAtDesk } from '../desk.ts'
import { isDeskEmpty, mailedAt } from '../presence.ts'
import { hasSecretary } from '../secretary.ts'
import { planFallBack } from './plan-fall-back.ts'

export async function planUnreadAtDesk(tx: Tx, reportId: string): Promise<void> {
  const desk = await peopleAtDesk(tx, dateOf(tx.now))
  if (isDeskEmpty(desk)) await planFallBack(tx, 'unread', reportId)
  for (const { id: personId } of mailedAt(desk)) {
    await schedule(tx, {
      task: 'send-unread-notice',
      payload: { personId, reportId },
      on: 'atOnce',
      key: `unread-notice:${reportId}:${personId}`,
    })
  }
}

export async function planUnreadForSecretary(tx: Tx, reportId: string): Promise<void> {
  if (!(await hasSecretary(tx))) return
  await schedule(tx, {
    task: 'tell-secretary-unread',
    payload: { reportId },
    on: 'atOnce',
    key: `unread-secretary:${reportId}`,
  })
}
