// SPDX-License-Identifier: EUPL-1.2
/** Writing to the reporter: the fixed answer, a question of one's own, or noting that it was done by telephone. */
import type { FC } from 'hono/jsx'
import { plainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { ClosingWords } from './ClosingWords.tsx'
import { colleagueAnswerTexts, possibleAnswers } from '../answer/colleague-answers.ts'
import { answerWords } from '../answer/words.nl.ts'
import { undecided } from '../lifecycle.ts'
import { words } from '../words.nl.ts'
import type { ReportPageProps } from './ReportPage.tsx'

export const AnswerForm: FC<ReportPageProps & { action: string }> = ({
  action,
  csrf,
  course,
  report,
  typed,
  errors,
  today,
  mailboxClosedOn,
  isAnswerQuiet,
}) => {
  const mayClose = course.feedback === 'due' && !undecided.includes(course.state)
  const closing = {
    value: 'closing',
    label: words.report.answerKinds.closing,
    content: <ClosingWords content={report.content} />,
  }
  const answers = report.content.colleague?.tells === 'own' ? possibleAnswers[course.state] : []
  const forColleague = {
    value: 'colleague',
    label: words.report.answerKinds.colleague,
    hint: words.report.colleagueAnswerHint,
    content: (
      <>
        <SelectField
          name="collega"
          label={words.report.colleagueAnswer}
          emptyLabel=""
          options={answers.map((value) => ({ value, label: words.report.colleagueAnswers[value] }))}
          value={typed.get('collega')}
          error={errors['collega']}
        />
        {answers.map((answer) => (
          <details class="fold">
            <summary class="fold__summary">{words.report.seeText(words.report.colleagueAnswers[answer])}</summary>
            <p class="own-words hint fold__content">{colleagueAnswerTexts[answer]}</p>
          </details>
        ))}
      </>
    ),
  }
  return (
    <StaffForm action={action} csrf={csrf}>
      {isAnswerQuiet ? (
        <Alert kind="warning" title={answerWords.embargo}>
          <p>{answerWords.embargoHint}</p>
        </Alert>
      ) : null}
      {mailboxClosedOn ? (
        <p>
          {words.report.mailboxClosed} <DateText date={plainDate(mailboxClosedOn)} today={today} />.
        </p>
      ) : null}
      <RadioGroup
        name="soort"
        legend={words.report.answerKind}
        value={typed.get('soort')}
        error={errors['soort']}
        options={[
          ...(answers.length > 0 ? [forColleague] : []),
          ...(mayClose ? [closing] : []),
          { value: 'question', label: words.report.answerKinds.question },
          { value: 'spoken', label: words.report.answerKinds.spoken },
        ]}
      />
      <TextArea
        name="tekst"
        label={words.report.answerText}
        hint={words.report.answerTextHint}
        value={typed.get('tekst')}
        error={errors['tekst']}
      />
      {errors['laatstaan'] ? <Checkbox name="laatstaan" label={answerWords.keepAnyway} /> : null}
      {isAnswerQuiet ? <Checkbox name="afgestemd" label={answerWords.agreed} error={errors['afgestemd']} /> : null}
      <Button variant="secondary">{words.report.send}</Button>
    </StaffForm>
  )
}
