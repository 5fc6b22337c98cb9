// SPDX-License-Identifier: EUPL-1.2
/** A handler notes signals with a report, with how they are known. Those that stand there already stay as they are. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf, knowledge } from '../../reporting/index.ts'
import { isUsableSignal } from '../../signals/catalogue.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { showSignals } from './show-signals.tsx'
import { findSignals, insertSignal } from './store.ts'

export const addSignals = deed({
  input: z.object({
    id: z.string(),
    signalen: z
      .string({ error: 'chooseSignal' })
      .transform((text) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(isUsableSignal))
      .refine((ids) => ids.length > 0, 'chooseSignal'),
    kennis: z.enum(knowledge, { error: 'chooseKnowledge' }),
  }),
  page: showSignals,
  async run(tx, who, { id, signalen, kennis }) {
    const report = await getVisibleReport(tx, who, id, { lock: true })
    if (isOwnReport(report, who)) return conflict('ownReport')
    const { reportId } = report
    const { key } = await contentKeyOf(tx, reportId)
    const there = new Set((await findSignals(tx, reportId, key)).map(({ signalId }) => signalId))
    const by = { source: 'desk', personId: who.personId } as const
    for (const signalId of signalen) {
      if (!there.has(signalId)) await insertSignal(tx, { reportId, key, by }, { signalId, knowledge: kennis })
    }
    return done(to('observedSignals', { id: reportId }), 'signalsNoted')
  },
})
