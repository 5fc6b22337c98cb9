// SPDX-License-Identifier: EUPL-1.2
/** The form of a text for another desk, without script: marks in a text area. And what would leave, exactly, before it leaves. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { SaidOrigin } from '../consulting/OtherForms.tsx'
import { basisOptions, optionsOf, type HandOverPageProps } from './HandOverPage.tsx'
import { handOverChannels, handOverReceivers } from './rules.ts'
import { channelWords, receiverWords, words } from './words.nl.ts'

export const PassOnForm: FC<HandOverPageProps> = (props) => {
  const { reportId, along, allBases, marked, stillIn, decidedReceiver, csrf, typed, errors } = props
  const text = words.extract
  const at = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return (
    <StaffForm action={to('previewPassOn', { id: reportId })} csrf={csrf}>
      <SelectField
        {...at('u-ontvanger')}
        label={words.receiver}
        emptyLabel=""
        options={optionsOf(receiverWords, handOverReceivers)}
        value={typed.get('u-ontvanger') ?? decidedReceiver}
      />
      <TextField {...at('u-wie')} label={text.contact} width="full" />
      <RadioGroup {...at('u-hoe')} legend={words.channel} inline options={optionsOf(channelWords, handOverChannels)} />
      <TextArea {...at('u-tekst')} label={text.text} hint={text.textHint} rows={14} value={marked} />
      {stillIn.length > 0 ? <p class="hint">{text.stillIn(stillIn.join(', '))}</p> : null}
      {along.length > 0 ? (
        <>
          <CheckboxGroup
            name="u-mee"
            legend={text.along}
            hint={text.alongHint}
            optional
            values={(typed.get('u-mee') ?? '').split('\n')}
            error={errors['u-mee']}
            options={along.map(({ id, text: answer, origin }) => ({
              value: id,
              label: visibleText(answer),
              hint: origin ? <SaidOrigin origin={origin} /> : undefined,
            }))}
          />
          <TextField {...at('u-anders')} label={words.otherGround} optional width="full" />
        </>
      ) : null}
      <SelectField
        {...at('u-basis')}
        label={words.basis}
        hint={words.basisHint}
        emptyLabel={words.noBasis}
        options={basisOptions(allBases)}
      />
      <TextField {...at('u-grondslag')} label={words.ground} width="full" />
      <TextField {...at('u-nodig')} label={words.necessity} width="full" />
      <Button>{text.preview}</Button>
    </StaffForm>
  )
}

/** What the form sends again, unseen: exactly what is shown. */
const sent = [
  'u-ontvanger',
  'u-wie',
  'u-hoe',
  'u-tekst',
  'u-basis',
  'u-grondslag',
  'u-nodig',
  'u-anders',
  'u-gezien',
] as const

export const Preview: FC<HandOverPageProps> = ({ reportId, allBases, preview, stillKnown, csrf, typed }) => {
  const text = words.preview
  const receiver = handOverReceivers.find((name) => name === typed.get('u-ontvanger')) ?? 'other'
  const basis = basisOptions(allBases).find(({ value }) => value === typed.get('u-basis'))?.label
  const ground = [basis, typed.get('u-grondslag')].filter(Boolean).join('. ')
  return (
    <Card title={text.title}>
      <p>
        {text.to}: {receiverWords[receiver]}, {visibleText(typed.get('u-wie') ?? '')}
      </p>
      <p class="own-words story" dir="auto" id="gaat-weg">
        {visibleText(preview ?? '')}
      </p>
      {stillKnown.length > 0 ? <p>{text.known(stillKnown.join(', '))}</p> : null}
      <p>
        {words.basis}: {visibleText(ground)}
      </p>
      <p>
        {words.card.necessity}: {visibleText(typed.get('u-nodig') ?? '')}
      </p>
      {typed.get('u-anders') ? (
        <p>
          {words.card.otherGround}: {visibleText(typed.get('u-anders') ?? '')}
        </p>
      ) : null}
      <StaffForm action={to('passOn', { id: reportId })} csrf={csrf}>
        {sent.map((name) => (
          <input type="hidden" name={name} value={typed.get(name) ?? ''} />
        ))}
        {(typed.get('u-mee') ?? '')
          .split('\n')
          .filter(Boolean)
          .map((id) => (
            <input type="hidden" name="u-mee" value={id} />
          ))}
        <Button>{text.send}</Button>
      </StaffForm>
      <p class="hint">{text.again}</p>
    </Card>
  )
}
