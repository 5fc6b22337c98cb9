// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks the owner of a case elsewhere in the region to hand it over, by the number one was told. It says the same whether there is such a case or
 * not, and nothing comes back by itself. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { findRegionMembers } from '../../platform/municipalities.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { clean, longestLine } from '../typed.ts'
import { neededWithoutBsn } from '../without-bsn.ts'
import { countAsksToday, insertAsk } from './asks.ts'
import { planToAsk } from './carry.ts'
import { mostAsksADay } from './rules.ts'
import { showAsk } from './show-ask.tsx'

export const sendAsk = deed({
  input: z.object({
    naar: z.string().default(''),
    nummer: z
      .string({ error: 'giveNumber' })
      .transform(clean)
      .refine((text) => /^\d{2}-\d{4}$/.test(text), 'giveNumber'),
    waarom: neededWithoutBsn(longestLine, 'giveReason'),
  }),
  page: showAsk,
  async run(tx, who, { naar, nummer, waarom }) {
    if (!(await findRegionMembers(tx)).some(({ id }) => id === naar)) return mend({ naar: 'whichPlace' })
    if ((await countAsksToday(tx, who.personId)) >= mostAsksADay) return conflict('enoughAsked')
    const ask = await insertAsk(tx, { toMunicipality: naar, number: nummer, why: waarom, by: who.personId })
    await planToAsk(tx, ask)
    return done(to('askCase'), 'asked', { details: { ask, to: naar } })
  },
})
