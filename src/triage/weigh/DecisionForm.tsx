// SPDX-License-Identifier: EUPL-1.2
/** Danger, decision, one sentence, answer: the whole light gear in one form with one button. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { colleagueAnswers, isTrueAnswer } from '../answer/colleague-answers.ts'
import { ClosingWords } from './ClosingWords.tsx'
import { exploitationForms, otherDesks } from '../forms.ts'
import { outcomes, stateAfter } from '../lifecycle.ts'
import { words } from '../words.nl.ts'
import type { ReportPageProps } from './ReportPage.tsx'
import { lastDayToWatch } from './rules.ts'

export const DecisionForm: FC<ReportPageProps> = ({
  course,
  report,
  csrf,
  typed,
  errors,
  today,
  watchAtMostMonths,
  alike,
}) => {
  const again = typed.has('reden')
  // a colleague gets an answer of his own, below
  const isColleague = report.content.colleague?.tells === 'own'
  const more = {
    noIndication: undefined,
    otherDesk: (
      <SelectField
        name="loket"
        label={words.report.whichDesk}
        options={entries(otherDesks)}
        emptyLabel=""
        value={typed.get('loket')}
        error={errors['loket']}
      />
    ),
    watch: (
      <TextField
        name="tot"
        type="date"
        label={words.report.until}
        hint={words.report.untilHint(watchAtMostMonths)}
        value={typed.get('tot') ?? ''}
        min={today.add({ days: 1 }).toString()}
        max={lastDayToWatch(today, watchAtMostMonths).toString()}
        error={errors['tot']}
      />
    ),
    suspicion: (
      <CheckboxGroup
        name="vormen"
        legend={words.report.forms}
        options={entries(exploitationForms)}
        values={typed.get('vormen')?.split('\n')}
        error={errors['vormen']}
      />
    ),
  }
  return (
    <StaffForm action={to('decideReport', { id: course.reportId })} csrf={csrf}>
      <RadioGroup
        name="gevaar"
        legend={words.report.danger}
        value={typed.get('gevaar')}
        error={errors['gevaar']}
        options={[
          { value: 'none', label: words.report.dangerNone },
          { value: 'policeCalled', label: words.report.dangerPolice },
        ]}
      />
      <RadioGroup
        name="besluit"
        legend={words.report.outcome}
        value={typed.get('besluit')}
        error={errors['besluit']}
        options={outcomes.map((value) => ({
          value,
          label: words.report.outcomes[value],
          hint: words.report.outcomeHints[value] || undefined,
          content: more[value],
        }))}
      />
      <TextArea
        name="reden"
        label={words.report.reason}
        hint={words.report.reasonHint}
        rows={2}
        value={typed.get('reden')}
        error={errors['reden']}
      />
      {course.feedback === 'due' ? (
        <>
          <Checkbox
            name="antwoord"
            label={words.report.answerNow}
            hint={isColleague ? words.report.answerNowHintColleague : words.report.answerNowHint}
            checked={again ? typed.get('antwoord') === 'ja' : !isColleague}
            error={errors['antwoord']}
          />
          {isColleague ? (
            <SelectField
              name="antwoordcollega"
              label={words.report.answerColleagueNow}
              hint={words.report.colleagueAnswerHint}
              emptyLabel=""
              options={colleagueAnswersOnDeciding.map((value) => ({
                value,
                label: words.report.colleagueAnswers[value],
              }))}
              value={typed.get('antwoordcollega')}
              error={errors['antwoordcollega']}
            />
          ) : null}
          <details class="fold">
            <summary class="fold__summary">{words.report.seeAnswer}</summary>
            <div class="fold__content">
              <ClosingWords content={report.content} />
            </div>
          </details>
          <FormGroupDetails
            summary={words.report.noAnswer}
            holdsValue={Boolean(typed.get('geenantwoord'))}
            hasError={Boolean(errors['antwoord'] ?? errors['geenantwoord'] ?? errors['geenantwoordzin'])}
          >
            <p class="hint">{words.report.noAnswerLead}</p>
            <SelectField
              name="geenantwoord"
              label={words.report.noAnswerWhy}
              emptyLabel=""
              options={entries(words.report.noAnswerChoices)}
              value={typed.get('geenantwoord')}
              error={errors['geenantwoord']}
            />
            <TextField
              name="geenantwoordzin"
              label={words.report.noAnswerSentence}
              hint={words.report.noAnswerSentenceHint}
              width="full"
              value={typed.get('geenantwoordzin') ?? ''}
              error={errors['geenantwoordzin']}
            />
          </FormGroupDetails>
        </>
      ) : null}
      {alike > 0 && !course.likeReport ? (
        <Checkbox name="ookgelijke" label={words.report.decideAlike(alike)} hint={words.report.decideAlikeHint} />
      ) : null}
      <Button>{course.feedback === 'due' ? words.report.recordAndAnswer : words.report.record}</Button>
    </StaffForm>
  )
}

/** What can be true of one of the outcomes; which one goes with which is checked when it is sent. */
const colleagueAnswersOnDeciding = colleagueAnswers.filter((answer) =>
  outcomes.some((outcome) => isTrueAnswer(answer, stateAfter[outcome])),
)

const entries = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }))
