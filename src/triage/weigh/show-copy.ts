// SPDX-License-Identifier: EUPL-1.2
/** One page of the clean copy of a file. There is no address for an original. */
import { NotVisible } from '../../platform/web/outcome.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { openCopy } from '../../reporting/index.ts'
import { getVisibleReport } from '../store.ts'

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'text/plain': 'txt' } as const

export const showCopy: ShowPage = async (tx, who, { params }) => {
  const { reportId } = await getVisibleReport(tx, who, params['id'] ?? '')
  const place = /^\d{1,3}$/.test(params['blad'] ?? '') ? Number(params['blad']) : -1
  const fileId = params['bijlage'] ?? ''
  const copy = await openCopy(tx, { reportId, fileId, place })
  if (!copy) throw new NotVisible('no page by this name')
  const name = `kopie-${fileId.slice(0, 8)}-${place + 1}.${endings[copy.mediaType]}`
  return {
    title: '',
    body: '',
    file: { ...copy, name },
    audit: { object: { kind: 'report', id: reportId }, details: { attachment: fileId, page: place } },
  }
}
