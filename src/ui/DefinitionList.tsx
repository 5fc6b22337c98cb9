// SPDX-License-Identifier: EUPL-1.2
/** Facts as pairs: a word and what is known of it. "Nog niet bekend" is a value like any other. */
import type { Child, FC } from 'hono/jsx'

export type Definition = { term: Child; description: Child }

export const DefinitionList: FC<{ items: readonly Definition[] }> = ({ items }) => (
  <dl class="facts">
    {items.map((item) => (
      <div class="facts__pair">
        <dt>{item.term}</dt>
        <dd>{item.description}</dd>
      </div>
    ))}
  </dl>
)
