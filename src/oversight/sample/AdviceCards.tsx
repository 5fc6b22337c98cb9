// SPDX-License-Identifier: EUPL-1.2
/** What follows the lines: the conclusion with an advice, and what the college decided on it. One step at a time. */
import type { Child, FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { nameOfMonth } from './month.ts'
import type { SamplePageProps, SampleShown } from './SamplePage.tsx'
import { words } from './words.nl.ts'

type Props = SamplePageProps & { sample: SampleShown }

export const AdviceCards: FC<Props> = (props) => {
  const { sample } = props
  const left = sample.lines.filter(({ verdict }) => !verdict).length
  if (!sample.isConcluded) return left > 0 ? <p>{words.left(left)}</p> : <ConclusionForm {...props} />
  return (
    <>
      <Card title={words.conclusion}>
        <OwnWords>{sample.conclusion}</OwnWords>
      </Card>
      {sample.advisedOn ? (
        <Card title={words.adviceOf(sayExact(sample.advisedOn))}>
          <OwnWords>{sample.advice}</OwnWords>
        </Card>
      ) : (
        <p>{words.noAdvice}</p>
      )}
      {sample.advisedOn ? <Decision {...props} /> : null}
    </>
  )
}

const OwnWords: FC<{ children?: Child }> = ({ children }) => (
  <p class="own-words" dir="auto">
    {visibleText(String(children ?? ''))}
  </p>
)

const ConclusionForm: FC<Props> = ({ month, csrf, typed, errors, today }) => (
  <Card title={words.conclude}>
    <p>{words.concludeLead}</p>
    <StaffForm action={to('concludeSample')} csrf={csrf}>
      <input type="hidden" name="maand" value={nameOfMonth(month)} />
      <TextArea name="conclusie" label={words.conclusion} value={typed.get('conclusie')} error={errors['conclusie']} />
      <TextArea
        name="advies"
        label={words.advice}
        hint={words.adviceHint}
        optional
        value={typed.get('advies')}
        error={errors['advies']}
      />
      <TextField
        name="adviesdatum"
        type="date"
        label={words.adviceDay}
        optional
        value={typed.get('adviesdatum') ?? ''}
        max={today.toString()}
        error={errors['adviesdatum']}
      />
      <Button>{words.concludeNow}</Button>
    </StaffForm>
  </Card>
)

const Decision: FC<Props> = ({ sample, month, csrf, typed, errors, today }) =>
  sample.decidedOn ? (
    <Card title={words.decisionOf(sayExact(sample.decidedOn))}>
      <p>{sample.isFollowed ? words.followed : words.notFollowed}</p>
      {sample.decisionReason ? <OwnWords>{sample.decisionReason}</OwnWords> : null}
    </Card>
  ) : (
    <Card title={words.decision}>
      <p>{words.decisionLead}</p>
      <StaffForm action={to('noteDecision')} csrf={csrf}>
        <input type="hidden" name="maand" value={nameOfMonth(month)} />
        <TextField
          name="besluitdatum"
          type="date"
          label={words.decisionDay}
          value={typed.get('besluitdatum') ?? ''}
          max={today.toString()}
          error={errors['besluitdatum']}
        />
        <RadioGroup
          name="gevolgd"
          legend={words.isFollowed}
          options={[
            { value: 'ja', label: words.followed },
            { value: 'nee', label: words.notFollowed },
          ]}
          value={typed.get('gevolgd')}
          error={errors['gevolgd']}
        />
        <TextArea
          name="waarom"
          label={words.why}
          hint={words.whyHint}
          value={typed.get('waarom')}
          error={errors['waarom']}
        />
        <Button>{words.noteNow}</Button>
      </StaffForm>
    </Card>
  )
