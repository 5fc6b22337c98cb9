// SPDX-License-Identifier: EUPL-1.2
/** Destroying, as far as it is: what goes and what stays, one form, and who can confirm. Nothing is decided here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import type { Course } from '../store.ts'
import type { WhoElse } from '../weigh/who-else.ts'
import { destroysAt, destructionGrounds, type EndReason, type InTheWay } from './rules.ts'
import type { Destruction } from './store.ts'
import { WhoConfirms } from './WhoConfirms.tsx'
import { conflicts, endWords, groundWords, words } from './words.nl.ts'

export interface DestructionPageProps {
  course: Course
  destruction: Destruction | undefined
  lastEnd: { why: EndReason; at: Instant } | undefined
  /** the name of who asked */
  askedBy: string
  isAsker: boolean
  inTheWay: InTheWay | undefined
  whoElse: WhoElse
  now: Instant
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const DestructionPage: FC<DestructionPageProps> = (props) => {
  const { course, destruction, lastEnd, inTheWay, errors, now } = props
  const id = { id: course.reportId }
  return (
    <>
      <BackLink href={to('report', id)}>{words.back(course.label)}</BackLink>
      {props.conflict ? (
        <Alert kind="warning" role="alert">
          <p>{props.conflict}</p>
        </Alert>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.destroy.title(course.label)} lead={words.destroy.lead} />
      <p>{words.destroy.what}</p>
      {!destruction && lastEnd && lastEnd.why !== 'undone' ? <p>{endWords[lastEnd.why]}</p> : null}
      {inTheWay && !destruction?.confirmed ? (
        <Alert kind="info" title={words.destroy.blocked}>
          <p>{conflicts[inTheWay]}</p>
        </Alert>
      ) : null}
      {destruction ? <Asked {...props} destruction={destruction} /> : inTheWay ? null : <AskForm {...props} />}
      {destruction?.confirmed ? (
        <Alert kind="warning" title={words.pending(sayMoment(destroysAt(destruction.confirmed.at), now))} />
      ) : null}
      {destruction ? (
        <StaffForm action={to('undoDestruction', id)} csrf={props.csrf}>
          <Button variant="secondary">{destruction.confirmed ? words.destroy.undo : words.destroy.withdraw}</Button>
        </StaffForm>
      ) : null}
    </>
  )
}

const AskForm: FC<DestructionPageProps> = ({ course, whoElse, csrf, typed, errors }) => (
  <>
    <StaffForm action={to('askDestruction', { id: course.reportId })} csrf={csrf}>
      <RadioGroup
        name="grond"
        legend={words.destroy.ground}
        options={destructionGrounds.map((value) => ({ value, label: groundWords[value] }))}
        value={typed.get('grond')}
        error={errors['grond']}
      />
      <Button>{words.destroy.ask}</Button>
    </StaffForm>
    <WhoConfirms whoElse={whoElse} />
  </>
)

const Asked: FC<DestructionPageProps & { destruction: Destruction }> = (props) => {
  const { course, destruction, isAsker, inTheWay, csrf, now } = props
  return (
    <>
      <p>{words.destroy.asked(props.askedBy, sayMoment(destruction.askedAt, now))}</p>
      <p>
        {words.destroy.reason}: {groundWords[destruction.ground]}.
      </p>
      {destruction.confirmed ? null : isAsker ? (
        <WhoConfirms whoElse={props.whoElse} />
      ) : inTheWay ? null : (
        <StaffForm action={to('confirmDestruction', { id: course.reportId })} csrf={csrf}>
          {course.feedback === 'due' ? (
            <Checkbox name="antwoord" label={words.destroy.answerOwed} hint={words.destroy.answerOwedHint} checked />
          ) : null}
          <Button>{words.destroy.confirm}</Button>
        </StaffForm>
      )}
    </>
  )
}
