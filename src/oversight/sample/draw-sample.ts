// SPDX-License-Identifier: EUPL-1.2
/**
 * Draws the sample of a month that is over (steekproef trekken), once. Chance comes from a seed that is kept: whoever doubts it draws
 * again with the same seed and finds the same lines. What the privacy officer did is not in it.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import * as z from 'zod'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { sampleDrawn } from '../facts.ts'
import { compose } from './compose.ts'
import { addressOf, monthIn, nameOfMonth } from './month.ts'
import { showSample } from './show-sample.tsx'
import { findCandidates, findDisclosureCandidates, insertSample } from './store.ts'

export const drawSample = deed({
  input: z.object({ maand: z.string({ error: 'whichMonth' }) }),
  page: showSample,
  async run(tx, who, input) {
    const month = monthIn(input.maand, who.today)
    if (!month) return mend({ maand: 'whichMonth' })
    const seed = randomBytes(32)
    const draw = { month, seed, drawnBy: who.personId }
    const lines = [...compose(await findCandidates(tx, who, draw)), ...(await findDisclosureCandidates(tx, who, draw))]
    if (lines.length === 0) return conflict('nothingToDraw')
    const { id: textKey } = await tx.keys.newDataKey(tx, 'staff')
    const isNew = await insertSample(tx, { id: randomUUID(), month, seed, drawnBy: who.personId, textKey, lines })
    if (!isNew) return conflict('drawnMeanwhile')
    await recordFact(tx, sampleDrawn(lines.length))
    return done(addressOf(month), 'drawn', { details: { month: nameOfMonth(month), lines } })
  },
})
