// SPDX-License-Identifier: EUPL-1.2
/** Somebody saw what was added, removed or worded otherwise: from now on this is the advice, by the rules of today. */
import * as z from 'zod'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onPerson, pathwayOf } from './on-person.ts'
import { snapshotOf } from './reading.ts'
import { showPathway } from './show-pathway.tsx'
import { findPathway, keepSnapshot } from './store.ts'

export const seeAdvice = deed({
  input: z.object({
    id: z.string(),
    wie: z.string(),
    versie: z.coerce.number({ error: 'whichVersion' }).int('whichVersion'),
  }),
  page: showPathway,
  async run(tx, who, { id, wie, versie }) {
    const { node, part, isClosed } = await onPerson(tx, who, id, wie, { lock: true })
    if (isClosed) return conflict('partClosed')
    const pathway = await findPathway(tx, part, node.id)
    if (!pathway) return conflict('noFacts')
    // who read older facts saw another difference
    if (pathway.version !== versie) return conflict('factsChanged')
    await keepSnapshot(tx, part, node.id, { by: who.personId, snapshot: snapshotOf(pathway.kept.facts, who.today) })
    return done(pathwayOf(id, node.id), 'adviceSeen', { details: { node: node.id, part: part.kind } })
  },
})
