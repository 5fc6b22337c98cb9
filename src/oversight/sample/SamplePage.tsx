// SPDX-License-Identifier: EUPL-1.2
/** The sample of a month on one screen: which months there are, the lines, and the step that comes next. Nothing is fetched here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant, PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayMomentExact } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { Trace } from '../trail/store.ts'
import { AdviceCards } from './AdviceCards.tsx'
import { JudgeForm, SampleTable } from './SampleTable.tsx'
import { addressOf, nameOfMonth } from './month.ts'
import { disclosuresInSample, sampleSize } from './compose.ts'
import type { Verdict } from './verdicts.ts'
import { sayMonth, words } from './words.nl.ts'

export type MonthState = 'notDrawn' | 'open' | 'advised' | 'closed'

export interface LineShown {
  trace: Trace
  verdict: Verdict | undefined
  remark: string | undefined
}

export interface SampleShown {
  lines: readonly LineShown[]
  drawnBy: string
  drawnAt: Instant
  names: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, string>
  numbers: ReadonlyMap<string, string>
  isConcluded: boolean
  conclusion: string | undefined
  advice: string | undefined
  advisedOn: PlainDate | undefined
  decidedOn: PlainDate | undefined
  isFollowed: boolean | undefined
  decisionReason: string | undefined
}

export interface SamplePageProps {
  month: PlainDate
  months: readonly { month: PlainDate; state: MonthState }[]
  sample: SampleShown | undefined
  judging: LineShown | undefined
  today: PlainDate
  now: Instant
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const SamplePage: FC<SamplePageProps> = (props) => {
  const { month, months, sample, judging, errors, conflict, csrf } = props
  return (
    <>
      <BackLink href={to('oversight')}>{words.back}</BackLink>
      {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.titleOf(sayMonth(month))} lead={words.lead} />
      {sample ? (
        <>
          {judging && !sample.isConcluded ? <JudgeForm {...props} sample={sample} judging={judging} /> : null}
          <p>{words.drawn(sample.names.get(sample.drawnBy) ?? words.unknownPerson, sayMomentExact(sample.drawnAt))}</p>
          <SampleTable {...props} sample={sample} />
          <AdviceCards {...props} sample={sample} />
        </>
      ) : (
        <Card title={words.notDrawn}>
          <p>{words.how(sampleSize, disclosuresInSample)}</p>
          <StaffForm action={to('drawSample')} csrf={csrf}>
            <input type="hidden" name="maand" value={nameOfMonth(month)} />
            <Button>{words.draw}</Button>
          </StaffForm>
        </Card>
      )}
      <h2>{words.otherMonths}</h2>
      <ul>
        {months.map(({ month: each, state }) => (
          <li>
            {each.equals(month) ? <strong>{sayMonth(each)}</strong> : <a href={addressOf(each)}>{sayMonth(each)}</a>}
            {`: ${words.states[state]}`}
          </li>
        ))}
      </ul>
    </>
  )
}
