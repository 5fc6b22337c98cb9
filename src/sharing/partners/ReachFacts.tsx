// SPDX-License-Identifier: EUPL-1.2
/** How a partner is reached, as facts. What is empty is left out, apart from the telephone. */
import type { FC } from 'hono/jsx'
import { DefinitionList, type Definition } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Partner } from './rules.ts'
import { channelWords, words } from './words.nl.ts'
import { sayCountry, sayLanguage } from './where.ts'

export const ReachFacts: FC<{ partner: Partner }> = ({ partner }) => {
  const { reach } = partner
  const text = (term: string, value: string | undefined): Definition[] =>
    value ? [{ term, description: <span dir="auto">{visibleText(value)}</span> }] : []
  return (
    <DefinitionList
      items={[
        {
          term: words.telephone,
          description: reach.telephone ? (
            <strong dir="ltr">{visibleText(reach.telephone)}</strong>
          ) : (
            <span>{words.notKnown}</span>
          ),
        },
        ...text(words.outOfHours, reach.outOfHours),
        ...text(words.facts.hours, reach.hours),
        ...text(words.mail, reach.mail),
        ...(reach.website
          ? [
              {
                term: words.facts.website,
                description: (
                  <a href={reach.website} rel="noreferrer" class="own-words">
                    {visibleText(reach.website)}
                  </a>
                ),
              },
            ]
          : []),
        { term: words.facts.channels, description: partner.channels.map((way) => <div>{channelWords[way]}</div>) },
        { term: words.facts.language, description: sayLanguage(partner.language) },
        { term: words.facts.country, description: sayCountry(partner.country) },
        ...text(words.facts.area, partner.area),
        ...(reach.publicKey
          ? [{ term: words.facts.publicKey, description: <div class="own-words">{visibleText(reach.publicKey)}</div> }]
          : []),
        ...text(words.facts.source, reach.source),
      ]}
    />
  )
}
