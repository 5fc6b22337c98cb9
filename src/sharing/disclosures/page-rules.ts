// SPDX-License-Identifier: EUPL-1.2
/** Of which documents pages can go along, how many, and where they are seen here. The numbers are ours, no law. Values in, values out. */
import type { CaseDocument } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Copy } from './copy.ts'

/** Pages in one disclosure: one document of the longest kind, and a little more. Nobody looks through more before it leaves. */
export const mostPages = 60
/** Of all pages together: what a partner still gets in by a mobile line, and what his mail still takes. */
export const mostBytes = 20 * 1000 * 1000

/** Why the pages of a document cannot go; nothing when they can. A text or a mail has a copy, but no pages. */
export function whyNoPages({
  state,
  fileKind,
  pages,
}: Pick<CaseDocument, 'state' | 'fileKind' | 'pages'>): 'coming' | 'noCopy' | 'isText' | 'removed' | undefined {
  if (state === 'removed') return 'removed'
  if (state === 'coming') return 'coming'
  if (state !== 'clean' || pages === 0) return 'noCopy'
  return fileKind === 'text' || fileKind === 'mail' ? 'isText' : undefined
}

/** For who may see the case: the same picture as the receiver gets. Without an address where the document was taken away since. */
export const addressesOfPages = (
  caseId: string,
  { copy, documents }: { copy: Copy; documents: readonly string[] },
  gone: readonly string[] = [],
): (string | undefined)[] =>
  copy.documents.flatMap(({ pages }, index) => {
    const id = documents[index] ?? ''
    return pages.map(({ number }) =>
      gone.includes(id) ? undefined : `${to('documentCopy', { id: caseId })}?document=${id}&blad=${number - 1}`,
    )
  })
