// SPDX-License-Identifier: EUPL-1.2
/** Takes back what was offered, as long as nobody over there answered; the worker destroys the copy. Whoever accepts in between was first. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onCase } from '../on-case.ts'
import { planToCarry } from './carry.ts'
import { getSending, markRevoking } from './sendings.ts'
import { showSendings } from './show-sendings.tsx'

export const revokeSending = deed({
  input: z.object({ id: z.string(), welke: z.string() }),
  page: showSendings,
  async run(tx, who, { id, welke }) {
    const { theCase, parts } = await onCase(tx, who, id, { lock: true })
    if (parts.length === 0) throw new NotVisible('nothing was sent by this name')
    const { sentBy } = await getSending(tx, parts, welke)
    if (sentBy !== who.personId && theCase.ownerId !== who.personId) return conflict('senderOnly')
    if (!(await markRevoking(tx, welke, who.personId))) return conflict('answeredMeanwhile')
    await planToCarry(tx, welke)
    return done(to('sendings', { id }), 'revoking', { details: { sending: welke } })
  },
})
