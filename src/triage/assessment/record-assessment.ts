// SPDX-License-Identifier: EUPL-1.2
/** Records what somebody thinks of a report. Everything may be left open; nothing at all is to be mended. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { exploitationFormNames } from '../forms.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import {
  ages,
  confidenceField,
  confidences,
  credibilities,
  isEmpty,
  reliabilities,
  startingPoints,
  yesNoUnknown,
} from './rules.ts'
import { showAssessment } from './show-assessment.tsx'
import { insertAssessment } from './store.ts'

const longestText = 5_000
const text = z.string().trim().max(longestText, 'textTooLong').default('')
const oneOf = <T extends readonly [string, ...string[]]>(values: T) => z.enum(values).optional().catch(undefined)

export const recordAssessment = deed({
  input: z.looseObject({
    id: z.string(),
    begin: oneOf(startingPoints),
    bron: oneOf(reliabilities),
    inhoud: oneOf(credibilities),
    leeftijd: oneOf(ages),
    alleen: oneOf(yesNoUnknown),
    voor: text,
    tegen: text,
  }),
  page: showAssessment,
  async run(tx, who, input) {
    const report = await getVisibleReport(tx, who, input.id)
    if (isOwnReport(report, who)) return conflict('ownReport')
    const { reportId } = report
    const assessment = {
      startingPoint: input.begin,
      forms: exploitationFormNames.flatMap((form) => {
        const confidence = confidences.find((each) => each === input[confidenceField(form)])
        return confidence ? [{ form, confidence }] : []
      }),
      reliability: input.bron,
      credibility: input.inhoud,
      age: input.leeftijd,
      unaccompanied: input.alleen,
      pleadsFor: input.voor,
      pleadsAgainst: input.tegen,
    }
    if (isEmpty(assessment)) return mend({ begin: 'fillSomething' })
    const { key } = await contentKeyOf(tx, reportId)
    await insertAssessment(tx, { reportId, key, by: who.personId }, assessment)
    return done(to('assessment', { id: reportId }), 'assessed')
  },
})
