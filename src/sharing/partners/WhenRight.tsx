// SPDX-License-Identifier: EUPL-1.2
/** When this partner is the right one: in our words with their source, and as the municipality says it itself. */
import type { FC } from 'hono/jsx'
import { visibleText } from '../../ui/visible-text.ts'
import { kindWords } from './kinds.nl.ts'
import type { Partner } from './rules.ts'
import { words } from './words.nl.ts'

export const WhenRight: FC<{ partner: Partner }> = ({ partner }) => {
  const { when, source } = kindWords[partner.kind]
  return (
    <>
      <p>
        {when}{' '}
        {source ? (
          <small>
            {words.source} {source.url ? <a href={source.url}>{source.name}</a> : source.name}.
          </small>
        ) : null}
      </p>
      {partner.reach.remark ? (
        <p class="own-words" dir="auto">
          {visibleText(partner.reach.remark)}
        </p>
      ) : null}
    </>
  )
}
