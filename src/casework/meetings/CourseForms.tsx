// SPDX-License-Identifier: EUPL-1.2
/** The course of a meeting as forms: who was there, minutes done, another day, or it does not go on. Only what is possible now. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { isAfter, type PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { FormGroupDetails } from '../../ui/FormGroupDetails.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { isPossible } from './lifecycle.ts'
import type { Participant } from './participants.ts'
import { PlannedFields } from './PlannedFields.tsx'
import type { SeatProps } from './SeatCards.tsx'
import type { Meeting } from './store.ts'
import { words } from './words.nl.ts'

interface Props extends SeatProps {
  meeting: Meeting
  participants: readonly Participant[]
  today: PlainDate
}

export const CourseForms: FC<Props> = (props) => {
  const { meeting, today } = props
  if (isPossible('hold', meeting.status))
    return (
      <>
        {isAfter(meeting.on, today) ? null : (
          <Card title={words.heldTitle}>
            <AttendanceForm {...props} />
          </Card>
        )}
        <ChangeForms {...props} />
      </>
    )
  if (!isPossible('finish', meeting.status)) return null
  return (
    <>
      <FormGroupDetails summary={words.attendanceFold} hasError={Boolean(props.errors['aanwezig'])}>
        <AttendanceForm {...props} />
      </FormGroupDetails>
      <StaffForm action={to('finishMeeting', { id: meeting.id })} csrf={props.csrf}>
        <p class="hint">{words.finishLead}</p>
        <Button variant="secondary">{words.finish}</Button>
      </StaffForm>
    </>
  )
}

const AttendanceForm: FC<Props> = ({ meeting, participants, csrf, typed, errors }) => (
  <StaffForm action={to('holdMeeting', { id: meeting.id })} csrf={csrf}>
    <TextField
      name="op"
      type="date"
      label={words.heldOn}
      value={typed.get('op') ?? meeting.on.toString()}
      error={errors['op']}
    />
    <CheckboxGroup
      name="aanwezig"
      legend={words.attended}
      options={participants.map(({ id, label }) => ({ value: id, label }))}
      values={typed.get('aanwezig')?.split('\n') ?? participants.filter(({ attended }) => attended).map(({ id }) => id)}
      error={errors['aanwezig']}
    />
    <Button>{words.heldButton}</Button>
  </StaffForm>
)

const ChangeForms: FC<Props> = ({ meeting, csrf, typed, errors }) => {
  const isTyped = typed.has('wanneer')
  return (
    <>
      <FormGroupDetails summary={words.changeFold} holdsValue={isTyped}>
        <StaffForm action={to('changeMeeting', { id: meeting.id })} csrf={csrf}>
          <input type="hidden" name="versie" value={String(meeting.version)} />
          <PlannedFields typed={isTyped ? typed : typedOf(meeting)} errors={errors} />
          <Button variant="secondary">{words.keep}</Button>
        </StaffForm>
      </FormGroupDetails>
      <FormGroupDetails summary={words.cancelFold}>
        <StaffForm action={to('cancelMeeting', { id: meeting.id })} csrf={csrf}>
          <Button variant="danger">{words.cancel}</Button>
        </StaffForm>
      </FormGroupDetails>
    </>
  )
}

const typedOf = ({ on, time, title, where }: Meeting): ReadonlyMap<string, string> =>
  new Map([
    ['wanneer', on.toString()],
    ['hoelaat', time ?? ''],
    ['naam', title],
    ['waar', where],
  ])
