// SPDX-License-Identifier: EUPL-1.2
/** One page of the clean copy of a document. There is no address for an original. */
import { NotVisible } from '../../platform/web/outcome.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { sightOf } from '../parts/visible-part.ts'
import { onPart } from '../on-case.ts'
import { openCopy } from './file-store.ts'
import { getVisibleDocument } from './store.ts'

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'text/plain': 'txt' } as const

export const showDocumentCopy: ShowPage = async (tx, who, { params, query }) => {
  const id = params['id'] ?? ''
  const document = await getVisibleDocument(tx, await sightOf(tx, who), id, query.get('document') ?? '')
  const { part } = await onPart(tx, who, id, document.part)
  const asked = query.get('blad') ?? ''
  const page = /^\d{1,3}$/.test(asked) ? Number(asked) : -1
  const copy = await openCopy(tx, document.id, page)
  if (!copy) throw new NotVisible('no page by this name')
  const name = `kopie-${document.id.slice(0, 8)}-${page + 1}.${endings[copy.mediaType]}`
  return {
    title: '',
    body: '',
    file: { ...copy, name },
    audit: { object: { kind: 'case', id }, details: { document: document.id, page, part: part.kind } },
  }
}
