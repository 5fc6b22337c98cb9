// SPDX-License-Identifier: EUPL-1.2
/** Keeps the plan: what the person wants and agreed to, who does what, and when one looks at it again. */
import * as z from 'zod'
import { maybeDateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { careLink } from '../CareFrame.tsx'
import { onPerson } from '../on-person.ts'
import { findSheet, writeSheet } from '../sheets.ts'
import { careLine, careText, versionField, whoField, whyNotOn } from '../typed.ts'
import { linesOf, plan } from './rules.ts'
import { showPlan } from './show-plan.tsx'

export const keepPlan = deed({
  input: z.object({
    id: z.string(),
    wie: whoField,
    versie: versionField,
    doelen: careText.refine((text) => linesOf(text).length > 0, 'giveGoal'),
    stappen: careText,
    afgesproken: maybeDateField,
    verteld: careLine,
    opnieuw: maybeDateField,
  }),
  page: showPlan,
  async run(tx, who, { id, wie, versie, doelen, stappen, afgesproken, verteld, opnieuw }) {
    const on = await onPerson(tx, who, id, wie, { lock: true })
    if (on.isClosed) return conflict('partClosed')
    const before = await findSheet(tx, on, plan)
    if ((before?.version ?? 0) !== versie) return conflict('changedMeanwhile')
    const when = whyNotOn(afgesproken, who.today)
    if (when) return mend({ afgesproken: when })
    if (afgesproken && verteld === '') return mend({ verteld: 'whichLanguage' })
    if (opnieuw && !isAfter(opnieuw, who.today) && before?.content.reviewOn !== opnieuw.toString())
      return mend({ opnieuw: 'reviewLater' })
    const kept = {
      goals: linesOf(doelen),
      steps: linesOf(stappen),
      agreedOn: afgesproken?.toString() ?? '',
      toldIn: verteld,
      reviewOn: opnieuw?.toString() ?? '',
    }
    if (!(await writeSheet(tx, on, plan, who.personId, kept, before))) return conflict('changedMeanwhile')
    return done(careLink('carePlan', on), 'planKept', {
      details: { node: on.node.id, part: on.part.kind, version: versie + 1 },
    })
  },
})
