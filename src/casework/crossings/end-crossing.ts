// SPDX-License-Identifier: EUPL-1.2
/** Takes back what crossed: the other part no longer sees it. What was read cannot be unread; the line in the trail stays. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onPart } from '../on-case.ts'
import { partSlugs } from '../parts/rules.ts'
import { showPart } from '../parts/show-part.tsx'
import { idField, partField } from '../typed.ts'
import { endCrossing as end } from './store.ts'

export const endCrossing = deed({
  input: z.object({ id: z.string(), spoor: partField, welke: idField('whichCrossing') }),
  page: showPart,
  async run(tx, who, { id, spoor, welke }) {
    const { part } = await onPart(tx, who, id, spoor, { lock: true })
    if (!(await end(tx, part, welke, who.personId))) return conflict('crossingEnded')
    return done(`${to('casePart', { id })}?spoor=${partSlugs[part.kind]}`, 'crossingEnded', {
      details: { crossing: welke },
    })
  },
})
