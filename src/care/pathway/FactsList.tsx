// SPDX-License-Identifier: EUPL-1.2
/** What is kept of a person, as pairs: only what somebody filled in. */
import type { FC } from 'hono/jsx'
import type { Situation } from '../../law/pathways/situation.ts'
import { sayExact } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { fieldOf } from './facts-form.ts'
import { labelOf, sayAnswer, words } from './facts-words.nl.ts'
import type { Kept } from './kept-facts.ts'

export const FactsList: FC<{ kept: Kept }> = ({ kept: { facts, payer } }) => {
  const known = (Object.keys(fieldOf) as (keyof Situation)[]).filter((input) => facts[input] !== undefined)
  return (
    <>
      {known.length === 0 && payer === '' ? <p class="hint">{words.unknown}</p> : null}
      <DefinitionList
        items={[
          ...known.map((input) => ({
            term: labelOf(input),
            description: <span dir="auto">{sayFact(facts[input])}</span>,
          })),
          ...(payer === '' ? [] : [{ term: words.payer, description: <span dir="auto">{visibleText(payer)}</span> }]),
        ]}
      />
    </>
  )
}

function sayFact(value: Situation[keyof Situation]): string {
  if (value instanceof Temporal.PlainDate) return sayExact(value)
  if (typeof value === 'string') return visibleText(sayAnswer(value))
  if (typeof value === 'boolean' || value === null) return sayAnswer(String(value))
  if (value === undefined) return words.unknown
  return value.length === 0 ? words.none : value.map(sayAnswer).join(', ')
}
