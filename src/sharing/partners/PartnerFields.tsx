// SPDX-License-Identifier: EUPL-1.2
/** The fields of a partner: as they were typed, otherwise as they stand. */
import type { FC } from 'hono/jsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { groupWords, kindWords } from './kinds.nl.ts'
import { channels, partnerKinds, type Partner } from './rules.ts'
import { longest } from './typed.ts'
import { countryOptions, languageOptions } from './where.ts'
import { channelWords, words } from './words.nl.ts'

/** By group, as on the page of all partners. */
const kindOptions = Object.keys(groupWords).flatMap((group) =>
  partnerKinds
    .filter((kind) => kindWords[kind].group === group)
    .map((value) => ({ value, label: kindWords[value].name })),
)
const channelOptions = channels.map((value) => ({ value, label: channelWords[value] }))

/** What stands in each field before anybody types. */
export function fieldsOf(partner: Partner | undefined): ReadonlyMap<string, string> {
  if (!partner)
    return new Map([
      ['land', 'NL'],
      ['taal', 'nl'],
    ])
  const { reach } = partner
  return new Map([
    ['soort', partner.kind],
    ['naam', partner.name],
    ['gebied', partner.area ?? ''],
    ['land', partner.country],
    ['taal', partner.language],
    ['weg', partner.channels[0] ?? ''],
    ['ook', partner.channels.slice(1).join('\n')],
    ['telefoon', reach.telephone],
    ['mail', reach.mail],
    ['website', reach.website],
    ['sleutel', reach.publicKey],
    ['uren', reach.hours],
    ['buiten', reach.outOfHours],
    ['bijzonder', reach.remark],
    ['bron', reach.source],
  ])
}

interface Props {
  values: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const PartnerFields: FC<Props> = ({ values, errors }) => {
  const field = (name: string) => ({ name, value: values.get(name) ?? '', error: errors[name] })
  return (
    <>
      <SelectField {...field('soort')} label={words.edit.kind} emptyLabel="" options={kindOptions} />
      <TextField
        {...field('naam')}
        label={words.edit.name}
        hint={words.edit.nameHint}
        width="full"
        maxlength={longest.name}
      />
      <TextField
        {...field('gebied')}
        label={words.edit.area}
        hint={words.edit.areaHint}
        optional
        width="full"
        maxlength={longest.area}
      />
      <SelectField {...field('land')} label={words.edit.country} options={countryOptions} />
      <SelectField {...field('taal')} label={words.edit.language} options={languageOptions} />
      <SelectField {...field('weg')} label={words.edit.usual} emptyLabel="" options={channelOptions} />
      <CheckboxGroup
        name="ook"
        legend={words.edit.also}
        values={(values.get('ook') ?? '').split('\n')}
        error={errors['ook']}
        optional
        options={channelOptions}
      />
      <TextField
        {...field('telefoon')}
        type="tel"
        label={words.edit.telephone}
        hint={words.edit.telephoneHint}
        optional
      />
      <TextField
        {...field('mail')}
        type="email"
        label={words.edit.mail}
        hint={words.edit.mailHint}
        optional
        width="full"
      />
      <TextField {...field('website')} type="url" label={words.edit.website} optional width="full" />
      <TextField {...field('uren')} label={words.edit.hours} optional width="full" maxlength={longest.line} />
      <TextField {...field('buiten')} label={words.edit.outOfHours} optional width="full" maxlength={longest.line} />
      <TextArea
        {...field('bijzonder')}
        label={words.edit.remark}
        hint={words.edit.remarkHint}
        rows={2}
        optional
        maxlength={longest.remark}
      />
      <TextArea
        {...field('sleutel')}
        label={words.edit.publicKey}
        hint={words.edit.publicKeyHint}
        rows={2}
        optional
        maxlength={longest.key}
      />
      <TextField
        {...field('bron')}
        label={words.edit.source}
        hint={words.edit.sourceHint}
        width="full"
        maxlength={longest.line}
      />
      <Checkbox
        name="nagekeken"
        label={words.edit.checked}
        checked={values.get('nagekeken') === 'ja'}
        error={errors['nagekeken']}
      />
    </>
  )
}
