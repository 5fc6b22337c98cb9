// SPDX-License-Identifier: EUPL-1.2
/** Takes the longer term, once and with the reason the asker is told; only while the first term runs. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { neededWithoutBsn } from '../without-bsn.ts'
import { mayBeDone } from './lifecycle.ts'
import { longestSentence, whyNotExtend } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

export const extendDataRequest = deed({
  input: z.object({ id: z.string(), verlengreden: neededWithoutBsn(longestSentence, 'giveReason') }),
  page: showDataRequest,
  async run(tx, who, { id, verlengreden }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'extend')) return conflict('notNow')
    const refusal = whyNotExtend(request, who.today)
    if (refusal) return conflict(refusal)
    await changeRequest(tx, request, {
      columns: { extended_by: who.personId, extended_on: who.today.toString() },
      words: { ...request.words, extensionReason: verlengreden },
    })
    return done(to('dataRequest', { id }), 'extended', { details: { request: id } })
  },
})
