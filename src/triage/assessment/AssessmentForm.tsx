// SPDX-License-Identifier: EUPL-1.2
/** The form of the full gear; it begins with what was recorded last, so that one changes and does not start over. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { exploitationFormNames, exploitationForms } from '../forms.ts'
import type { AssessmentPageProps } from './AssessmentPage.tsx'
import { confidenceField } from './rules.ts'
import {
  ageWords,
  confidenceWords,
  credibilityWords,
  reliabilityWords,
  startWords,
  unknownWords,
  words,
} from './words.nl.ts'

const options = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([value, label]) => ({ value, label }))

export const AssessmentForm: FC<AssessmentPageProps> = ({ reportId, assessments, csrf, typed, errors }) => {
  const last = assessments[0]?.assessment
  const now = (field: string, before: string | undefined): string | undefined =>
    typed.size > 0 ? typed.get(field) : before
  const select = (name: string, label: string, list: Readonly<Record<string, string>>, before?: string) => (
    <SelectField
      name={name}
      label={label}
      emptyLabel={words.empty}
      options={options(list)}
      value={now(name, before)}
      error={errors[name]}
    />
  )
  return (
    <StaffForm action={to('recordAssessment', { id: reportId })} csrf={csrf}>
      <RadioGroup
        name="begin"
        legend={words.start}
        options={options(startWords)}
        value={now('begin', last?.startingPoint)}
        error={errors['begin']}
      />
      <fieldset class="field">
        <legend class="legend">{words.forms}</legend>
        <div class="hint">{words.formsHint}</div>
        {exploitationFormNames.map((form) => (
          <SelectField
            name={confidenceField(form)}
            label={exploitationForms[form]}
            emptyLabel={words.noForm}
            options={options(confidenceWords)}
            value={now(confidenceField(form), last?.forms.find((each) => each.form === form)?.confidence)}
          />
        ))}
      </fieldset>
      {select('bron', words.source, reliabilityWords, last?.reliability)}
      {select('inhoud', words.content, credibilityWords, last?.credibility)}
      <p class="hint">{words.scaleHint}</p>
      {select('leeftijd', words.age, ageWords, last?.age)}
      {select('alleen', words.alone, unknownWords, last?.unaccompanied)}
      <TextArea name="voor" label={words.pleadsFor} value={now('voor', last?.pleadsFor)} error={errors['voor']} />
      <TextArea
        name="tegen"
        label={words.pleadsAgainst}
        value={now('tegen', last?.pleadsAgainst)}
        error={errors['tegen']}
      />
      <Button>{words.button}</Button>
    </StaffForm>
  )
}
