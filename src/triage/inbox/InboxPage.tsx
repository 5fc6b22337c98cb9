// SPDX-License-Identifier: EUPL-1.2
/** The list of reports: what it is called, how the story begins, since when, where it stands and what it needs now. */
import type { Child, FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant, PlainDate } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText, MomentText } from '../../ui/DateText.tsx'
import { drawnOnce } from '../../ui/drawn-once.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { callWords } from '../call/words.nl.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TabNav } from '../../ui/TabNav.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { NextStepText } from '../NextStepText.tsx'
import { Marks, marksOf } from '../Marks.tsx'
import type { NextStep } from '../next-step.ts'
import type { Course } from '../store.ts'
import { toneOf } from '../tone.ts'
import { words as regionWords } from '../region-signals/words.nl.ts'
import { words as roundTableWords } from '../round-table/words.nl.ts'
import { words as searchWords } from '../search/words.nl.ts'
import { states, words } from '../words.nl.ts'
import { workWords } from '../work-words.nl.ts'
import { inboxWords } from './words.nl.ts'
import { inboxAddress, ticking } from './one-page.ts'
import type { InboxFilter } from './show-inbox.tsx'
import type { Watched } from './watched.ts'

export interface InboxPageProps {
  /** with a box before each, to put some on this list for a talk; empty: which one is asked later */
  tickingFor: string | undefined
  rows: readonly { course: Course; story: string; next: NextStep; watched: Watched | undefined }[]
  filter: InboxFilter
  counts: Readonly<Record<string, number>>
  page: number
  hasMore: boolean
  atTheDoor: number
  today: PlainDate
  now: Instant
}

/** Characters of the story in the list: enough to recognise it, not to read it over a shoulder. */
const glimpse = 90

const filterWords: Record<InboxFilter, string> = {
  'te-doen': inboxWords.filters.open,
  'in-de-gaten': inboxWords.filters.watch,
  afgehandeld: inboxWords.filters.done,
  alles: inboxWords.filters.all,
}

export const InboxPage: FC<InboxPageProps> = ({
  rows,
  tickingFor,
  filter,
  counts,
  page,
  hasMore,
  atTheDoor,
  today,
  now,
}) => {
  const isTicking = tickingFor !== undefined
  const kept = isTicking ? ticking(tickingFor) : ''
  return (
    <>
      <PageHeader
        title={inboxWords.title}
        lead={inboxWords.lead}
        actions={
          <>
            <ActionLink href={to('takeDown')} variant="secondary">
              {inboxWords.takeDown}
            </ActionLink>
            <a href={to('search')}>{searchWords.link}</a>
            <a href={to('callDesk')}>{callWords.toCall}</a>
            <a href={to('roundTables')}>{roundTableWords.all}</a>
            <a href={to('regionSignals')}>{regionWords.title}</a>
          </>
        }
      />
      {atTheDoor > 0 ? <Alert kind="info" title={inboxWords.atTheDoor(atTheDoor)} /> : null}
      <TabNav
        label={inboxWords.filterLabel}
        tabs={(Object.keys(filterWords) as InboxFilter[]).map((name) => ({
          label: `${filterWords[name]} (${counts[name] ?? 0})`,
          href: inboxAddress(name) + kept,
          current: name === filter,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState
          {...(filter === 'alles' ? {} : { link: { href: inboxAddress('alles'), label: inboxWords.emptyLink } })}
        >
          {inboxWords.empty}
        </EmptyState>
      ) : (
        <Ticking list={tickingFor}>
          <DataTable
            id="meldingen"
            caption={inboxWords.caption}
            hideCaption
            columns={[...(isTicking ? [roundTableWords.tick] : []), ...Object.values(inboxWords.columns)].map(
              (label) => ({
                label,
              }),
            )}
            rowHeader={isTicking ? 1 : 0}
            rows={rows.map(({ course, story, next, watched }) => [
              ...(isTicking ? [<Tick course={course} />] : []),
              <a href={to('report', { id: course.reportId })}>{course.label}</a>,
              <>
                <span dir="auto">{shorten(visibleText(story.slice(0, 4 * glimpse)))}</span>
                {watched ? <WhyWatched {...watched} /> : null}
              </>,
              course.acuteAt ? (
                <MomentText moment={course.acuteAt} now={now} />
              ) : (
                drawnOnce(`date ${course.arrivedOn.toString()} ${today.toString()}`, () => (
                  <DateText date={course.arrivedOn} today={today} />
                ))
              ),
              drawnOnce(
                `badges ${course.likeReport === null} ${course.state} ${marksOf(course).join(' ')} ${course.unreadLetters}`,
                () => (
                  <div class="badges">
                    <StatusBadge tone={toneOf(course.state)}>{states[course.state]}</StatusBadge>
                    <Marks course={course} />
                    {course.likeReport ? <StatusBadge tone="neutral">{words.marks.copy}</StatusBadge> : null}
                    {course.unreadLetters > 0 ? (
                      <StatusBadge tone="info">{words.marks.unread(course.unreadLetters)}</StatusBadge>
                    ) : null}
                  </div>
                ),
              ),
              drawnOnce(`next ${next.kind} ${next.by?.toString()} ${next.daysLate} ${today.toString()}`, () => (
                <NextStepText next={next} today={today} />
              )),
            ])}
          />
        </Ticking>
      )}
      {page > 1 || hasMore ? (
        <p class="button-row">
          {page > 1 ? <a href={`${inboxAddress(filter, page - 1)}${kept}`}>{inboxWords.newer}</a> : null}
          {hasMore ? <a href={`${inboxAddress(filter, page + 1)}${kept}`}>{inboxWords.older}</a> : null}
        </p>
      ) : null}
    </>
  )
}

const WhyWatched: FC<Watched> = ({ reason, isWoken }) => (
  <>
    {isWoken ? <div>{workWords.woke}</div> : null}
    {reason === '' ? null : (
      <div class="hint">
        {inboxWords.whyWatched}: {visibleText(reason)}
      </div>
    )}
  </>
)

/** A form that only asks: what was ticked stands in the address of the next page. */
const Ticking: FC<{ list: string | undefined; children: Child }> = ({ list, children }) =>
  list === undefined ? (
    <>{children}</>
  ) : (
    <form method="get" action={to('chooseRoundTable')}>
      {list === '' ? null : <input type="hidden" name="lijst" value={list} />}
      {children}
      <Button>{roundTableWords.tickedButton}</Button>
    </form>
  )

const Tick: FC<{ course: Course }> = ({ course }) =>
  course.state === 'destroyed' ? null : (
    <label class="choice__label">
      <input class="choice__control" type="checkbox" name="melding" value={course.reportId} />
      <span class="visually-hidden">{roundTableWords.tickWhat(course.label)}</span>
    </label>
  )

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > glimpse ? `${line.slice(0, glimpse).replace(/\s\S*$/, '')} …` : line
}
