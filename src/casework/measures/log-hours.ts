// SPDX-License-Identifier: EUPL-1.2
/** Adds time spent on a measure: one's own, of a day that has been. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { insertHours } from './effect.ts'
import { onlyWriters } from './may-write.ts'
import { minutesOf, whyNotDay } from './rules.ts'
import { showMeasure } from './show-measure.tsx'
import { getMeasure } from './store.ts'

export const logMeasureHours = deed({
  input: z.object({ id: z.string(), werkdag: dateField, uren: z.string().default('') }),
  page: showMeasure,
  async run(tx, who, { id, werkdag, uren }) {
    await onlyWriters(tx, who)
    const measure = await getMeasure(tx, who, id)
    const minutes = minutesOf(uren)
    if (minutes === undefined) return mend({ uren: 'giveHours' })
    // a day is right or wrong in the same way, whatever was done on it
    const wrongDay = whyNotDay('decide', werkdag, measure, who.today)
    if (wrongDay) return mend({ werkdag: wrongDay })
    await insertHours(tx, measure.id, { on: werkdag, minutes, by: who.personId })
    return done(to('measure', { id: measure.id }), 'hoursLogged', { details: { measure: measure.id, minutes } })
  },
})
