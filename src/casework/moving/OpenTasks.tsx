// SPDX-License-Identifier: EUPL-1.2
/** What is still to be done here, before a case goes: it does not go along, so somebody has to think of it. */
import type { FC } from 'hono/jsx'
import type { PlainDate } from '../../time.ts'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { CaseTask } from '../tasks/store.ts'
import { words } from './words.nl.ts'

interface OpenTasksProps {
  tasks: readonly CaseTask[]
  names: ReadonlyMap<string, string>
  today: PlainDate
}

export const OpenTasks: FC<OpenTasksProps> = ({ tasks, names, today }) =>
  tasks.length === 0 ? null : (
    <Card title={words.send.openTasks}>
      <p class="hint">{words.send.openTasksLead}</p>
      <ul>
        {tasks.map((task) => (
          <li>
            <span dir="auto">{visibleText(task.text)}</span>{' '}
            <span class="hint">
              {names.get(task.forPerson)}, <DateText date={task.dueOn} today={today} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
