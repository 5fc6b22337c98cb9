// SPDX-License-Identifier: EUPL-1.2
/**
 * A whole case to a colleague (overdracht): he reads first, the desk and what its owner sees and he may read at all; whose it is does not change
 * until he accepts. And somebody who sees a case and does not own it asks its owner for it (verzoek om overdracht).
 */
import * as z from 'zod'
import {
  findAllParts,
  idField,
  insertEntry,
  longestText,
  neededWithoutBsn,
  onCase,
  whoMayBeOn,
  whoMayOwn,
  type Case,
  type Part,
} from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { giveAccess } from './access-given.ts'
import { colleagueAsked, colleagueAskMoved } from './facts.ts'
import { showBetweenColleagues } from './show-between-colleagues.tsx'
import { findOpenRequest, insertAsk, noteMove } from './store.ts'
import { entryWords } from './words.nl.ts'

/** The case is locked. @returns the id of what was sent, or what is in the way */
export async function offerTransfer(
  tx: Tx,
  who: Who,
  { theCase, parts }: { theCase: Case; parts: readonly Part[] },
  { toPerson, why, answersId }: { toPerson: string; why: string; answersId?: string | undefined },
): Promise<{ sent: string } | { refusal: string }> {
  const desk = parts.find(({ kind }) => kind === 'desk')
  if (theCase.ownerId !== who.personId) return { refusal: 'ownerOnly' }
  if (theCase.status === 'closed' || !desk) return { refusal: 'caseClosed' }
  if (toPerson === who.personId || !(await whoMayOwn(tx, theCase.id, who.today)).includes(toPerson))
    return { refusal: 'cannotOwn' }
  const askId = await insertAsk(tx, desk, {
    kind: 'transfer',
    toPerson,
    content: { asked: why },
    ...(answersId && { answersId }),
    by: who.personId,
  })
  if (!askId) return { refusal: 'transferThere' }
  for (const part of parts) {
    const isOpenToHim = (await whoMayBeOn(tx, theCase.id, part.kind, who.today)).includes(toPerson)
    // the desk is read by every officer; who is none reads that of what is offered to her
    if (part.kind === 'desk' ? !isOpenToHim : isOpenToHim)
      await giveAccess(tx, part, { askId, personId: toPerson, by: who.personId })
  }
  const names = await namesOf(tx, [toPerson])
  await insertEntry(tx, desk, who.personId, {
    kind: 'decision',
    happenedOn: who.today,
    happenedTime: undefined,
    text: entryWords.offered(names.get(toPerson) ?? '', why),
  })
  await recordFact(tx, colleagueAsked('transfer'))
  return { sent: askId }
}

export const transferToColleague = deed({
  input: z.object({
    id: z.string(),
    overnemer: idField('chooseColleague'),
    overdrachtzin: neededWithoutBsn(longestText, 'giveReason'),
  }),
  page: showBetweenColleagues,
  async run(tx, who, { id, overnemer, overdrachtzin }) {
    const at = await onCase(tx, who, id, { lock: true })
    // who is offered what he asked for has his answer
    const request = await findOpenRequest(tx, at.theCase.id, overnemer)
    const came = await offerTransfer(tx, who, at, { toPerson: overnemer, why: overdrachtzin, answersId: request })
    if ('refusal' in came)
      return came.refusal === 'cannotOwn' ? mend({ overnemer: 'cannotOwn' }) : conflict(came.refusal)
    if (request) {
      await noteMove(tx, { id: request, caseId: at.theCase.id, part: 'desk' }, { state: 'accepted', by: who.personId })
      await recordFact(tx, colleagueAskMoved('transferRequest', 'accepted'))
    }
    return done(to('betweenColleagues', { id }), 'offered', { details: { ask: came.sent, to: overnemer } })
  },
})

export const requestTransfer = deed({
  input: z.object({ id: z.string(), verzoekzin: neededWithoutBsn(longestText, 'giveReason') }),
  page: showBetweenColleagues,
  async run(tx, who, { id, verzoekzin }) {
    const { theCase } = await onCase(tx, who, id, { lock: true })
    if (theCase.status === 'closed') return conflict('caseClosed')
    if (theCase.ownerId === who.personId) return conflict('ownCase')
    if (!(await whoMayOwn(tx, theCase.id, who.today)).includes(who.personId)) return conflict('cannotOwn')
    // she who asks may not be on the desk's part; the question is for who owns it
    const desk = (await findAllParts(tx, theCase.id)).find(({ kind }) => kind === 'desk')
    if (!desk || desk.isDestroyed) return conflict('caseClosed')
    const askId = await insertAsk(tx, desk, {
      kind: 'transferRequest',
      content: { asked: verzoekzin },
      by: who.personId,
    })
    if (!askId) return conflict('askedAlready')
    await recordFact(tx, colleagueAsked('transferRequest'))
    return done(to('betweenColleagues', { id }), 'requested', { details: { ask: askId } })
  },
})
