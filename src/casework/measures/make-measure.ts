// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes a measure down as a plan: one instrument at one stage, for a place, a business, a sector, or a person in a case. It begins with the
 * basis of the instrument as text, to be looked at. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { barrierInstruments, barrierTargets, isInstrument, stageIds } from '../../law/barriers.ts'
import { recordFact } from '../../platform/facts.ts'
import { isUuid } from '../../platform/uuid.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onPart } from '../on-case.ts'
import { measureStarted } from './facts.ts'
import { onlyWriters } from './may-write.ts'
import { emptyText, needsCase } from './rules.ts'
import { sayBasis } from './say-basis.ts'
import { showNewMeasure } from './show-new-measure.tsx'
import { insertMeasure } from './store.ts'
import { longestLine, someText } from './typed.ts'

export const makeMeasure = deed({
  input: z.object({
    instrument: z.string({ error: 'chooseInstrument' }).refine(isInstrument, 'chooseInstrument'),
    schakel: z.string().default(''),
    soort: z.enum(barrierTargets, { error: 'chooseTarget' }),
    doel: someText(longestLine, 'giveTarget'),
    casus: z.string().default(''),
  }),
  page: showNewMeasure,
  async run(tx, who, { instrument, schakel, soort, doel, casus }) {
    await onlyWriters(tx, who)
    const { stages, targets, decidedBy } = barrierInstruments[instrument]
    const stage = stageIds.find((each) => each === schakel && stages.includes(each)) ?? stages[0]
    if (!stage || !targets.includes(soort)) return mend({ instrument: 'doesNotFit' })
    if (casus !== '' && !isUuid(casus)) return mend({ casus: 'chooseCase' })
    if (needsCase(soort) && casus === '') return mend({ casus: 'personNeedsCase' })
    const theCase = casus === '' ? undefined : await onPart(tx, who, casus, 'administrative', { lock: true })
    if (theCase?.isClosed) return mend({ casus: 'caseClosed' })
    const id = await insertMeasure(tx, {
      caseId: theCase?.part.caseId ?? null,
      instrument,
      stage,
      targetKind: soort,
      text: { ...emptyText, target: doel, basis: sayBasis(instrument), decisionMaker: decidedBy },
      madeBy: who.personId,
    })
    await recordFact(tx, measureStarted({ instrument, stage, targetKind: soort }))
    return done(to('measure', { id }), 'made', { details: { measure: id, instrument } })
  },
})
