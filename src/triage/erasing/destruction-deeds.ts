// SPDX-License-Identifier: EUPL-1.2
/**
 * Destroying by two people: one asks, another confirms, and anybody who may decide calls it off until the worker has done it. Each deed
 * holds the course of the report, so that of two at once one finds what the other did.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { giveClosingAnswer } from '../answer/closing-answer.ts'
import { getVisibleReport } from '../store.ts'
import { destructionGrounds } from './rules.ts'
import { showDestruction } from './show-destruction.tsx'
import { whatIsInTheWay } from './standing.ts'
import { endDestruction, findDestruction, insertDestruction, markConfirmed } from './store.ts'

export const askDestruction = deed({
  input: z.object({ id: z.string(), grond: z.enum(destructionGrounds, { error: 'chooseGround' }) }),
  page: showDestruction,
  async run(tx, who, { id, grond }) {
    const course = await getVisibleReport(tx, who, id, { lock: true })
    const { reportId } = course
    if (await findDestruction(tx, reportId)) return conflict('askedMeanwhile')
    const inTheWay = await whatIsInTheWay(tx, who, course)
    if (inTheWay) return conflict(inTheWay)
    await insertDestruction(tx, { reportId, ground: grond, by: who.personId })
    return done(to('destruction', { id: reportId }), 'asked', { details: { ground: grond } })
  },
})

export const confirmDestruction = deed({
  input: z.object({ id: z.string(), antwoord: z.string().default('') }),
  page: showDestruction,
  async run(tx, who, { id, antwoord }) {
    const course = await getVisibleReport(tx, who, id, { lock: true })
    const { reportId } = course
    const destruction = await findDestruction(tx, reportId)
    if (!destruction) return conflict('nothingAsked')
    if (destruction.askedBy === who.personId) return conflict('secondPerson')
    if (destruction.confirmed) return conflict('confirmedMeanwhile')
    const inTheWay = await whatIsInTheWay(tx, who, course)
    if (inTheWay) return conflict(inTheWay)
    const answers = antwoord === 'ja' && course.feedback === 'due'
    if (answers) await giveClosingAnswer(tx, reportId)
    await markConfirmed(tx, { reportId, id: destruction.id, by: who.personId })
    return done(to('destruction', { id: reportId }), 'confirmed', {
      details: { ground: destruction.ground, answered: answers },
    })
  },
})

export const undoDestruction = deed({
  input: z.object({ id: z.string() }),
  page: showDestruction,
  async run(tx, who, { id }) {
    const { reportId } = await getVisibleReport(tx, who, id, { lock: true })
    if (!(await endDestruction(tx, reportId, { why: 'undone', by: who.personId }))) return conflict('nothingAsked')
    return done(to('destruction', { id: reportId }), 'undone')
  },
})
