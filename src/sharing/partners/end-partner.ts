// SPDX-License-Identifier: EUPL-1.2
/** A partner is one no longer, from today on: nothing goes there any more. It stays to be read, with what went there before. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showPartner } from './show-partner.tsx'
import { getPartner, markPartnerEnded } from './store.ts'
import { versionField } from './typed.ts'

export const endPartner = deed({
  input: z.object({ id: z.string(), versie: versionField }),
  page: showPartner,
  async run(tx, who, { id, versie }) {
    const partner = await getPartner(tx, id, { lock: true })
    if (partner.endedOn) return conflict('partnerEnded')
    if (partner.version !== versie) return conflict('changedMeanwhile')
    await markPartnerEnded(tx, id, { by: who.personId, on: who.today })
    return done(to('partner', { id }), 'ended', { details: { partner: id, kind: partner.kind } })
  },
})
