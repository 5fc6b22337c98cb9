// SPDX-License-Identifier: EUPL-1.2
/** Whose inbox is measured: a municipality of the demo that no other bench writes to, filled up to a known number of reports. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { poolConfig } from '../src/platform/database/address.ts'
import { tell } from './figure.ts'
import { submitMany } from './load.ts'
import type { RunningSpil } from './running.ts'

export const inboxPlace = 'aalten'
export const inboxOfficer = 'Testpersoon Els'

/** Without one more report taken in. */
const patienceMs = 30_000

/** Posts reports through the form until there are `wanted`, and waits until the worker has taken in all. */
export async function fillInbox(spil: RunningSpil, wanted: number): Promise<void> {
  const superuser = new pg.Client(poolConfig(spil.addressOf('postgres')))
  // when the bench is broken off, the server ends before us
  superuser.on('error', () => {})
  await superuser.connect()
  try {
    const count = async (): Promise<number> => {
      const found = await superuser.query<{ count: number }>(
        `select count(*)::integer as count from triage.course c join platform.municipality m on m.id = c.municipality_id where m.slug = $1`,
        [inboxPlace],
      )
      return found.rows[0]?.count ?? 0
    }
    const missing = wanted - (await count())
    if (missing <= 0) return
    tell(`Filling the inbox of ${inboxPlace} with ${missing} reports`)
    await submitMany(spil.publicAddress, { gemeente: inboxPlace, count: missing })
    for (let [there, since] = [await count(), performance.now()]; there < wanted; await sleep(200)) {
      const now = await count()
      if (now > there) [there, since] = [now, performance.now()]
      if (performance.now() - since > patienceMs) throw new Error('the worker stopped taking in reports')
    }
  } finally {
    await superuser.end()
  }
}
