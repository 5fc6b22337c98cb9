// SPDX-License-Identifier: EUPL-1.2
/** Decides on one part of a request, or takes that back: give, give partly, refuse with a ground and the eight points weighed, or nothing found. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeWithoutBsn, neededWithoutBsn } from '../without-bsn.ts'
import { addParts } from './add-parts.ts'
import { mayBeDone } from './lifecycle.ts'
import { longestSentence, longestText, partDecisions } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'
import { withheldInput, withheldOf } from './withheld.ts'

export const addRequestPart = deed({
  input: z.object({
    id: z.string(),
    deel: neededWithoutBsn(longestSentence, 'sayPart'),
    besluit: z.enum(partDecisions, { error: 'chooseDecision' }),
    gegeven: maybeWithoutBsn(longestText),
    ...withheldInput.shape,
  }),
  page: showDataRequest,
  async run(tx, _who, { id, deel, besluit, gegeven, ...typed }) {
    const why = await addParts(tx, id, [
      { what: deel, decision: besluit, given: gegeven, ...withheldOf(besluit, typed) },
    ])
    if (why) return 'conflict' in why ? conflict(why.conflict) : mend(why.errors)
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
