// SPDX-License-Identifier: EUPL-1.2
/** One open task as it is read: what, who, and by when; whether it is late is said in words. */
import type { FC } from 'hono/jsx'
import type { PlainDate } from '../../time.ts'
import { DateText } from '../../ui/DateText.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { standingOf } from './rules.ts'
import type { Task } from './store.ts'
import { words } from './words.nl.ts'

export interface TaskLineProps {
  task: Task
  /** nothing: whose it is cannot do it any more */
  holder: string | undefined
  today: PlainDate
}

export const TaskLine: FC<TaskLineProps> = ({ task, holder, today }) => {
  const standing = standingOf(task.dueOn, today)
  return (
    <>
      <p class="own-words" dir="auto">
        {visibleText(task.text)}
      </p>
      <p class="hint">
        {words.for}: {holder ?? words.nobody}. {words.due}: <DateText date={task.dueOn} today={today} />
        {standing === 'late' ? <strong> ({words.late})</strong> : null}
      </p>
    </>
  )
}
