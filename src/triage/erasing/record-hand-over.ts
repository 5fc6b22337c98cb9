// SPDX-License-Identifier: EUPL-1.2
/** Records to whom a report was handed over, when and on what. A disclosure: what happens here with the report is decided after it. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { isAfter } from '../../time.ts'
import { reportHandedOver } from '../facts.ts'
import { getVisibleReport } from '../store.ts'
import { insertHandOver } from './hand-over-store.ts'
import { showHandOver } from './hand-over.tsx'
import { handOverReceivers } from './rules.ts'

const longestText = 500
const text = z.string().trim().max(longestText, 'reasonTooLong').default('')

export const recordHandOver = deed({
  input: z.object({
    id: z.string(),
    ontvanger: z.enum(handOverReceivers, { error: 'chooseReceiver' }),
    op: optionalDate,
    grondslag: z.string({ error: 'writeGround' }).trim().min(1, 'writeGround').max(longestText, 'reasonTooLong'),
    wie: text,
    kenmerk: text,
  }),
  page: showHandOver,
  async run(tx, who, { id, ontvanger, op, grondslag, wie, kenmerk }) {
    const { reportId } = await getVisibleReport(tx, who, id, { lock: true })
    if (!op || isAfter(op, who.today)) return mend({ op: 'handedWhen' })
    const { key } = await contentKeyOf(tx, reportId)
    const given = { receiver: ontvanger, on: op, by: who.personId }
    await insertHandOver(tx, { reportId, key }, { ...given, ground: grondslag, contact: wie, reference: kenmerk })
    await recordFact(tx, reportHandedOver(ontvanger))
    return done(to('handOver', { id: reportId }), 'handedOver', { details: { receiver: ontvanger } })
  },
})
