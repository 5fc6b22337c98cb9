// SPDX-License-Identifier: EUPL-1.2
/** Somebody says to be away (afwezig) from day to day, and who stands in (waarnemer). Takes the place of an absence set earlier. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { plainDate } from '../../time.ts'
import { peersOf } from '../peers.ts'
import { showSettings } from '../settings/show-settings.tsx'
import { overlap, whyNotAbsent } from './rules.ts'
import { findAbsence, storeAbsence } from './store.ts'

/** A date as a date field sends it. */
const date = z
  .string({ error: 'chooseDate' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'chooseDate')
  .refine((text) => z.iso.date().safeParse(text).success, 'chooseDate')

export const setAbsence = deed({
  input: z.object({ van: date, tot: date, waarnemer: z.string().default('') }),
  page: showSettings,
  async run(tx, who, input) {
    const days = { from: plainDate(input.van), until: plainDate(input.tot) }
    const errors = whyNotAbsent(days, who.today)
    if (Object.keys(errors).length > 0) return mend(errors)
    const substituteId = input.waarnemer === '' ? undefined : input.waarnemer
    if (substituteId !== undefined) {
      if (!(await peersOf(tx, who.personId, who.today)).ids.includes(substituteId))
        return mend({ waarnemer: 'chooseColleague' })
      const theirs = await findAbsence(tx, substituteId, who.today)
      if (theirs && overlap(theirs, days)) return mend({ waarnemer: 'alsoAway' })
    }
    await storeAbsence(tx, { personId: who.personId, ...days, substituteId, setBy: undefined })
    return done(to('ownSettings'), 'absenceSet', {
      object: { kind: 'person', id: who.personId },
      details: { from: input.van, until: input.tot, ...(substituteId && { substitute: substituteId }) },
    })
  },
})
