// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes a measure a step on: decided, running, ended, or given up. It is refused here, whatever the page showed, when something that must be
 * known first is not; and under an embargo nothing is decided or begun.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField, maybeDateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { getVisibleCase } from '../store.ts'
import { guardedOf } from './guarded.ts'
import { mayStep, measureStepNames, measureSteps } from './lifecycle.ts'
import { onlyWriters } from './may-write.ts'
import { whatIsMissing, whyNotDay, whyNotPlannedEnd } from './rules.ts'
import { showMeasure } from './show-measure.tsx'
import { getMeasure, storeVersion } from './store.ts'
import { longestNote, typedText, whichVersion } from './typed.ts'

export const moveMeasure = deed({
  input: z.object({
    id: z.string(),
    versie: whichVersion,
    stap: z.enum(measureStepNames, { error: 'chooseStep' }),
    dag: dateField,
    totdag: maybeDateField,
    reden: typedText(longestNote),
  }),
  page: showMeasure,
  async run(tx, who, { id, versie, stap, dag, totdag, reden }) {
    await onlyWriters(tx, who)
    const measure = await getMeasure(tx, who, id, { lock: true })
    if (!mayStep(measure.status, stap)) return conflict('otherStatus')
    if (measure.version !== versie) return conflict('changedMeanwhile')
    // an embargo that comes at the same moment is waited for, or waits
    if (measure.caseId && stap !== 'abandon') await getVisibleCase(tx, who, measure.caseId, { lock: true })
    if (whatIsMissing(await guardedOf(tx, measure), stap, who.today).length > 0) return conflict('answerFirst')
    const wrongDay = whyNotDay(stap, dag, measure, who.today)
    if (wrongDay) return mend({ dag: wrongDay })
    const wrongEnd = stap === 'start' && totdag ? whyNotPlannedEnd(totdag, dag, who.today) : undefined
    if (wrongEnd) return mend({ totdag: wrongEnd })
    if (stap === 'abandon' && reden === '') return mend({ reden: 'giveReason' })
    await storeVersion(tx, measure, {
      text: stap === 'end' || stap === 'abandon' ? { ...measure.text, ending: reden } : measure.text,
      by: who.personId,
      status: measureSteps[stap].to,
      ...(stap === 'decide' && { decidedOn: dag }),
      ...(stap === 'start' && { startsOn: dag, endsOn: totdag }),
      ...(stap === 'end' && { endsOn: dag }),
      ...(stap === 'abandon' && measure.status === 'running' && { endsOn: dag }),
    })
    return done(to('measure', { id: measure.id }), stap, { details: { measure: measure.id, step: stap } })
  },
})
