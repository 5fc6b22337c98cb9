// SPDX-License-Identifier: EUPL-1.2
/** Left the story and what one thinks of it, right the advice with its why and source. Nothing here adds up to a score. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant, PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { AdviceList } from '../advice/AdviceList.tsx'
import type { AdviceId } from '../advice/rules.ts'
import type { AdviceAnswer } from '../advice/store.ts'
import { AssessmentForm } from './AssessmentForm.tsx'
import { SaidAssessment } from './SaidAssessment.tsx'
import type { RecordedAssessment } from './store.ts'
import type { Happening } from './timeline.ts'
import { words } from './words.nl.ts'

export interface AssessmentPageProps {
  reportId: string
  label: string
  story: string
  language: string
  /** the newest first */
  assessments: readonly RecordedAssessment[]
  advice: readonly AdviceId[]
  answers: ReadonlyMap<string, AdviceAnswer>
  timeline: readonly Happening[]
  names: ReadonlyMap<string, string>
  now: Instant
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const AssessmentPage: FC<AssessmentPageProps> = (props) => {
  const { reportId, label, story, language, assessments, timeline, names, now, today, errors } = props
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      {props.conflict ? <Alert kind="warning" role="alert" title={props.conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.title(label)} lead={words.lead} />
      <TwoColumn
        asideLabel={words.advice}
        main={
          <>
            <p class="own-words story" dir="auto" lang={language}>
              {visibleText(story)}
            </p>
            <h2>{words.form}</h2>
            <AssessmentForm {...props} />
            {assessments.length > 0 ? <h2>{words.earlier}</h2> : null}
            {assessments.map(({ assessment, by, at }) => (
              <Card title={words.by(names.get(by) ?? '', sayMoment(at, now))} level={3}>
                <SaidAssessment assessment={assessment} />
              </Card>
            ))}
            <h2>{words.timeline}</h2>
            <ol>
              {timeline.map(({ what, on, by }) => (
                <li>
                  <DateText date={on} today={today} />: {words.what[what]}
                  {by ? ` (${names.get(by) ?? ''})` : null}
                </li>
              ))}
            </ol>
          </>
        }
        aside={<AdviceList {...props} />}
      />
    </>
  )
}
