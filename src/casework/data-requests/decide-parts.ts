// SPDX-License-Identifier: EUPL-1.2
/** Decides on one part of a request, or takes that back: give, give partly, refuse with a ground and the eight points weighed, or nothing found. */
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { mayBeDone } from './lifecycle.ts'
import { groundNames, lawOf, longestSentence, longestText, mostParts, partDecisions, whyNotPart } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

const point = maybeWithoutBsn(longestSentence)

export const addRequestPart = deed({
  input: z.object({
    id: z.string(),
    deel: neededWithoutBsn(longestSentence, 'sayPart'),
    besluit: z.enum(partDecisions, { error: 'chooseDecision' }),
    gegeven: maybeWithoutBsn(longestText),
    grond: z
      .enum(['', ...groundNames], { error: 'chooseGround' })
      .default('')
      .transform((ground) => (ground === '' ? undefined : ground)),
    reden: maybeWithoutBsn(longestSentence),
    punta: point,
    puntb: point,
    puntc: point,
    puntd: point,
    punte: point,
    puntf: point,
    puntg: point,
    punth: point,
  }),
  page: showDataRequest,
  async run(tx, _who, { id, deel, besluit, gegeven, grond, reden, ...typed }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'addPart')) return conflict('notNow')
    if (request.words.parts.length >= mostParts) return conflict('partsFull')
    const isWithheld = besluit === 'partly' || besluit === 'refuse'
    const part = {
      what: deel,
      decision: besluit,
      given: gegeven,
      ground: isWithheld ? grond : undefined,
      reason: isWithheld ? reden : '',
      points: isWithheld
        ? {
            a: typed.punta,
            b: typed.puntb,
            c: typed.puntc,
            d: typed.puntd,
            e: typed.punte,
            f: typed.puntf,
            g: typed.puntg,
            h: typed.punth,
          }
        : {},
    }
    const errors = whyNotPart(part, lawOf(request.kind))
    if (Object.keys(errors).length > 0) return mend(errors)
    await changeRequest(tx, request, {
      words: { ...request.words, parts: [...request.words.parts, { id: randomUUID(), ...part }] },
    })
    return done(to('dataRequest', { id }), 'partAdded', { details: { request: id } })
  },
})

export const removeRequestPart = deed({
  input: z.object({ id: z.string(), welk: z.uuid({ error: 'whichPart' }) }),
  page: showDataRequest,
  async run(tx, _who, { id, welk }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'removePart')) return conflict('notNow')
    const left = request.words.parts.filter((part) => part.id !== welk)
    if (left.length === request.words.parts.length) return conflict('partGone')
    await changeRequest(tx, request, { words: { ...request.words, parts: left } })
    return done(to('dataRequest', { id }), 'partRemoved', { details: { request: id } })
  },
})
