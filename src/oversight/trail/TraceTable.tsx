// SPDX-License-Identifier: EUPL-1.2
/** The lines of the trail: when, who, what, about which thing. A report is named by its label, never by its content. */
import type { FC } from 'hono/jsx'
import { asksReason } from '../reasons/store.ts'
import { readsContent } from '../../access.ts'
import { roleWords } from '../../administration/index.ts'
import { to } from '../../paths.ts'
import { dateOf } from '../../time.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayMomentExact } from '../../ui/date-words.ts'
import { DateText, MomentText } from '../../ui/DateText.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { actionWords } from '../action-words.nl.ts'
import { kindWords, words } from '../words.nl.ts'
import type { Trace, TraceKind } from './store.ts'
import type { TrailPageProps } from './TrailPage.tsx'

type Props = Pick<TrailPageProps, 'traces' | 'names' | 'labels' | 'numbers' | 'reportAddress' | 'now' | 'today'>

const tones = {
  looked: 'neutral',
  changed: 'info',
  rights: 'warning',
  contact: 'warning',
  denied: 'danger',
  signedIn: 'quiet',
  system: 'quiet',
} as const satisfies Record<TraceKind, string>

export const TraceTable: FC<Props> = (props) => (
  <DataTable
    id="sporen"
    caption={words.caption}
    hideCaption
    columns={Object.values(words.columns).map((label) => ({ label }))}
    rows={props.traces.map((trace) => [
      // of what the worker did only the day is known (M-01)
      trace.personId === null ? (
        <DateText date={dateOf(trace.at)} today={props.today} />
      ) : (
        <MomentText moment={trace.at} now={props.now} />
      ),
      whoDid(trace, props),
      <>
        {whatOf(trace)}
        {asksReason(trace.action) && trace.hasReason ? (
          <>
            <br />
            <a
              href={`${to('oversight')}?regel=${trace.seq}`}
              aria-label={words.reason.seeOf(whoDid(trace, props), sayMomentExact(trace.at))}
            >
              {words.reason.see}
            </a>
          </>
        ) : null}
      </>,
      <About trace={trace} {...props} />,
      <StatusBadge tone={tones[trace.kind]}>{kindWords[trace.kind]}</StatusBadge>,
    ])}
  />
)

const whoDid = ({ personId }: Trace, { names }: Props): string =>
  personId === null ? words.system : (names.get(personId) ?? words.unknownPerson)

export function whatOf({ action, result, roles }: Pick<Trace, 'action' | 'result' | 'roles'>): string {
  const named = roles.map((role) => (readsContent(role) ? words.readsReports(roleWords[role]) : roleWords[role]))
  const what = [actionWords[action] ?? words.unknownAction, named.join(', ')].filter(Boolean).join(': ')
  if (result === 'denied') return words.attempt(what)
  return result === 'refused' ? words.notDone(what) : what
}

/** The label of a report leads to all lines about it. */
const About: FC<Props & { trace: Trace }> = ({ trace, ...props }) => {
  const label = trace.object?.kind === 'report' ? props.labels.get(trace.object.id) : undefined
  const said = aboutOf(trace, props)
  return label === undefined ? said : <a href={props.reportAddress(label)}>{said}</a>
}

/** What was tried on something of another municipality, or on nothing, has no name here. */
export function aboutOf(
  { object }: Trace,
  { names, labels, numbers }: Pick<Props, 'names' | 'labels' | 'numbers'>,
): string {
  if (!object) return words.nothing
  const known = { report: labels, case: numbers, person: names }[object.kind]
  const name = known?.get(object.id)
  if (name === undefined) return words.notHere
  if (object.kind === 'report') return words.report(name)
  return object.kind === 'case' ? words.case(name) : words.person(name)
}
