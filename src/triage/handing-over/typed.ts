// SPDX-License-Identifier: EUPL-1.2
/** What each deed of handing over begins with: the ground as it was typed, what could come along, and by when a receipt is expected. */
import { addWorkingDays } from '../../law/working-days.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { stillIn } from '../consulting/extract.ts'
import { findConsultations } from '../consulting/store.ts'
import { findBases } from '../legality/bases.ts'
import { limitsOf } from '../limits.ts'
import { mayComeAlong, originOfRole, type Along, type HandOverReceiver } from './rules.ts'
import type { Of } from './store.ts'

/** What others answered about this report, each with where it came from; a question that was withdrawn left nothing. */
export async function findAlong(tx: Tx, of: Of): Promise<Along[]> {
  return (await findConsultations(tx, of)).flatMap(({ id, receiverRole, answer, isWithdrawn }) =>
    answer && !isWithdrawn && answer.text !== ''
      ? [{ id, text: answer.text, origin: answer.origin ?? originOfRole[receiverRole] ?? null }]
      : [],
  )
}

/** @returns why this ground does not do: a basis of the municipality that is in force, or a sentence; one of both is enough */
export async function whyNotGround(tx: Tx, basisId: string, sentence: string): Promise<string | undefined> {
  if (basisId === '') return sentence === '' ? 'writeGround' : undefined
  const bases = isUuid(basisId) ? await findBases(tx) : []
  return bases.some(({ id, endedOn }) => id === basisId && !endedOn) ? undefined : 'chooseBasis'
}

/** @returns the words in it that only an answer says that may not come along; the reporter's own words are free */
export const carriedWords = (
  text: string,
  story: string,
  along: readonly Along[],
  { receiver, otherGround }: { receiver: HandOverReceiver; otherGround: boolean },
): string[] =>
  along
    .filter(({ origin }) => !mayComeAlong(origin, receiver, otherGround))
    .flatMap((answer) => stillIn(text, [answer.text]).filter((word) => stillIn(story, [word]).length === 0))

export const receiptBy = async (tx: Tx, who: Who) =>
  addWorkingDays(who.today, (await limitsOf(tx)).receiptWithinWorkingDays)
