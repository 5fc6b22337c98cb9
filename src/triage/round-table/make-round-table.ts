// SPDX-License-Identifier: EUPL-1.2
/** Makes the list for one talk, with what an earlier talk put off until then and its question. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { getVisibleReport } from '../store.ts'
import { findLines, findReturning, insertLine } from './lines.ts'
import { longestWithWhom, mostLines, talkKinds } from './rules.ts'
import { showRoundTables } from './show-round-tables.tsx'
import { insertRoundTable } from './store.ts'
import { idsIn, shortText } from './typed.ts'

export const makeRoundTable = deed({
  input: z.object({
    soort: z.enum(talkKinds, { error: 'chooseKind' }),
    dag: dateField,
    metwie: shortText(longestWithWhom),
    terug: z.string().default(''),
  }),
  page: showRoundTables,
  async run(tx, who, { soort, dag, metwie, terug }) {
    const wanted = new Set(idsIn(terug))
    const returning = (await findReturning(tx, who)).filter(({ reportId }) => wanted.has(reportId))
    if (returning.length > mostLines) return mend({ terug: 'listFull' })
    const tableId = await insertRoundTable(tx, { kind: soort, heldOn: dag, withWhom: metwie, madeBy: who.personId })
    const taken = new Set<string>()
    for (const { reportId, tableId: earlier } of returning.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1))) {
      await getVisibleReport(tx, who, reportId, { lock: true })
      const { key } = await contentKeyOf(tx, reportId)
      const question = (await findLines(tx, who, earlier)).find((line) => line.reportId === reportId)?.question ?? ''
      await insertLine(tx, { tableId, reportId, key }, { question, addedBy: who.personId, taken })
    }
    return done(to('roundTable', { id: tableId }), 'tableMade', {
      details: { list: tableId, kind: soort, reports: returning.map(({ label }) => label) },
    })
  },
})
