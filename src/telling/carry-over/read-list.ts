// SPDX-License-Identifier: EUPL-1.2
/** Reads what was pasted and shows the first row that is left. Nothing is kept. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done, mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showCarryOver } from './show-carry-over.tsx'
import { fieldsOf, findPlace } from './steps.ts'
import { list } from './typed.ts'

export const readOldList = deed({
  input: z.object({ lijst: list }),
  page: showCarryOver,
  async run(tx, _who, { lijst }) {
    const at = { lijst, kolom: '', woord: '' }
    const place = await findPlace(tx, at)
    if (typeof place === 'string') return mend({ lijst: place })
    if (place.rows.length === 0) return done(to('carryOver'), 'allCarried', { details: { rows: 0 } })
    return more(fieldsOf(place, at), { rows: place.rows.length })
  },
})
