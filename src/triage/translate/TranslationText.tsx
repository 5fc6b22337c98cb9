// SPDX-License-Identifier: EUPL-1.2
/** A translation with the line that says whose it is: what a person made of the words, never taken for the words themselves. */
import type { FC } from 'hono/jsx'
import type { PlainDate } from '../../time.ts'
import { sayDate } from '../../ui/date-words.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { TextDisclosure } from './store.ts'
import { words } from './words.nl.ts'

type Props = Pick<TextDisclosure, 'receiver'> & {
  translation: NonNullable<TextDisclosure['translation']>
  today: PlainDate
}

export const TranslationText: FC<Props> = ({ receiver, translation, today }) => (
  <>
    <p class="own-words" lang="nl">
      {visibleText(translation.text)}
    </p>
    <p class="hint">
      {words.translatedBy(visibleText(receiver))} {words.translatedOn(sayDate(translation.on, today))}
    </p>
  </>
)
