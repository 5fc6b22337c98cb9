// SPDX-License-Identifier: EUPL-1.2
/** Leaves the question of somebody elsewhere without an answer: he never learns whether this case exists. Only who owns the case knows of it. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onCase } from '../on-case.ts'
import { idField } from '../typed.ts'
import { setAside } from './asks.ts'
import { showSendings } from './show-sendings.tsx'

export const setAskAside = deed({
  input: z.object({ id: z.string(), welke: idField('whichAsk') }),
  page: showSendings,
  async run(tx, who, { id, welke }) {
    const { theCase } = await onCase(tx, who, id, { lock: true })
    if (theCase.ownerId !== who.personId) return conflict('ownerOnly')
    if (!(await setAside(tx, id, welke, who.personId))) return conflict('askGone')
    return done(to('sendings', { id }), 'setAside', { details: { ask: welke } })
  },
})
