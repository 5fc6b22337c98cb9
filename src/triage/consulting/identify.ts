// SPDX-License-Identifier: EUPL-1.2
/** Tells who was consulted whom it is about, when the answer needs it: a disclosure of its own, once, with its reason, after the extract. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showConsultations } from './show-consultations.tsx'
import { findConsultations, storeIdentification } from './store.ts'
import { getConsultable, sentence, whichOne } from './typed.ts'

export const identifyConsulted = deed({
  input: z.object({
    id: z.string(),
    welke: whichOne,
    wie: sentence('giveTold'),
    reden: sentence('giveReason'),
  }),
  page: showConsultations,
  async run(tx, who, { id, welke, wie, reden }) {
    const { of, isOwn } = await getConsultable(tx, who, id, { lock: true })
    if (isOwn) return conflict('ownReport')
    const asked = (await findConsultations(tx, of)).find((each) => each.id === welke)
    if (asked?.kind !== 'extract') throw new NotVisible('no consultation by this name')
    if (!(await storeIdentification(tx, who, of, welke, { told: wie, reason: reden }))) return conflict('notWaiting')
    return done(to('consultations', { id: of.reportId }), 'identified', { details: { consultation: welke } })
  },
})
