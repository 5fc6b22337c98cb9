// SPDX-License-Identifier: EUPL-1.2
/** What a request needs only sometimes, folded: advice of the privacy officer, the longer term, stopping without a decision. */
import type { Child, FC } from 'hono/jsx'
import { lastDayToAnswer } from '../../law/requests-of-data-subjects.ts'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { mayBeDone } from './lifecycle.ts'
import { optionsOf } from './options-of.ts'
import { lawOf, longestText, stopReasons, whyNotExtend } from './rules.ts'
import { fieldOf, saySigned, type StepProps } from './step-props.ts'
import { stopWords, words } from './words.nl.ts'

export const MoreForms: FC<StepProps> = (props) => {
  const { request, who, errors } = props
  const at = { id: request.id }
  const until = lastDayToAnswer(lawOf(request.kind), request.receivedOn, { extended: true })
  return (
    <>
      {request.advice ? <Advice {...props} /> : null}
      {mayBeDone(request.status, 'askAdvice') && !request.adviceAsked ? (
        <Fold title={words.advice.ask} open={errors['adviesvraag'] !== undefined}>
          <StaffForm action={to('askDataAdvice', at)} csrf={who.csrf}>
            <TextArea
              {...fieldOf(props, 'adviesvraag')}
              label={words.advice.question}
              hint={words.advice.questionHint}
              rows={3}
              maxlength={longestText}
            />
            <Button variant="secondary">{words.advice.send}</Button>
          </StaffForm>
        </Fold>
      ) : null}
      {mayBeDone(request.status, 'extend') && !whyNotExtend(request, who.today) ? (
        <Fold title={words.extend.title} open={errors['verlengreden'] !== undefined}>
          <p>{words.extend.text(sayDate(until, who.today))}</p>
          <StaffForm action={to('extendDataRequest', at)} csrf={who.csrf}>
            <TextField {...fieldOf(props, 'verlengreden')} label={words.extend.why} width="full" />
            <Button variant="secondary">{words.extend.save}</Button>
          </StaffForm>
        </Fold>
      ) : null}
      {mayBeDone(request.status, 'stop') ? (
        <Fold title={words.stop.title} open={(errors['stopreden'] ?? errors['stopzin']) !== undefined}>
          <StaffForm action={to('stopDataRequest', at)} csrf={who.csrf}>
            <RadioGroup
              {...fieldOf(props, 'stopreden')}
              legend={words.stop.why}
              options={optionsOf(stopReasons, stopWords)}
            />
            <TextField {...fieldOf(props, 'stopzin')} label={words.stop.note} width="full" />
            <Button variant="secondary">{words.stop.save}</Button>
          </StaffForm>
        </Fold>
      ) : null}
    </>
  )
}

const Fold: FC<{ title: string; open: boolean; children: Child }> = ({ title, open, children }) => (
  <details class="fold" open={open}>
    <summary class="fold__summary">{title}</summary>
    <div class="fold__content">{children}</div>
  </details>
)

const Advice: FC<StepProps> = (props) => {
  const { advice, adviceAsked, advised } = props.request
  return (
    <>
      <h3>{words.advice.title}</h3>
      {adviceAsked ? <p>{saySigned(props, words.advice.asked, adviceAsked)}</p> : null}
      <p class="own-words" dir="auto">
        {visibleText(advice?.question ?? '')}
      </p>
      {advised ? <p>{saySigned(props, words.advice.answer, advised)}</p> : <p>{words.advice.waiting}</p>}
      {advice?.answer ? (
        <p class="own-words" dir="auto">
          {visibleText(advice.answer)}
        </p>
      ) : null}
    </>
  )
}
