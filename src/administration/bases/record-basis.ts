// SPDX-License-Identifier: EUPL-1.2
/**
 * The administrator notes on what the college or the burgemeester decided to lean, and what the privacy officer advised. Spil decides
 * nothing here; what differs from the advice carries its reason.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { basisAdvices, basisDataKinds, basisDeciders, insertBasis, purposeCodes } from '../../triage/index.ts'
import { showBases } from './show-bases.tsx'

const line = (missing: string) => z.string({ error: missing }).trim().min(1, missing).max(300, 'basisTooLong')

export const recordBasis = deed({
  input: z.object({
    doel: z.enum(purposeCodes, { error: 'choosePurpose' }),
    gegevens: z.enum(basisDataKinds, { error: 'chooseDataKind' }),
    titel: line('giveBasisTitle'),
    artikel: line('giveBasisArticle'),
    besluit: z.enum(basisDeciders, { error: 'chooseDecider' }),
    besluitop: dateField,
    advies: z.enum(basisAdvices, { error: 'chooseAdvice' }),
    adviesop: dateField,
    afwijking: z.string().trim().max(2_000, 'basisTooLong').default(''),
  }),
  page: showBases,
  async run(tx, who, input) {
    if (isAfter(input.besluitop, who.today)) return mend({ besluitop: 'decidedInFuture' })
    if (isAfter(input.adviesop, who.today)) return mend({ adviesop: 'decidedInFuture' })
    if (input.advies !== 'positive' && input.afwijking === '') return mend({ afwijking: 'giveDeviation' })
    const id = await insertBasis(tx, who.personId, {
      purpose: input.doel,
      data: input.gegevens,
      title: input.titel,
      article: input.artikel,
      decidedBy: input.besluit,
      decidedOn: input.besluitop,
      advice: input.advies,
      advisedOn: input.adviesop,
      deviation: input.afwijking === '' ? null : input.afwijking,
    })
    return done(to('bases'), 'basisRecorded', {
      details: { basis: id, purpose: input.doel, data: input.gegevens, advice: input.advies },
    })
  },
})
