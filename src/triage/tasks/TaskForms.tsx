// SPDX-License-Identifier: EUPL-1.2
/** One task with what can be done about it: say that it is done, give it to a colleague, open it again. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { SelectField, type SelectOption } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { dateOf } from '../../time.ts'
import type { Task } from './store.ts'
import { TaskLine } from './TaskLine.tsx'
import { words } from './words.nl.ts'

interface TaskFormProps {
  task: Task
  reportId: string
  csrf: string
  today: PlainDate
  names: ReadonlyMap<string, string>
  /** who can still do it */
  doers: ReadonlySet<string>
  options: readonly SelectOption[]
  /** told by this person: he reads and does not decide */
  isOwn: boolean
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const OpenTask: FC<TaskFormProps> = ({ task, reportId, csrf, today, names, doers, options, isOwn, ...form }) => {
  const holder = doers.has(task.forPerson) ? names.get(task.forPerson) : undefined
  // what was typed comes back at the task it was typed for
  const isThis = form.typed.get('welke') === task.id
  const error = (field: string) => (isThis ? form.errors[field] : undefined)
  return (
    <Card>
      <TaskLine task={task} holder={holder} today={today} />
      {isOwn ? null : (
        <>
          <StaffForm action={to('endTask', { id: reportId })} csrf={csrf}>
            <input type="hidden" name="welke" value={task.id} />
            <TextField
              name="verloop"
              id={isThis ? 'verloop' : `verloop-${task.id}`}
              label={words.noteLabel}
              optional
              width="full"
              value={isThis ? form.typed.get('verloop') : ''}
              error={error('verloop')}
            />
            <Button variant="secondary" label={words.doneWhat(task.text)}>
              {words.doneButton}
            </Button>
          </StaffForm>
          <details class="fold" open={error('aan') !== undefined || holder === undefined}>
            <summary class="fold__summary">{words.passFold}</summary>
            <div class="fold__content">
              <StaffForm action={to('passTask', { id: reportId })} csrf={csrf}>
                <input type="hidden" name="welke" value={task.id} />
                <input type="hidden" name="van" value={task.forPerson} />
                <SelectField
                  name="aan"
                  id={isThis ? 'aan' : `aan-${task.id}`}
                  label={words.passTo}
                  emptyLabel={words.choose}
                  options={options.filter(({ value }) => value !== task.forPerson)}
                  error={error('aan')}
                />
                <Button variant="secondary">{words.passButton}</Button>
              </StaffForm>
            </div>
          </details>
        </>
      )}
    </Card>
  )
}

export const DoneTask: FC<TaskFormProps> = ({ task, reportId, csrf, today, names, isOwn }) =>
  task.done ? (
    <Card>
      <p class="own-words" dir="auto">
        {visibleText(task.text)}
      </p>
      <p class="hint">
        {words.doneBy(names.get(task.done.by) ?? '')}, <DateText date={dateOf(task.done.at)} today={today} />
      </p>
      {task.done.note === '' ? null : (
        <p class="own-words" dir="auto">
          {visibleText(task.done.note)}
        </p>
      )}
      {isOwn ? null : (
        <StaffForm action={to('reopenTask', { id: reportId })} csrf={csrf}>
          <input type="hidden" name="welke" value={task.id} />
          <Button variant="subtle" label={words.reopenWhat(task.text)}>
            {words.reopen}
          </Button>
        </StaffForm>
      )}
    </Card>
  ) : null
