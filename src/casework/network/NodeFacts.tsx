// SPDX-License-Identifier: EUPL-1.2
/** What is known of a person, place or thing, as pairs. What is not known is not shown as if it were asked. */
import type { FC } from 'hono/jsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { NodeKind, PersonRole } from './rules.ts'
import type { NodeContent } from './store.ts'
import { ageWords, roleWords, words } from './words.nl.ts'

export const NodeFacts: FC<{ kind: NodeKind; roles: readonly PersonRole[]; content: NodeContent }> = ({
  kind,
  roles,
  content,
}) => (
  <DefinitionList
    items={[
      { term: words.name, description: <span dir="auto">{visibleText(content.name) || ageWords.unknown}</span> },
      ...(kind === 'person'
        ? [
            { term: words.roles, description: roles.map((role) => roleWords[role]).join(', ') },
            { term: words.born, description: content.born || ageWords.unknown },
            { term: words.age, description: ageWords[content.ageClass] },
          ]
        : []),
      ...(content.about === ''
        ? []
        : [
            {
              term: words.about,
              description: (
                <span class="own-words" dir="auto">
                  {visibleText(content.about)}
                </span>
              ),
            },
          ]),
    ]}
  />
)
