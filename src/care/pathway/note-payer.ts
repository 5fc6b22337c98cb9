// SPDX-License-Identifier: EUPL-1.2
/** Between application and permit nobody is bound to pay: writes down who does until then. What stood there before is kept. */
import * as z from 'zod'
import { line } from '../../casework/index.ts'
import { holdsBsn } from '../../identifiers/bsn.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onPerson, pathwayOf } from './on-person.ts'
import { showPathway } from './show-pathway.tsx'
import { changePathway, findPathway } from './store.ts'

export const notePayer = deed({
  input: z.object({
    id: z.string(),
    wie: z.string(),
    versie: z.coerce.number({ error: 'whichVersion' }).int('whichVersion'),
    betaalt: line,
  }),
  page: showPathway,
  async run(tx, who, { id, wie, versie, betaalt }) {
    const { node, part, isClosed } = await onPerson(tx, who, id, wie, { lock: true })
    if (isClosed) return conflict('partClosed')
    const before = await findPathway(tx, part, node.id)
    if (!before) return conflict('noFacts')
    if (before.version !== versie) return conflict('changedMeanwhile')
    if (holdsBsn(betaalt)) return mend({ betaalt: 'holdsBsn' })
    await changePathway(tx, part, node.id, before, {
      by: who.personId,
      kept: { facts: before.kept.facts, payer: betaalt },
    })
    return done(pathwayOf(id, node.id), 'payerNoted', { details: { node: node.id, part: part.kind } })
  },
})
