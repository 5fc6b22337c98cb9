// SPDX-License-Identifier: EUPL-1.2
/** The boxes with which pages are left out of a disclosure, and put back. */
import type { FC } from 'hono/jsx'
import { Card } from '../../ui/Card.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Composed } from './compose.ts'
import { pageMark } from './copy.ts'
import { pageWords } from './page-words.nl.ts'

const words = pageWords.seen

interface OnePage {
  mark: string
  /** by the name of the document as we know it, also when that name does not go */
  title: string
}

/** In the order of the copy. */
export const pagesThatGo = (seen: Composed): OnePage[] =>
  seen.copy.documents.flatMap(({ pages }, index) =>
    pages.map(({ number }) => onePage(seen, seen.documentIds[index] ?? '', number)),
  )

export const LeaveOut: FC<Partial<OnePage> & { isOut?: boolean }> = ({ mark = '', title = '', isOut = false }) => (
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
    pages.map(({ number }) => onePage(seen, id, number)).filter(({ mark }) => without.includes(mark)),
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

function onePage({ things }: Composed, id: string, number: number): OnePage {
  const name = visibleText(things.documents.find((each) => each.id === id)?.content?.title ?? '')
  return { mark: pageMark(id, number), title: pageWords.copy.pageOf(number, things.pages.get(id)?.length ?? 0, name) }
}
