// SPDX-License-Identifier: EUPL-1.2
/** Sets an embargo, moves the day on which it is looked at again, or lifts it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { embargoAskers, type Embargo } from '../embargo/store.ts'
import { embargoAskerWords } from '../words.nl.ts'
import { words } from './words.nl.ts'

interface EmbargoFormsProps {
  embargo: Embargo | undefined
  today: PlainDate
  caseId: string
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

/** How far ahead the day is proposed. */
const usual = { weeks: 4 }

export const EmbargoForms: FC<EmbargoFormsProps> = ({ embargo, today, caseId, csrf, typed, errors }) => {
  const review = (
    <TextField
      name="bekijk"
      type="date"
      label={words.embargoReview}
      hint={words.embargoReviewHint}
      value={typed.get('bekijk') ?? (embargo?.reviewOn ?? today.add(usual)).toString()}
      error={errors['bekijk']}
    />
  )
  return (
    <Card title={words.embargoTitle}>
      {embargo ? (
        <>
          <StaffForm action={to('extendEmbargo', { id: caseId })} csrf={csrf}>
            {review}
            <Button variant="secondary">{words.embargoMove}</Button>
          </StaffForm>
          <StaffForm action={to('liftEmbargo', { id: caseId })} csrf={csrf}>
            <p class="hint">{words.embargoLiftHint}</p>
            <Button variant="subtle">{words.embargoLift}</Button>
          </StaffForm>
        </>
      ) : (
        <StaffForm action={to('setEmbargo', { id: caseId })} csrf={csrf}>
          <p class="hint">{words.embargoLead}</p>
          <SelectField
            name="vraagt"
            label={words.embargoAsker}
            options={embargoAskers.map((asker) => ({ value: asker, label: embargoAskerWords[asker] }))}
            value={typed.get('vraagt')}
            error={errors['vraagt']}
          />
          {review}
          <Button variant="secondary">{words.embargoSet}</Button>
        </StaffForm>
      )}
    </Card>
  )
}
