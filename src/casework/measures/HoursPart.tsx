// SPDX-License-Identifier: EUPL-1.2
/** The hours a measure took, with their sum, and one's own to add. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Hours } from './effect.ts'
import type { MeasureForm } from './form-of.ts'
import { measureWords } from './page-words.nl.ts'
import { sayHours } from './words.nl.ts'

interface HoursPartProps {
  form: MeasureForm
  hours: readonly Hours[]
  names: ReadonlyMap<string, string>
  mayWrite: boolean
}

export const HoursPart: FC<HoursPartProps> = ({ form, hours, names, mayWrite }) => {
  const { measure, csrf, today, typed, errors } = form
  return (
    <>
      <h2>{measureWords.hours}</h2>
      {hours.length === 0 ? (
        <p class="hint">{measureWords.hoursNone}</p>
      ) : (
        <>
          <p>{measureWords.hoursSum(sayHours(hours.reduce((sum, { minutes }) => sum + minutes, 0)))}</p>
          <DataTable
            id="uren-lijst"
            caption={measureWords.hours}
            hideCaption
            columns={Object.values(measureWords.hoursColumns).map((label) => ({ label }))}
            rows={hours.map(({ on, by, minutes }) => [
              <DateText date={on} today={today} />,
              names.get(by) ?? '',
              sayHours(minutes),
            ])}
          />
        </>
      )}
      {mayWrite ? (
        <StaffForm action={to('logMeasureHours', { id: measure.id })} csrf={csrf}>
          <TextField
            name="werkdag"
            type="date"
            label={measureWords.hoursDay}
            value={typed.get('werkdag') ?? today.toString()}
            error={errors['werkdag']}
          />
          <TextField
            name="uren"
            label={measureWords.hoursHow}
            hint={measureWords.hoursHint}
            width="short"
            inputmode="decimal"
            value={typed.get('uren') ?? ''}
            error={errors['uren']}
          />
          <Button variant="secondary">{measureWords.keepHours}</Button>
        </StaffForm>
      ) : null}
    </>
  )
}
