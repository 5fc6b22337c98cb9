// SPDX-License-Identifier: EUPL-1.2
/**
 * The privacy officer concludes the sample, with or without an advice to the college. From then on nothing of it changes: the college
 * decides on what stands there. The FG advises, and decides nothing (AVG 38, 39).
 */
import * as z from 'zod'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { sampleConcluded } from '../facts.ts'
import { addressOf, endOfMonth, isPastDay, maybeDay, monthIn, nameOfMonth } from './month.ts'
import { sealOwn } from './own-text.ts'
import { showSample } from './show-sample.tsx'
import { findLines, findSample, storeConclusion } from './store.ts'

const longestText = 4000
const text = z
  .string()
  .default('')
  .transform((given) => given.trim())
  .refine((given) => given.length <= longestText, 'textTooLong')

export const concludeSample = deed({
  input: z.object({ maand: z.string({ error: 'whichMonth' }), conclusie: text, advies: text, adviesdatum: maybeDay }),
  page: showSample,
  async run(tx, who, { maand, conclusie, advies, adviesdatum: advisedOn }) {
    const month = monthIn(maand, who.today)
    const sample = month && (await findSample(tx, who, month, { lock: true }))
    if (!month || !sample) return conflict('notDrawn')
    if (sample.concludedAt) return conflict('concludedMeanwhile')
    const judged = (await findLines(tx, sample)).flatMap(({ verdict }) => verdict ?? [])
    if (judged.length < (await findLines(tx, sample)).length) return conflict('judgeFirst')
    if (conclusie === '') return mend({ conclusie: 'giveConclusion' })
    if (advies !== '' && !advisedOn) return mend({ adviesdatum: 'chooseDate' })
    if (advies === '' && advisedOn) return mend({ advies: 'giveAdvice' })
    if (advisedOn && !isPastDay(advisedOn, endOfMonth(month), who.today)) return mend({ adviesdatum: 'dayCannotBe' })
    const row = sample.id
    await storeConclusion(tx, sample, {
      conclusion: await sealOwn(tx, sample.textKey, conclusie, { row, column: 'conclusion' }),
      advice: advisedOn && {
        sealed: await sealOwn(tx, sample.textKey, advies, { row, column: 'advice' }),
        on: advisedOn,
      },
      by: who.personId,
    })
    await recordFact(tx, sampleConcluded(judged, advisedOn !== undefined))
    const advised = advisedOn ? { advisedOn: advisedOn.toString() } : {}
    return done(addressOf(month), 'concluded', { details: { month: nameOfMonth(month), ...advised } })
  },
})
