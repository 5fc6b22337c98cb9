// SPDX-License-Identifier: EUPL-1.2
/** The worker carries cases between the municipalities and care desks of a region, and the answers back. Each side has its own transaction: none sees another. */
import * as z from 'zod'
import {
  bringAsk,
  carryAnswerTask,
  carryAskTask,
  carrySendingTask,
  findAnswer,
  findAskToCarry,
  findToCarry,
  forgetAnswered,
  layOffer,
  liftOffer,
  settle,
} from '../casework/index.ts'
import { inTransaction, type Database, type Tx } from '../platform/database/transaction.ts'
import type { KeyService } from '../platform/keys/key-service.ts'
import { kindOf } from '../platform/log.ts'
import { findRegionMembers } from '../platform/municipalities.ts'
import type { Clock } from '../time.ts'

export interface CaseMoveParts {
  database: Database
  keys: KeyService
  clock: Clock
}

const sendingPayload = z.object({ municipalityId: z.uuid(), sendingId: z.uuid() })
const answerPayload = z.object({ municipalityId: z.uuid(), offerId: z.uuid() })
const askPayload = z.object({ municipalityId: z.uuid(), askId: z.uuid() })

export function caseMoveTasks(parts: CaseMoveParts): Record<string, (given: unknown) => Promise<void>> {
  // the queue keeps what goes wrong in a column: the kind and nothing more
  const quiet = (work: (given: unknown) => Promise<void>) => (given: unknown) =>
    work(given).catch((error: unknown) => Promise.reject(new Error(kindOf(error))))
  return {
    [carrySendingTask]: quiet((given) => carrySending(parts, sendingPayload.parse(given))),
    [carryAnswerTask]: quiet((given) => carryAnswer(parts, answerPayload.parse(given))),
    [carryAskTask]: quiet((given) => carryAsk(parts, askPayload.parse(given))),
  }
}

const at = <T>({ database, keys, clock }: CaseMoveParts, municipalityId: string, run: (tx: Tx) => Promise<T>) =>
  inTransaction(database, { municipalityId, origin: 'worker', keys, now: clock(), purpose: 'P11' }, run)

/** Looked at again after it was laid down, because it may be taken back meanwhile. Killed halfway, the job is done again. */
async function carrySending(
  parts: CaseMoveParts,
  { municipalityId: from, sendingId }: z.infer<typeof sendingPayload>,
): Promise<void> {
  const look = () =>
    at(parts, from, async (tx) => {
      const carried = await findToCarry(tx, sendingId)
      const inRegion = (await findRegionMembers(tx)).some(({ id }) => id === carried?.to)
      // what was laid down can be taken back by who left the region
      return inRegion || carried?.state !== 'offered' ? carried : undefined
    })
  for (let carried = await look(); carried;) {
    const { to, state } = carried
    const sent = carried
    if (state === 'revoking' || state === 'revoked') {
      const there = await at(parts, to, (tx) => liftOffer(tx, sendingId))
      // who accepted or refused was first; that answer has a job of its own
      if (there === undefined || there === 'revoked') await at(parts, from, (tx) => settle(tx, sendingId, 'lifted'))
      return
    }
    if (state !== 'offered') return
    await at(parts, to, (tx) => layOffer(tx, from, sent))
    carried = await look()
    if (carried?.state === 'offered') return
  }
}

async function carryAnswer(
  parts: CaseMoveParts,
  { municipalityId: here, offerId }: z.infer<typeof answerPayload>,
): Promise<void> {
  const answered = await at(parts, here, (tx) => findAnswer(tx, offerId))
  if (!answered) return
  const { from, ...answer } = answered
  await at(parts, from, (tx) => settle(tx, offerId, answer))
  await at(parts, here, (tx) => forgetAnswered(tx, offerId))
}

async function carryAsk(
  parts: CaseMoveParts,
  { municipalityId: from, askId }: z.infer<typeof askPayload>,
): Promise<void> {
  const ask = await at(parts, from, async (tx) => {
    const found = await findAskToCarry(tx, askId)
    const inRegion = (await findRegionMembers(tx)).some(({ id }) => id === found?.to)
    return inRegion ? found : undefined
  })
  if (!ask) return
  const { to, number, why } = ask
  await at(parts, to, (tx) => bringAsk(tx, { id: askId, from, number, why }))
}
