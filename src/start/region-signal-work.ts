// SPDX-License-Identifier: EUPL-1.2
/**
 * The worker carries what an officer told to the other municipalities of the region, and destroys what is too old. Each municipality has
 * its own transaction: none sees another.
 */
import * as z from 'zod'
import { inTransaction, type Database } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf, type Log } from '../platform/log.ts'
import { findMunicipalities, findNeighbours } from '../platform/municipalities.ts'
import type { Clock } from '../time.ts'
import { bringInLine, carryTask, findToCarry, forgetOldSignals } from '../triage/index.ts'

export interface RegionSignalParts {
  database: Database
  keys: KeyService
  clock: Clock
  log: Pick<Log, 'error'>
}

const payload = z.object({ municipalityId: z.uuid(), signalId: z.uuid() })

export const regionSignalTasks = (parts: RegionSignalParts): Record<string, (given: unknown) => Promise<void>> => ({
  // the queue keeps what goes wrong in a column: the kind and nothing more
  [carryTask]: (given) => carry(parts, given).catch((error: unknown) => Promise.reject(new Error(kindOf(error)))),
})

/**
 * Makes every other municipality equal to what its writer left: a copy, or none. Looked at again afterwards, because it may be taken back
 * while it is carried. Killed halfway, the job is done again.
 */
async function carry({ database, keys, clock }: RegionSignalParts, given: unknown): Promise<void> {
  const { municipalityId: from, signalId } = payload.parse(given)
  const workFor = (municipalityId: string) =>
    ({ municipalityId, origin: 'worker', keys, now: clock(), purpose: 'P11' }) as const
  const look = () =>
    inTransaction(database, workFor(from), async (tx) => ({
      told: await findToCarry(tx, signalId),
      neighbours: await findNeighbours(tx),
    }))
  let { told, neighbours } = await look()
  for (;;) {
    for (const { id } of neighbours)
      await inTransaction(database, workFor(id), (tx) => bringInLine(tx, { signalId, from, told }))
    if (!told) return
    const after = await look()
    if (after.told) return
    ;({ told, neighbours } = after)
  }
}

/** What goes wrong in one municipality is told and does not stop the others. */
export async function regionSignalRound({ database, keys, clock, log }: RegionSignalParts): Promise<void> {
  for (const { id: municipalityId } of await findMunicipalities(database)) {
    const work = { municipalityId, origin: 'worker', keys, now: clock() } as const
    try {
      await inTransaction(database, work, forgetOldSignals)
    } catch (error) {
      log.error({ event: 'could not forget region signals', kind: kindOf(error) })
    }
  }
}
