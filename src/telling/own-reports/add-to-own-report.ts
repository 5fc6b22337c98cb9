// SPDX-License-Identifier: EUPL-1.2
/** Somebody adds to what he told, or writes back to the desk. By the door, like any letter. Idempotent on the request key. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { addToReport } from '../../reporting/index.ts'
import { getOwnReport } from '../store.ts'
import { most, requiredText } from '../typed-text.ts'
import { showOwnReport } from './show-own-report.tsx'

export const addToOwnReport = deed({
  input: z.object({ id: z.string(), tekst: requiredText(most.story, 'additionMissing') }),
  page: showOwnReport,
  async run(tx, who, { id, tekst }) {
    const own = await getOwnReport(tx, who, id)
    await addToReport(tx, own.reportId, tekst)
    return done(to('ownReport', { id: own.reportId }), 'added')
  },
})
