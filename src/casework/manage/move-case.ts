// SPDX-License-Identifier: EUPL-1.2
/** Moves a case along its course. It is closed only when each of its parts has a result and no reporter waits for an answer. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAnswerOwed } from '../../triage/index.ts'
import { caseMoved } from '../facts.ts'
import { caseMoveNames } from '../lifecycle.ts'
import { onCase } from '../on-case.ts'
import { findAllParts } from '../parts/store.ts'
import { moveCase as move } from '../store.ts'
import { showManage } from './show-manage.tsx'

export const moveCase = deed({
  input: z.object({ id: z.string(), stap: z.enum(caseMoveNames, { error: 'whichMove' }) }),
  page: showManage,
  async run(tx, who, { id, stap }) {
    const { theCase } = await onCase(tx, who, id, { lock: true })
    if (theCase.ownerId !== who.personId) return conflict('ownerOnly')
    if (stap === 'close') {
      if ((await findAllParts(tx, id)).some(({ closed }) => !closed)) return conflict('partsOpen')
      for (const { id: report } of theCase.reports) if (await isAnswerOwed(tx, report)) return conflict('answerOwed')
    }
    if (stap === 'reopen' && (await findAllParts(tx, id)).some(({ isDestroyed }) => isDestroyed))
      return conflict('partDestroyed')
    if (!(await move(tx, id, stap, who.personId))) return conflict('movedMeanwhile')
    await recordFact(tx, caseMoved(stap))
    return done(to('manageCase', { id }), `moved-${stap}`, { details: { move: stap } })
  },
})
