// SPDX-License-Identifier: EUPL-1.2
/** The reason of a look: the form to open it, and for two minutes the reason itself. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayTime } from '../../ui/date-words.ts'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Instant } from '../../time.ts'
import { words } from '../words.nl.ts'

export interface ReasonAsked {
  seq: string
  /** whose look at what it was, as a sentence */
  about: string
}

export const ReasonForm: FC<{
  asked: ReasonAsked
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}> = ({ asked, csrf, typed, errors }) => (
  <Card title={words.reason.title}>
    <p>{asked.about}</p>
    <p>{words.reason.lead}</p>
    <StaffForm action={to('revealReason')} csrf={csrf}>
      <input type="hidden" name="regel" value={asked.seq} />
      <TextField
        name="waarom"
        label={words.reason.why}
        hint={words.reason.whyHint}
        value={typed.get('waarom')}
        error={errors['waarom']}
        width="full"
      />
      <ButtonRow>
        <Button>{words.reason.show}</Button>
        <a href={to('oversight')}>{words.reason.cancel}</a>
      </ButtonRow>
    </StaffForm>
  </Card>
)

export interface OpenedReason extends ReasonAsked {
  reason: string
  until: Instant
}

export const OpenedReasons: FC<{ opened: readonly OpenedReason[] }> = ({ opened }) =>
  opened.length === 0 ? null : (
    <Card title={words.reason.shown}>
      {opened.map(({ about, reason, until }) => (
        <div>
          <p>{about}</p>
          <blockquote class="own-words" dir="auto">
            {visibleText(reason)}
          </blockquote>
          <p>{words.reason.until(sayTime(until))}</p>
        </div>
      ))}
    </Card>
  )
