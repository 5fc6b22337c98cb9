// SPDX-License-Identifier: EUPL-1.2
/** The days of something that is kept, and the term with where it stands. */
import type { FC } from 'hono/jsx'
import type { PlainDate } from '../../time.ts'
import { DateText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { lastDayOf, standingOf } from './rules.ts'
import type { Kept } from './store.ts'
import type { ApprovedTerm } from './terms-store.ts'
import { sayTerm, standingWords, words } from './words.nl.ts'

export const KeptFacts: FC<{ kept: Kept; term: ApprovedTerm | undefined; today: PlainDate }> = ({
  kept,
  term,
  today,
}) => {
  const last = kept.destroyedAt ? kept.destruction?.lastDay : lastDayOf(kept, term)
  const day = (date: PlainDate | undefined, otherwise: string) =>
    date ? <DateText date={date} today={today} /> : otherwise
  return (
    <DefinitionList
      items={[
        { term: words.kept.standing, description: standingWords[standingOf(kept, term, today)] },
        { term: words.kept.opened, description: day(kept.openedOn, '') },
        { term: words.kept.closed, description: day(kept.startedOn, words.kept.notClosed) },
        { term: words.kept.term, description: term ? sayTerm(term) : words.list.noTerm },
        ...(term ? [{ term: words.kept.source, description: visibleText(term.source) }] : []),
        { term: words.kept.last, description: day(last, words.kept.unknown) },
      ]}
    />
  )
}
