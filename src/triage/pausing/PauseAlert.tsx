// SPDX-License-Identifier: EUPL-1.2
/** On the page of a report whose term stands still, or goes on today: until when, what is due then, and the way to go on. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { Course } from '../store.ts'
import { standsStill } from './rules.ts'
import { words } from './words.nl.ts'

type Props = { course: Course; today: PlainDate; csrf: string; mayResume: boolean }

export const PauseAlert: FC<Props> = ({ course, today, csrf, mayResume }) => {
  const { pausedUntil, assessBy, reportId } = course
  if (pausedUntil === undefined) return null
  const still = standsStill(course, today)
  return (
    <Alert
      kind="info"
      title={still ? words.standsStill(sayExact(pausedUntil)) : words.stoodStill(sayExact(pausedUntil))}
    >
      <p>
        {words.dueThen(sayExact(assessBy))} {still ? words.goesOn : null}
      </p>
      {mayResume ? (
        <StaffForm action={to('resumeReport', { id: reportId })} csrf={csrf}>
          <Button variant="secondary">{words.resume}</Button>
        </StaffForm>
      ) : null}
    </Alert>
  )
}
