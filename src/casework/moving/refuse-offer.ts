// SPDX-License-Identifier: EUPL-1.2
/** Refuses a case that another municipality offered, with the reason; nothing of it stays here, and over there all is as it was. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { sightOf } from '../parts/visible-part.ts'
import { longestLine } from '../typed.ts'
import { neededWithoutBsn } from '../without-bsn.ts'
import { planToAnswer } from './carry.ts'
import { getVisibleOffer, markRefused } from './offers.ts'
import { showOffer } from './show-offer.tsx'

export const refuseOffer = deed({
  input: z.object({ id: z.string(), waarom: neededWithoutBsn(longestLine, 'giveReason') }),
  page: showOffer,
  async run(tx, who, { id, waarom }) {
    await getVisibleOffer(tx, await sightOf(tx, who), id, { lock: true })
    if (!(await markRefused(tx, id, { by: who.personId, reason: waarom }))) return conflict('offerAnswered')
    await planToAnswer(tx, id)
    return done(to('offers'), 'refused', { details: { offer: id } })
  },
})
