// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes one document away for good, with a reason: only the owner of the part, and not when something of the part is held. From the deed on nobody
 * sees it; the worker destroys its key. A line stays.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { schedule } from '../../platform/jobs.ts'
import { conflict, done } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onPart } from '../on-case.ts'
import { partSlugs } from '../parts/rules.ts'
import { sightOf } from '../parts/visible-part.ts'
import { neededLine } from '../typed.ts'
import { showDocument } from './show-document.tsx'
import { getVisibleDocument, isPartHeld, markRemoved } from './store.ts'
import { destroyDocumentTask } from './tasks.ts'

export const removeDocument = deed({
  input: z.object({ id: z.string(), document: z.string(), waarom: neededLine('giveReason') }),
  page: showDocument,
  async run(tx, who, { id, document, waarom }) {
    const sight = await sightOf(tx, who)
    const { part: kind } = await getVisibleDocument(tx, sight, id, document)
    // the case first, as whoever lays a hold on the part does
    const { part, isClosed } = await onPart(tx, who, id, kind, { lock: true })
    const { state } = await getVisibleDocument(tx, sight, id, document, { lock: true })
    if (part.ownerId !== who.personId) return conflict('partOwnerOnly')
    if (isClosed) return conflict('partClosed')
    if (state === 'removed') return conflict('documentRemoved')
    if (await isPartHeld(tx, part)) return conflict('partHeld')
    await markRemoved(tx, part, document, { by: who.personId, reason: waarom })
    await schedule(tx, {
      task: destroyDocumentTask,
      payload: { documentId: document },
      on: 'atOnce',
      key: `document-gone:${document}`,
    })
    return done(`${to('casePart', { id })}?spoor=${partSlugs[part.kind]}`, 'documentRemoved', {
      details: { document, part: part.kind },
    })
  },
})
