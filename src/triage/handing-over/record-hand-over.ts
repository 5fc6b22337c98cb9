// SPDX-License-Identifier: EUPL-1.2
/**
 * Records what was handed over by word of mouth or outside Spil: to whom, when, what was said, on what. A disclosure: what happens here
 * with the report is decided after it.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { getConsultable, optionalText, sentence } from '../consulting/typed.ts'
import { reportHandedOver } from '../facts.ts'
import { handOverChannels, handOverReceivers } from './rules.ts'
import { showHandOver } from './show-hand-over.tsx'
import { insertHandOver } from './store.ts'
import { carriedWords, findAlong, receiptBy, whyNotGround } from './typed.ts'

export const recordHandOver = deed({
  input: z.object({
    id: z.string(),
    ontvanger: z.enum(handOverReceivers, { error: 'chooseReceiver' }),
    op: optionalDate,
    hoe: z.enum(handOverChannels, { error: 'chooseChannel' }),
    gezegd: sentence('giveSaid'),
    basis: z.string().default(''),
    grondslag: optionalText,
    nodig: sentence('giveNecessity'),
    anders: optionalText,
    wie: optionalText,
    kenmerk: optionalText,
  }),
  page: showHandOver,
  async run(tx, who, typed) {
    const { of, text: story } = await getConsultable(tx, who, typed.id, { lock: true })
    const { ontvanger: receiver, op, gezegd } = typed
    if (!op || isAfter(op, who.today)) return mend({ op: 'handedWhen' })
    const noGround = await whyNotGround(tx, typed.basis, typed.grondslag)
    if (noGround) return mend({ [noGround === 'chooseBasis' ? 'basis' : 'grondslag']: noGround })
    const use = { receiver, otherGround: typed.anders !== '' }
    if (carriedWords(gezegd, story, await findAlong(tx, of), use).length > 0) return mend({ anders: 'originInText' })
    await insertHandOver(tx, of, {
      kind: 'spoken',
      receiver,
      on: op,
      by: who.personId,
      channel: typed.hoe,
      basisId: typed.basis || null,
      remindOn: await receiptBy(tx, who),
      ground: typed.grondslag,
      contact: typed.wie,
      reference: typed.kenmerk,
      necessity: typed.nodig,
      text: gezegd,
      otherGround: typed.anders,
    })
    await recordFact(tx, reportHandedOver(receiver))
    return done(to('handOver', { id: of.reportId }), 'handedOver', { details: { receiver, kind: 'spoken' } })
  },
})
