// SPDX-License-Identifier: EUPL-1.2
/** After the meeting: what was said and decided at a point, who was not there for it, and what is to be done. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Entry } from '../entries/store.ts'
import type { CaseTask } from '../tasks/store.ts'
import type { Participant } from './participants.ts'
import type { PointFormProps } from './PointForms.tsx'
import { words } from './words.nl.ts'

interface MinutesProps extends PointFormProps {
  minutes: Entry | undefined
  decision: Entry | undefined
  /** who was at the meeting and may know this point */
  present: readonly Participant[]
  /** the case is this person's and may be put in a meeting */
  mayMoveCase: boolean
  /** a colleague wrote meanwhile: what is kept now stands above the form */
  isChangedMeanwhile: boolean
}

export const MinutesForm: FC<MinutesProps> = (props) => {
  const { meeting, point, csrf, errors, minutes, decision, present } = props
  const isTyped = props.typed.has('verslag')
  const was = (name: string, usual: string) => (isTyped ? (props.typed.get(name) ?? '') : usual)
  return (
    <Card title={words.minutesTitle}>
      {props.isChangedMeanwhile ? (
        <>
          <h3>{words.now}</h3>
          {[minutes, decision].map((entry) =>
            entry ? (
              <p class="own-words" dir="auto">
                {visibleText(entry.text)}
              </p>
            ) : null,
          )}
        </>
      ) : null}
      <StaffForm action={to('keepMinutes', { id: meeting.id })} csrf={csrf}>
        <input type="hidden" name="punt" value={point.id} />
        <input type="hidden" name="versie" value={String(minutes?.version ?? 0)} />
        <input type="hidden" name="besluitversie" value={String(decision?.version ?? 0)} />
        <TextArea
          name="verslag"
          label={words.minutes}
          hint={words.minutesHint}
          rows={6}
          value={was('verslag', minutes?.text ?? '')}
          error={errors['verslag']}
        />
        <TextArea
          name="besluit"
          label={words.decision}
          rows={3}
          optional
          value={was('besluit', decision?.text ?? '')}
          error={errors['besluit']}
        />
        {present.length === 0 ? null : (
          <CheckboxGroup
            name="weg"
            legend={words.awayFrom}
            optional
            options={present.map(({ id, label }) => ({ value: id, label }))}
            values={isTyped ? was('weg', '').split('\n') : point.away}
          />
        )}
        {props.mayMoveCase ? (
          <Checkbox name="overleg" label={words.toMeeting} checked={isTyped ? was('overleg', '') === 'ja' : true} />
        ) : null}
        <Button>{words.keepMinutes}</Button>
      </StaffForm>
    </Card>
  )
}

interface ActionsProps extends PointFormProps {
  tasks: readonly CaseTask[]
  /** who can do something on this part */
  doers: readonly string[]
  /** of the others at the table is asked */
  others: readonly Participant[]
  names: ReadonlyMap<string, string>
  self: string
  today: PlainDate
  usual: PlainDate
  canAdd: boolean
}

export const Actions: FC<ActionsProps> = (props) => {
  const { meeting, point, csrf, typed, errors, tasks, doers, others, names, self, today, usual } = props
  const field = (name: string, value: string) => ({ name, value: typed.get(name) ?? value, error: errors[name] })
  return (
    <Card title={words.actions}>
      {tasks.length === 0 ? <p class="hint">{words.noActions}</p> : null}
      <ul class="plain-list">
        {tasks.map((task) => (
          <li class="moment">
            <p dir="auto">{visibleText(task.text)}</p>
            <p class="hint">
              {names.get(task.forPerson)}, {task.done ? words.actionDone : <DateText date={task.dueOn} today={today} />}
            </p>
          </li>
        ))}
      </ul>
      {props.canAdd ? (
        <StaffForm action={to('addAction', { id: meeting.id })} csrf={csrf}>
          <input type="hidden" name="punt" value={point.id} />
          <TextField {...field('actie', '')} label={words.action} width="full" />
          <SelectField
            {...field('wie', self)}
            label={words.doer}
            hint={words.doerHint}
            options={[
              ...doers.map((id) => ({
                value: id,
                label: id === self ? words.self(names.get(id) ?? '') : (names.get(id) ?? ''),
              })),
              ...others.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
          <TextField {...field('uiterlijk', usual.toString())} type="date" label={words.due} />
          <Button variant="secondary">{words.addAction}</Button>
        </StaffForm>
      ) : null}
    </Card>
  )
}
