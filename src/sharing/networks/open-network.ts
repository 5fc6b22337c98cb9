// SPDX-License-Identifier: EUPL-1.2
/**
 * The administrator notes that the college or the burgemeester decided that the municipality may hand over to a network, and what the privacy
 * officer advised. Spil judges nothing of the Wgs; what differs from the advice carries its reason.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { showNetworks } from './show-networks.tsx'
import { advices, deciders, insertNetworkSwitch, networks } from './store.ts'

export const openNetwork = deed({
  input: z.object({
    verband: z.enum(networks, { error: 'chooseNetwork' }),
    besluit: z.enum(deciders, { error: 'chooseDecider' }),
    besluitop: dateField,
    advies: z.enum(advices, { error: 'chooseAdvice' }),
    adviesop: dateField,
    afwijking: z.string().trim().max(2_000, 'tooLong').default(''),
  }),
  page: showNetworks,
  async run(tx, who, input) {
    if (isAfter(input.besluitop, who.today)) return mend({ besluitop: 'inFuture' })
    if (isAfter(input.adviesop, who.today)) return mend({ adviesop: 'inFuture' })
    if (input.advies !== 'positive' && input.afwijking === '') return mend({ afwijking: 'giveDeviation' })
    const id = await insertNetworkSwitch(tx, who.personId, {
      network: input.verband,
      decidedBy: input.besluit,
      decidedOn: input.besluitop,
      advice: input.advies,
      advisedOn: input.adviesop,
      deviation: input.afwijking === '' ? undefined : input.afwijking,
    })
    if (!id) return conflict('openAlready')
    return done(to('networks'), 'networkOpened', {
      details: { switch: id, network: input.verband, decidedBy: input.besluit, advice: input.advies },
    })
  },
})
