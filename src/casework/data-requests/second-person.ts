// SPDX-License-Identifier: EUPL-1.2
/** A second person confirms a decision, exactly the one he saw, or sends it back with a reason. Never who decided. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { neededWithoutBsn } from '../without-bsn.ts'
import { mayBeDone } from './lifecycle.ts'
import { longestSentence } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

const version = z.coerce.number().int().min(0).max(1_000_000).catch(0)

export const confirmDataRequest = deed({
  input: z.object({ id: z.string(), versie: version }),
  page: showDataRequest,
  async run(tx, who, { id, versie }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'confirm')) return conflict('notNow')
    if (request.decided?.by === who.personId) return conflict('ownDecision')
    if (request.version !== versie) return conflict('changedMeanwhile')
    await changeRequest(tx, request, {
      columns: { status: 'decided', confirmed_by: who.personId, confirmed_on: who.today.toString() },
    })
    return done(to('dataRequest', { id }), 'confirmed', { details: { request: id } })
  },
})

export const sendBackDataRequest = deed({
  input: z.object({ id: z.string(), terugreden: neededWithoutBsn(longestSentence, 'giveReason') }),
  page: showDataRequest,
  async run(tx, who, { id, terugreden }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'sendBack')) return conflict('notNow')
    await changeRequest(tx, request, {
      columns: { status: 'searched', decided_by: null, decided_on: null },
      words: { ...request.words, sentBackReason: terugreden },
    })
    return done(to('dataRequest', { id }), 'sentBack', {
      details: { request: id, own: request.decided?.by === who.personId },
    })
  },
})
