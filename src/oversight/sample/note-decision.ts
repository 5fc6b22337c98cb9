// SPDX-License-Identifier: EUPL-1.2
/** What the college decided on the advice (besluit van het college), noted by the privacy officer: on which day, followed or not, and why not. */
import * as z from 'zod'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { decisionNoted } from '../facts.ts'
import { addressOf, isPastDay, maybeDay, monthIn, nameOfMonth } from './month.ts'
import { sealOwn } from './own-text.ts'
import { showSample } from './show-sample.tsx'
import { findSample, storeDecision } from './store.ts'

const longestText = 4000

export const noteDecision = deed({
  input: z.object({
    maand: z.string({ error: 'whichMonth' }),
    besluitdatum: maybeDay,
    gevolgd: z.enum(['ja', 'nee'], { error: 'chooseFollowed' }),
    waarom: z
      .string()
      .default('')
      .transform((given) => given.trim())
      .refine((given) => given.length <= longestText, 'textTooLong'),
  }),
  page: showSample,
  async run(tx, who, { maand, besluitdatum: decidedOn, gevolgd, waarom }) {
    const month = monthIn(maand, who.today)
    const sample = month && (await findSample(tx, who, month, { lock: true }))
    if (!month || !sample?.advisedOn) return conflict('noAdvice')
    if (sample.decidedOn) return conflict('decidedMeanwhile')
    if (!decidedOn) return mend({ besluitdatum: 'chooseDate' })
    if (!isPastDay(decidedOn, sample.advisedOn, who.today)) return mend({ besluitdatum: 'dayCannotBe' })
    const isFollowed = gevolgd === 'ja'
    if (!isFollowed && waarom === '') return mend({ waarom: 'whyNotFollowed' })
    const place = { row: sample.id, column: 'decision_reason' } as const
    const reason = waarom === '' ? undefined : await sealOwn(tx, sample.textKey, waarom, place)
    await storeDecision(tx, sample, { decidedOn, isFollowed, reason, by: who.personId })
    await recordFact(tx, decisionNoted(isFollowed))
    return done(addressOf(month), 'decisionNoted', {
      details: { month: nameOfMonth(month), decidedOn: decidedOn.toString(), isFollowed },
    })
  },
})
