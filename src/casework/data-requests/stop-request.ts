// SPDX-License-Identifier: EUPL-1.2
/** Ends a request without a decision: the asker took it back, did not show who he is, or may not act for whom he names. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { neededWithoutBsn } from '../without-bsn.ts'
import { mayBeDone } from './lifecycle.ts'
import { longestSentence, stopReasons } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

export const stopDataRequest = deed({
  input: z.object({
    id: z.string(),
    stopreden: z.enum(stopReasons, { error: 'chooseStop' }),
    stopzin: neededWithoutBsn(longestSentence, 'giveReason'),
  }),
  page: showDataRequest,
  async run(tx, who, { id, stopreden, stopzin }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'stop')) return conflict('notNow')
    await changeRequest(tx, request, {
      columns: { status: 'closed', closed_why: stopreden, closed_by: who.personId, closed_on: who.today.toString() },
      words: { ...request.words, closedNote: stopzin },
    })
    return done(to('dataRequest', { id }), 'stopped', { details: { request: id, why: stopreden } })
  },
})
