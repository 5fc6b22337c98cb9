// SPDX-License-Identifier: EUPL-1.2
/**
 * The decision on the whole request. Unless everything is simply given, a second person looks at it. Against the advice of the privacy
 * officer, or without waiting for it, only with a reason.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { maybeWithoutBsn } from '../without-bsn.ts'
import { mayBeDone } from './lifecycle.ts'
import { givenOf, longestSentence, needsSecondPerson } from './rules.ts'
import { showDataRequest } from './show-request.tsx'
import { changeRequest, getRequest } from './store.ts'

export const decideDataRequest = deed({
  input: z.object({
    id: z.string(),
    advies: z.enum(['', 'followed', 'deviates'], { error: 'chooseAdvice' }).default(''),
    afwijking: maybeWithoutBsn(longestSentence),
    veilig: z.string().default(''),
  }),
  page: showDataRequest,
  async run(tx, who, { id, advies, afwijking, veilig }) {
    const request = await getRequest(tx, id, { lock: true })
    if (!mayBeDone(request.status, 'decide')) return conflict('notNow')
    const { parts } = request.words
    if (parts.length === 0) return conflict('noParts')
    if (request.advised && advies === '') return mend({ advies: 'chooseAdvice' })
    const deviates = request.adviceAsked !== undefined && (!request.advised || advies === 'deviates')
    if (deviates && afwijking === '') return mend({ afwijking: 'giveDeviation' })
    if (givenOf(parts).length > 0 && veilig !== 'ja') return mend({ veilig: 'lookAgain' })
    const second = needsSecondPerson(parts)
    await changeRequest(tx, request, {
      columns: {
        status: second ? 'secondAsked' : 'decided',
        decided_by: who.personId,
        decided_on: who.today.toString(),
      },
      words: { ...request.words, deviation: deviates ? afwijking : '', sentBackReason: '' },
    })
    return done(to('dataRequest', { id }), second ? 'secondAsked' : 'decided', { details: { request: id } })
  },
})
