// SPDX-License-Identifier: EUPL-1.2
/**
 * Hands a report over to another desk with a text, as a recorded disclosure: to whom, what, why, on which ground, how, by whom. The text is
 * the report with what is not needed left out; nothing counts as handed over that was not shown as it leaves. Spil sends nothing itself.
 * What came out of a register that is for something else does not come along until another ground is entered. Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Who } from '../../platform/people/who.ts'
import { conflict, done, mend, more } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { leaves, marksIn, onlyMarks, stillIn } from '../consulting/extract.ts'
import { getConsultable, longestExtract, optionalText, seenMark, sentence } from '../consulting/typed.ts'
import { reportHandedOver } from '../facts.ts'
import { handOverChannels, handOverReceivers, mayComeAlong } from './rules.ts'
import { showHandOver } from './show-hand-over.tsx'
import { insertHandOver } from './store.ts'
import { textThatLeaves } from './text-that-leaves.ts'
import { findAlong, receiptBy, whyNotGround } from './typed.ts'

const input = z.object({
  id: z.string(),
  'u-ontvanger': z.enum(handOverReceivers, { error: 'chooseReceiver' }),
  'u-wie': sentence('giveContact'),
  'u-hoe': z.enum(handOverChannels, { error: 'chooseChannel' }),
  'u-tekst': sentence('giveText', longestExtract),
  /** answers of others that come along, by the id of their consultation */
  'u-mee': z.string().default(''),
  'u-basis': z.string().default(''),
  'u-grondslag': optionalText,
  'u-nodig': sentence('giveNecessity'),
  /** the other ground for what may not come along otherwise */
  'u-anders': optionalText,
  'u-gezien': z.string().default(''),
})
type Input = z.infer<typeof input>

/** Shows what would leave, as a look of its own in the trail. */
export const previewPassOn = deed({
  input,
  page: showHandOver,
  async run(tx, who, typed) {
    const { isOwn, errors, mark } = await check(tx, who, typed)
    if (isOwn) return conflict('ownReport')
    if (Object.keys(errors).length > 0) return mend(errors)
    const { id: _id, 'u-gezien': _seen, ...fields } = typed
    return more(new Map([...Object.entries(fields), ['u-gezien', mark]]), {})
  },
})

export const passOn = deed({
  input,
  page: showHandOver,
  async run(tx, who, typed) {
    const { of, isOwn, errors, text, mark } = await check(tx, who, typed)
    if (isOwn) return conflict('ownReport')
    if (Object.keys(errors).length > 0) return mend(errors)
    if (typed['u-gezien'] !== mark) return mend({ 'u-tekst': 'seeFirst' })
    const receiver = typed['u-ontvanger']
    const handOver = await insertHandOver(tx, of, {
      kind: 'extract',
      receiver,
      on: who.today,
      by: who.personId,
      channel: typed['u-hoe'],
      basisId: typed['u-basis'] || null,
      remindOn: await receiptBy(tx, who),
      ground: typed['u-grondslag'],
      contact: typed['u-wie'],
      reference: '',
      necessity: typed['u-nodig'],
      text,
      otherGround: typed['u-anders'],
    })
    await recordFact(tx, reportHandedOver(receiver))
    return done(to('handOver', { id: of.reportId }), 'passedOn', {
      details: { handOver, receiver, kind: 'extract', onBasis: typed['u-basis'] !== '' },
    })
  },
})

/** What is to be mended, what would leave, and the mark of having seen exactly that. */
async function check(tx: Tx, who: Who, typed: Input) {
  const { of, text: story, isOwn } = await getConsultable(tx, who, typed.id, { lock: true })
  const along = await findAlong(tx, of)
  const chosen = along.filter(({ id }) => typed['u-mee'].split('\n').includes(id))
  const marked = typed['u-tekst']
  const mayCome = chosen.every(({ origin }) => mayComeAlong(origin, typed['u-ontvanger'], typed['u-anders'] !== ''))
  const noGround = await whyNotGround(tx, typed['u-basis'], typed['u-grondslag'])
  const errors: Record<string, string> = {
    ...(!onlyMarks(marked, story)
      ? { 'u-tekst': 'onlyMark' }
      : stillIn(leaves(marked), marksIn(marked)).length > 0
        ? { 'u-tekst': 'stillIn' }
        : {}),
    ...(mayCome ? {} : { 'u-mee': 'originRefused' }),
    ...(noGround ? { [noGround === 'chooseBasis' ? 'u-basis' : 'u-grondslag']: noGround } : {}),
  }
  const text = textThatLeaves(marked, chosen)
  const mark = seenMark([
    text,
    ...(['u-ontvanger', 'u-wie', 'u-hoe', 'u-basis', 'u-grondslag', 'u-nodig', 'u-anders'] as const).map(
      (name) => typed[name],
    ),
  ])
  return { of, isOwn, errors, text, mark }
}
