// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes down what somebody else tells (belnotitie): one box is enough, the rest may come later. When the teller wants to look back
 * himself, his code is shown in this one answer and kept nowhere. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, doneShowing, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { channels, hasDoor } from '../../reporting/index.ts'
import { keepTold } from '../keep-told.ts'
import { contactOf, contentOf, tellerInput } from '../teller-fields.ts'
import { most, requiredText, ticked } from '../typed-text.ts'
import { codePage } from './code-page.tsx'
import { readToldAt } from './rules.ts'
import { showTakeDown } from './show-take-down.tsx'

export const takeDown = deed({
  input: z.object({
    verhaal: requiredText(most.story, 'toldMissing'),
    kanaal: z.enum(channels, { error: 'chooseChannel' }).exclude(['form'], { error: 'chooseChannel' }),
    code: ticked,
    ...tellerInput,
  }),
  page: showTakeDown,
  async run(tx, who, input) {
    const moment = readToldAt(input, tx.now)
    if ('errors' in moment) return mend(moment.errors)
    if (!(await hasDoor(tx))) return conflict('noDoor')
    const { reportId, code } = await keepTold(tx, who, {
      kind: 'onBehalf',
      content: { ...contentOf(input), ...moment, story: input.verhaal, channel: input.kanaal },
      teller: contactOf(input),
      withCode: input.code,
    })
    const next = to('ownReport', { id: reportId })
    const audit = {
      object: { kind: 'report' as const, id: reportId },
      details: { acute: input.acuut, channel: input.kanaal, codeGiven: input.code },
    }
    return code ? doneShowing(codePage(code, next), next, 'takenDown', audit) : done(next, 'takenDown', audit)
  },
})
