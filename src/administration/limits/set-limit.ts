// SPDX-License-Identifier: EUPL-1.2
/** The municipality agrees how long something may take at the desk, by the rule of triage. Holds for reports that arrive from now on. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { defaultLimits, limit, limitsOf, setLimit, type Limits } from '../../triage/index.ts'
import { showLimits } from './show-limits.tsx'

const names = Object.keys(defaultLimits) as [keyof Limits, ...(keyof Limits)[]]

export const setLimitOfDesk = deed({
  input: z.object({
    afspraak: z.enum(names, { error: 'whichLimit' }),
    waarde: z
      .string({ error: 'wholeNumber' })
      .trim()
      .regex(/^\d{1,6}$/, 'wholeNumber')
      .transform(Number)
      .refine((value) => limit.safeParse(value).success, 'wholeNumber'),
  }),
  page: showLimits,
  async run(tx, _who, { afspraak: name, waarde: value }) {
    const before = (await limitsOf(tx))[name]
    if (!(await setLimit(tx, name, value))) return conflict('limitIsSo')
    return done(to('limits'), 'limitSet', { details: { setting: name, from: before, to: value } })
  },
})
