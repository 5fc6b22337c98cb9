// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes down the answer of somebody who was asked outside Spil; of a team of the own house in closed words, with where it comes from.
 * A source that must not be used is refused, with the reason. Who was asked in Spil answers there himself.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { mayUse, originNames } from './origins.ts'
import { closedAnswers } from './rules.ts'
import { showConsultations } from './show-consultations.tsx'
import { findConsultations, storeAnswer } from './store.ts'
import { getConsultable, optionalText, whichOne } from './typed.ts'

export const recordAnswer = deed({
  input: z.object({
    id: z.string(),
    welke: whichOne,
    antwoord: optionalText,
    uitkomst: z.enum(closedAnswers).optional().catch(undefined),
    herkomst: z.enum(originNames).optional().catch(undefined),
  }),
  page: showConsultations,
  async run(tx, who, { id, welke, antwoord, uitkomst, herkomst }) {
    const { of } = await getConsultable(tx, who, id, { lock: true })
    const asked = (await findConsultations(tx, of)).find((each) => each.id === welke)
    if (!asked) throw new NotVisible('no consultation by this name')
    if (asked.channel === 'inSpil') return conflict('notWaiting')
    const isInside = asked.kind === 'inside'
    if (isInside) {
      if (!uitkomst) return mend({ uitkomst: 'chooseAnswer' })
      if (!herkomst) return mend({ herkomst: 'chooseOrigin' })
      if (!mayUse(herkomst)) return mend({ herkomst: 'originRefused' })
    } else if (antwoord === '') return mend({ antwoord: 'giveAnswer' })
    const answer = {
      text: isInside ? '' : antwoord,
      closed: isInside ? (uitkomst ?? null) : null,
      origin: isInside ? (herkomst ?? null) : null,
    }
    if (!(await storeAnswer(tx, who, of, welke, answer))) return conflict('notWaiting')
    return done(to('consultations', { id: of.reportId }), 'answerKept', { details: { consultation: welke } })
  },
})
