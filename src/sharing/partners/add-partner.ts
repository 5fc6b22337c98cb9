// SPDX-License-Identifier: EUPL-1.2
/** Puts a partner in the directory. Whoever does says that it was looked up today. It may receive nothing yet. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showNewPartner } from './show-change-partner.tsx'
import { insertPartner, isKnown } from './store.ts'
import { partnerFields, textOf, whatToMend } from './typed.ts'

export const addPartner = deed({
  input: z.object(partnerFields),
  page: showNewPartner,
  async run(tx, who, typed) {
    const text = textOf(typed)
    const errors = {
      ...whatToMend(text),
      ...(typed.nagekeken === 'ja' ? {} : { nagekeken: 'tickChecked' }),
      ...((await isKnown(tx, text)) ? { naam: 'knownAlready' } : {}),
    }
    if (Object.keys(errors).length > 0) return mend(errors)
    const id = await insertPartner(tx, text, { by: who.personId, on: who.today })
    return done(to('partner', { id }), 'added', { details: { partner: id, kind: text.kind } })
  },
})
