// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes over a message (overnemen) that reached somebody by another way than the form: its text becomes a report, files that came with
 * it go along, and the next page asks where the original still lies. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { channels, hasDoor, readAdded } from '../../reporting/index.ts'
import { keepTold } from '../keep-told.ts'
import { readToldAt } from '../take-down/rules.ts'
import { contactOf, contentOf, tellerInput } from '../teller-fields.ts'
import { most, requiredText } from '../typed-text.ts'
import { showTakeOver } from './show-take-over.tsx'
import { takenFiles } from './taken-files.ts'

export const takeOver = deed({
  input: z.object({
    verhaal: requiredText(most.story, 'messageMissing'),
    kanaal: z.enum(channels, { error: 'chooseChannel' }).extract(['mail', 'app', 'letter'], { error: 'chooseChannel' }),
    bijgevoegd: z.string().default('').transform(readAdded),
    ...tellerInput,
  }),
  page: showTakeOver,
  files: takenFiles({ sends: true }),
  async run(tx, who, input) {
    const moment = readToldAt(input, tx.now)
    if ('errors' in moment) return mend(moment.errors)
    if (!(await hasDoor(tx))) return conflict('noDoor')
    const { reportId, missesFiles } = await keepTold(tx, who, {
      kind: 'takenOver',
      content: { ...contentOf(input), ...moment, story: input.verhaal, channel: input.kanaal },
      teller: contactOf(input),
      files: input.bijgevoegd,
    })
    return done(to('ownReport', { id: reportId }), missesFiles ? 'takenOverWithoutFile' : 'takenOver', {
      object: { kind: 'report', id: reportId },
      details: { acute: input.acuut, channel: input.kanaal, files: input.bijgevoegd.length },
    })
  },
})
