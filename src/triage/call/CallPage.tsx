// SPDX-License-Identifier: EUPL-1.2
/**
 * Somebody telephones and says a call number. Before anything is said: is this the same person, and is it safe to call now? In doubt one
 * says nothing about a report, not even that there is one (M-12).
 */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { callWords as words } from './words.nl.ts'

export interface CallPageProps {
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const CallPage: FC<CallPageProps> = ({ csrf, typed, errors }) => (
  <>
    <BackLink href={to('reports')}>{words.back}</BackLink>
    <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
    <PageHeader title={words.title} lead={words.lead} />
    <StaffForm action={to('findCaller')} csrf={csrf}>
      <TextField
        name="belnummer"
        label={words.number}
        hint={words.numberHint}
        value={typed.get('belnummer')}
        error={errors['belnummer']}
      />
      <RadioGroup
        name="dezelfde"
        legend={words.same}
        hint={words.sameHint}
        value={typed.get('dezelfde')}
        error={errors['dezelfde']}
        options={words.answers}
        inline
      />
      <RadioGroup
        name="veilig"
        legend={words.safe}
        hint={words.safeHint}
        value={typed.get('veilig')}
        error={errors['veilig']}
        options={words.answers}
        inline
      />
      <Button>{words.find}</Button>
    </StaffForm>
  </>
)

/** @property reports what was found; nothing was looked for when it was not safe */
export const CallerPage: FC<{ safe: boolean; reports: readonly { id: string; label: string }[] }> = ({
  safe,
  reports,
}) => (
  <>
    <BackLink href={to('callDesk')}>{words.again}</BackLink>
    <PageHeader title={safe && reports.length > 0 ? words.found : words.sayNothing} />
    {safe && reports.length > 0 ? (
      <>
        {reports.length > 1 ? <Alert kind="warning">{words.several}</Alert> : null}
        {reports.map(({ id, label }) => (
          <p>
            <ActionLink href={to('report', { id })}>{label}</ActionLink>
          </p>
        ))}
        <h2>{words.maySay}</h2>
        <ul>
          {words.maySayList.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </>
    ) : (
      <Alert kind="info" title={words.sayThis}>
        <p>{safe ? words.notFound : words.notSafe}</p>
        <p>{words.sentence}</p>
      </Alert>
    )}
  </>
)
