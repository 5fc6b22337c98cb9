// SPDX-License-Identifier: EUPL-1.2
/**
 * The administrator notes on which basis a partner may receive something, and on which agreement that leans. The college or the burgemeester
 * decided it; Spil decides nothing here.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isUuid } from '../../platform/uuid.ts'
import { findBases } from '../../triage/index.ts'
import { findAgreements } from '../agreements/store.ts'
import { holds, isOver } from './rules.ts'
import { showPartner } from './show-partner.tsx'
import { findReceivable, getPartner, insertPartnerBasis } from './store.ts'

export const notePartnerBasis = deed({
  input: z.object({
    id: z.string(),
    grondslag: z.string({ error: 'chooseBasis' }).refine(isUuid, 'chooseBasis'),
    leuntop: z
      .string()
      .default('')
      .refine((text) => text === '' || isUuid(text), 'chooseAgreement'),
  }),
  page: showPartner,
  async run(tx, who, { id, grondslag, leuntop }) {
    const partner = await getPartner(tx, id, { lock: true })
    if (partner.endedOn) return conflict('partnerEnded')
    const basis = (await findBases(tx)).find((each) => each.id === grondslag && !isOver(each.endedOn, who.today))
    const agreement = (await findAgreements(tx, id)).find((each) => each.id === leuntop && holds(each, who.today))
    if (!basis || (leuntop !== '' && !agreement)) return conflict('basisGone')
    // the partner is locked: nobody notes the same beside this
    if ((await findReceivable(tx, id)).some(({ basisId, standing }) => basisId === basis.id && standing !== 'ended'))
      return conflict('notedAlready')
    const noted = await insertPartnerBasis(tx, who.personId, {
      partnerId: id,
      basisId: basis.id,
      agreementId: agreement?.id,
    })
    return done(to('partner', { id }), 'basisNoted', {
      details: { partner: id, partnerBasis: noted, basis: basis.id, purpose: basis.purpose, leans: leuntop !== '' },
    })
  },
})
