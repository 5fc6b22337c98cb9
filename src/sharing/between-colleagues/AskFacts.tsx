// SPDX-License-Identifier: EUPL-1.2
/** One thing that a colleague asked: by whom, of whom, how it stands, and its words for who may read them. */
import type { FC } from 'hono/jsx'
import { partWords } from '../../casework/index.ts'
import type { Instant } from '../../time.ts'
import { MomentText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { ColleagueAsk } from './store.ts'
import { consentWords, stateWords, words as all } from './words.nl.ts'

const words = all.ask

export interface AskFactsProps {
  ask: ColleagueAsk
  names: ReadonlyMap<string, string>
  /** title by id, of those that ended too */
  bases: ReadonlyMap<string, string>
  now: Instant
}

export const AskFacts: FC<AskFactsProps> = ({ ask, names, bases, now }) => {
  const { content, answer } = ask.words ?? {}
  return (
    <>
      <DefinitionList
        items={[
          { term: words.state, description: stateWords(ask.kind, ask.state) },
          { term: words.by, description: names.get(ask.askedBy) },
          { term: words.to, description: names.get(ask.receiverId) },
          { term: words.since, description: <MomentText moment={ask.askedAt} now={now} /> },
          ...(content && ask.kind === 'referral'
            ? [
                { term: words.part, description: partWords[ask.part] },
                {
                  term: words.basis,
                  description: ask.basisId ? bases.get(ask.basisId) : words.without(visibleText(content.whyWithout)),
                },
              ]
            : []),
          ...(content && ask.consent
            ? [
                {
                  term: words.consent,
                  description:
                    content.whyNotAsked === ''
                      ? consentWords[ask.consent]
                      : words.because(consentWords[ask.consent], visibleText(content.whyNotAsked)),
                },
              ]
            : []),
          ...(content && ask.embargoAgreed
            ? [{ term: words.agreed, description: <span dir="auto">{visibleText(content.whyAgreed)}</span> }]
            : []),
        ]}
      />
      {content ? (
        <p class="own-words" dir="auto">
          {visibleText(content.asked)}
        </p>
      ) : (
        <p class="hint">{ask.ended ? words.over : words.notOnPart}</p>
      )}
      {answer ? (
        <DefinitionList items={[{ term: words.answer, description: <span dir="auto">{visibleText(answer)}</span> }]} />
      ) : null}
    </>
  )
}
