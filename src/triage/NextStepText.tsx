// SPDX-License-Identifier: EUPL-1.2
/** What a report needs now, in words: "besluit vóór het einde van morgen", "lezen vóór ... (2 werkdagen te laat)". */
import type { FC } from 'hono/jsx'
import type { PlainDate } from '../time.ts'
import { sayDaysLate } from '../ui/date-words.ts'
import { DateText } from '../ui/DateText.tsx'
import type { NextStep } from './next-step.ts'
import { words } from './words.nl.ts'

const step = {
  read: words.next.readBy,
  assess: words.next.assessBy,
  lookAgain: words.next.watchUntil,
  goesOn: words.next.goesOn,
  openCase: words.next.openCase,
  passOn: words.next.passOn,
  answer: words.next.answer,
  nothing: words.next.nothing,
  byColleague: words.next.byColleague,
} as const satisfies Record<NextStep['kind'], string>

export const NextStepText: FC<{ next: NextStep; today: PlainDate }> = ({ next, today }) => (
  <>
    {step[next.kind]}
    {next.by && next.kind !== 'answer' && next.kind !== 'byColleague' ? (
      <>
        {' '}
        <DateText date={next.by} today={today} />
      </>
    ) : null}
    {next.daysLate > 0 ? <strong> ({sayDaysLate(next.daysLate)})</strong> : null}
  </>
)
