// SPDX-License-Identifier: EUPL-1.2
/** The privacy officer says of a line of the sample whether it is in order (beoordelen), with a remark. Can be changed until the sample is concluded. */
import * as z from 'zod'
import { conflict, done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { lineNumber } from '../reasons/line-number.ts'
import { addressOf, monthIn, nameOfMonth } from './month.ts'
import { sealOwn } from './own-text.ts'
import { showSample } from './show-sample.tsx'
import { findLines, findSample, storeVerdict } from './store.ts'
import { verdicts } from './verdicts.ts'

const longestRemark = 2000

export const judgeLine = deed({
  input: z.object({
    maand: z.string({ error: 'whichMonth' }),
    regel: z.string({ error: 'whichLine' }).regex(lineNumber, 'whichLine'),
    oordeel: z.enum(verdicts, { error: 'chooseVerdict' }),
    opmerking: z
      .string()
      .default('')
      .transform((text) => text.trim())
      .refine((text) => text.length <= longestRemark, 'textTooLong'),
  }),
  page: showSample,
  async run(tx, who, { maand, regel: seq, oordeel: verdict, opmerking }) {
    const month = monthIn(maand, who.today)
    const sample = month && (await findSample(tx, who, month, { lock: true }))
    if (!month || !sample || !(await findLines(tx, sample)).some((line) => line.seq === seq))
      throw new NotVisible('not in this sample')
    if (sample.concludedAt) return conflict('concludedMeanwhile')
    if (verdict !== 'inOrder' && opmerking === '') return mend({ opmerking: 'giveRemark' })
    const row = `${sample.id}/${seq}`
    const remark =
      opmerking === '' ? undefined : await sealOwn(tx, sample.textKey, opmerking, { row, column: 'remark' })
    await storeVerdict(tx, sample, { seq, verdict, remark, by: who.personId })
    return done(addressOf(month), 'judged', { details: { month: nameOfMonth(month), line: seq, verdict } })
  },
})
