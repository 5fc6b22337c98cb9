// SPDX-License-Identifier: EUPL-1.2
/**
 * Sets, moves and lifts an embargo: the police, the prosecutor or the inspectorate asked to do nothing that shows. It stops checks, initiatives
 * and details in an answer; never 112, shelter, medical help, Veilig Thuis, or contact that the person seeks.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Who } from '../../platform/people/who.ts'
import { dateField } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import { embargoEnded, embargoSet } from '../facts.ts'
import { showManage } from '../manage/show-manage.tsx'
import { onCase } from '../on-case.ts'
import { isOfficer } from '../parts/rules.ts'
import { setAnswersQuiet } from '../../triage/index.ts'
import type { Case } from '../store.ts'
import { embargoAskers, insertEmbargo, liftEmbargo as lift, moveReview } from './store.ts'

/** A day that lies further ahead is no day on which anybody looks (proposal). */
const furthestMonths = 3

export function whyNoReview(on: PlainDate, today: PlainDate): 'reviewLater' | 'reviewTooFar' | undefined {
  if (!isAfter(on, today)) return 'reviewLater'
  return isBefore(today.add({ months: furthestMonths }), on) ? 'reviewTooFar' : undefined
}

/** An officer hears it for any case, who is none for the case that is hers. */
const mayNot = (who: Who, theCase: Case): boolean => !isOfficer(who.roles) && theCase.ownerId !== who.personId

const reportsOf = ({ reports }: Case): string[] => reports.map(({ id }) => id)

const back = (id: string): string => to('manageCase', { id })

export const setEmbargo = deed({
  input: z.object({
    id: z.string(),
    vraagt: z.enum(embargoAskers, { error: 'whoAsks' }),
    bekijk: dateField,
  }),
  page: showManage,
  async run(tx, who, { id, vraagt, bekijk }) {
    const { theCase } = await onCase(tx, who, id, { lock: true })
    if (mayNot(who, theCase)) return conflict('ownerOnly')
    const why = whyNoReview(bekijk, who.today)
    if (why) return mend({ bekijk: why })
    if (!(await insertEmbargo(tx, id, { askedBy: vraagt, setBy: who.personId, reviewOn: bekijk })))
      return conflict('embargoThere')
    await setAnswersQuiet(tx, reportsOf(theCase), true)
    await recordFact(tx, embargoSet)
    return done(back(id), 'embargoSet', { details: { askedBy: vraagt, reviewOn: bekijk.toString() } })
  },
})

export const extendEmbargo = deed({
  input: z.object({ id: z.string(), bekijk: dateField }),
  page: showManage,
  async run(tx, who, { id, bekijk }) {
    if (mayNot(who, (await onCase(tx, who, id, { lock: true })).theCase)) return conflict('ownerOnly')
    const why = whyNoReview(bekijk, who.today)
    if (why) return mend({ bekijk: why })
    if (!(await moveReview(tx, id, bekijk))) return conflict('embargoGone')
    return done(back(id), 'embargoExtended', { details: { reviewOn: bekijk.toString() } })
  },
})

export const liftEmbargo = deed({
  input: z.object({ id: z.string() }),
  page: showManage,
  async run(tx, who, { id }) {
    const { theCase } = await onCase(tx, who, id, { lock: true })
    if (mayNot(who, theCase)) return conflict('ownerOnly')
    if (!(await lift(tx, id, who.personId))) return conflict('embargoGone')
    await setAnswersQuiet(tx, reportsOf(theCase), false)
    await recordFact(tx, embargoEnded)
    return done(back(id), 'embargoLifted', {})
  },
})
