// SPDX-License-Identifier: EUPL-1.2
/** Records where the original of a message is gone, and since which day. What was noted stays noted. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showOwnReport } from '../own-reports/show-own-report.tsx'
import { getOwnReport, noteGoneOriginals, originalPlaces, type OriginalPlace } from '../store.ts'

const isPlace = (name: string): name is OriginalPlace => (originalPlaces as readonly string[]).includes(name)

export const tickOriginals = deed({
  input: z.object({
    id: z.string(),
    weg: z
      .string()
      .default('')
      .transform((text) => [...new Set(text.split('\n'))].filter(isPlace)),
  }),
  page: showOwnReport,
  async run(tx, who, { id, weg }) {
    const report = await getOwnReport(tx, who, id)
    if (report.kind !== 'takenOver') throw new NotVisible('nothing was taken over here')
    if (weg.length === 0) return mend({ weg: 'choosePlace' })
    await noteGoneOriginals(tx, report.reportId, weg, who.today)
    return done(to('ownReport', { id: report.reportId }), 'ticked', { details: { gone: weg } })
  },
})
