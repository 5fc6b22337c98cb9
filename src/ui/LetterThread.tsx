// SPDX-License-Identifier: EUPL-1.2
/** Letters in the order they were written: mine on the far side, theirs on the near side, each signed with a role and a day. */
import type { Child, FC } from 'hono/jsx'

export type Letter = {
  mine: boolean
  /** A role, never a name: "U", "Medewerker van de gemeente". */
  author: Child
  day: Child
  /** A word beside it, such as "nieuw". */
  mark?: Child | undefined
  /** Line breaks are kept. Shown as text, never as HTML. */
  body: string
  /** The language of the letter, when it is another than that of the page. */
  lang?: string | undefined
}

export const LetterThread: FC<{ label: string; letters: readonly Letter[] }> = ({ label, letters }) => (
  <ol class="letters" aria-label={label}>
    {letters.map((letter) => (
      <li class={letter.mine ? 'letter letter--mine' : 'letter'}>
        <p class="letter__body" dir="auto" lang={letter.lang}>
          {letter.body}
        </p>
        <p class="letter__sign">
          {letter.author}, {letter.day}
          {letter.mark ? <strong> · {letter.mark}</strong> : null}
        </p>
      </li>
    ))}
  </ol>
)
