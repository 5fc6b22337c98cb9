// SPDX-License-Identifier: EUPL-1.2
/** The decision on the whole, and the second person who confirms it or sends it back. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { mayBeDone } from './lifecycle.ts'
import { givenOf } from './rules.ts'
import { fieldOf, saySigned, type StepProps } from './step-props.ts'
import { statusWords, words } from './words.nl.ts'

const text = words.decide

export const DecideStep: FC<StepProps> = (props) => {
  const { request } = props
  const { decided, confirmed } = request
  return (
    <>
      {decided ? <p>{saySigned(props, statusWords.decided, decided)}</p> : null}
      {request.words.deviation && decided ? (
        <p>
          {text.deviated}: {visibleText(request.words.deviation)}
        </p>
      ) : null}
      {confirmed ? <p>{saySigned(props, text.second, confirmed)}</p> : null}
      {request.words.sentBackReason && request.status === 'searched' ? (
        <Alert kind="warning" title={text.sentBack}>
          <p>{visibleText(request.words.sentBackReason)}</p>
        </Alert>
      ) : null}
      {mayBeDone(request.status, 'decide') && request.words.parts.length > 0 ? <DecideForm {...props} /> : null}
      {mayBeDone(request.status, 'confirm') ? <SecondForms {...props} /> : null}
    </>
  )
}

const DecideForm: FC<StepProps> = (props) => {
  const { request, who, errors, typed } = props
  return (
    <StaffForm action={to('decideDataRequest', { id: request.id })} csrf={who.csrf}>
      {request.advised ? (
        <RadioGroup
          {...fieldOf(props, 'advies')}
          legend={text.advice}
          options={[
            { value: 'followed', label: text.followed },
            { value: 'deviates', label: text.deviates },
          ]}
        />
      ) : null}
      {request.adviceAsked ? (
        <TextField
          {...fieldOf(props, 'afwijking')}
          label={text.deviation}
          hint={text.deviationHint}
          width="full"
          optional
        />
      ) : null}
      {givenOf(request.words.parts).length > 0 ? (
        <Checkbox name="veilig" label={text.safe} checked={typed.get('veilig') === 'ja'} error={errors['veilig']} />
      ) : null}
      <p class="hint">{text.secondHint}</p>
      <Button>{text.save}</Button>
    </StaffForm>
  )
}

const SecondForms: FC<StepProps> = (props) => {
  const { request, who } = props
  const isOwn = request.decided?.by === who.personId
  return (
    <>
      <p>{isOwn ? text.waitsForOther : text.lookAlong}</p>
      <p>
        <a href={to('dataLetter', { id: request.id })}>{words.reply.toLetter}</a>
      </p>
      {isOwn ? null : (
        <StaffForm action={to('confirmDataRequest', { id: request.id })} csrf={who.csrf}>
          <input type="hidden" name="versie" value={String(request.version)} />
          <Button>{text.confirm}</Button>
        </StaffForm>
      )}
      <StaffForm action={to('sendBackDataRequest', { id: request.id })} csrf={who.csrf}>
        <TextField {...fieldOf(props, 'terugreden')} label={text.sendBackWhy} width="full" />
        <Button variant="secondary">{text.sendBack}</Button>
      </StaffForm>
    </>
  )
}
