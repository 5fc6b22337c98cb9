// SPDX-License-Identifier: EUPL-1.2
/**
 * Records that a text of a report goes to a sworn interpreter or translator, and shows it on a sheet: exactly that text and no other. It is
 * the first disclosure (verstrekking) of the product: to whom, what, why, on which ground, how, decided by whom, on which day (decision 0019).
 * Idempotent on the request key.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { textDisclosed } from '../facts.ts'
import { getTranslatable } from './get-translatable.ts'
import { findTranslationGround, proposedGround } from './ground.ts'
import { disclosureChannels, isExtract, mayNeedTranslation, nameOf, receiverRoles } from './rules.ts'
import { showTranslate } from './show-translate.tsx'
import { insertTextDisclosure } from './store.ts'
import { longestText, sentence } from './typed.ts'

export const discloseText = deed({
  input: z.object({
    id: z.string(),
    tekst: z.string({ error: 'chooseText' }),
    uittreksel: sentence('textMissing', longestText),
    ontvanger: sentence('giveReceiver', 200),
    rol: z.enum(receiverRoles, { error: 'chooseRole' }),
    register: z
      .string()
      .trim()
      .regex(/^[\w./ -]{0,30}$/, 'registerNumber')
      .default(''),
    hoe: z.enum(disclosureChannels, { error: 'chooseChannel' }),
    nodig: sentence('giveNecessity', 500),
    grondslag: sentence('giveGround', 500),
  }),
  page: showTranslate,
  async run(tx, who, input) {
    const { reportId, key, content, originals } = await getTranslatable(tx, who, input.id)
    if (!mayNeedTranslation(content)) return conflict('isDutch')
    const original = originals.find((one) => nameOf(one) === input.tekst)
    if (!original) return mend({ tekst: 'chooseText' })
    if (!isExtract(input.uittreksel, original.text)) return mend({ uittreksel: 'onlyLeaveOut' })
    const isAgreed = (await findTranslationGround(tx)) !== undefined
    const disclosure = await insertTextDisclosure(
      tx,
      who,
      { reportId, key },
      {
        receiver: input.ontvanger,
        registerNumber: input.register,
        ground: input.grondslag,
        groundIsProposal: !isAgreed && input.grondslag === proposedGround,
        necessity: input.nodig,
        language: content.language,
        text: input.uittreksel,
        receiverRole: input.rol,
        channel: input.hoe,
        what: original.what,
        messageId: original.messageId,
      },
    )
    await recordFact(tx, textDisclosed(input.hoe))
    return done(to('textDisclosure', { id: reportId, verstrekking: disclosure }), 'textDisclosed', {
      details: { disclosure, receiver: input.rol, channel: input.hoe, what: original.what },
    })
  },
})
