// SPDX-License-Identifier: EUPL-1.2
/** The inbox of a municipality: fifty reports a page, and only those fifty are opened. */
import type { ShowPage } from '../../platform/web/route.ts'
import { isUuid } from '../../platform/uuid.ts'
import { countAtTheDoor, openStories } from '../../reporting/index.ts'
import { reportStates, type ReportState } from '../lifecycle.ts'
import { nextStepFor } from '../next-step.ts'
import { countVisibleReports, findVisibleReports } from '../store.ts'
import { inboxWords } from './words.nl.ts'
import { onePage } from './one-page.ts'
import { InboxPage } from './InboxPage.tsx'
import { watchedOf } from './watched.ts'

/** What each filter shows; the names stand in the address, so they are Dutch. */
export const filters = {
  'te-doen': ['submitted', 'received', 'suspected'],
  'in-de-gaten': ['watch'],
  afgehandeld: ['closedNoIndication', 'transferred', 'caseOpened'],
  alles: reportStates,
} as const satisfies Record<string, readonly ReportState[]>
export type InboxFilter = keyof typeof filters

const isFilter = (name: string | null): name is InboxFilter => name !== null && Object.hasOwn(filters, name)

export const showInbox: ShowPage = async (tx, who, asked) => {
  const named = asked.query.get('stand')
  const filter = isFilter(named) ? named : 'te-doen'
  const list = asked.query.get('lijst') ?? ''
  const page = Math.min(Math.max(Number.parseInt(asked.query.get('pagina') ?? '1', 10) || 1, 1), 10_000)
  const courses = await findVisibleReports(tx, who, {
    states: filters[filter],
    limit: onePage + 1,
    offset: (page - 1) * onePage,
    soonestFirst: filter === 'in-de-gaten',
  })
  const shown = courses.slice(0, onePage)
  const stories = await openStories(
    tx,
    shown.map(({ reportId }) => reportId),
  )
  const counts = await countVisibleReports(tx, who)
  const watched = filter === 'in-de-gaten' ? await watchedOf(tx, who, shown) : undefined
  return {
    title: inboxWords.title,
    menu: 'reports',
    wide: true,
    audit: { details: { shown: shown.length, reports: shown.map(({ label }) => label) } },
    body: (
      <InboxPage
        tickingFor={asked.query.get('kies') === 'ja' ? (isUuid(list) ? list : '') : undefined}
        rows={shown.map((course) => ({
          course,
          story: stories.get(course.reportId)?.story ?? '',
          next: nextStepFor(course, who),
          watched: watched?.get(course.reportId),
        }))}
        filter={filter}
        counts={Object.fromEntries(
          Object.entries(filters).map(([name, states]) => [
            name,
            states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0),
          ]),
        )}
        page={page}
        hasMore={courses.length > onePage}
        atTheDoor={await countAtTheDoor(tx)}
        today={who.today}
        now={tx.now}
      />
    ),
  }
}
