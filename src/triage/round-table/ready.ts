// SPDX-License-Identifier: EUPL-1.2
/**
 * The list is looked through and the sheet may be printed by who did that. When a question seems to lead to a person it is said first, with
 * the words; only who looked goes on. How much was found is recorded, never what.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findLines } from './lines.ts'
import { namedOn } from './named-in.ts'
import { showRoundTable } from './show-round-table.tsx'
import { getRoundTable, markReadied } from './store.ts'

export const readyRoundTable = deed({
  input: z.object({ id: z.string(), nagekeken: z.string().default('') }),
  page: showRoundTable,
  async run(tx, who, { id, nagekeken }) {
    const { id: tableId } = await getRoundTable(tx, id, { lock: true })
    const lines = (await findLines(tx, who, tableId)).filter(({ decided }) => !decided)
    if (lines.length === 0) return conflict('noLines')
    const named = await namedOn(tx, lines)
    if (named.size > 0 && nagekeken !== 'ja') return mend({ nagekeken: 'lookFirst' })
    await markReadied(tx, tableId, who.personId)
    return done(to('roundTableSheet', { id: tableId }), undefined, {
      details: { list: tableId, lines: lines.length, warned: named.size },
    })
  },
})
