// SPDX-License-Identifier: EUPL-1.2
/**
 * The parts of a case: a track begins with somebody who owns it, people come and go, it passes to another owner, and it is closed with a result
 * and the term for which it is kept. Whoever begins a track for somebody else does not see what is in it.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { partClosed, trackStarted } from '../facts.ts'
import { showManage } from '../manage/show-manage.tsx'
import { onCase, onPart } from '../on-case.ts'
import { idField, partField } from '../typed.ts'
import { keptUntil, partResults } from './rules.ts'
import { deleteMember, insertMember, insertPart, markPartClosed, markPartOpen, passPart as pass } from './store.ts'
import { whoMayBeOn } from './who-may.ts'

const chooseColleague = idField('chooseColleague')
const back = (id: string): string => to('manageCase', { id })

export const startTrack = deed({
  input: z.object({ id: z.string(), spoor: partField, wie: chooseColleague }),
  page: showManage,
  async run(tx, who, { id, spoor, wie }) {
    const { theCase } = await onCase(tx, who, id, { lock: true })
    if (theCase.ownerId !== who.personId) return conflict('ownerOnly')
    if (theCase.status === 'closed') return conflict('caseClosed')
    if (!spoor || !(await whoMayBeOn(tx, id, spoor, who.today)).includes(wie)) return mend({ wie: 'notOnThisPart' })
    if (!(await insertPart(tx, { caseId: id, kind: spoor, ownerId: wie, openedBy: who.personId })))
      return conflict('trackThere')
    await recordFact(tx, trackStarted(spoor))
    return done(back(id), 'trackStarted', { details: { part: spoor, person: wie } })
  },
})

export const addToPart = deed({
  input: z.object({ id: z.string(), spoor: partField, wie: chooseColleague }),
  page: showManage,
  async run(tx, who, { id, spoor, wie }) {
    const { part } = await onPart(tx, who, id, spoor, { lock: true })
    if (part.kind === 'desk') throw new NotVisible('everybody of the desk is on it')
    if (part.ownerId !== who.personId) return conflict('partOwnerOnly')
    if (!(await whoMayBeOn(tx, id, part.kind, who.today)).includes(wie)) return mend({ wie: 'notOnThisPart' })
    if (wie === part.ownerId || !(await insertMember(tx, part, { personId: wie, by: who.personId })))
      return conflict('onPartAlready')
    return done(back(id), 'addedToPart', { details: { part: part.kind, person: wie } })
  },
})

/** Also oneself. */
export const takeOffPart = deed({
  input: z.object({ id: z.string(), spoor: partField, wie: chooseColleague }),
  page: showManage,
  async run(tx, who, { id, spoor, wie }) {
    const { part } = await onPart(tx, who, id, spoor, { lock: true })
    if (part.ownerId !== who.personId && wie !== who.personId) return conflict('partOwnerOnly')
    if (!(await deleteMember(tx, part, wie))) return conflict('notOnPart')
    return done(wie === who.personId ? to('cases') : back(id), 'takenOffPart', {
      details: { part: part.kind, person: wie },
    })
  },
})

export const passPart = deed({
  input: z.object({ id: z.string(), spoor: partField, wie: chooseColleague }),
  page: showManage,
  async run(tx, who, { id, spoor, wie }) {
    const { part } = await onPart(tx, who, id, spoor, { lock: true })
    if (part.kind === 'desk') throw new NotVisible('it goes with the case')
    if (part.ownerId !== who.personId) return conflict('partOwnerOnly')
    if (!(await whoMayBeOn(tx, id, part.kind, who.today)).includes(wie)) return mend({ wie: 'notOnThisPart' })
    if (!(await pass(tx, part, wie))) return conflict('partOwnerOnly')
    await deleteMember(tx, part, wie)
    await insertMember(tx, part, { personId: who.personId, by: who.personId })
    return done(back(id), 'partPassed', { details: { part: part.kind, person: wie } })
  },
})

export const closePart = deed({
  input: z.object({ id: z.string(), spoor: partField, uitkomst: z.enum(partResults, { error: 'whichResult' }) }),
  page: showManage,
  async run(tx, who, { id, spoor, uitkomst }) {
    const { part } = await onPart(tx, who, id, spoor, { lock: true })
    if (part.kind !== 'desk' && part.ownerId !== who.personId) return conflict('partOwnerOnly')
    const keepUntil = keptUntil(part.kind, who.today)
    if (!(await markPartClosed(tx, part, { by: who.personId, result: uitkomst, keepUntil })))
      return conflict('partClosed')
    await recordFact(tx, partClosed(part.kind, uitkomst))
    return done(back(id), 'partClosed', {
      details: { part: part.kind, result: uitkomst, ...(keepUntil && { keepUntil: keepUntil.toString() }) },
    })
  },
})

export const reopenPart = deed({
  input: z.object({ id: z.string(), spoor: partField }),
  page: showManage,
  async run(tx, who, { id, spoor }) {
    const { theCase, part } = await onPart(tx, who, id, spoor, { lock: true })
    if (theCase.status === 'closed') return conflict('caseClosed')
    if (part.kind !== 'desk' && part.ownerId !== who.personId) return conflict('partOwnerOnly')
    if (!(await markPartOpen(tx, part))) return conflict('partOpen')
    return done(back(id), 'partReopened', { details: { part: part.kind } })
  },
})
