// SPDX-License-Identifier: EUPL-1.2
/** Records whether this may be kept, for which purpose, on what, and until when. A person decides; the presets are proposals. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { schedule } from '../../platform/jobs.ts'
import { isUuid } from '../../platform/uuid.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { legalityTested } from '../facts.ts'
import { limitsOf } from '../limits.ts'
import { isOwnReport } from '../own-report.ts'
import { indexAgain } from '../seen-before/index-identifiers.ts'
import { getVisibleReport } from '../store.ts'
import { lastDayToKeep, presetDefaults, presets, purposeCodes, staysAfter, testOutcomes, whyNotTest } from './rules.ts'
import { showLegality } from './show-legality.tsx'
import { findBases } from './bases.ts'
import { insertTest, markTested } from './store.ts'

const longestText = 2_000
const answers = ['yes', 'no', 'unknown'] as const
const text = z.string().trim().max(longestText, 'sentenceTooLong').default('')

export const testLegality = deed({
  input: z.object({
    id: z.string(),
    vast: z.enum(answers, { error: 'answerHeld' }),
    regel: z.enum(answers, { error: 'answerRule' }),
    politie: text,
    soort: z.enum(presets, { error: 'choosePreset' }),
    zin: z.string({ error: 'writeSentence' }).trim().min(1, 'writeSentence').max(longestText, 'sentenceTooLong'),
    doel: z.enum(purposeCodes).optional().catch(undefined),
    grondslag: z.string().default(''),
    niet: text,
    uitkomst: z.enum(testOutcomes).optional().catch(undefined),
    tot: optionalDate,
  }),
  page: showLegality,
  async run(tx, who, input) {
    const report = await getVisibleReport(tx, who, input.id, { lock: true })
    if (isOwnReport(report, who)) return conflict('ownReport')
    const { reportId } = report
    const { watchAtMostMonths } = await limitsOf(tx)
    const proposed = presetDefaults[input.soort]
    const outcome = input.uitkomst ?? proposed.outcome
    const test = {
      preset: input.soort,
      purpose: input.doel ?? proposed.purpose,
      basisId: isUuid(input.grondslag) ? input.grondslag : undefined,
      outcome,
      keepUntil: staysAfter[outcome] ? (input.tot ?? lastDayToKeep(who.today, watchAtMostMonths)) : undefined,
      held: input.vast,
      police: input.politie,
    }
    const bases = await findBases(tx)
    const errors = whyNotTest(test, { bases, today: who.today, keepAtMostMonths: watchAtMostMonths })
    if (Object.keys(errors).length > 0) return mend(errors)

    const { key } = await contentKeyOf(tx, reportId)
    await insertTest(
      tx,
      { reportId, key },
      {
        ...test,
        basisId: test.basisId ?? null,
        sentence: input.zin,
        leftOut: input.niet,
        ruleAbused: input.regel,
        testedBy: who.personId,
      },
    )
    await indexAgain(tx, reportId, key)
    await markTested(tx, reportId, { on: who.today, keepUntil: test.keepUntil })
    if (test.keepUntil)
      await schedule(tx, {
        task: 'remind-keep-ends',
        payload: { reportId },
        on: test.keepUntil,
        key: `keep-ends:${reportId}`,
      })
    await recordFact(tx, legalityTested(test))
    return done(to('legality', { id: reportId }), 'tested', {
      details: { preset: test.preset, purpose: test.purpose, outcome, basis: test.basisId !== undefined },
    })
  },
})
