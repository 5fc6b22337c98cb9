// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes down what is known of a person; the terms are worked out anew in the same transaction. Of two who do so at once the second reads
 * what the first kept, and keeps what he typed himself. The same facts again make no new version: they say that somebody looked.
 */
import * as z from 'zod'
import { adviseAsKnown } from '../../law/pathways/advise.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { replaceTerms } from '../terms/store.ts'
import { factFields, situationIn } from './facts-form.ts'
import { isSame } from './kept-facts.ts'
import { onPerson, pathwayOf } from './on-person.ts'
import { snapshotOf } from './reading.ts'
import { showFacts } from './show-facts.tsx'
import { changePathway, findPathway, insertPathway } from './store.ts'

export const setFacts = deed({
  input: z.object({
    id: z.string(),
    wie: z.string(),
    versie: z.coerce.number({ error: 'whichVersion' }).int('whichVersion'),
    ...factFields,
  }),
  page: showFacts,
  async run(tx, who, { id, wie, versie, ...typed }) {
    const { node, part, isClosed } = await onPerson(tx, who, id, wie, { lock: true })
    if (isClosed) return conflict('partClosed')
    const before = await findPathway(tx, part, node.id)
    if ((before?.version ?? 0) !== versie) return conflict('changedMeanwhile')
    if (typed.ingeschreven === 'gemeente' && typed.gemeente === '') return mend({ gemeente: 'whichMunicipality' })
    const kept = { facts: situationIn(typed), payer: before?.kept.payer ?? '' }
    if (!before)
      await insertPathway(tx, part, node, who.personId, { kept, snapshot: snapshotOf(kept.facts, who.today) })
    else if (!isSame(before.kept, kept)) await changePathway(tx, part, node.id, before, { by: who.personId, kept })
    const { terms } = adviseAsKnown(kept.facts, { today: who.today })
    await replaceTerms(tx, part, node.id, { timers: terms, today: who.today })
    return done(pathwayOf(id, node.id), 'factsKept', { details: { node: node.id, part: part.kind } })
  },
})
