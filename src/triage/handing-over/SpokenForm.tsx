// SPDX-License-Identifier: EUPL-1.2
/** The form for what was handed over by word of mouth, or before it was written down here. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { basisOptions, optionsOf, type HandOverPageProps } from './HandOverPage.tsx'
import { handOverChannels, handOverReceivers } from './rules.ts'
import { channelWords, receiverWords, words } from './words.nl.ts'

export const SpokenForm: FC<HandOverPageProps> = (props) => {
  const { reportId, allBases, along, decidedReceiver, today, csrf, typed, errors } = props
  const text = words.spoken
  const at = (name: string) => ({ name, value: typed.get(name) ?? '', error: errors[name] })
  return (
    <StaffForm action={to('recordHandOver', { id: reportId })} csrf={csrf}>
      <SelectField
        {...at('ontvanger')}
        label={words.receiver}
        emptyLabel=""
        options={optionsOf(receiverWords, handOverReceivers)}
        value={typed.get('ontvanger') ?? decidedReceiver}
      />
      <TextField
        {...at('op')}
        type="date"
        label={text.on}
        value={typed.get('op') ?? today.toString()}
        max={today.toString()}
      />
      <RadioGroup {...at('hoe')} legend={words.channel} inline options={optionsOf(channelWords, handOverChannels)} />
      <TextArea {...at('gezegd')} label={text.said} rows={4} />
      {along.length > 0 ? <TextField {...at('anders')} label={words.otherGround} optional width="full" /> : null}
      <SelectField
        {...at('basis')}
        label={words.basis}
        hint={words.basisHint}
        emptyLabel={words.noBasis}
        options={basisOptions(allBases)}
      />
      <TextField {...at('grondslag')} label={words.ground} width="full" />
      <TextField {...at('nodig')} label={words.necessity} width="full" />
      <TextField {...at('wie')} label={text.contact} optional width="full" />
      <TextField {...at('kenmerk')} label={text.reference} optional width="full" />
      <Button variant="secondary">{text.record}</Button>
    </StaffForm>
  )
}
