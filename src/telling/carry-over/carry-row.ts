// SPDX-License-Identifier: EUPL-1.2
/** One row becomes a report at the door that everybody uses, or nothing. The test whether it may be kept follows on the report. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, doneShowing, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { hasDoor } from '../../reporting/index.ts'
import { keepTold } from '../keep-told.ts'
import { readToldAt } from '../take-down/rules.ts'
import { nothingSaid } from '../teller-fields.ts'
import { most, optionalText } from '../typed-text.ts'
import { carryOverPage, showCarryOver } from './show-carry-over.tsx'
import { fieldsOf, findPlace, markOf } from './steps.ts'
import { markCarried } from './store.ts'
import { closedBy, list } from './typed.ts'
import { words } from './words.nl.ts'

export const carryRow = deed({
  input: z.object({
    lijst: list,
    ...closedBy,
    rij: z.string().default(''),
    verhaal: optionalText(most.story),
    op: z.string().trim().default(''),
    naar: z.enum(['melding', 'weg']).catch('melding'),
  }),
  page: showCarryOver,
  async run(tx, who, input) {
    const place = await findPlace(tx, input)
    if (typeof place === 'string') return mend({ lijst: place })
    const row = place.next
    // what was typed is of another row when a colleague did this one
    if (!row || input.rij !== markOf(row)) return conflict('carriedMeanwhile')
    const isCarried = input.naar === 'melding'
    if ((await markCarried(tx, who, [row], isCarried ? 'report' : 'left')) === 0) return conflict('carriedMeanwhile')
    const told = isCarried ? await carry() : undefined
    if (told && 'kind' in told) return told
    const rest = { ...place, rows: place.rows.filter((one) => one !== row) }
    const say = rest.rows.length === 0 ? 'allCarried' : isCarried ? 'rowCarried' : 'rowLeft'
    const page = await carryOverPage(tx, who, fieldsOf(rest, input), { done: words.said[say] })
    return doneShowing(page, to('carryOver'), say, {
      details: { became: input.naar },
      ...(told && { object: { kind: 'report' as const, id: told.reportId } }),
    })

    async function carry() {
      if (input.verhaal === '') return mend({ verhaal: 'storyMissing' })
      const moment = readToldAt({ op: input.op, om: '' }, tx.now)
      if ('errors' in moment) return mend(moment.errors)
      if (!(await hasDoor(tx))) return conflict('noDoor')
      return keepTold(tx, who, {
        kind: 'carriedOver',
        content: { ...nothingSaid, ...moment, story: input.verhaal },
      })
    }
  },
})
