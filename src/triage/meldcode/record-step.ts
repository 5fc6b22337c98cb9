// SPDX-License-Identifier: EUPL-1.2
/** Records what was done for a step of the meldcode. The machine says which steps there are, never that one is enough. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { getVisibleReport } from '../store.ts'
import { steps } from './rules.ts'
import { showMeldcode } from './show-meldcode.tsx'
import { insertStep } from './store.ts'

const text = z.string().trim().max(2_000, 'tooLong').default('')

export const recordStep = deed({
  input: z.object({
    id: z.string(),
    stap: z.enum(steps, { error: 'whichStep' }),
    gedaan: z.string({ error: 'giveDone' }).trim().min(1, 'giveDone').max(2_000, 'tooLong'),
    wanneer: text,
    metwie: text,
    antwoord: text,
  }),
  page: showMeldcode,
  async run(tx, who, { id, stap, gedaan, wanneer, metwie, antwoord }) {
    const { reportId } = await getVisibleReport(tx, who, id)
    const { key } = await contentKeyOf(tx, reportId)
    await insertStep(tx, who, { reportId, key }, stap, {
      done: gedaan,
      when: wanneer,
      withWhom: metwie,
      answer: antwoord,
    })
    return done(to('meldcode', { id: reportId }), 'stepKept', { details: { step: stap } })
  },
})
