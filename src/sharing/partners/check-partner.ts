// SPDX-License-Identifier: EUPL-1.2
/** Somebody looked today whether all of it is still right. Not for what changed since he looked. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showPartner } from './show-partner.tsx'
import { getPartner, markChecked } from './store.ts'
import { versionField } from './typed.ts'

export const checkPartner = deed({
  input: z.object({ id: z.string(), versie: versionField }),
  page: showPartner,
  async run(tx, who, { id, versie }) {
    const partner = await getPartner(tx, id, { lock: true })
    if (partner.endedOn) return conflict('partnerEnded')
    if (partner.version !== versie) return conflict('changedMeanwhile')
    await markChecked(tx, id, { by: who.personId, on: who.today })
    return done(to('partner', { id }), 'checked', { details: { partner: id } })
  },
})
