// SPDX-License-Identifier: EUPL-1.2
/**
 * Answers what must be known before anything is done: can it put a presumed victim in danger, can it spoil an investigation, where do people
 * sleep tonight, does the basis hold. An answer is of who gave it and about the text that was on his screen.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { barrierInstruments } from '../../law/barriers.ts'
import { conflict, done, mend, type FieldErrors } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import type { Instant } from '../../time.ts'
import { isOpen } from './lifecycle.ts'
import { onlyWriters } from './may-write.ts'
import { riskAnswers, shelterAnswers } from './rules.ts'
import { showMeasure } from './show-measure.tsx'
import { getMeasure, storeVersion, type Answered } from './store.ts'
import { longestNote, maybeOne, typedText, whichVersion } from './typed.ts'

export const answerMeasureChecks = deed({
  input: z.object({
    id: z.string(),
    versie: whichVersion,
    slachtoffer: maybeOne(riskAnswers),
    slachtofferhoe: typedText(longestNote),
    onderzoek: maybeOne(riskAnswers),
    onderzoekhoe: typedText(longestNote),
    slapen: maybeOne(shelterAnswers),
    slapenhoe: typedText(longestNote),
    nagekeken: z.string().default(''),
  }),
  page: showMeasure,
  async run(tx, who, { id, versie, ...typed }) {
    await onlyWriters(tx, who)
    const measure = await getMeasure(tx, who, id, { lock: true })
    if (!isOpen(measure.status)) return conflict('isOver')
    if (measure.version !== versie) return conflict('changedMeanwhile')
    const closes = barrierInstruments[measure.instrument].closes
    const errors: FieldErrors = {
      ...(typed.slachtoffer === 'handled' && typed.slachtofferhoe === '' && { slachtofferhoe: 'sayHow' }),
      ...(typed.onderzoek === 'handled' && typed.onderzoekhoe === '' && { onderzoekhoe: 'sayHow' }),
      ...(closes && typed.slapen === 'arranged' && typed.slapenhoe === '' && { slapenhoe: 'saySleep' }),
      // after the decision an answer may change, and is never gone
      ...(measure.status !== 'plan' && !typed.slachtoffer && { slachtoffer: 'stayAnswered' }),
      ...(measure.status !== 'plan' && !typed.onderzoek && { onderzoek: 'stayAnswered' }),
      ...(measure.status !== 'plan' && closes && !typed.slapen && { slapen: 'stayAnswered' }),
    }
    if (Object.keys(errors).length > 0) return mend(errors)
    const { personId: by } = who
    const given = <T>(answer: T | undefined, before: Answered<T> | undefined, isSame: boolean) =>
      answer === undefined ? undefined : before?.answer === answer && isSame ? before : { answer, by, at: tx.now }
    const { text } = measure
    const isPlan = measure.status === 'plan'
    await storeVersion(tx, measure, {
      text: {
        ...text,
        victimNote: typed.slachtofferhoe,
        investigationNote: typed.onderzoekhoe,
        shelterNote: closes ? typed.slapenhoe : '',
      },
      by,
      victimRisk: given(typed.slachtoffer, measure.victimRisk, text.victimNote === typed.slachtofferhoe),
      investigationRisk: given(
        typed.onderzoek,
        measure.investigationRisk,
        text.investigationNote === typed.onderzoekhoe,
      ),
      shelter: closes ? given(typed.slapen, measure.shelter, text.shelterNote === typed.slapenhoe) : undefined,
      basisChecked: isPlan
        ? checkedBy(typed.nagekeken === 'ja', measure.basisChecked, by, tx.now)
        : measure.basisChecked,
    })
    return done(to('measure', { id: measure.id }), 'answered', {
      details: {
        measure: measure.id,
        victim: typed.slachtoffer ?? 'unanswered',
        investigation: typed.onderzoek ?? 'unanswered',
      },
    })
  },
})

type Checked = { by: string; at: Instant } | undefined
const checkedBy = (isChecked: boolean, before: Checked, by: string, at: Instant): Checked =>
  isChecked ? (before ?? { by, at }) : undefined
