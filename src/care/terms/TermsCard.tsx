// SPDX-License-Identifier: EUPL-1.2
/** The terms of one person as bars beside each other with today on them, and the same as a table with what must be done before the end. */
import type { FC } from 'hono/jsx'
import type { Timer } from '../../law/pathways/timers.ts'
import { to } from '../../paths.ts'
import { isBefore, type PlainDate } from '../../time.ts'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Source } from '../pathway/Sources.tsx'
import { barWidth, placeBars } from './bars.ts'
import { words } from './words.nl.ts'

const barHeight = 24

export const TermsCard: FC<{ terms: readonly Timer[]; today: PlainDate }> = ({ terms, today }) => {
  const { today: now, bars } = placeBars(terms, today)
  return (
    <Card
      id="termijnen-kaart"
      title={words.heading}
      footer={
        terms.length === 0 ? null : (
          <>
            <a href={to('termCalendar')}>{words.calendar}</a>
            <p class="hint">{words.calendarHint}</p>
          </>
        )
      }
    >
      {terms.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <>
          <p class="hint">{words.today}</p>
          {terms.map(({ term, nl, starts, ends }, index) => {
            const { from, to: until } = bars[index] ?? { from: 0, to: 0 }
            return (
              <div class="term">
                <p class="term__name">
                  {nl}, {words.left(today.until(ends, { largestUnit: 'day' }).days)}
                </p>
                <svg
                  class="term__bar"
                  viewBox={`0 0 ${barWidth} ${barHeight}`}
                  preserveAspectRatio="none"
                  role="img"
                  aria-label={words.bar(nl, sayExact(starts), sayExact(ends))}
                  data-term={term}
                >
                  <rect class="term__ground" x="0" y="4" width={barWidth} height={barHeight - 8} />
                  <rect
                    class={isBefore(ends, today) ? 'term__over' : 'term__runs'}
                    x={from}
                    y="4"
                    width={Math.max(6, until - from)}
                    height={barHeight - 8}
                  />
                  <line class="term__today" x1={now} x2={now} y1="0" y2={barHeight} />
                </svg>
              </div>
            )
          })}
          <DataTable
            id="termijnen"
            caption={words.caption}
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={terms.map(({ nl, starts, ends, before, source, warnings }) => [
              nl,
              <DateText date={starts} today={today} />,
              <DateText date={ends} today={today} />,
              <>
                {before}
                {warnings.length > 0 ? (
                  <>
                    {' '}
                    <span class="hint">{words.warned(warnings.map(({ on }) => sayExact(on)))}</span>
                  </>
                ) : null}
              </>,
              <Source source={source} />,
            ])}
          />
        </>
      )}
    </Card>
  )
}
