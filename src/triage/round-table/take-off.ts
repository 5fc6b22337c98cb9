// SPDX-License-Identifier: EUPL-1.2
/** Takes a report off the list again, as long as nothing was decided about it there. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { deleteLine, findLines } from './lines.ts'
import { showRoundTable } from './show-round-table.tsx'
import { getRoundTable, markReadied } from './store.ts'

export const takeOffRoundTable = deed({
  input: z.object({ id: z.string(), welke: z.uuid({ error: 'whichLine' }) }),
  page: showRoundTable,
  async run(tx, who, { id, welke }) {
    const { id: tableId } = await getRoundTable(tx, id, { lock: true })
    const line = (await findLines(tx, who, tableId)).find(({ reportId }) => reportId === welke)
    if (!line) return conflict('lineGone')
    if (line.isOwn) return conflict('ownReport')
    if (!(await deleteLine(tx, { tableId, reportId: welke }))) return conflict('lineGone')
    await markReadied(tx, tableId, null)
    return done(to('roundTable', { id: tableId }), 'takenOff', { details: { list: tableId, reports: [line.label] } })
  },
})
