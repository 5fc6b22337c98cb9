// SPDX-License-Identifier: EUPL-1.2
/**
 * Says what a measure did, three and twelve months after it began: it works, it moved elsewhere, nothing changed, or not known. Where it moved
 * to is a municipality or a sector, never an address.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { findNeighbours } from '../../platform/municipalities.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { displacedElsewhere, displacedSectors } from './displaced.ts'
import { insertReview } from './effect.ts'
import { measureReviewed } from './facts.ts'
import { onlyWriters } from './may-write.ts'
import { reviewDueOn, reviewMoments, reviewResults } from './rules.ts'
import { showMeasure } from './show-measure.tsx'
import { getMeasure } from './store.ts'
import { longestNote, maybeOne, someText } from './typed.ts'

export const reviewMeasure = deed({
  input: z.object({
    id: z.string(),
    moment: z.enum(reviewMoments, { error: 'chooseMoment' }),
    uitkomst: z.enum(reviewResults, { error: 'chooseResult' }),
    zin: someText(longestNote, 'giveSentence'),
    naarplaats: z.string().default(''),
    naarsector: maybeOne(displacedSectors),
  }),
  page: showMeasure,
  async run(tx, who, { id, moment, uitkomst, zin, naarplaats, naarsector }) {
    await onlyWriters(tx, who)
    const measure = await getMeasure(tx, who, id, { lock: true })
    if (!measure.startsOn) return conflict('notStarted')
    if (isAfter(reviewDueOn(measure.startsOn, moment), who.today)) return mend({ moment: 'tooEarly' })
    const places = [...displacedElsewhere, ...(await findNeighbours(tx)).map(({ slug }) => slug)]
    const isDisplaced = uitkomst === 'displaced'
    const displacedPlace = isDisplaced ? places.find((place) => place === naarplaats) : undefined
    const displacedSector = isDisplaced ? naarsector : undefined
    if (isDisplaced && !displacedPlace && !displacedSector) return mend({ naarplaats: 'sayWhere' })
    const stored = await insertReview(tx, measure, {
      moment,
      result: uitkomst,
      sentence: zin,
      displacedPlace: displacedPlace ?? null,
      displacedSector: displacedSector ?? null,
      by: who.personId,
      on: who.today,
    })
    if (!stored) return conflict('reviewedMeanwhile')
    await recordFact(tx, measureReviewed(measure.instrument, moment, uitkomst))
    return done(to('measure', { id: measure.id }), 'reviewed', {
      details: { measure: measure.id, moment, result: uitkomst },
    })
  },
})
