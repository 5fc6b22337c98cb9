// SPDX-License-Identifier: EUPL-1.2
/**
 * Offers a case to another municipality or care desk of the region. First it is shown exactly as it will be read there; only what was shown
 * goes. Where somebody stays is opened here for that alone, and who owns the part sees that it was. Idempotent on the request key.
 */
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { insertEntry } from '../entries/store.ts'
import { caseSent } from '../facts.ts'
import type { Node } from '../network/store.ts'
import type { Part } from '../parts/store.ts'
import { findRevealed, recordLook } from '../whereabouts/store.ts'
import { planToCarry } from './carry.ts'
import { composeSending, sendingInput } from './compose.ts'
import { insertSending } from './sendings.ts'
import { showSendings } from './show-sendings.tsx'
import { entryOfSending } from './words.nl.ts'

/** Shows what would leave, as a look of its own in the trail. */
export const previewSending = deed({
  input: sendingInput,
  page: showSendings,
  async run(tx, who, typed) {
    const { refusal, errors, mark } = await composeSending(tx, who, typed)
    if (refusal) return conflict(refusal)
    if (Object.keys(errors).length > 0) return mend(errors)
    const { id: _id, gezien: _seen, wijzig, mee, ...fields } = typed
    const seen = wijzig === 'ja' ? '' : mark
    return more(new Map([...Object.entries(fields), ['mee', mee.join('\n')], ['gezien', seen]]), {})
  },
})

export const sendCase = deed({
  input: sendingInput,
  page: showSendings,
  async run(tx, who, typed) {
    const composed = await composeSending(tx, who, typed, { lock: true })
    const { theCase, parts, parcel, receiver, ask, refusal, errors } = composed
    if (refusal) return conflict(refusal)
    if (Object.keys(errors).length > 0 || !receiver) return mend(errors)
    if (typed.gezien !== composed.mark) return mend({ mee: 'seeFirst' })
    const part = parts.find(({ closed }) => !closed)
    if (!part) return conflict('partClosed')
    const places = await openWhereabouts(tx, who, { secret: composed.secret, parts, why: typed.waaromverblijf })
    const sending = await insertSending(tx, part, {
      kind: typed.soort,
      toMunicipality: receiver.id,
      toRole: typed.rol,
      basis: typed.grond,
      purpose: typed.doel,
      content: {
        sentence: typed.zin,
        whyWhereabouts: typed.waaromverblijf,
        whyAgreed: typed.waarompolitie,
        closes: parts.filter(({ closed }) => !closed).map(({ kind }) => kind),
      },
      parcel: { ...parcel, ...composed.pickWith(places) },
      askId: ask?.id,
      by: who.personId,
    })
    if (!sending) return conflict('sentAlready')
    await insertEntry(tx, part, who.personId, {
      kind: 'decision',
      happenedOn: who.today,
      happenedTime: undefined,
      text: entryOfSending(typed.soort, receiver.name, parcel.entries.length + parcel.nodes.length),
    })
    await planToCarry(tx, sending)
    await recordFact(tx, caseSent(typed.soort))
    return done(to('sendings', { id: theCase.id }), 'sent', {
      details: {
        sending,
        kind: typed.soort,
        to: receiver.id,
        basis: typed.grond,
        entries: parcel.entries.length,
        nodes: parcel.nodes.length,
        names: parcel.nodes.filter(({ name }) => name !== '').length,
        whereabouts: places.size,
        underEmbargo: parcel.embargo !== undefined,
      },
    })
  },
})

/** Opened for this alone. */
async function openWhereabouts(
  tx: Tx,
  who: Who,
  { secret, parts, why }: { secret: readonly Node[]; parts: readonly Part[]; why: string },
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const node of secret) {
    const part = parts.find(({ kind }) => kind === node.part)
    if (!part) continue
    await recordLook(tx, part, { nodeId: node.id, personId: who.personId, reason: why })
    found.set(node.id, (await findRevealed(tx, node, who.personId)) ?? '')
  }
  return found
}
