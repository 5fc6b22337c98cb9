// SPDX-License-Identifier: EUPL-1.2
/** The next step of a measure: its button when nothing is missing, and otherwise what comes first. Giving up can always be done. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { versionOf, type MeasureForm } from './form-of.ts'
import { mayStep } from './lifecycle.ts'
import { measureWords } from './page-words.nl.ts'
import type { Missing } from './rules.ts'
import { longestNote } from './typed.ts'
import { missingWords } from './words.nl.ts'

const onward = ['decide', 'start', 'end'] as const

interface StepFormsProps {
  form: MeasureForm
  missing: readonly Missing[]
}

export const StepForms: FC<StepFormsProps> = ({ form, missing }) => {
  const { measure, csrf, today, typed, errors } = form
  const step = onward.find((each) => mayStep(measure.status, each))
  if (!step) return <></>
  const isThis = (name: string) => typed.get('stap') === name
  const action = to('moveMeasure', { id: measure.id })
  const isGivenUp = isThis('abandon')
  return (
    <>
      <h2>{measureWords.next}</h2>
      {missing.length > 0 ? (
        <Alert kind="info" title={measureWords.firstTitle}>
          <ul>
            {missing.map((each) => (
              <li>{missingWords[each]}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <StaffForm action={action} csrf={csrf}>
          <input type="hidden" name="versie" value={versionOf(form)} />
          <input type="hidden" name="stap" value={step} />
          <TextField
            name="dag"
            id={isGivenUp ? 'dag-stap' : 'dag'}
            type="date"
            label={measureWords.day[step]}
            value={isThis(step) ? typed.get('dag') : today.toString()}
            error={isThis(step) ? errors['dag'] : undefined}
          />
          {step === 'start' ? (
            <TextField
              name="totdag"
              type="date"
              optional
              label={measureWords.plannedEnd}
              value={isThis(step) ? typed.get('totdag') : ''}
              error={errors['totdag']}
            />
          ) : null}
          {step === 'end' ? (
            <TextArea
              name="reden"
              id={isGivenUp ? 'reden-stap' : 'reden'}
              rows={2}
              optional
              label={measureWords.endingHow}
              maxlength={longestNote}
              value={isThis(step) ? typed.get('reden') : ''}
              error={isThis(step) ? errors['reden'] : undefined}
            />
          ) : null}
          <Button>{measureWords.step[step]}</Button>
        </StaffForm>
      )}
      <FormGroupDetails summary={measureWords.abandonFold} holdsValue={isGivenUp}>
        <StaffForm action={action} csrf={csrf}>
          <input type="hidden" name="versie" value={versionOf(form)} />
          <input type="hidden" name="stap" value="abandon" />
          <TextField
            name="dag"
            id={isGivenUp ? 'dag' : 'dag-niet'}
            type="date"
            label={measureWords.abandonDay}
            value={isGivenUp ? typed.get('dag') : today.toString()}
            error={isGivenUp ? errors['dag'] : undefined}
          />
          <TextArea
            name="reden"
            id={isGivenUp ? 'reden' : 'reden-niet'}
            rows={2}
            label={measureWords.why}
            maxlength={longestNote}
            value={isGivenUp ? typed.get('reden') : ''}
            error={isGivenUp ? errors['reden'] : undefined}
          />
          <Button variant="secondary">{measureWords.step.abandon}</Button>
        </StaffForm>
      </FormGroupDetails>
    </>
  )
}
