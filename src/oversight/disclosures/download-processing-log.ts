// SPDX-License-Identifier: EUPL-1.2
/** Gives the privacy officer the disclosures of a month that is over as records of Verwerkingenlogging, in a file that is kept nowhere. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { doneShowing, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { endOfMonth, monthIn, nameOfMonth } from '../sample/month.ts'
import { gatherDisclosures } from './gather.ts'
import { toProcessingAction } from './processing-log.ts'
import { showRegister } from './show-register.tsx'

export const downloadProcessingLog = deed({
  input: z.object({
    maand: z.string({ error: 'whichMonth' }),
    oin: z
      .string({ error: 'giveOin' })
      .transform((text) => text.replaceAll(/\s/g, ''))
      .refine((text) => /^[0-9]{20}$/.test(text), 'giveOin'),
  }),
  page: showRegister,
  async run(tx, who, { maand, oin }) {
    const month = monthIn(maand, who.today)
    if (!month) return mend({ maand: 'whichMonth' })
    const lines = await gatherDisclosures(tx, who, { from: month, to: endOfMonth(month) })
    const actions = lines.map((line) => toProcessingAction(line, oin))
    const file = {
      bytes: Buffer.from(`${JSON.stringify(actions, null, 2)}\n`),
      mediaType: 'application/json',
      name: `verwerkingenlog-${nameOfMonth(month)}.json`,
    } as const
    return doneShowing({ title: '', body: '', file }, to('disclosureRegister'), 'exported', {
      details: { month: nameOfMonth(month), actions: actions.length },
    })
  },
})
