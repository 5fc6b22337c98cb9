// SPDX-License-Identifier: EUPL-1.2
/** Tasks on a part: what is to be done, by whom and when; done, given to a colleague, or new. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { isAfter, type PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { partSlugs } from '../parts/rules.ts'
import type { Part } from '../parts/store.ts'
import type { CaseTask } from './store.ts'
import { words } from './words.nl.ts'

interface FormProps {
  caseId: string
  part: Part
  csrf: string
  today: PlainDate
  /** who can do something on this part now */
  doers: readonly string[]
  names: ReadonlyMap<string, string>
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const TaskLine: FC<FormProps & { task: CaseTask }> = ({
  task,
  caseId,
  part,
  csrf,
  today,
  doers,
  names,
  ...form
}) => {
  const isThis = form.typed.get('welke') === task.id
  const holder = doers.includes(task.forPerson) ? names.get(task.forPerson) : undefined
  const hidden = (
    <>
      <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
      <input type="hidden" name="welke" value={task.id} />
    </>
  )
  return (
    <div class="moment">
      <p dir="auto">{visibleText(task.text)}</p>
      <p class="hint">
        {holder ?? words.nobody}, <DateText date={task.dueOn} today={today} />
        {isAfter(today, task.dueOn) ? ` (${words.late})` : null}
      </p>
      <StaffForm action={to('endCaseTask', { id: caseId })} csrf={csrf}>
        {hidden}
        <TextField
          name="verloop"
          id={isThis ? 'verloop' : `verloop-${task.id}`}
          label={words.note}
          optional
          width="full"
          value={isThis ? form.typed.get('verloop') : ''}
          error={isThis ? form.errors['verloop'] : undefined}
        />
        <Button variant="secondary" label={words.doneWhat(task.text)}>
          {words.done}
        </Button>
      </StaffForm>
      <details class="fold" open={holder === undefined || (isThis && form.errors['aan'] !== undefined)}>
        <summary class="fold__summary">{words.passFold}</summary>
        <div class="fold__content">
          <StaffForm action={to('passCaseTask', { id: caseId })} csrf={csrf}>
            {hidden}
            <input type="hidden" name="van" value={task.forPerson} />
            <SelectField
              name="aan"
              id={isThis ? 'aan' : `aan-${task.id}`}
              label={words.passTo}
              emptyLabel={words.choose}
              options={doers
                .filter((id) => id !== task.forPerson)
                .map((id) => ({ value: id, label: names.get(id) ?? '' }))}
              error={isThis ? form.errors['aan'] : undefined}
            />
            <Button variant="secondary">{words.pass}</Button>
          </StaffForm>
        </div>
      </details>
    </div>
  )
}

export const AddTaskForm: FC<FormProps & { self: string; usual: PlainDate }> = (props) => {
  const { caseId, part, csrf, doers, names, typed, errors, self, usual } = props
  return (
    <Card title={words.addTitle}>
      <StaffForm action={to('addCaseTask', { id: caseId })} csrf={csrf}>
        <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
        <TextField name="taak" label={words.what} width="full" value={typed.get('taak') ?? ''} error={errors['taak']} />
        <SelectField
          name="wie"
          label={words.who}
          options={doers.map((id) => ({
            value: id,
            label: id === self ? words.self(names.get(id) ?? '') : (names.get(id) ?? ''),
          }))}
          value={typed.get('wie') ?? self}
          error={errors['wie']}
        />
        <TextField
          name="uiterlijk"
          type="date"
          label={words.when}
          value={typed.get('uiterlijk') ?? usual.toString()}
          error={errors['uiterlijk']}
        />
        <Button variant="secondary">{words.add}</Button>
      </StaffForm>
    </Card>
  )
}
