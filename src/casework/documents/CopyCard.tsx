// SPDX-License-Identifier: EUPL-1.2
/** The clean copy of a document page by page, or why there is none. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Card } from '../../ui/Card.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { CaseDocument } from './store.ts'
import { refusalWords, words } from './words.nl.ts'

/** Pages that are drawn on the page; the rest is a link. Each look at a page is in the audit trail. */
const drawnPages = 3

interface CopyCardProps {
  document: CaseDocument
  title: string
  /** of a text or a mail */
  text: string | undefined
}

export const CopyCard: FC<CopyCardProps> = ({ document, title, text }) => {
  const address = (page: number) =>
    `${to('documentCopy', { id: document.caseId })}?document=${document.id}&blad=${page}`
  const pages = Array.from({ length: document.pages }, (_, page) => page)
  return (
    <Card title={words.copy}>
      {document.state === 'clean' ? null : <p>{whyNone(document)}</p>}
      {text === undefined ? null : (
        <p class="own-words" dir="auto">
          {visibleText(text)}
        </p>
      )}
      {(text === undefined ? pages.slice(0, drawnPages) : []).map((page) => (
        <p>
          <a href={address(page)}>
            <img class="copy" src={address(page)} alt={words.pageOf(page + 1, document.pages, title)} loading="lazy" />
          </a>
        </p>
      ))}
      {pages.length > drawnPages ? (
        <p>
          {pages.slice(drawnPages).map((page) => (
            <>
              <a href={address(page)}>{words.page(page + 1)}</a>{' '}
            </>
          ))}
        </p>
      ) : null}
    </Card>
  )
}

const whyNone = ({ state, refusal }: CaseDocument): string =>
  state === 'coming' ? words.coming : state === 'kept' ? words.keptOnly : (refusalWords[refusal ?? ''] ?? words.noCopy)
