// SPDX-License-Identifier: EUPL-1.2
/** A question at the moment of doubt, answered inside the form of a disclosure: nothing of what was typed is lost, and the answers go along with it. */
import * as z from 'zod'
import { answersTo, isAnswerTo, nextQuestion, outcomeOf } from '../../law/sharing-questions/walk.ts'
import { mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { readDoubt, writeDoubt } from '../doubt-helper/kept-doubt.ts'
import { showNewDisclosure } from './show-new.tsx'

export const doubtHere = deed({
  input: z.looseObject({
    id: z.string(),
    twijfel: z.string().default(''),
    antwoord: z.string().default(''),
    opnieuw: z.string().default(''),
  }),
  page: showNewDisclosure,
  run(_tx, _who, { id: _id, antwoord, opnieuw, ...typed }) {
    const given = readDoubt(typed.twijfel) ?? {}
    const question = nextQuestion(given)
    const isAnswered = question !== undefined && isAnswerTo(question, antwoord)
    if (opnieuw !== 'ja' && question && !isAnswered && answersTo[question].length > 0)
      return Promise.resolve(mend({ antwoord: 'answerFirst' }))
    const answers = opnieuw === 'ja' ? {} : isAnswered ? { ...given, [question]: antwoord } : given
    const fields = Object.entries(typed).filter((field): field is [string, string] => typeof field[1] === 'string')
    return Promise.resolve(
      more(new Map([...fields, ['twijfel', writeDoubt(answers)], ['vragen', 'ja'], ['gezien', '']]), {
        ending: outcomeOf(answers)?.kind ?? 'none',
      }),
    )
  },
})
