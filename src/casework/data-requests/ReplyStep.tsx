// SPDX-License-Identifier: EUPL-1.2
/** The letter, how it reached who asked, and the end. It asks who may read along before it asks how it went. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { mayBeDone } from './lifecycle.ts'
import { optionsOf } from './options-of.ts'
import { readAlongs, sendWays } from './rules.ts'
import { fieldOf, saySigned, type StepProps } from './step-props.ts'
import { readAlongWords, sendWords, words } from './words.nl.ts'

const text = words.reply

export const ReplyStep: FC<StepProps> = (props) => {
  const { request, who } = props
  const { sent } = request
  return (
    <>
      {mayBeDone(request.status, 'send') || sent ? (
        <p>
          <a href={to('dataLetter', { id: request.id })}>{text.toLetter}</a>
        </p>
      ) : null}
      {sent ? <p>{saySigned(props, sendWords[sent.how], sent)}</p> : null}
      {mayBeDone(request.status, 'send') ? (
        <StaffForm action={to('sendDataReply', { id: request.id })} csrf={who.csrf}>
          <RadioGroup
            {...fieldOf(props, 'leestmee')}
            legend={text.readAlong}
            hint={text.readAlongHint}
            options={optionsOf(readAlongs, readAlongWords)}
          />
          <RadioGroup {...fieldOf(props, 'verstuurd')} legend={text.how} options={optionsOf(sendWays, sendWords)} />
          <TextField
            {...fieldOf(props, 'verstuurdop', who.today.toString())}
            type="date"
            label={text.when}
            max={who.today.toString()}
          />
          <Button>{text.save}</Button>
        </StaffForm>
      ) : null}
      {mayBeDone(request.status, 'close') ? (
        <StaffForm action={to('closeDataRequest', { id: request.id })} csrf={who.csrf}>
          <Button>{text.close}</Button>
        </StaffForm>
      ) : null}
    </>
  )
}
