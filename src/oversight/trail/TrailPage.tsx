// SPDX-License-Identifier: EUPL-1.2
/** The page of the privacy officer: the numbers as a sentence, a filter, and a line for each look, change and denied attempt. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Person } from '../../platform/people/people.ts'
import type { Instant, PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { OpenedReasons, ReasonForm, type OpenedReason, type ReasonAsked } from '../reasons/ReasonCards.tsx'
import { words } from '../words.nl.ts'
import { trailAddress } from './filter.ts'
import { FilterForm } from './FilterForm.tsx'
import type { Trace, TraceKind, TrailQuestion } from './store.ts'
import { TraceTable } from './TraceTable.tsx'

export interface TrailPageProps {
  traces: readonly Trace[]
  counts: ReadonlyMap<TraceKind, number>
  question: TrailQuestion
  label: string
  page: number
  hasMore: boolean
  people: readonly Person[]
  names: ReadonlyMap<string, string>
  /** where all lines about a report are, by its label */
  reportAddress: (label: string) => string
  labels: ReadonlyMap<string, string>
  numbers: ReadonlyMap<string, string>
  asked: ReasonAsked | undefined
  opened: readonly OpenedReason[]
  now: Instant
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const TrailPage: FC<TrailPageProps> = (props) => {
  const { traces, counts, question, page, errors } = props
  return (
    <>
      {props.conflict ? (
        <Alert kind="warning" role="alert">
          <p>{props.conflict}</p>
        </Alert>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <a href={to('disclosureRegister')}>{words.toDisclosures}</a> <a href={to('sample')}>{words.toSample}</a>
          </>
        }
      />
      <OpenedReasons opened={props.opened} />
      {props.asked ? <ReasonForm asked={props.asked} csrf={props.csrf} typed={props.typed} errors={errors} /> : null}
      <p>
        <strong>{words.numbers((kind) => counts.get(kind) ?? 0)}</strong>{' '}
        {words.period(sayExact(question.from), sayExact(question.until))}
      </p>
      <FilterForm question={question} label={props.label} people={props.people} />
      {traces.length === 0 ? (
        <EmptyState link={{ href: to('oversight'), label: words.emptyLink }}>
          {props.label ? words.emptyReport : words.empty}
        </EmptyState>
      ) : (
        <TraceTable {...props} />
      )}
      {page > 1 || props.hasMore ? (
        <p class="button-row">
          {page > 1 ? <a href={trailAddress(question, page - 1, props.label)}>{words.newer}</a> : null}
          {props.hasMore ? <a href={trailAddress(question, page + 1, props.label)}>{words.older}</a> : null}
        </p>
      ) : null}
    </>
  )
}
