// SPDX-License-Identifier: EUPL-1.2
/** Blacking out, as far as it is: one form to mark in, what stays exactly, who can confirm, and what was blacked out before. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Instant } from '../../time.ts'
import type { DeskFile } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { destroysAt, type EndReason, type InTheWay } from '../erasing/rules.ts'
import { WhoConfirms } from '../erasing/WhoConfirms.tsx'
import { groundWords } from '../erasing/words.nl.ts'
import type { Identifier } from '../findings/store.ts'
import type { WhoElse } from '../weigh/who-else.ts'
import { Before } from './Before.tsx'
import { MarkForm } from './MarkForm.tsx'
import type { Plan } from './plan.ts'
import { Stays } from './Stays.tsx'
import type { BlackingOut, DoneBlackingOut } from './store.ts'
import { isFormField, type Staying } from './typed.ts'
import { conflicts, endWords, words } from './words.nl.ts'

export interface BlackingOutPageProps {
  reportId: string
  label: string
  blackingOut: BlackingOut | undefined
  isAsker: boolean
  lastEnd: EndReason | undefined
  done: readonly DoneBlackingOut[]
  names: ReadonlyMap<string, string>
  identifiers: readonly Identifier[]
  files: readonly DeskFile[]
  /** what goes: asked, or typed and to be looked at */
  plan: Plan | undefined
  staying: Staying | undefined
  /** the mark of having seen what stays */
  seen: string
  /** the text with marks, as typed or as proposed */
  marked: string
  inTheWay: InTheWay | undefined
  whoElse: WhoElse
  now: Instant
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const BlackingOutPage: FC<BlackingOutPageProps> = (props) => {
  const { reportId, label, blackingOut, lastEnd, inTheWay, staying, errors } = props
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      {props.conflict ? <Alert kind="warning" title={props.conflict} role="alert" /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={words.title(label)} lead={words.lead} />
      <p>{words.how}</p>
      {lastEnd && lastEnd !== 'undone' ? <p>{endWords[lastEnd]}</p> : null}
      {inTheWay && !blackingOut?.confirmed ? (
        <Alert kind="info" title={words.blocked}>
          <p>{conflicts[inTheWay]}</p>
        </Alert>
      ) : null}
      {blackingOut ? (
        <Asked {...props} blackingOut={blackingOut} />
      ) : inTheWay ? null : (
        <>
          {staying ? (
            <Stays {...props}>
              <Ask {...props} />
            </Stays>
          ) : null}
          {staying ? <p class="hint">{words.again}</p> : null}
          <MarkForm {...props} />
        </>
      )}
      <Before {...props} />
    </>
  )
}

/** What the form sends again, unseen: exactly what is shown. */
const Ask: FC<BlackingOutPageProps> = ({ reportId, typed, csrf, whoElse }) => (
  <>
    <StaffForm action={to('askBlackingOut', { id: reportId })} csrf={csrf}>
      {[...typed]
        .filter(([name]) => name === 'gezien' || isFormField(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      <Button>{words.ask}</Button>
    </StaffForm>
    <WhoConfirms whoElse={whoElse} />
  </>
)

const Asked: FC<BlackingOutPageProps & { blackingOut: BlackingOut }> = (props) => {
  const { reportId, blackingOut, isAsker, names, inTheWay, seen, csrf, now } = props
  const { confirmed } = blackingOut
  return (
    <>
      {confirmed ? <Alert kind="warning" title={words.pending(sayMoment(destroysAt(confirmed.at), now))} /> : null}
      <p>{words.asked(names.get(blackingOut.askedBy) ?? '', sayMoment(blackingOut.askedAt, now))}</p>
      <p>
        {words.reason}: {groundWords[blackingOut.ground]}.
      </p>
      <Stays {...props}>
        {confirmed ? null : isAsker ? (
          <WhoConfirms whoElse={props.whoElse} />
        ) : inTheWay ? null : (
          <StaffForm action={to('confirmBlackingOut', { id: reportId })} csrf={csrf}>
            <input type="hidden" name="gezien" value={seen} />
            <Button>{words.confirm}</Button>
          </StaffForm>
        )}
      </Stays>
      <StaffForm action={to('undoBlackingOut', { id: reportId })} csrf={csrf}>
        <Button variant="secondary">{confirmed ? words.undo : words.withdraw}</Button>
      </StaffForm>
    </>
  )
}
