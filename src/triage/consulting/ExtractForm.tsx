// SPDX-License-Identifier: EUPL-1.2
/** The form of an extract, without script: marks in a text area. And what would leave, exactly, before it leaves. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { basisOptions, optionsOf, type ConsultPageProps } from './ConsultPage.tsx'
import { channels, expertRoles } from './rules.ts'
import { channelWords, receiverWords, recognisableWords, words } from './words.nl.ts'

export const ExtractForm: FC<ConsultPageProps> = (props) => {
  const { reportId, names, colleagues, bases, marked, stillIn, csrf, typed, errors } = props
  const text = words.extract
  return (
    <StaffForm action={to('previewExtract', { id: reportId })} csrf={csrf}>
      <SelectField
        name="rol"
        label={text.receiver}
        emptyLabel=""
        options={optionsOf(receiverWords, expertRoles)}
        value={typed.get('rol')}
        error={errors['rol']}
      />
      <SelectField
        name="collega"
        label={text.colleague}
        hint={text.colleagueHint}
        emptyLabel={text.noColleague}
        options={colleagues.map((id) => ({ value: id, label: names.get(id) ?? '' }))}
        value={typed.get('collega')}
        error={errors['collega']}
      />
      <TextField
        name="organisatie"
        label={text.organisation}
        hint={text.organisationHint}
        width="full"
        value={typed.get('organisatie') ?? ''}
        error={errors['organisatie']}
      />
      <RadioGroup
        name="hoe"
        legend={text.channel}
        hint={text.channelHint}
        inline
        options={optionsOf(channelWords, channels)}
        value={typed.get('hoe')}
        error={errors['hoe']}
      />
      <TextArea
        name="uittreksel"
        label={text.text}
        hint={text.textHint}
        rows={14}
        value={marked}
        error={errors['uittreksel']}
      />
      {stillIn.length > 0 ? <p class="hint">{text.stillIn(stillIn.join(', '))}</p> : null}
      <TextArea name="vraag" label={text.question} rows={3} value={typed.get('vraag')} error={errors['vraag']} />
      <RadioGroup
        name="herkenbaar"
        legend={text.recognisable}
        inline
        options={optionsOf(recognisableWords)}
        value={typed.get('herkenbaar')}
        error={errors['herkenbaar']}
      />
      <SelectField
        name="grondslag"
        label={text.basis}
        hint={text.noBasisHint}
        emptyLabel={text.noBasis}
        options={basisOptions(bases)}
        value={typed.get('grondslag')}
        error={errors['grondslag']}
      />
      <TextField
        name="nodig"
        label={text.necessity}
        width="full"
        value={typed.get('nodig') ?? ''}
        error={errors['nodig']}
      />
      <Button variant="secondary">{text.preview}</Button>
    </StaffForm>
  )
}

/** What the form sends again, unseen: exactly what is shown. */
const sent = [
  'rol',
  'collega',
  'organisatie',
  'hoe',
  'uittreksel',
  'vraag',
  'herkenbaar',
  'grondslag',
  'nodig',
  'gezien',
]

export const Preview: FC<ConsultPageProps> = ({ reportId, names, bases, preview, stillKnown, csrf, typed }) => {
  const text = words.preview
  const receiver = [
    optionsOf(receiverWords).find(({ value }) => value === typed.get('rol'))?.label ?? '',
    names.get(typed.get('collega') ?? '') ?? typed.get('organisatie') ?? '',
  ]
  return (
    <Card title={text.title}>
      <p>
        {text.to}: {receiver.filter(Boolean).join(', ')}
      </p>
      <h3>{text.question}</h3>
      <p class="own-words">{visibleText(typed.get('vraag') ?? '')}</p>
      <h3>{text.extract}</h3>
      <p class="own-words story" dir="auto" id="gaat-weg">
        {visibleText(preview ?? '')}
      </p>
      {stillKnown.length > 0 ? <p>{text.known(stillKnown.join(', '))}</p> : null}
      <p>
        {words.extract.basis}:{' '}
        {basisOptions(bases).find(({ value }) => value === typed.get('grondslag'))?.label ?? words.extract.noBasis}
      </p>
      <StaffForm action={to('consultExpert', { id: reportId })} csrf={csrf}>
        {sent.map((name) => (
          <input type="hidden" name={name} value={typed.get(name) ?? ''} />
        ))}
        <Button>{text.send}</Button>
      </StaffForm>
      <p class="hint">{text.again}</p>
    </Card>
  )
}
