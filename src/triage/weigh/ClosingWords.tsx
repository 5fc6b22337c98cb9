// SPDX-License-Identifier: EUPL-1.2
/** The closing words as the reporter will read them: in his language, and told as such to who listens to the page. */
import type { FC } from 'hono/jsx'
import { directionOf, tagOf, voiceTo, type OpenReport } from '../../reporting/index.ts'
import { closingWords } from '../answer/closing-words.ts'

export const ClosingWords: FC<{ content: OpenReport['content'] }> = ({ content }) => {
  const voice = voiceTo(content)
  return (
    <p class="own-words hint" lang={tagOf(voice)} dir={directionOf(voice)}>
      {closingWords[voice]}
    </p>
  )
}
