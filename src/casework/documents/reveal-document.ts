// SPDX-License-Identifier: EUPL-1.2
/**
 * Gives the original of a document, after a reason that the owner of the part reads. An original is evidence and can be dangerous to open: it goes
 * out as bytes with a name of ours (M-32, M-50).
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, doneShowing } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { onPart } from '../on-case.ts'
import { sightOf } from '../parts/visible-part.ts'
import { neededLine } from '../typed.ts'
import { findFile, openFile, recordLook } from './file-store.ts'
import { showDocument } from './show-document.tsx'
import { getVisibleDocument } from './store.ts'

export const revealDocument = deed({
  input: z.object({ id: z.string(), document: z.string(), waarvoor: neededLine('giveReason') }),
  page: showDocument,
  async run(tx, who, { id, document, waarvoor }) {
    const { part: kind, state } = await getVisibleDocument(tx, await sightOf(tx, who), id, document, { lock: true })
    const { part } = await onPart(tx, who, id, kind)
    const stored = await findFile(tx, document)
    if (!stored) return conflict('documentRemoved')
    if (state === 'coming') return conflict('documentComing')
    const look = await recordLook(tx, part, { documentId: document, personId: who.personId, reason: waarvoor })
    const bytes = await openFile(tx, document, stored)
    const file = { bytes, mediaType: 'application/octet-stream', name: `document-${document.slice(0, 8)}.bin` } as const
    return doneShowing(
      { title: '', body: '', file },
      `${to('caseDocument', { id })}?document=${document}`,
      'originalGiven',
      { details: { document, look, part: part.kind } },
    )
  },
})
