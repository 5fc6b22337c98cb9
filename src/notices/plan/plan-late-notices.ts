// SPDX-License-Identifier: EUPL-1.2
/**
 * Something at the desk is late beyond what the municipality agreed: the ketenregisseurs hear it; where there is none, the
 * gemeentesecretaris; where nobody named one, everybody who is at the desk. Runs in the transaction that saw it, so it opens no address.
 */
import type { Tx } from '../../platform/database/transaction.ts'
import { schedule } from '../../platform/jobs.ts'
import { whoHolds } from '../../platform/people/people.ts'
import { dateOf } from '../../time.ts'
import { peopleAtDesk } from '../desk.ts'
import { hasSecretary } from '../secretary.ts'
import { mailedAt } from '../presence.ts'

/** @param kind what is late: once a report and kind @returns to which function it goes */
export async function planLate(
  tx: Tx,
  reportId: string,
  kind: string,
): Promise<'chainDirector' | 'secretary' | 'desk' | 'nobody'> {
  const today = dateOf(tx.now)
  const directors = await whoHolds(tx, ['chainDirector'], today)
  if (directors.length > 0) {
    for (const personId of directors) await tellPerson(tx, { personId, reportId, kind })
    return 'chainDirector'
  }
  if (await hasSecretary(tx)) {
    await schedule(tx, {
      task: 'tell-secretary-late',
      payload: { reportId, kind },
      on: 'atOnce',
      key: `late-secretary:${reportId}:${kind}`,
    })
    return 'secretary'
  }
  const desk = mailedAt(await peopleAtDesk(tx, today))
  for (const { id: personId } of desk) await tellPerson(tx, { personId, reportId, kind })
  return desk.length > 0 ? 'desk' : 'nobody'
}

const tellPerson = (tx: Tx, payload: { personId: string; reportId: string; kind: string }): Promise<void> =>
  schedule(tx, {
    task: 'send-late-notice',
    payload,
    on: 'atOnce',
    key: `late-notice:${payload.reportId}:${payload.kind}:${payload.personId}`,
  })
