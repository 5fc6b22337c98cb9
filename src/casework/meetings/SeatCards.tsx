// SPDX-License-Identifier: EUPL-1.2
/** Who sits at the table, on which basis, with the sheet of each; and forms to put somebody there or take him off. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { DecidedBasis } from '../../triage/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Participant } from './participants.ts'
import { words } from './words.nl.ts'

export interface SeatProps {
  meetingId: string
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const basisOptions = (bases: readonly DecidedBasis[]) => [
  ...bases
    .filter(({ endedOn }) => !endedOn)
    .map(({ id, purpose, title, article }) => ({ value: id, label: `${purpose} ${title} (${article})` })),
  { value: 'geen', label: words.noBasisYet },
]

/** On what this participant sits there, in words. */
export const sayStanding = ({ standing, basis }: Participant): string => {
  if (standing === 'colleague') return words.colleague
  if (standing === 'none') return words.noBasis
  return standing === 'ended' ? words.endedBasis : `${basis?.purpose ?? ''} ${basis?.title ?? ''}`
}

const sayAttended = ({ attended }: Participant): string =>
  attended === undefined ? '' : `, ${attended ? words.wasThere : words.wasNotThere}`

export const Seats: FC<
  SeatProps & { participants: readonly Participant[]; bases: readonly DecidedBasis[]; canChange: boolean }
> = ({ participants, bases, canChange, ...form }) => (
  <Card title={words.people}>
    <ul class="plain-list">
      {participants.map((each) => (
        <li class="moment">
          <p>
            <strong dir="auto">{visibleText(each.label)}</strong>
          </p>
          <p class="hint">
            <span dir="auto">{visibleText(sayStanding(each))}</span>
            {sayAttended(each)}
          </p>
          <p>
            <a href={`${to('meetingSheet', { id: form.meetingId })}?voor=${each.id}`}>{words.sheetFor(each.label)}</a>
          </p>
          {canChange ? <SeatForms {...form} participant={each} bases={bases} /> : null}
        </li>
      ))}
    </ul>
  </Card>
)

const SeatForms: FC<SeatProps & { participant: Participant; bases: readonly DecidedBasis[] }> = (props) => {
  const { participant, bases, meetingId, csrf, typed, errors } = props
  const isThis = typed.get('welke') === participant.id
  return (
    <>
      {participant.standing === 'none' || participant.standing === 'ended' ? (
        <StaffForm action={to('setPartnerBasis', { id: meetingId })} csrf={csrf}>
          <input type="hidden" name="welke" value={participant.id} />
          <SelectField
            name="basis"
            id={isThis ? 'basis' : `basis-${participant.id}`}
            label={words.basis}
            emptyLabel={words.choose}
            options={basisOptions(bases)}
            error={isThis ? errors['basis'] : undefined}
          />
          <Button variant="secondary" label={words.keepBasisOf(participant.label)}>
            {words.keepBasis}
          </Button>
        </StaffForm>
      ) : null}
      <StaffForm action={to('takeOffMeeting', { id: meetingId })} csrf={csrf}>
        <input type="hidden" name="welke" value={participant.id} />
        <Button variant="subtle" label={words.takeOffWhat(participant.label)}>
          {words.takeOff}
        </Button>
      </StaffForm>
    </>
  )
}

interface AddProps extends SeatProps {
  colleagues: readonly { id: string; name: string }[]
  bases: readonly DecidedBasis[]
}

export const AddSeats: FC<AddProps> = ({ meetingId, csrf, typed, errors, colleagues, bases }) => {
  const field = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return (
    <>
      <FormGroupDetails summary={words.addColleagueFold} hasError={Boolean(errors['wie'])}>
        <StaffForm action={to('addColleagueToMeeting', { id: meetingId })} csrf={csrf}>
          <SelectField
            {...field('wie')}
            label={words.colleagueWho}
            emptyLabel={words.choose}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button variant="secondary">{words.add}</Button>
        </StaffForm>
      </FormGroupDetails>
      <FormGroupDetails
        summary={words.addPartnerFold}
        hasError={['rol', 'organisatie', 'grondslag'].some((name) => errors[name])}
      >
        <StaffForm action={to('addPartnerToMeeting', { id: meetingId })} csrf={csrf}>
          <TextField {...field('rol')} label={words.role} hint={words.roleHint} width="full" />
          <TextField {...field('organisatie')} label={words.organisation} width="full" />
          <SelectField
            {...field('grondslag')}
            label={words.basis}
            hint={words.basisHint}
            emptyLabel={words.choose}
            options={basisOptions(bases)}
          />
          <Button variant="secondary">{words.add}</Button>
        </StaffForm>
      </FormGroupDetails>
    </>
  )
}
