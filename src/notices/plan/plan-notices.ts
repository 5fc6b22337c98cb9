// SPDX-License-Identifier: EUPL-1.2
/**
 * Plans the mails whose moment has come, for the municipality of this transaction: a row that says so and a job with ids, both or none.
 * Whether anything waits is looked at when the mail is sent. Idempotent per person, day and day part; opens no address.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { dateOf } from '../../time.ts'
import { begunParts, latestBegun } from '../day-parts.ts'
import { peopleAtDesk, peopleMailed } from '../desk.ts'
import { isDeskEmpty, mailedAt } from '../presence.ts'
import { hasSecretary } from '../secretary.ts'
import { planFallBack } from './plan-fall-back.ts'
import { forgetBefore, noteEmptyDesk, notePlanned } from './store.ts'

const keptDays = 7

/** @returns how many mails were planned */
export async function planNotices(tx: Tx): Promise<number> {
  // no day part has begun on a day off, nor before the first
  if (begunParts(tx.now).length === 0) return 0
  const today = dateOf(tx.now)
  await forgetBefore(tx, today.subtract({ days: keptDays }))
  const desk = await peopleAtDesk(tx, today)
  let planned = 0
  for (const { id: personId, dayParts } of mailedAt(await peopleMailed(tx, today))) {
    const part = latestBegun(dayParts, tx.now)
    const mailingId = part && (await notePlanned(tx, { personId, day: today, part }))
    if (!mailingId) continue
    await schedule(tx, { task: 'send-notice', payload: { mailingId }, on: 'atOnce', key: `notice:${mailingId}` })
    planned++
  }
  return planned + ((await planEmptyDesk(tx, isDeskEmpty(desk))) ? 1 : 0)
}

async function planEmptyDesk(tx: Tx, isEmpty: boolean): Promise<boolean> {
  if (!isEmpty) return false
  const emptyDeskId = await noteEmptyDesk(tx, dateOf(tx.now))
  if (!emptyDeskId) return false
  await planFallBack(tx, 'emptyDesk', emptyDeskId)
  if (!(await hasSecretary(tx))) return false
  await schedule(tx, {
    task: 'tell-secretary',
    payload: { emptyDeskId },
    on: 'atOnce',
    key: `empty-desk:${emptyDeskId}`,
  })
  return true
}
