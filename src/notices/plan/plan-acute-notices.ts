// SPDX-License-Identifier: EUPL-1.2
/**
 * An acute report was taken in, or a text in which a danger word was found: a mail at once to the piket, and to everybody who is there
 * and wants that, on any day and hour (ruling 7). When there is nobody to mail, the gemeentesecretaris hears that somebody must look now:
 * a cry for help may not wait for a working day. Runs in the transaction of the take-in, so it must not fail on anything but the database:
 * it opens no address and reads no key.
 */
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { dateOf } from '../../time.ts'
import { peopleAtDesk } from '../desk.ts'
import { hasPiket } from '../piket.ts'
import { hasSecretary } from '../secretary.ts'
import { isDeskEmpty, mailedAt } from '../presence.ts'
import { planFallBack } from './plan-fall-back.ts'

/** The reporter said that there is danger now, or a word was found that may point to it. */
export type AcuteReason = 'said' | 'words'

export async function planAcuteNotices(tx: Tx, reportId: string, why: AcuteReason = 'said'): Promise<void> {
  if (await hasPiket(tx)) {
    await schedule(tx, { task: 'tell-piket', payload: { reportId }, on: 'atOnce', key: `acute-piket:${reportId}` })
  }
  // an id of the text in which the word was found: a second text is another mail, the same job tried again is not
  const occasion: Record<string, string> = why === 'words' ? { occasionId: randomUUID() } : {}
  const desk = await peopleAtDesk(tx, dateOf(tx.now))
  if (isDeskEmpty(desk)) await planFallBack(tx, 'danger', occasion['occasionId'] ?? reportId)
  const wanted = mailedAt(desk).filter(({ acute }) => acute)
  if (wanted.length === 0 && (await hasSecretary(tx))) {
    await schedule(tx, {
      task: 'tell-secretary-acute',
      payload: { reportId },
      on: 'atOnce',
      key: `acute-secretary:${reportId}`,
    })
  }
  for (const { id: personId } of wanted) {
    await schedule(tx, {
      task: 'send-acute-notice',
      payload: { personId, reportId, ...occasion },
      on: 'atOnce',
      key: `acute-notice:${reportId}:${personId}`,
    })
  }
}
