// SPDX-License-Identifier: EUPL-1.2
/** Lays the translation that came back beside its original: sealed, marked with who made it, and never changed. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { getTranslatable } from './get-translatable.ts'
import { showTranslate } from './show-translate.tsx'
import { storeTranslation } from './store.ts'
import { longestTranslation, sentence } from './typed.ts'

export const addTranslation = deed({
  input: z.object({
    id: z.string(),
    welke: z.string().default(''),
    vertaling: sentence('giveTranslation', longestTranslation),
  }),
  page: showTranslate,
  async run(tx, who, { id, welke, vertaling }) {
    const { reportId, key, disclosures } = await getTranslatable(tx, who, id)
    if (!disclosures.some((one) => one.id === welke)) throw new NotVisible('no disclosure by this name')
    if (!(await storeTranslation(tx, who, { reportId, id: welke, key }, vertaling)))
      return conflict('translatedMeanwhile')
    return done(to('report', { id: reportId }), 'translationStored', { details: { disclosure: welke } })
  },
})
