// SPDX-License-Identifier: EUPL-1.2
/** One answer further, or one back. Nothing is kept here: the page that comes holds what was answered. The trail knows how many, not which. */
import * as z from 'zod'
import { askedOn, nextQuestion, outcomeOf } from '../../law/sharing-questions/walk.ts'
import { mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { answersIn, doubtFields, fieldsOf } from './kept-doubt.ts'
import { showDoubtHelper } from './show-doubt-helper.tsx'

const text = z.string().default('')

export const answerDoubt = deed({
  input: z.object({
    terug: text,
    vraag: text,
    ...(Object.fromEntries(Object.values(doubtFields).map((name) => [name, text])) as Record<
      (typeof doubtFields)[keyof typeof doubtFields],
      typeof text
    >),
  }),
  page: showDoubtHelper,
  run(_tx, _who, { terug, vraag, ...typed }) {
    const goesBack = terug === 'ja'
    // whoever goes back does not answer what is on the page
    const given = Object.entries(typed).filter(([name]) => !goesBack || name !== vraag)
    const answers = answersIn(new Map(given))
    const question = nextQuestion(answers)
    // the question that was on the page is still the next one: it was not answered
    if (!goesBack && question && doubtFields[question] === vraag) return Promise.resolve(mend({ [vraag]: 'choose' }))
    const kept = fieldsOf(answers)
    const last = askedOn(answers).at(-1)
    if (goesBack && last) kept.delete(doubtFields[last])
    return Promise.resolve(more(kept, { answered: kept.size, ending: outcomeOf(answersIn(kept))?.kind ?? 'none' }))
  },
})
