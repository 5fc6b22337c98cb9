// SPDX-License-Identifier: EUPL-1.2
/**
 * Changes a partner. Who changes how it is reached says that it was looked up: otherwise an old check would vouch for a new number. Of two
 * who change it the second is told. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { reachFields, type Reach } from './rules.ts'
import { showChangePartner } from './show-change-partner.tsx'
import { getPartner, isKnown, updatePartner } from './store.ts'
import { partnerFields, textOf, versionField, whatToMend } from './typed.ts'

export const changePartner = deed({
  input: z.object({ id: z.string(), versie: versionField, ...partnerFields }),
  page: showChangePartner,
  async run(tx, who, { id, versie, ...typed }) {
    const partner = await getPartner(tx, id, { lock: true })
    if (partner.endedOn) return conflict('partnerEnded')
    if (partner.version !== versie) return conflict('changedMeanwhile')
    const text = textOf(typed)
    const isChecked = typed.nagekeken === 'ja'
    const errors = {
      ...whatToMend(text),
      ...(!isChecked && isElsewhere(partner.reach, text.reach) ? { nagekeken: 'tickCheckedReach' } : {}),
      ...((await isKnown(tx, { ...text, but: id })) ? { naam: 'knownAlready' } : {}),
    }
    if (Object.keys(errors).length > 0) return mend(errors)
    await updatePartner(tx, partner, text, isChecked ? { by: who.personId, on: who.today } : undefined)
    return done(to('partner', { id }), 'changed', { details: { partner: id, kind: text.kind, checked: isChecked } })
  },
})

const isElsewhere = (before: Reach, after: Reach): boolean =>
  reachFields.some((field) => before[field] !== after[field])
