// SPDX-License-Identifier: EUPL-1.2
/**
 * Records the receipt (ontvangstbevestiging) of a hand-over: they have it, under which number of theirs; or they refused it, and why. What
 * was refused was not handed over: it comes back as work. Idempotent: a receipt is recorded once.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { conflict, done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { optionalText, sentence } from '../consulting/typed.ts'
import { getVisibleReport } from '../store.ts'
import { receipts } from './rules.ts'
import { showHandOver } from './show-hand-over.tsx'
import { findHandOvers, storeReceipt } from './store.ts'

export const recordReceipt = deed({
  input: z.object({
    id: z.string(),
    welke: z.uuid({ error: 'whichHandOver' }),
    'o-uitkomst': z.enum(receipts, { error: 'chooseReceipt' }),
    'o-op': optionalDate,
    'o-van': sentence('giveFrom'),
    'o-kenmerk': optionalText,
    'o-reden': optionalText,
  }),
  page: showHandOver,
  async run(tx, who, typed) {
    const { reportId } = await getVisibleReport(tx, who, typed.id, { lock: true })
    const { key } = await contentKeyOf(tx, reportId)
    const handOver = (await findHandOvers(tx, { reportId, key })).find(({ id }) => id === typed.welke)
    if (!handOver) throw new NotVisible('no hand-over by this name')
    const { 'o-uitkomst': became, 'o-op': on, 'o-reden': reason } = typed
    if (!on || isAfter(on, who.today) || isAfter(handOver.on, on)) return mend({ 'o-op': 'receiptWhen' })
    if (became === 'refused' && reason === '') return mend({ 'o-reden': 'giveRefusal' })
    const receipt = { became, on, from: typed['o-van'], reference: typed['o-kenmerk'], reason }
    if (!(await storeReceipt(tx, who, { reportId, key }, handOver.id, receipt))) return conflict('receiptMeanwhile')
    return done(to('handOver', { id: reportId }), became === 'refused' ? 'refused' : 'confirmed', {
      details: { handOver: handOver.id, became },
    })
  },
})
