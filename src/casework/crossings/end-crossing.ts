// SPDX-License-Identifier: EUPL-1.2
/** Takes back what crossed: the other part no longer sees it. What was read cannot be unread; the line in the trail stays. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onCase } from '../on-case.ts'
import { showCase } from '../cases/show-case.tsx'
import { idField } from '../typed.ts'
import { endCrossing as end } from './store.ts'

export const endCrossing = deed({
  input: z.object({ id: z.string(), welke: idField('whichCrossing') }),
  page: showCase,
  async run(tx, who, { id, welke }) {
    const { parts } = await onCase(tx, who, id, { lock: true })
    if (!(await end(tx, parts, welke, who.personId))) return conflict('crossingEnded')
    return done(to('case', { id }), 'crossingEnded', { details: { crossing: welke } })
  },
})
