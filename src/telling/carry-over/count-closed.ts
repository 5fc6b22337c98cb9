// SPDX-License-Identifier: EUPL-1.2
/** Counts the rows that are closed: of each a fact with a year, and nothing that was in it. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { doneShowing, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { closedRowCounted } from '../facts.ts'
import { dateIn } from './pasted-table.ts'
import { carryOverPage, showCarryOver } from './show-carry-over.tsx'
import { fieldsOf, findPlace } from './steps.ts'
import { markCarried } from './store.ts'
import { closedBy, columnOf, list } from './typed.ts'
import { words } from './words.nl.ts'

export const countClosedRows = deed({
  input: z.object({ lijst: list, ...closedBy }),
  page: showCarryOver,
  async run(tx, who, input) {
    const place = await findPlace(tx, input)
    if (typeof place === 'string') return mend({ lijst: place })
    const column = columnOf(input.kolom)
    if (column === undefined || column >= place.columns.length) return mend({ kolom: 'chooseColumn' })
    if (input.woord === '') return mend({ woord: 'writeWord' })
    if (place.closed.length === 0) return mend({ woord: 'noneClosed' })
    let counted = 0
    for (const row of place.closed) {
      // a colleague may be at the same list
      if ((await markCarried(tx, who, [row], 'counted')) === 0) continue
      await recordFact(tx, closedRowCounted(dateIn(row, who.today)?.year))
      counted += 1
    }
    const rest = { ...place, rows: place.rows.filter((row) => !place.closed.includes(row)) }
    const page = await carryOverPage(tx, who, fieldsOf(rest, input), { done: words.said['counted'] })
    return doneShowing(page, to('carryOver'), 'counted', { details: { counted } })
  },
})
