// SPDX-License-Identifier: EUPL-1.2
/** Where a line or a term rests, with a link to the text, of which date it was read, and whether that is the newest one known. */
import type { FC } from 'hono/jsx'
import type { LegalSource } from '../../law/source.ts'
import { sayExact } from '../../ui/date-words.ts'
import { words } from './words.nl.ts'

export const Source: FC<{ source: LegalSource }> = ({ source: { law, article, url, wording, status } }) => {
  const day = wording === 'notRead' ? undefined : sayExact(wording)
  return (
    <>
      <a class="source" href={url} rel="noreferrer">
        {law}, {article}
      </a>{' '}
      <span class="hint">
        {status === 'verified' && day
          ? words.verified(day)
          : `${day ? words.readWording(day) : words.notRead}, ${words.toCheck}`}
      </span>
    </>
  )
}
