// SPDX-License-Identifier: EUPL-1.2
/** One report on one screen: left what was told, right the walk of weighing in the light gear. Nothing is decided or fetched here. */
import type { FC } from 'hono/jsx'
import type { Instant, PlainDate } from '../../time.ts'
import type { Door, OpenReport, ReporterContact } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { DateText, MomentText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import type { ReportDeed } from '../lifecycle.ts'
import type { NextStep } from '../next-step.ts'
import type { Reveal } from '../reveal/reveals-of.ts'
import type { Course } from '../store.ts'
import { toneOf } from '../tone.ts'
import { states, words } from '../words.nl.ts'
import { ContactCard } from './ContactCard.tsx'
import { RevealList } from './RevealList.tsx'
import { Told } from './Told.tsx'
import { Walk } from './Walk.tsx'

export interface ReportPageProps {
  course: Course
  report: OpenReport
  /** the address of a partner or team by which it came */
  door: Door | undefined
  /** of an acute report only */
  piketPhone: string | undefined
  takenBy: string | undefined
  decidedBy: string | undefined
  reason: string | undefined
  spokenAnswer: string | undefined
  revealed: { until: Instant; contact: ReporterContact[] } | undefined
  /** for the owner only */
  reveals: readonly Reveal[] | undefined
  possible: ReadonlySet<ReportDeed>
  next: NextStep
  watchAtMostMonths: number
  now: Instant
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  inboxHref: string
}

export const ReportPage: FC<ReportPageProps> = (props) => {
  const { course, today, now, errors } = props
  return (
    <>
      <BackLink href={props.inboxHref}>{words.report.back}</BackLink>
      {props.conflict ? (
        <Alert kind="warning" role="alert">
          <p>{props.conflict}</p>
        </Alert>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader
        title={words.report.title(course.label)}
        meta={
          <>
            <StatusBadge tone={toneOf(course.state)}>{states[course.state]}</StatusBadge>{' '}
            {course.acute ? <StatusBadge tone="danger">{words.marks.acute}</StatusBadge> : null}{' '}
            <span>
              {words.report.arrived}:{' '}
              {course.acuteAt ? (
                <MomentText moment={course.acuteAt} now={now} />
              ) : (
                <DateText date={course.arrivedOn} today={today} />
              )}
            </span>{' '}
            <span>
              {words.report.takenBy}: {props.takenBy ?? words.report.nobody}
            </span>
          </>
        }
      />
      <TwoColumn
        asideLabel={words.report.walk}
        main={
          <>
            <Told course={course} report={props.report} today={today} door={props.door} piketPhone={props.piketPhone} />
            <ContactCard {...props} />
            {props.reveals && course.hasContact ? <RevealList reveals={props.reveals} now={now} /> : null}
          </>
        }
        aside={<Walk {...props} />}
      />
    </>
  )
}
