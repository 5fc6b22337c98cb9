// SPDX-License-Identifier: EUPL-1.2
/** One's own settings on one screen: where and when to be mailed, and being away. Nothing is decided or fetched here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { dayPartNames, type DayPart } from '../day-parts.ts'
import { AbsenceForm, type Away } from './AbsenceForm.tsx'
import { words } from './words.nl.ts'

export interface SettingsPageProps {
  email: string
  dayParts: readonly DayPart[]
  acute: boolean
  /** nothing for who reads no reports */
  away: Away | undefined
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  today: PlainDate
  csrf: string
}

export const SettingsPage: FC<SettingsPageProps> = (props) => {
  const { email, dayParts, acute, away, typed, errors, conflict, today, csrf } = props
  return (
    <>
      <PageHeader title={words.title} />
      {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <h2>{words.mail}</h2>
      <p>{words.mailLead}</p>
      <StaffForm action={to('saveNotices')} csrf={csrf}>
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          optional
          value={email}
          spellcheck={false}
          autocapitalize="none"
          error={errors['email']}
        />
        <CheckboxGroup
          name="momenten"
          legend={words.moments}
          hint={words.momentsHint}
          options={dayPartNames.map((value) => ({ value, label: words.parts[value] }))}
          values={dayParts}
        />
        <Checkbox name="acuut" label={words.acute} hint={words.acuteHint} checked={acute} />
        <Button>{words.save}</Button>
      </StaffForm>
      {away ? <AbsenceForm {...away} typed={typed} errors={errors} today={today} csrf={csrf} /> : null}
    </>
  )
}
