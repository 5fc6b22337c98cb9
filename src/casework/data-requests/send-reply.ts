// SPDX-License-Identifier: EUPL-1.2
/**
 * Notes how the reply reached who asked: never by e-mail, and where somebody may read along only from hand to hand. Keeps the text as it
 * was sent. Then the request can be closed.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter, isBefore } from '../../time.ts'
import { mayBeDone } from './lifecycle.ts'
import { replyOf } from './reply-of.ts'
import { readAlongs, sendWays, whyNotSend } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

export const sendDataReply = deed({
  input: z.object({
    id: z.string(),
    leestmee: z.enum(readAlongs, { error: 'chooseReadAlong' }),
    verstuurd: z.enum(sendWays, { error: 'chooseSendWay' }),
    verstuurdop: dateField,
  }),
  page: showDataRequest,
  async run(tx, who, { id, leestmee, verstuurd, verstuurdop }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'send')) return conflict('notNow')
    const refusal = whyNotSend(verstuurd, leestmee)
    if (refusal) return mend({ verstuurd: refusal })
    if (isAfter(verstuurdop, who.today)) return mend({ verstuurdop: 'inFuture' })
    if (request.decided && isBefore(verstuurdop, request.decided.on)) return mend({ verstuurdop: 'beforeDecision' })
    await changeRequest(tx, request, {
      columns: {
        status: 'answered',
        sent_how: verstuurd,
        read_along: leestmee,
        sent_by: who.personId,
        sent_on: verstuurdop.toString(),
      },
      words: { ...request.words, reply: replyOf(request, who.municipality.name) },
    })
    return done(to('dataRequest', { id }), 'sent', { details: { request: id, how: verstuurd } })
  },
})

export const closeDataRequest = deed({
  input: z.object({ id: z.string() }),
  page: showDataRequest,
  async run(tx, who, { id }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'close')) return conflict('notNow')
    await changeRequest(tx, request, {
      columns: { status: 'closed', closed_why: 'answered', closed_by: who.personId, closed_on: who.today.toString() },
    })
    return done(to('dataRequest', { id }), 'closed', { details: { request: id } })
  },
})
