// SPDX-License-Identifier: EUPL-1.2
/**
 * What comes of what a colleague asked: accepted, refused with a reason, done with a note, or taken back by who asked (or who owns the case,
 * when that one is gone). Of two at the same moment one is first, and the other is told.
 */
import * as z from 'zod'
import { findAllParts, insertEntry, lockWorkOf, longestText, neededWithoutBsn, onCase } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, NotVisible, type DeedAudit, type Outcome } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { takeAccessBack } from './access-given.ts'
import { colleagueAskMoved } from './facts.ts'
import { afterMove, askStates, type AskMove } from './lifecycle.ts'
import { showColleagueAsk } from './show-colleague-ask.tsx'
import { getAsk, getLockedAsk, noteMove, type ColleagueAsk } from './store.ts'
import { takeCaseOver } from './take-case-over.ts'
import { offerTransfer } from './transfer.ts'
import { entryWords } from './words.nl.ts'

/** Only who it is for, and only when he sees what it is about. @returns what is in the way @throws NotVisible */
function whyNotAnswer(who: Who, ask: ColleagueAsk, move: AskMove): string | undefined {
  if (ask.receiverId !== who.personId) return 'receiverOnly'
  if (!afterMove(ask.kind, ask.state, move)) return 'answeredMeanwhile'
  if (!ask.words) throw new NotVisible('he is not on this part any more')
  return undefined
}

/** Notes how it went on: the state, the history of the part, the fact. A request stands in no history: it is between two people. */
export async function goOn(
  tx: Tx,
  who: Who,
  ask: ColleagueAsk,
  { move, said = '' }: { move: AskMove; said?: string },
): Promise<void> {
  const state = afterMove(ask.kind, ask.state, move)
  if (!state) throw new Error(`${move} from ${ask.state}`)
  await noteMove(tx, ask, { state, by: who.personId, said })
  if (state !== 'accepted') await takeAccessBack(tx, ask)
  const part = (await findAllParts(tx, ask.caseId)).find(({ kind }) => kind === ask.part)
  if (part && !part.isDestroyed && ask.kind !== 'transferRequest')
    await insertEntry(tx, part, who.personId, {
      kind: 'decision',
      happenedOn: who.today,
      happenedTime: undefined,
      text: entryWords.moved(ask.kind, state, said),
    })
  await recordFact(tx, colleagueAskMoved(ask.kind, state))
}

const auditOf = (ask: ColleagueAsk, more: Record<string, string> = {}): DeedAudit => ({
  object: { kind: 'case', id: ask.caseId },
  details: { ask: ask.id, kind: ask.kind, part: ask.part, ...more },
})

const doneWith = (ask: ColleagueAsk, say: string, more: Record<string, string> = {}): Outcome =>
  done(to('colleagueAsk', { id: ask.id }), say, auditOf(ask, more))

export const acceptColleagueAsk = deed({
  input: z.object({ id: z.string() }),
  page: showColleagueAsk,
  async run(tx, who, { id }) {
    const seen = await getAsk(tx, who, id)
    // in the order of handing work over, so that the two never wait for each other
    if (seen.kind === 'transfer') await lockWorkOf(tx, seen.askedBy)
    const ask = await getLockedAsk(tx, who, id)
    const refusal = whyNotAnswer(who, ask, 'accept')
    if (refusal) return conflict(refusal)
    if (ask.kind === 'transferRequest') return acceptRequest(tx, who, ask)
    if (ask.kind === 'transfer') {
      if (!(await takeCaseOver(tx, who, ask))) return conflict('cannotTakeOver')
      await goOn(tx, who, ask, { move: 'accept' })
      return done(to('case', { id: ask.caseId }), 'takenOver', auditOf(ask, { from: ask.askedBy }))
    }
    await goOn(tx, who, ask, { move: 'accept' })
    return doneWith(ask, 'accepted')
  },
})

/** Makes the transfer to who asked; that one still accepts. */
async function acceptRequest(tx: Tx, who: Who, ask: ColleagueAsk): Promise<Outcome> {
  const at = await onCase(tx, who, ask.caseId)
  const came = await offerTransfer(tx, who, at, {
    toPerson: ask.askedBy,
    why: ask.words?.content.asked ?? '',
    answersId: ask.id,
  })
  if ('refusal' in came) return conflict(came.refusal)
  await goOn(tx, who, ask, { move: 'accept' })
  return doneWith(ask, 'offered', { transfer: came.sent })
}

export const refuseColleagueAsk = deed({
  input: z.object({ id: z.string(), waarom: neededWithoutBsn(longestText, 'giveReason') }),
  page: showColleagueAsk,
  async run(tx, who, { id, waarom }) {
    const ask = await getLockedAsk(tx, who, id)
    const refusal = whyNotAnswer(who, ask, 'refuse')
    if (refusal) return conflict(refusal)
    await goOn(tx, who, ask, { move: 'refuse', said: waarom })
    return doneWith(ask, 'refused')
  },
})

export const finishColleagueAsk = deed({
  input: z.object({ id: z.string(), terug: neededWithoutBsn(longestText, 'giveNote') }),
  page: showColleagueAsk,
  async run(tx, who, { id, terug }) {
    const ask = await getLockedAsk(tx, who, id)
    const refusal = whyNotAnswer(who, ask, 'finish')
    if (refusal) return conflict(refusal)
    await goOn(tx, who, ask, { move: 'finish', said: terug })
    return doneWith(ask, 'finished')
  },
})

/** As it stood when he looked: whoever accepted meanwhile was first, and who takes back decides again. */
export const revokeColleagueAsk = deed({
  input: z.object({ id: z.string(), stand: z.enum(askStates, { error: 'lookAgain' }) }),
  page: showColleagueAsk,
  async run(tx, who, { id, stand }) {
    const ask = await getLockedAsk(tx, who, id)
    const isHis = ask.askedBy === who.personId || (ask.kind !== 'transferRequest' && ask.ownerId === who.personId)
    if (!isHis) return conflict('senderOnly')
    if (ask.state !== stand || !afterMove(ask.kind, ask.state, 'revoke')) return conflict('answeredMeanwhile')
    await goOn(tx, who, ask, { move: 'revoke' })
    if (ask.askedBy === who.personId) return doneWith(ask, 'revoked')
    // who owns the case is perhaps not on the part
    return done(to('betweenColleagues', { id: ask.caseId }), 'revoked', auditOf(ask))
  },
})
