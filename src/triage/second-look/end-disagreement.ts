// SPDX-License-Identifier: EUPL-1.2
/**
 * The way out of a disagreement: the ketenregisseur brings the two together, or says with a sentence for both that the decision stands or
 * is to be taken again. Who decided takes it again, nobody else does. Of a report nothing is seen for it.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { isBefore } from '../../time.ts'
import { showDisagreements } from './show-disagreements.tsx'
import { endings, lockReleased, storeEnding, storeTalk } from './store.ts'

export const endDisagreement = deed({
  input: z.object({
    welke: z.uuid({ error: 'whichOne' }),
    hoe: z.enum(['talk', ...endings], { error: 'chooseEnding' }),
    dag: optionalDate,
    zin: z.string().trim().max(2_000, 'tooLong').default(''),
  }),
  page: showDisagreements,
  async run(tx, who, { welke: look, hoe, dag, zin }) {
    const reportId = await lockReleased(tx, who, look)
    if (!reportId) throw new NotVisible('no disagreement by this name')
    const object = { kind: 'report' as const, id: reportId }
    if (hoe === 'talk') {
      if (!dag || isBefore(dag, who.today)) return mend({ dag: 'talkWhen' })
      await storeTalk(tx, reportId, look, dag)
      return done(to('disagreements'), 'talkSet', { object, details: { how: hoe, on: dag.toString() } })
    }
    if (zin === '') return mend({ zin: 'giveSentence' })
    const { key } = await contentKeyOf(tx, reportId)
    await storeEnding(tx, { reportId, key }, look, { how: hoe, sentence: zin, by: who.personId })
    return done(to('disagreements'), 'ended', { object, details: { how: hoe } })
  },
})
