// SPDX-License-Identifier: EUPL-1.2
/** The boxes with which pages are left out of a disclosure, and put back. */
import type { FC } from 'hono/jsx'
import { documentKindWords } from '../../casework/index.ts'
import { Card } from '../../ui/Card.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Composed } from './compose.ts'
import { pageMark } from './copy.ts'
import { words as all } from './words.nl.ts'

const words = all.seen

/** Of the pages that go, in the order of the copy. */
export const marksOf = ({ copy, documentIds }: Pick<Composed, 'copy' | 'documentIds'>): string[] =>
  copy.documents.flatMap(({ pages }, index) => pages.map(({ number }) => pageMark(documentIds[index] ?? '', number)))

interface LeaveOutProps {
  mark: string
  /** what a screen reader says of the page */
  title: string
  isOut?: boolean
}

export const LeaveOut: FC<LeaveOutProps> = ({ mark, title, isOut = false }) => (
  <div class="choice">
    <label class="choice__label">
      <input class="choice__control" type="checkbox" name="zonder" value={mark} checked={isOut} />
      <span dir="auto">{words.leaveOut(title)}</span>
    </label>
  </div>
)

/** What was ticked before; of a document whose pages go. */
export const LeftOut: FC<{ seen: Composed; without: readonly string[] }> = ({ seen, without }) => {
  const out = [...seen.things.pages].flatMap(([id, pages]) =>
    pages
      .map(({ number }) => ({ mark: pageMark(id, number), title: titleOf(seen, id, number, pages.length) }))
      .filter(({ mark }) => without.includes(mark)),
  )
  return out.length === 0 ? null : (
    <Card title={words.leftOut}>
      <p class="hint">{words.leftOutLead}</p>
      {out.map((each) => (
        <LeaveOut {...each} isOut />
      ))}
    </Card>
  )
}

function titleOf({ things }: Composed, id: string, number: number, of: number): string {
  const document = things.documents.find((each) => each.id === id)
  const name = visibleText(document?.content?.title ?? '')
  return all.copy.pageOf(number, of, name === '' && document ? documentKindWords[document.kind] : name)
}
