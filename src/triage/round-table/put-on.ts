// SPDX-License-Identifier: EUPL-1.2
/** Puts reports on a list for a talk. What stands on it already stays as it is. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { codesOn, insertLine } from './lines.ts'
import { mostLines } from './rules.ts'
import { showPutOn } from './show-put-on.tsx'
import { getRoundTable, markReadied } from './store.ts'
import { idsIn } from './typed.ts'

export const putOnRoundTable = deed({
  input: z.object({ lijst: z.uuid('chooseTable'), melding: z.string({ error: 'chooseReports' }) }),
  page: showPutOn,
  async run(tx, who, { lijst: tableId, melding }) {
    const wanted = idsIn(melding)
    if (wanted.length === 0) return mend({ melding: 'chooseReports' })
    await getRoundTable(tx, tableId, { lock: true })
    const there = await codesOn(tx, tableId)
    const fresh = wanted.filter((id) => !there.has(id))
    if (there.size + fresh.length > mostLines) return mend({ lijst: 'listFull' })
    const taken = new Set(there.values())
    const labels: string[] = []
    for (const reportId of fresh) {
      const report = await getVisibleReport(tx, who, reportId, { lock: true })
      if (isOwnReport(report, who)) return conflict('ownReport')
      const { key } = await contentKeyOf(tx, reportId)
      await insertLine(tx, { tableId, reportId, key }, { question: '', addedBy: who.personId, taken })
      labels.push(report.label)
    }
    if (fresh.length > 0) await markReadied(tx, tableId, null)
    return done(to('roundTable', { id: tableId }), 'putOn', { details: { list: tableId, reports: labels } })
  },
})
