// SPDX-License-Identifier: EUPL-1.2
/**
 * A mail to a reporter who asked to be reminded of the mailbox, on the day of his choice. It names nothing: no municipality, no mailbox,
 * no reason; whoever reads along learns that somebody wanted a reminder. The address stays sealed until the mail leaves.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { unpadded } from '../../platform/sealing/padding.ts'
import type { PlainDate } from '../../time.ts'
import { reporterContact } from '../door/report-content.ts'
import { findMailAddress } from '../mail-address.ts'
import { openContact, openReport } from './open-report.ts'
import { reminderWords } from './reminder-words.ts'
import { voiceTo } from '../voice.ts'
import { mailboxClosedOn } from './reply.ts'

export const reminderTask = 'remind-reporter'

export async function planReminder(tx: Tx, reportId: string, arrivedOn: PlainDate, contact: Buffer): Promise<void> {
  const { remindAfterDays, ...given } = reporterContact.parse(unpadded(contact))
  if (remindAfterDays === 0 || !findMailAddress(given.contact)) return
  const on = arrivedOn.add({ days: remindAfterDays })
  await schedule(tx, { task: reminderTask, payload: { reportId }, on, key: `reminder:${reportId}` })
}

/** @returns the mail, or nothing when there is nobody to remind any more */
export async function reminderFor(
  tx: Tx,
  reportId: string,
): Promise<{ to: string; subject: string; text: string } | undefined> {
  if (await mailboxClosedOn(tx, reportId)) return undefined
  const report = await openReport(tx, reportId)
  const [contact] = await openContact(tx, reportId)
  const to = contact && findMailAddress(contact.contact)
  if (!report || !to) return undefined
  return { to, ...reminderWords[voiceTo(report.content)] }
}
