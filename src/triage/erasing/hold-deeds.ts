// SPDX-License-Identifier: EUPL-1.2
/**
 * Places and lifts a hold. Named by the number of a report, because the privacy officer, who may place one, reads no reports. A hold ends
 * a destruction or a blacking out that was decided on: nothing may go while somebody is owed an answer about it.
 */
import { sql } from 'kysely'
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { conflict, done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { endBlackingOut } from '../blacking-out/store.ts'
import { findReportByLabel } from '../find-by.ts'
import { notKeptAway } from '../visible.ts'
import { findHolds, insertHold, markLifted } from './holds-store.ts'
import { showHolds } from './holds.tsx'
import { holdKinds } from './rules.ts'
import { endDestruction } from './store.ts'

const longestReason = 500

export const placeHold = deed({
  input: z.object({
    melding: z.string({ error: 'whichReport' }).trim().min(1, 'whichReport').max(40, 'whichReport'),
    soort: z.enum(holdKinds, { error: 'chooseKind' }),
    tot: optionalDate,
    waarom: z.string({ error: 'writeReason' }).trim().min(1, 'writeReason').max(longestReason, 'reasonTooLong'),
  }),
  page: showHolds,
  async run(tx, who, { melding, soort, tot, waarom }) {
    if (tot && !isAfter(tot, who.today)) return mend({ tot: 'untilLater' })
    const reportId = await lockReport(tx, who, melding)
    if (!reportId) return mend({ melding: 'whichReport' })
    await insertHold(tx, { reportId, kind: soort, until: tot, reason: waarom, by: who.personId })
    const why = { why: 'held', by: who.personId } as const
    const ended = await endDestruction(tx, reportId, why)
    const endedBlackingOut = await endBlackingOut(tx, reportId, why)
    return done(to('holds'), 'placed', {
      object: { kind: 'report', id: reportId },
      details: { kind: soort, endedDestruction: ended, endedBlackingOut },
    })
  },
})

export const liftHold = deed({
  input: z.object({ plicht: z.string() }),
  page: showHolds,
  async run(tx, who, { plicht }) {
    if (!isUuid(plicht)) throw new NotVisible('no hold by this name')
    const isTheirs = (await findHolds(tx, { seenBy: who })).some(({ id }) => id === plicht)
    const reportId = isTheirs ? await markLifted(tx, plicht, who.personId) : undefined
    if (!reportId) return conflict('liftedMeanwhile')
    return done(to('holds'), 'lifted', { object: { kind: 'report', id: reportId } })
  },
})

/** Waits for who is at it, the worker that destroys among them. @returns nothing when there is none to hold */
async function lockReport(tx: Tx, who: Who, label: string): Promise<string | undefined> {
  const id = await findReportByLabel(tx, label)
  if (!id) return undefined
  const found = await sql`select from triage.course c
    where c.municipality_id = ${tx.municipalityId} and c.report_id = ${id} and c.state <> 'destroyed' and ${notKeptAway(who)} for update of c`.execute(
    tx.db,
  )
  return found.rows.length > 0 ? id : undefined
}
