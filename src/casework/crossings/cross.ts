// SPDX-License-Identifier: EUPL-1.2
/**
 * Lets one named thing cross to another part of the case: exactly the text that was seen and may be shortened, with the reason. It goes to a
 * part that this person sees, or to the desk, which may pass it on: nobody learns by trying which other parts there are.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { recordFact } from '../../platform/facts.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { itemCrossed } from '../facts.ts'
import { onPart } from '../on-case.ts'
import { sightOf } from '../parts/visible-part.ts'
import { neededLine, neededText, partField } from '../typed.ts'
import { crossable, getCrossable } from './crossable.ts'
import { insertCrossing } from './store.ts'
import { crossTargets } from './targets.ts'
import { showCross } from './show-cross.tsx'

export const cross = deed({
  input: z.object({
    id: z.string(),
    wat: z.enum(crossable, { error: 'whatCrosses' }),
    welke: z.string(),
    naar: partField,
    tekst: neededText('writeWhatCrosses'),
    waarom: neededLine('giveReason'),
  }),
  page: showCross,
  async run(tx, who, { id, wat, welke, naar, tekst, waarom }) {
    const sight = await sightOf(tx, who)
    const item = await getCrossable(tx, sight, { caseId: id, what: wat, id: welke }, { lock: true })
    const { part, isClosed, ...at } = await onPart(tx, who, id, item.part, { lock: true })
    if (isClosed) return conflict('partClosed')
    const receiving = (await crossTargets(tx, who, at, part)).find(({ kind }) => kind === naar)
    if (!receiving) return mend({ naar: 'whichPart' })
    const crossing = await insertCrossing(
      tx,
      { from: part, to: receiving },
      {
        ofKind: item.kind,
        ofId: item.id,
        copy: {
          text: tekst,
          ...(item.node ? { node: { label: item.node.label, kind: item.node.kind, roles: [...item.node.roles] } } : {}),
        },
        reason: waarom,
        by: who.personId,
      },
    )
    if (!crossing) return conflict('crossedAlready')
    await recordFact(tx, itemCrossed(part.kind, receiving.kind))
    return done(to('case', { id }), 'crossed', {
      details: { crossing, from: part.kind, to: receiving.kind },
    })
  },
})
