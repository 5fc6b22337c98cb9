// SPDX-License-Identifier: EUPL-1.2
/**
 * Somebody knows a person in a report and passes it on without reading further; or a report is about a colleague, and goes around him.
 * From then on the report is not there for that person. The last one who could weigh it cannot leave: somebody must stay to see it.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, mend, type Outcome } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { steppedBack } from '../facts.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { othersFor } from './others.ts'
import { showKeptAway } from './show-kept-away.tsx'
import { deleteStepBack, insertStepBack, letGo, type StepBackKind } from './store.ts'

const longestReason = 2_000
const reason = z.string().trim().max(longestReason, 'reasonTooLong').default('')

interface Asked {
  id: string
  personId: string
  kind: StepBackKind
  reason: string
}

async function leaveOut(tx: Tx, who: Who, { id, personId, kind, reason: why }: Asked): Promise<Outcome> {
  const report = await getVisibleReport(tx, who, id, { lock: true })
  const { reportId } = report
  if ((await othersFor(tx, who, report, personId)).length === 0) return conflict('nobodyElse')
  const { key } = await contentKeyOf(tx, reportId)
  const isNew = await insertStepBack(tx, { reportId, key }, { personId, kind, reason: why, notedBy: who.personId })
  if (!isNew) return conflict('isSoAlready')
  await letGo(tx, reportId, personId)
  await recordFact(tx, steppedBack(kind))
  const isSelf = personId === who.personId
  return done(isSelf ? to('reports') : to('keptAway', { id: reportId }), isSelf ? undefined : 'keptAway', {
    details: { kind, person: personId },
  })
}

export const stepBack = deed({
  input: z.object({ id: z.string(), reden: reason }),
  page: showKeptAway,
  run: (tx, who, { id, reden }) =>
    leaveOut(tx, who, { id, personId: who.personId, kind: 'knowsSomebody', reason: reden }),
})

export const keepAway = deed({
  input: z.object({
    id: z.string(),
    wie: z.uuid('whichColleague'),
    waarom: z.string({ error: 'giveReason' }).trim().min(1, 'giveReason').max(longestReason, 'reasonTooLong'),
  }),
  page: showKeptAway,
  async run(tx, who, { id, wie, waarom }) {
    const report = await getVisibleReport(tx, who, id)
    if (isOwnReport(report, who)) return conflict('ownReport')
    const isHandler = (await othersFor(tx, who, report, who.personId)).includes(wie)
    if (!isHandler) return mend({ wie: 'whichColleague' })
    return leaveOut(tx, who, { id, personId: wie, kind: 'isAboutThem', reason: waarom })
  },
})

/** It was a mistake: that person sees the report again. */
export const letBack = deed({
  input: z.object({ id: z.string(), wie: z.uuid('whichColleague') }),
  page: showKeptAway,
  async run(tx, who, { id, wie }) {
    const report = await getVisibleReport(tx, who, id)
    if (isOwnReport(report, who)) return conflict('ownReport')
    const { reportId } = report
    if (!(await deleteStepBack(tx, reportId, wie))) return conflict('isSoAlready')
    return done(to('keptAway', { id: reportId }), 'letBack', { details: { person: wie } })
  },
})
