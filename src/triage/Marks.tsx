// SPDX-License-Identifier: EUPL-1.2
/** The marks of a report that make somebody read it sooner: danger that was named, a word that may point to it, somebody under eighteen. */
import type { FC } from 'hono/jsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { Tone } from '../ui/Shape.tsx'
import type { Course } from './store.ts'
import { words } from './words.nl.ts'

type Mark = 'acute' | 'dangerWords' | 'minor'
type Marked = Pick<Course, Mark>

const tones = { acute: 'danger', dangerWords: 'warning', minor: 'warning' } as const satisfies Record<Mark, Tone>

/** What the reporter said goes before what a computer found: of the two only the first is shown. */
export const marksOf = ({ acute, dangerWords, minor }: Marked): readonly Mark[] => [
  ...(acute ? (['acute'] as const) : dangerWords ? (['dangerWords'] as const) : []),
  ...(minor ? (['minor'] as const) : []),
]

export const Marks: FC<{ course: Marked }> = ({ course }) => (
  <>
    {marksOf(course).map((mark) => (
      <>
        <StatusBadge tone={tones[mark]}>{words.marks[mark]}</StatusBadge>{' '}
      </>
    ))}
  </>
)
