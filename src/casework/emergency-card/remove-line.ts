// SPDX-License-Identifier: EUPL-1.2
/** Takes a line that the municipality added off the emergency card. The fixed lines stay: an empty one is filled in with a pen. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showChangeCard } from './show-change-card.tsx'
import { deleteOwnLine, lockCard } from './store.ts'

export const removeCardLine = deed({
  input: z.object({ welke: z.uuid({ error: 'whichLine' }) }),
  page: showChangeCard,
  async run(tx, _who, { welke }) {
    await lockCard(tx)
    if (!(await deleteOwnLine(tx, welke))) return conflict('lineGone')
    return done(to('changeCard'), 'lineRemoved', { details: { line: welke } })
  },
})
