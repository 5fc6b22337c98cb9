// SPDX-License-Identifier: EUPL-1.2
/**
 * What happens to a disclosure after it was decided on. Whoever ends one closes it in the same transaction; the worker then destroys the key of
 * the copy. Each holds the row while it looks, so that of two people at once one is told.
 */
import * as z from 'zod'
import { longestLine, longestText, maybeWithoutBsn, neededWithoutBsn, onCase } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend, type Outcome } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { move } from './course.ts'
import { canMove } from './lifecycle.ts'
import { whyNotLeave } from './may-still-leave.ts'
import { received, receivedWhats } from './received.ts'
import { remindOn, whyNotUntil } from './rules.ts'
import { showDisclosure } from './show-disclosure.tsx'
import { insertStep } from './steps.ts'
import { getDisclosure, setDays, setReference, type Disclosure } from './store.ts'

const which = { id: z.string(), verstrekking: z.string() }

/** @throws NotVisible */
async function onDisclosure(tx: Tx, who: Who, { id, verstrekking }: { id: string; verstrekking: string }) {
  const { parts } = await onCase(tx, who, id, { lock: true })
  return getDisclosure(tx, parts, verstrekking, { lock: true })
}

const doneAt = ({ caseId, id, part }: Disclosure, say: string, details: Record<string, string> = {}): Outcome =>
  done(`${to('disclosure', { id: caseId })}?verstrekking=${id}`, say, { details: { disclosure: id, part, ...details } })

export const releaseDisclosure = deed({
  input: z.object(which),
  page: showDisclosure,
  async run(tx, who, typed) {
    const at = await onDisclosure(tx, who, typed)
    if (at.disclosure.decidedBy === who.personId) return conflict('ownDisclosure')
    if (at.part.closed) return conflict('partClosed')
    const why = at.disclosure.state === 'waiting' ? await whyNotLeave(tx, at.disclosure) : undefined
    if (why) return conflict(why)
    const isMoved = await move(tx, at, { move: 'release', step: 'looked', by: who.personId })
    if (!isMoved) return conflict('movedOn')
    await insertStep(tx, at.part, at.disclosure.id, { kind: 'sent', by: at.disclosure.decidedBy })
    return doneAt(at.disclosure, 'released')
  },
})

export const withdrawDisclosure = deed({
  input: z.object(which),
  page: showDisclosure,
  async run(tx, who, typed) {
    const at = await onDisclosure(tx, who, typed)
    const isMoved = await move(tx, at, { move: 'withdraw', step: 'withdrawn', by: who.personId })
    return isMoved ? doneAt(at.disclosure, 'withdrawn') : conflict('movedOn')
  },
})

export const revokeDisclosure = deed({
  input: z.object(which),
  page: showDisclosure,
  async run(tx, who, typed) {
    const at = await onDisclosure(tx, who, typed)
    const isMoved = await move(tx, at, { move: 'revoke', step: 'revoked', by: who.personId })
    return isMoved ? doneAt(at.disclosure, 'revoked') : conflict('movedOn')
  },
})

/** What the receiver said by telephone, by mail or at the table. */
export const noteReceived = deed({
  input: z.object({
    ...which,
    wat: z.enum(receivedWhats, { error: 'whatHappened' }),
    tekst: maybeWithoutBsn(longestText),
  }),
  page: showDisclosure,
  async run(tx, who, { wat, tekst, ...typed }) {
    const at = await onDisclosure(tx, who, typed)
    const { move: moved, step, needsText } = received[wat]
    if (needsText && tekst === '') return mend({ tekst: 'giveAnswer' })
    if (moved) {
      const isMoved = await move(tx, at, { move: moved, step, by: who.personId, text: tekst })
      if (!isMoved) return conflict('movedOn')
    } else {
      if (!canMove(at.disclosure.state, 'revoke')) return conflict('movedOn')
      await insertStep(tx, at.part, at.disclosure.id, { kind: step, by: who.personId, text: tekst })
    }
    if (wat === 'gevraagd' || wat === 'bericht')
      await setDays(tx, at.disclosure.id, {
        endsOn: at.disclosure.endsOn,
        remindOn: remindOn(at.disclosure.kind, who.today),
      })
    return doneAt(at.disclosure, 'noted', { what: step })
  },
})

/** Under which number they know it: of a report of an offence, also long after. */
export const giveReference = deed({
  input: z.object({ ...which, nummer: neededWithoutBsn(longestLine, 'giveReference') }),
  page: showDisclosure,
  async run(tx, who, { nummer, ...typed }) {
    const { disclosure, part } = await onDisclosure(tx, who, typed)
    await setReference(tx, part, disclosure.id, nummer)
    await insertStep(tx, part, disclosure.id, { kind: 'referenced', by: who.personId })
    return doneAt(disclosure, 'noted', { what: 'referenced' })
  },
})

export const prolongDisclosure = deed({
  input: z.object({ ...which, tot: dateField }),
  page: showDisclosure,
  async run(tx, who, { tot, ...typed }) {
    const { disclosure, part } = await onDisclosure(tx, who, typed)
    if (!canMove(disclosure.state, 'revoke')) return conflict('movedOn')
    const why = await whyNotLeave(tx, disclosure)
    if (why) return conflict(why)
    const late = whyNotUntil(tot, who.today)
    if (late) return mend({ tot: late })
    await setDays(tx, disclosure.id, {
      endsOn: tot,
      remindOn: disclosure.remindOn ?? remindOn(disclosure.kind, who.today),
    })
    await insertStep(tx, part, disclosure.id, { kind: 'prolonged', by: who.personId })
    return doneAt(disclosure, 'prolonged')
  },
})
