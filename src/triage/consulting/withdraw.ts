// SPDX-License-Identifier: EUPL-1.2
/** Takes a question back of which the answer is no longer needed: who was asked sees it no more. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showConsultations } from './show-consultations.tsx'
import { findConsultations, markWithdrawn } from './store.ts'
import { getConsultable, whichOne } from './typed.ts'

export const withdrawConsultation = deed({
  input: z.object({ id: z.string(), welke: whichOne }),
  page: showConsultations,
  async run(tx, who, { id, welke }) {
    const { of } = await getConsultable(tx, who, id, { lock: true })
    if (!(await findConsultations(tx, of)).some((each) => each.id === welke))
      throw new NotVisible('no consultation by this name')
    if (!(await markWithdrawn(tx, who, of, welke))) return conflict('notWaiting')
    return done(to('consultations', { id: of.reportId }), 'consultationWithdrawn', { details: { consultation: welke } })
  },
})
