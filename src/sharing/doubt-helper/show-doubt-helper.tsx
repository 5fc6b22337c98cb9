// SPDX-License-Identifier: EUPL-1.2
/** One question at a time, then where it ends. What was answered goes from page to page in the form, and stands in no address. */
import type { FC } from 'hono/jsx'
import { type Answers, answersTo, askedOn, nextQuestion, type QuestionId } from '../../law/sharing-questions/walk.ts'
import { questionWords } from '../../law/sharing-questions/words.nl.ts'
import { to } from '../../paths.ts'
import { mistakesAs, type ShowPage } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { answersIn, doubtFields, fieldsOf } from './kept-doubt.ts'
import { KeptOutcome } from './KeptOutcome.tsx'
import { mistakes, words } from './words.nl.ts'

export const showDoubtHelper: ShowPage = (_tx, who, asked) => {
  const answers = answersIn(asked.typed ?? new Map())
  const question = nextQuestion(answers)
  const errors = mistakesAs(mistakes, asked.errors)
  return Promise.resolve({
    title: words.title,
    body: (
      <>
        <BackLink href={to('work')}>{words.toWork}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title} lead={words.lead} />
        {question ? (
          <Question question={question} answers={answers} csrf={who.csrf} errors={errors} />
        ) : (
          <>
            <KeptOutcome answers={answers} />
            <StaffForm action={to('answerDoubt')} csrf={who.csrf}>
              <Given answers={answers} />
              <ButtonRow>
                <ActionLink href={to('doubtHelper')}>{words.again}</ActionLink>
                <BackButton />
              </ButtonRow>
            </StaffForm>
          </>
        )}
      </>
    ),
  })
}

const Given: FC<{ answers: Answers }> = ({ answers }) => (
  <>
    {[...fieldsOf(answers)].map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

const BackButton: FC = () => (
  <Button variant="secondary" name="terug" value="ja">
    {words.back}
  </Button>
)

interface QuestionProps {
  question: QuestionId
  answers: Answers
  csrf: string
  errors: Readonly<Record<string, string>>
}

const Question: FC<QuestionProps> = ({ question, answers, csrf, errors }) => {
  const place = askedOn(answers).length + 1
  const { ask, hint, answers: said } = questionWords[question]
  const sayings: Readonly<Record<string, string>> = said
  const name = doubtFields[question]
  return (
    <StaffForm action={to('answerDoubt')} csrf={csrf}>
      <p class="hint">{words.number(place)}</p>
      <Given answers={answers} />
      <input type="hidden" name="vraag" value={name} />
      <RadioGroup
        name={name}
        legend={ask}
        hint={hint}
        options={answersTo[question].map((value) => ({ value, label: sayings[value] }))}
        error={errors[name]}
      />
      <ButtonRow>
        <Button>{words.next}</Button>
        {place > 1 ? <BackButton /> : null}
      </ButtonRow>
    </StaffForm>
  )
}
