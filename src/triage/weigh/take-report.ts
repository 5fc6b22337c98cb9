// SPDX-License-Identifier: EUPL-1.2
/** Somebody takes a report (in behandeling nemen): from now on it is clear who does it. Also takes up again what was closed or handed over. */
import * as z from 'zod'
import { workingDaysBetween } from '../../law/working-days.ts'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { reportTaken } from '../facts.ts'
import { isPossible } from '../lifecycle.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport, markTaken } from '../store.ts'
import { showReport } from './show-report.tsx'

export const takeReport = deed({
  input: z.object({ id: z.string() }),
  page: showReport,
  async run(tx, who, { id }) {
    const report = await getVisibleReport(tx, who, id, { lock: true })
    if (isOwnReport(report, who)) return conflict('ownReport')
    if (!isPossible('take', report.state)) return conflict('takenMeanwhile')
    await markTaken(tx, report.reportId, who.personId)
    await recordFact(tx, reportTaken(workingDaysBetween(report.arrivedOn, who.today)))
    return done(to('report', { id: report.reportId }), 'taken')
  },
})
