// SPDX-License-Identifier: EUPL-1.2
/** One report on one screen: left what was told, right the walk of weighing in the light gear. Nothing is decided or fetched here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant, PlainDate } from '../../time.ts'
import type { DeskFile, Door, OpenReport, ReporterContact } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { DateText, MomentText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import type { AdviceId } from '../advice/rules.ts'
import { BlackingOutAlert } from '../blacking-out/BlackingOutAlert.tsx'
import type { BlackingOut } from '../blacking-out/store.ts'
import { ErasingAlert } from '../erasing/ErasingAlert.tsx'
import type { Destruction } from '../erasing/store.ts'
import { FindingCards } from '../findings/FindingCards.tsx'
import type { Identifier, ObservedSignal } from '../findings/store.ts'
import type { ReportDeed } from '../lifecycle.ts'
import { Marks } from '../Marks.tsx'
import type { NextStep } from '../next-step.ts'
import type { RevealedFile } from '../reveal/revealed-files.ts'
import type { Reveal } from '../reveal/reveals-of.ts'
import type { Escalation } from '../escalating/escalate.ts'
import { EscalationAlert } from '../escalating/EscalationAlert.tsx'
import { PauseAlert } from '../pausing/PauseAlert.tsx'
import type { Course } from '../store.ts'
import { toneOf } from '../tone.ts'
import { TaskCard, type TaskCardProps } from '../tasks/TaskCard.tsx'
import { mayNeedTranslation } from '../translate/rules.ts'
import type { TextDisclosure } from '../translate/store.ts'
import { TranslationCards } from '../translate/TranslationCards.tsx'
import { words as seenWords } from '../seen-before/words.nl.ts'
import { states, words } from '../words.nl.ts'
import { ContactCard } from './ContactCard.tsx'
import { FilesCard } from './FilesCard.tsx'
import { OwnReport } from './OwnReport.tsx'
import { RevealList } from './RevealList.tsx'
import { Told } from './Told.tsx'
import { Walk } from './Walk.tsx'
import type { WhoElse } from './who-else.ts'

export interface ReportPageProps {
  course: Course
  report: OpenReport
  /** asked or decided to be destroyed */
  destruction: Destruction | undefined
  /** asked or decided to be blacked out */
  blackingOut: BlackingOut | undefined
  isHeld: boolean
  signals: readonly ObservedSignal[]
  identifiers: readonly Identifier[]
  /** what was given to be translated, and what came back */
  translations: readonly TextDisclosure[]
  /** the address of a partner or team by which it came */
  door: Door | undefined
  /** of an acute report only */
  piketPhone: string | undefined
  /** what is still to be done, and who can do it */
  openTasks: Pick<TaskCardProps, 'tasks' | 'holders'>
  /** that it was late, and went up */
  escalations: readonly Escalation[]
  /** why no answer was possible, in one sentence */
  noAnswer: string | undefined
  /** how many other reports name exactly the same */
  seenBefore: number
  takenBy: string | undefined
  decidedBy: string | undefined
  reason: string | undefined
  spokenAnswer: string | undefined
  revealed: { until: Instant; contact: ReporterContact[] } | undefined
  files: readonly DeskFile[]
  /** the copies of texts, by the id of their file */
  texts: ReadonlyMap<string, string>
  revealedFiles: ReadonlyMap<string, RevealedFile>
  /** for the owner only */
  reveals: readonly Reveal[] | undefined
  /** when this person told it himself: a colleague weighs it */
  whoElse: WhoElse | undefined
  possible: ReadonlySet<ReportDeed>
  next: NextStep
  /** not answered yet, and about somebody's safety */
  urgentAdvice: readonly AdviceId[]
  watchAtMostMonths: number
  now: Instant
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  inboxHref: string
  /** ISO date; nothing while the reporter can read and write */
  mailboxClosedOn: string | undefined
  /** the police asked for quiet on the case it is in */
  isAnswerQuiet: boolean
  /** how many reports say nearly the same */
  alike: number
  /** the first of them, when this is a copy */
  likeLabel: string | undefined
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
            <StatusBadge tone={toneOf(course.state)}>{states[course.state]}</StatusBadge> <Marks course={course} />{' '}
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
      <PauseAlert course={course} today={today} csrf={props.csrf} mayResume={props.whoElse === undefined} />
      <EscalationAlert escalations={props.escalations} />
      <ErasingAlert reportId={course.reportId} destruction={props.destruction} now={now} />
      <BlackingOutAlert reportId={course.reportId} blackingOut={props.blackingOut} now={now} />
      {props.alike > 0 ? (
        <Alert kind="info" title={words.report.alike(props.alike)}>
          {course.likeReport && props.likeLabel ? (
            <p>
              {words.report.alikeTo} <a href={to('report', { id: course.likeReport })}>{props.likeLabel}</a>.
            </p>
          ) : null}
        </Alert>
      ) : null}
      {props.seenBefore > 0 ? (
        <Alert kind="info" title={seenWords.found(props.seenBefore)}>
          <p>
            <a href={to('seenBefore', { id: course.reportId })}>{seenWords.toSuggestions}</a>
          </p>
        </Alert>
      ) : null}
      <TwoColumn
        asideLabel={words.report.walk}
        main={
          <>
            <Told course={course} report={props.report} today={today} door={props.door} piketPhone={props.piketPhone}>
              <TranslationCards
                reportId={course.reportId}
                disclosures={props.translations}
                mayNeed={mayNeedTranslation(props.report.content)}
                today={today}
              />
              <FindingCards reportId={course.reportId} signals={props.signals} identifiers={props.identifiers} />
            </Told>
            <TaskCard reportId={course.reportId} {...props.openTasks} today={today} />
            {props.files.length > 0 ? (
              <FilesCard {...props} reportId={course.reportId} revealed={props.revealedFiles} />
            ) : null}
            <ContactCard {...props} />
            {props.reveals && (course.hasContact || props.reveals.length > 0) ? (
              <RevealList reveals={props.reveals} now={now} />
            ) : null}
          </>
        }
        aside={props.whoElse ? <OwnReport reportId={course.reportId} whoElse={props.whoElse} /> : <Walk {...props} />}
      />
    </>
  )
}
