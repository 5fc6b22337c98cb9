// SPDX-License-Identifier: EUPL-1.2
/** What was noted by mistake is withdrawn: shown and compared no more, and it is kept who did that and when. */
import * as z from 'zod'
import { to, type PathName } from '../../paths.ts'
import { isUuid } from '../../platform/uuid.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed, type ShowPage } from '../../platform/web/route.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { showIdentifiers } from './show-identifiers.tsx'
import { showSignals } from './show-signals.tsx'
import { markWithdrawn } from './store.ts'

const withdrawal = (what: 'identifier' | 'signal', page: ShowPage, back: PathName) =>
  deed({
    input: z.object({ id: z.string(), welke: z.string().default('') }),
    page,
    async run(tx, who, { id, welke }) {
      const report = await getVisibleReport(tx, who, id)
      if (isOwnReport(report, who)) return conflict('ownReport')
      const { reportId } = report
      const isThere = isUuid(welke) && (await markWithdrawn(tx, what, { reportId, id: welke, by: who.personId }))
      if (!isThere) return conflict('withdrawnMeanwhile')
      return done(to(back, { id: reportId }), `${what}Withdrawn`, { details: { finding: welke } })
    },
  })

export const withdrawIdentifier = withdrawal('identifier', showIdentifiers, 'identifiers')
export const withdrawSignal = withdrawal('signal', showSignals, 'observedSignals')
