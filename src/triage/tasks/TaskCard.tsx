// SPDX-License-Identifier: EUPL-1.2
/** The open tasks on the page of a report; nothing when there are none. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Card } from '../../ui/Card.tsx'
import type { Task } from './store.ts'
import { TaskLine } from './TaskLine.tsx'
import { words } from './words.nl.ts'

export interface TaskCardProps {
  reportId: string
  tasks: readonly Task[]
  /** names of who can still do it */
  holders: ReadonlyMap<string, string>
  today: PlainDate
}

export const TaskCard: FC<TaskCardProps> = ({ reportId, tasks, holders, today }) =>
  tasks.length === 0 ? null : (
    <Card title={words.card}>
      {tasks.map((task) => (
        <TaskLine task={task} holder={holders.get(task.forPerson)} today={today} />
      ))}
      <p>
        <a href={to('tasks', { id: reportId })}>{words.toAll}</a>
      </p>
    </Card>
  )
