// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps what is written with a measure. Whoever read an older version is told and sees both, before anything of his is kept; what stood there
 * stays readable. A new target asks the questions about danger again, a new basis is to be checked again. After the decision what it was
 * taken on stays as it is.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'
import { decisionMakers } from '../../law/barriers.ts'
import { maybeDateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isOpen } from './lifecycle.ts'
import { onlyWriters } from './may-write.ts'
import { asksAgain } from './rules.ts'
import { showMeasure } from './show-measure.tsx'
import { getMeasure, storeVersion } from './store.ts'
import { longestLine, longestNote, maybeOne, typedText, whichVersion } from './typed.ts'

export const keepMeasure = deed({
  input: z.object({
    id: z.string(),
    versie: whichVersion,
    doel: typedText(longestLine),
    grondslag: typedText(longestNote),
    beslist: maybeOne(decisionMakers),
    beslistanders: typedText(longestLine),
    evenredig: typedText(longestNote),
    zienswijze: maybeDateField,
    titel: typedText(longestLine),
    titelgezien: z.string().default(''),
  }),
  page: showMeasure,
  async run(tx, who, { id, versie, titelgezien, ...typed }) {
    await onlyWriters(tx, who)
    const measure = await getMeasure(tx, who, id, { lock: true })
    if (!isOpen(measure.status)) return conflict('isOver')
    if (measure.version !== versie) return conflict('changedMeanwhile')
    const isPlan = measure.status === 'plan'
    if (isPlan && typed.doel === '') return mend({ doel: 'giveTarget' })
    const named = suggestSpans(typed.titel).length
    if (named > 0 && titelgezien !== 'ja') return mend({ titel: 'titleNames' })
    const text = {
      ...measure.text,
      ...(isPlan && {
        target: typed.doel,
        basis: typed.grondslag,
        decisionMaker: typed.beslist ?? ('' as const),
        decisionMakerOther: typed.beslist === 'other' ? typed.beslistanders : '',
      }),
      proportionality: typed.evenredig,
      viewOn: typed.zienswijze?.toString() ?? '',
      publicTitle: typed.titel,
    }
    const again = asksAgain(measure.text, text)
    await storeVersion(tx, measure, {
      text,
      by: who.personId,
      ...(again.risks && { victimRisk: undefined, investigationRisk: undefined, shelter: undefined }),
      ...((again.basis || again.risks) && { basisChecked: undefined }),
    })
    return done(to('measure', { id: measure.id }), again.risks ? 'keptAsksAgain' : 'kept', {
      details: { measure: measure.id, warned: named },
    })
  },
})
