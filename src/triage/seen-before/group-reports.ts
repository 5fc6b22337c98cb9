// SPDX-License-Identifier: EUPL-1.2
/** Reports are put in one group, one is taken out of it, and the latest step is undone. Each stays a report of its own. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { findGroup, mergeReports, splitReport, undoGroupDeed } from './groups.ts'
import { showSeenBefore } from './show-seen-before.tsx'

export const mergeGroup = deed({
  input: z.object({ id: z.string(), andere: z.string().default('') }),
  page: showSeenBefore,
  async run(tx, who, { id, andere }) {
    const report = await getVisibleReport(tx, who, id)
    if (andere === '') return conflict('notSuggested')
    const other = await getVisibleReport(tx, who, andere)
    if (isOwnReport(report, who) || isOwnReport(other, who)) return conflict('ownReport')
    if (report.reportId === other.reportId) return conflict('sameGroup')
    if (!(await mergeReports(tx, report.reportId, other.reportId, who.personId))) return conflict('sameGroup')
    return done(to('seenBefore', { id: report.reportId }), 'merged', { details: { other: other.reportId } })
  },
})

export const splitGroup = deed({
  input: z.object({ id: z.string() }),
  page: showSeenBefore,
  async run(tx, who, { id }) {
    const report = await getVisibleReport(tx, who, id)
    if (isOwnReport(report, who)) return conflict('ownReport')
    if (!(await splitReport(tx, report.reportId, who.personId))) return conflict('notInGroup')
    return done(to('seenBefore', { id: report.reportId }), 'split')
  },
})

export const undoGroup = deed({
  input: z.object({ id: z.string() }),
  page: showSeenBefore,
  async run(tx, who, { id }) {
    const report = await getVisibleReport(tx, who, id)
    if (isOwnReport(report, who)) return conflict('ownReport')
    const { latest } = await findGroup(tx, who, report.reportId)
    const whyNot = latest === undefined ? 'nothingToUndo' : await undoGroupDeed(tx, latest, who.personId)
    if (whyNot) return conflict(whyNot)
    return done(to('seenBefore', { id: report.reportId }), 'groupUndone')
  },
})
