// SPDX-License-Identifier: EUPL-1.2
/** A partner may receive something no longer, from today on. That it might stays to be read. */
import * as z from 'zod'
import { idField } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showPartner } from './show-partner.tsx'
import { getPartner, markPartnerBasisEnded } from './store.ts'

export const endPartnerBasis = deed({
  input: z.object({ id: z.string(), welke: idField('whichOne') }),
  page: showPartner,
  async run(tx, who, { id, welke }) {
    await getPartner(tx, id, { lock: true })
    if (!(await markPartnerBasisEnded(tx, { partnerId: id, id: welke }, { by: who.personId, on: who.today })))
      return conflict('endedMeanwhile')
    return done(to('partner', { id }), 'basisEnded', { details: { partner: id, partnerBasis: welke } })
  },
})
