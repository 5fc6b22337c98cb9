// SPDX-License-Identifier: EUPL-1.2
/** Being away: what is set, and the form to set or change it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { longestAbsence } from '../absence/rules.ts'
import type { Absence } from '../absence/store.ts'
import { words } from './words.nl.ts'

export interface Away {
  absence: (Absence & { substitute: string | undefined; setByName: string | undefined }) | undefined
  /** who may stand in, by name */
  colleagues: readonly { id: string; name: string }[]
}

type Props = Away & {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  today: PlainDate
  csrf: string
}

export const AbsenceForm: FC<Props> = ({ absence, colleagues, typed, errors, today, csrf }) => (
  <>
    <h2>{words.absence}</h2>
    <p>{words.absenceLead}</p>
    {absence ? (
      <>
        <Alert kind="info" title={words.awayNow(sayExact(absence.from), sayExact(absence.until))}>
          <p>{absence.substitute === undefined ? words.noSubstitute : words.substituteIs(absence.substitute)}</p>
          {absence.setByName === undefined ? null : <p>{words.setBy(absence.setByName)}</p>}
        </Alert>
        <StaffForm action={to('endAbsence')} csrf={csrf}>
          <Button variant="secondary">{words.end}</Button>
        </StaffForm>
      </>
    ) : null}
    <StaffForm action={to('setAbsence')} csrf={csrf}>
      <TextField
        name="van"
        type="date"
        label={words.from}
        value={typed.get('van') ?? absence?.from.toString() ?? ''}
        error={errors['van']}
      />
      <TextField
        name="tot"
        type="date"
        label={words.until}
        value={typed.get('tot') ?? absence?.until.toString() ?? ''}
        min={today.toString()}
        max={today.add(longestAbsence).toString()}
        error={errors['tot']}
      />
      <SelectField
        name="waarnemer"
        label={words.substitute}
        hint={words.substituteHint}
        emptyLabel={words.nobody}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.get('waarnemer') ?? absence?.substituteId}
        error={errors['waarnemer']}
      />
      <Button>{absence ? words.change : words.set}</Button>
    </StaffForm>
    <p>
      <a href={to('handOverWork')}>{words.handOver}</a>
    </p>
  </>
)
