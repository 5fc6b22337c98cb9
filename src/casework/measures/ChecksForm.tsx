// SPDX-License-Identifier: EUPL-1.2
/** The questions that come before anything is done. An answer shows who gave it and when. */
import type { Child, FC } from 'hono/jsx'
import { barrierInstruments } from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { fieldOf, versionOf, type MeasureForm } from './form-of.ts'
import { measureWords } from './page-words.nl.ts'
import { riskAnswers, shelterAnswers } from './rules.ts'
import { longestNote } from './typed.ts'
import { riskWords, shelterWords } from './words.nl.ts'

export interface ChecksFormProps {
  form: MeasureForm
  /** who answered and when, by question */
  said: { victim: string | undefined; investigation: string | undefined; shelter: string | undefined }
  basisSaid: string | undefined
  isMain: boolean
}

export const ChecksForm: FC<ChecksFormProps> = ({ form, said, basisSaid, isMain }) => {
  const { measure, csrf } = form
  const { victimNote, investigationNote, shelterNote } = measure.text
  const note = (name: string, stands: string, label: Child, hint: string) => (
    <TextArea label={label} rows={2} maxlength={longestNote} optional {...fieldOf(form, name, stands, hint)} />
  )
  const risks = riskAnswers.map((value) => ({ value, label: riskWords[value] }))
  return (
    <StaffForm action={to('answerMeasureChecks', { id: measure.id })} csrf={csrf}>
      <h2>{measureWords.before}</h2>
      <p>{measureWords.beforeLead}</p>
      <input type="hidden" name="versie" value={versionOf(form)} />
      <RadioGroup
        legend={measureWords.victim}
        options={risks}
        {...fieldOf(form, 'slachtoffer', measure.victimRisk?.answer ?? '', said.victim)}
      />
      {note('slachtofferhoe', victimNote, measureWords.how, measureWords.howHint)}
      <RadioGroup
        legend={measureWords.investigation}
        options={risks}
        {...fieldOf(form, 'onderzoek', measure.investigationRisk?.answer ?? '', said.investigation)}
      />
      {note('onderzoekhoe', investigationNote, measureWords.how, measureWords.howHint)}
      {barrierInstruments[measure.instrument].closes ? (
        <>
          <RadioGroup
            legend={measureWords.sleep}
            options={shelterAnswers.map((value) => ({ value, label: shelterWords[value] }))}
            {...fieldOf(form, 'slapen', measure.shelter?.answer ?? '', said.shelter ?? measureWords.sleepHint)}
          />
          {note('slapenhoe', shelterNote, measureWords.sleepHow, measureWords.sleepHowHint)}
        </>
      ) : null}
      {measure.status === 'plan' ? (
        <Checkbox
          name="nagekeken"
          label={measureWords.checked}
          hint={basisSaid}
          checked={
            form.typed.has('slachtofferhoe') ? form.typed.get('nagekeken') === 'ja' : Boolean(measure.basisChecked)
          }
        />
      ) : null}
      <Button variant={isMain ? 'primary' : 'secondary'}>{measureWords.keepAnswers}</Button>
    </StaffForm>
  )
}
