// SPDX-License-Identifier: EUPL-1.2
/**
 * Nobody is at this desk and a report waits: the people of the desk that was named as fall-back hear it, with whom to phone here. They
 * hear nothing of the report and can see nothing of it. Two municipalities never meet in one transaction: each is asked on its own, one
 * after the other.
 */
import * as z from 'zod'
import { rolesThatMay, type Role } from '../../access.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { findMailAddress } from '../../platform/people/mail-address-of.ts'
import type { WaitingCounter } from '../../platform/waiting-counts.ts'
import { dateOf } from '../../time.ts'
import { peopleAtDesk } from '../desk.ts'
import { fallBackOccasions } from '../plan/plan-fall-back.ts'
import { isDeskEmpty, mailedAt } from '../presence.ts'
import { fallBackMail } from './mail-words.nl.ts'
import type { NoticeParts } from './notice-tasks.ts'

/** What a municipality arranged for when nobody is there; public names, and the telephone of a function. */
export interface FallBack {
  /** the municipality whose desk is to hear it */
  deskId: string
  /** the name of the municipality where nobody is */
  here: string
  /** of the piket here */
  phone: string | undefined
}

const job = z.object({ municipalityId: z.uuid(), occasion: z.enum(fallBackOccasions), occasionId: z.uuid() })

/** Killed halfway, the mails go once more, under the same Message-IDs. */
export async function tellFallBack(parts: NoticeParts, given: unknown): Promise<void> {
  const { database, keys, clock, mailer } = parts
  if (!mailer) return
  const { municipalityId, occasion, occasionId } = job.parse(given)
  const workFor = (id: string) =>
    ({ municipalityId: id, origin: 'worker', keys, now: clock(), purpose: 'P11' }) as const
  const here = workFor(municipalityId)
  const fallBack = await inTransaction(database, here, async (tx) =>
    (await isNobodyThere(tx, parts.counters)) ? parts.fallBackOf(tx) : undefined,
  )
  if (!fallBack) return
  const there = workFor(fallBack.deskId)
  const people = await inTransaction(database, there, whoIsMailed)
  for (const { personId, address } of people) {
    const key = `${occasionId}|${occasion}|${personId}`
    await mailer.send({ to: address, key, ...fallBackMail(fallBack), at: there.now })
    await inTransaction(database, there, (tx) =>
      writeAuditLine(tx, { action: 'neighbour.mailed', object: { kind: 'person', id: personId } }),
    )
  }
  const details = { why: occasion, people: people.length }
  await inTransaction(database, here, (tx) => writeAuditLine(tx, { action: 'fall-back.mailed', details }))
}

/** Still so when the mail goes: somebody may have come back, or read it. */
async function isNobodyThere(tx: Tx, counters: readonly WaitingCounter[]): Promise<boolean> {
  const today = dateOf(tx.now)
  if (!isDeskEmpty(await peopleAtDesk(tx, today))) return false
  const roles: readonly Role[] = rolesThatMay('report.list')
  for (const count of counters) {
    const { fresh, danger } = await count(tx, { personId: nobody, roles, today })
    if (fresh + danger > 0) return true
  }
  return false
}

/** Counted is what waits for the desk, whoever would be there. */
const nobody = '00000000-0000-0000-0000-000000000000'

async function whoIsMailed(tx: Tx): Promise<{ personId: string; address: string }[]> {
  const mailed = mailedAt(await peopleAtDesk(tx, dateOf(tx.now)))
  const found = []
  for (const { id: personId } of mailed) {
    const address = await findMailAddress(tx, personId)
    if (address) found.push({ personId, address })
  }
  return found
}
