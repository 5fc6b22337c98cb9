// SPDX-License-Identifier: EUPL-1.2
/** Asks the privacy officer (FG) for advice, and his answer. He reads the question and not who asks for what; never advises on his own question. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { neededWithoutBsn } from '../without-bsn.ts'
import { mayBeDone } from './lifecycle.ts'
import { longestText } from './rules.ts'
import { showDataAdvice } from './show-advice.tsx'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getAdvice, getRequest } from './store.ts'

export const askDataAdvice = deed({
  input: z.object({ id: z.string(), adviesvraag: neededWithoutBsn(longestText, 'giveAdviceQuestion') }),
  page: showDataRequest,
  async run(tx, who, { id, adviesvraag }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'askAdvice')) return conflict('notNow')
    if (request.adviceAsked) return conflict('askedBefore')
    await changeRequest(tx, request, {
      columns: { advice_asked_by: who.personId, advice_asked_on: who.today.toString() },
      advice: { question: adviesvraag, answer: '' },
    })
    return done(to('dataRequest', { id }), 'adviceAsked', { details: { request: id } })
  },
})

export const giveDataAdvice = deed({
  input: z.object({ id: z.string(), adviestekst: neededWithoutBsn(longestText, 'giveAdvice') }),
  page: showDataAdvice,
  async run(tx, who, { id, adviestekst }) {
    const request = await getAdvice(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'giveAdvice') || !request.advice) return conflict('notNow')
    if (request.adviceAsked?.by === who.personId) return conflict('ownQuestion')
    if (request.advised) return conflict('advisedBefore')
    await changeRequest(tx, request, {
      columns: { advised_by: who.personId, advised_on: who.today.toString() },
      advice: { ...request.advice, answer: adviestekst },
    })
    return done(to('dataRequestAdvice', { id }), 'adviceGiven', { details: { request: id } })
  },
})
