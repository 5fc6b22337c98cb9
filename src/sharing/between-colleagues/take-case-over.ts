// SPDX-License-Identifier: EUPL-1.2
/**
 * The case passes to who accepted it: the case, the tracks its owner had and the tasks he had to do, by the way work is handed over and with
 * its history. Where he only worked along, the new owner now does. What the new owner may not read stays with who had it.
 */
import { deleteMember, findAllParts, handTo, partKinds } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { rolesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { findGrantedParts, forgetGrants, leavePart } from './access-given.ts'
import { findOpenRequest, noteMove, type ColleagueAsk } from './store.ts'

/** The work of who gives it away, the case and the row are locked. @returns whether it passed; else nothing changed */
export async function takeCaseOver(tx: Tx, who: Who, ask: ColleagueAsk): Promise<boolean> {
  const [from, receiver] = [ask.askedBy, ask.receiverId]
  // what may pass is what the new owner may have, whoever presses the button
  const taker: Who =
    receiver === who.personId ? who : { ...who, personId: receiver, roles: await rolesOf(tx, receiver, who.today) }
  if (ask.ownerId !== from) return false
  const moved = await handTo(tx, taker, {
    from,
    to: receiver,
    items: [
      { kind: 'case', id: ask.caseId },
      ...partKinds.map((part) => ({ kind: 'part' as const, id: ask.caseId, part })),
    ],
    by: who.personId,
  })
  if (!moved.some(({ kind }) => kind === 'case')) return false
  const granted = await findGrantedParts(tx, ask.id)
  await forgetGrants(tx, ask.id)
  for (const part of await findAllParts(tx, ask.caseId)) {
    if (part.kind === 'desk') await deleteMember(tx, part, receiver)
    else if (granted.includes(part.kind) || part.ownerId === receiver) await leavePart(tx, part, from)
  }
  // he asked for it himself too: it is his
  const request = await findOpenRequest(tx, ask.caseId, receiver)
  if (request)
    await noteMove(tx, { id: request, caseId: ask.caseId, part: 'desk' }, { state: 'revoked', by: who.personId })
  return true
}
