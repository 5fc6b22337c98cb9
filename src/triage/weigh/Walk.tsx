// SPDX-License-Identifier: EUPL-1.2
/** The walk of weighing in the light gear: take it, danger and decision in one form, the answer. Shows where one is; one main action. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { DateText } from '../../ui/DateText.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { Step, StepList } from '../../ui/StepList.tsx'
import { exploitationForms, otherDesks } from '../forms.ts'
import { words as handOverWords } from '../handing-over/words.nl.ts'
import { undecided } from '../lifecycle.ts'
import { words as stepBackWords } from '../stepping-back/words.nl.ts'
import { words } from '../words.nl.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { MoreRoom, UrgentAdvice } from './MoreRoom.tsx'
import type { ReportPageProps } from './ReportPage.tsx'

export const Walk: FC<ReportPageProps> = (props) => {
  const { course, possible } = props
  const decided = !undecided.includes(course.state)
  const answered = course.feedback === 'given'
  const settled = course.feedback !== 'due'
  return (
    <>
      <h2>{words.report.walk}</h2>
      <UrgentAdvice reportId={course.reportId} advice={props.urgentAdvice} />
      {possible.has('take') ? <TakeForm {...props} /> : null}
      {possible.has('openCase') ? <OpenCaseForm {...props} /> : null}
      {course.state === 'submitted' ? null : (
        <StepList label={words.report.walk}>
          <Step
            number={1}
            title={words.report.decision}
            state={decided ? 'done' : 'here'}
            outcome={decided ? <Decided {...props} /> : undefined}
          >
            {!possible.has('decide') ? null : decided ? (
              <FormGroupDetails summary={words.report.decideAgain} hasError={holdsDecision(props.typed)}>
                <DecisionForm {...props} />
              </FormGroupDetails>
            ) : (
              <DecisionForm {...props} />
            )}
          </Step>
          <Step
            number={2}
            title={words.report.answer}
            state={settled ? 'done' : decided ? 'here' : 'open'}
            outcome={
              answered ? (
                <>
                  <p>{words.report.answerGiven}</p>
                  {props.spokenAnswer ? <p class="own-words">{props.spokenAnswer}</p> : null}
                </>
              ) : course.feedback === 'impossible' ? (
                <>
                  <p>
                    {words.report.noAnswerSaid}
                    {course.noAnswerWhy ? `: ${words.report.noAnswerChoices[course.noAnswerWhy].toLowerCase()}` : null}.
                  </p>
                  {props.noAnswer ? <p class="own-words">{props.noAnswer}</p> : null}
                </>
              ) : (
                <>
                  {words.report.answerDue}: <DateText date={course.answerBy} today={props.today} />
                </>
              )
            }
          >
            {possible.has('answer') ? (
              <FormGroupDetails
                summary={answered ? words.report.writeMore : words.report.answer}
                holdsValue={props.typed.has('soort')}
                hasError={Boolean(props.errors['soort'] ?? props.errors['tekst'])}
              >
                <AnswerForm action={to('answerReport', { id: course.reportId })} {...props} />
              </FormGroupDetails>
            ) : null}
          </Step>
        </StepList>
      )}
      {course.state === 'submitted' ? null : <MoreRoom {...props} />}
      <p>
        <a href={to('keptAway', { id: course.reportId })}>{stepBackWords.link}</a>
      </p>
    </>
  )
}

const holdsDecision = (typed: ReadonlyMap<string, string>): boolean => typed.has('reden')

const TakeForm: FC<ReportPageProps> = ({ course, csrf }) => (
  <StaffForm action={to('takeReport', { id: course.reportId })} csrf={csrf}>
    <p>{words.report.takeLead}</p>
    <Button>{course.state === 'submitted' ? words.report.take : words.report.takeAgain}</Button>
  </StaffForm>
)

/** Who decided what and why; in the words of the person. */
const Decided: FC<ReportPageProps> = ({ course, reason, decidedBy, now, today }) => (
  <>
    <p>
      <strong>{course.outcome ? words.report.outcomes[course.outcome] : ''}</strong>
      {course.forms.length > 0 ? `: ${course.forms.map((form) => exploitationForms[form]).join(', ')}` : null}
      {course.otherDesk ? `: ${otherDesks[course.otherDesk]}` : null}
    </p>
    {course.isToPassOn ? (
      <p>
        {words.next.passOn}: <a href={to('handOver', { id: course.reportId })}>{handOverWords.passOn}</a>
      </p>
    ) : null}
    {course.watchUntil ? (
      <p>
        {words.report.until} <DateText date={course.watchUntil} today={today} />
      </p>
    ) : null}
    {reason ? <p class="own-words">{reason}</p> : null}
    <p class="hint">
      {words.report.danger} {words.report.dangerSaid[course.danger]}.{' '}
      {decidedBy && course.decidedAt ? words.report.decidedBy(decidedBy, sayMoment(course.decidedAt, now)) : null}
    </p>
  </>
)

const OpenCaseForm: FC<ReportPageProps> = ({ course, csrf, typed, errors }) => (
  <StaffForm action={to('openCase', { id: course.reportId })} csrf={csrf}>
    <RadioGroup
      name="startpunt"
      legend={words.report.startingPoint}
      value={typed.get('startpunt')}
      error={errors['startpunt']}
      options={(['person', 'location', 'both'] as const).map((value) => ({
        value,
        label: words.report.startingPoints[value],
        hint: words.report.startingPointHints[value] || undefined,
      }))}
    />
    <Button>{words.report.openCase}</Button>
  </StaffForm>
)
