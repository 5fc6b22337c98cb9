// SPDX-License-Identifier: EUPL-1.2
/** The documents of one part, on its page; of one that was taken away the line that stays. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { partSlugs } from '../parts/rules.ts'
import type { Part } from '../parts/store.ts'
import type { CaseDocument } from './store.ts'
import { documentKindWords, stateWords, words } from './words.nl.ts'

interface DocumentsCardProps {
  part: Part
  documents: readonly CaseDocument[]
  names: ReadonlyMap<string, string>
  today: PlainDate
  isClosed: boolean
}

export const DocumentsCard: FC<DocumentsCardProps> = ({ part, documents, names, today, isClosed }) => (
  <Card title={words.title} id="documenten">
    {documents.length === 0 ? <p class="hint">{words.none}</p> : null}
    <ul class="plain-list">
      {documents.map((document) => (
        <li class="moment">
          {document.content ? (
            <>
              <p>
                <a href={`${to('caseDocument', { id: part.caseId })}?document=${document.id}`} dir="auto">
                  {visibleText(document.content.title)}
                </a>
              </p>
              <p class="hint">
                {documentKindWords[document.kind]}, <DateText date={document.datedOn} today={today} />,{' '}
                {stateWords[document.state]}
              </p>
            </>
          ) : (
            <p class="hint">
              {words.removedLine(
                documentKindWords[document.kind],
                sayDate(document.datedOn, today, 'nl'),
                names.get(document.removed?.by ?? '') ?? '',
              )}
              {document.removed ? (
                <>
                  : <span dir="auto">{visibleText(document.removed.reason)}</span>
                </>
              ) : null}
            </p>
          )}
        </li>
      ))}
    </ul>
    {isClosed ? null : (
      <p>
        <ActionLink
          variant="secondary"
          href={`${to('newDocument', { id: part.caseId })}?spoor=${partSlugs[part.kind]}`}
        >
          {words.add}
        </ActionLink>
      </p>
    )}
  </Card>
)
