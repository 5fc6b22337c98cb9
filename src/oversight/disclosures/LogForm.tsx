// SPDX-License-Identifier: EUPL-1.2
/** The form that gives the disclosures of a month as a file for a log of processing. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { monthsThatAreOver, nameOfMonth } from '../sample/month.ts'
import { sayMonth } from '../sample/words.nl.ts'
import { words } from './words.nl.ts'

interface Props {
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const LogForm: FC<Props> = ({ today, csrf, typed, errors }) => (
  <>
    <h2>{words.log.title}</h2>
    <p>{words.log.lead}</p>
    <StaffForm action={to('downloadProcessingLog')} csrf={csrf}>
      <SelectField
        name="maand"
        label={words.log.month}
        value={typed.get('maand')}
        error={errors['maand']}
        options={monthsThatAreOver(today).map((month) => ({ value: nameOfMonth(month), label: sayMonth(month) }))}
      />
      <TextField
        name="oin"
        label={words.log.oin}
        hint={words.log.oinHint}
        value={typed.get('oin') ?? ''}
        error={errors['oin']}
        inputmode="numeric"
      />
      <Button variant="secondary">{words.log.button}</Button>
    </StaffForm>
  </>
)
