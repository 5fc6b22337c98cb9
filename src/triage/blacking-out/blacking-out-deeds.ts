// SPDX-License-Identifier: EUPL-1.2
/**
 * Blacking out by two people: one marks, sees what stays and asks; another sees the same and confirms; anybody who may decide calls it off
 * until the worker has done it. Each deed holds the course of the report, so that of two at once one finds what the other did.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { whatIsInTheWay } from '../erasing/standing.ts'
import { getVisibleReport } from '../store.ts'
import { openPlan } from './plan.ts'
import { readAll } from './readable.ts'
import { showBlackingOut } from './show-blacking-out.tsx'
import { endBlackingOut, findBlackingOut, insertBlackingOut, markConfirmed } from './store.ts'
import { formFields, input, planOf, seenMark, whatStays, whyNotPlan, type Input } from './typed.ts'

/** Shows what would stay, as a look of its own in the trail. */
export const previewBlackingOut = deed({
  input,
  page: showBlackingOut,
  async run(tx, who, typed) {
    const { inTheWay, errors, mark } = await check(tx, who, typed)
    if (inTheWay) return conflict(inTheWay)
    if (Object.keys(errors).length > 0) return mend(errors)
    return more(new Map([...formFields(typed), ['gezien', mark]]), {})
  },
})

export const askBlackingOut = deed({
  input,
  page: showBlackingOut,
  async run(tx, who, typed) {
    const { reportId, readable, plan, inTheWay, errors, mark } = await check(tx, who, typed)
    if (inTheWay) return conflict(inTheWay)
    if (Object.keys(errors).length > 0) return mend(errors)
    if (typed.gezien !== mark) return mend({ tekst: 'seeFirst' })
    await insertBlackingOut(tx, { reportId, key: readable.key }, { ground: typed.grond, plan, by: who.personId })
    return done(to('blackingOut', { id: reportId }), 'asked', {
      details: { ground: typed.grond, phrases: plan.phrases.length, files: plan.files.length },
    })
  },
})

export const confirmBlackingOut = deed({
  input: z.object({ id: z.string(), gezien: z.string().default('') }),
  page: showBlackingOut,
  async run(tx, who, { id, gezien }) {
    const course = await getVisibleReport(tx, who, id, { lock: true })
    const { reportId } = course
    const asked = await findBlackingOut(tx, reportId)
    if (!asked) return conflict('nothingAsked')
    if (asked.askedBy === who.personId) return conflict('secondPerson')
    if (asked.confirmed) return conflict('confirmedMeanwhile')
    const inTheWay = await whatIsInTheWay(tx, who, course)
    if (inTheWay) return conflict(inTheWay)
    const readable = await readAll(tx, reportId)
    const plan = openPlan(readable.key, { municipalityId: tx.municipalityId, id: asked.id }, asked.plan)
    if (gezien !== seenMark(plan, asked.ground, whatStays(readable, plan))) return conflict('changedMeanwhile')
    await markConfirmed(tx, { reportId, id: asked.id, by: who.personId })
    return done(to('blackingOut', { id: reportId }), 'confirmed', { details: { ground: asked.ground } })
  },
})

export const undoBlackingOut = deed({
  input: z.object({ id: z.string() }),
  page: showBlackingOut,
  async run(tx, who, { id }) {
    const { reportId } = await getVisibleReport(tx, who, id, { lock: true })
    if (!(await endBlackingOut(tx, reportId, { why: 'undone', by: who.personId }))) return conflict('nothingAsked')
    return done(to('blackingOut', { id: reportId }), 'undone')
  },
})

/** What is in the way, what is to be mended, what would go, and the mark of having seen exactly what stays. */
async function check(tx: Tx, who: Who, typed: Input) {
  const course = await getVisibleReport(tx, who, typed.id, { lock: true })
  const { reportId } = course
  const readable = await readAll(tx, reportId)
  const plan = planOf(typed, readable)
  const isAsked = (await findBlackingOut(tx, reportId)) !== undefined
  return {
    reportId,
    readable,
    plan,
    inTheWay: isAsked ? 'askedMeanwhile' : await whatIsInTheWay(tx, who, course),
    errors: whyNotPlan(typed, readable, plan),
    mark: seenMark(plan, typed.grond, whatStays(readable, plan)),
  }
}
