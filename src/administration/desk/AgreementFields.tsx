// SPDX-License-Identifier: EUPL-1.2
/** The fields of one agreement about the desk: as it is now, or as it was typed when something must be mended. */
import type { FC } from 'hono/jsx'
import { isCheckedLongAgo, languageFacts, languages, type DeskSettings } from '../../reporting/index.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx'
import { daysField, type Agreement } from './read-desk-form.ts'
import { words } from './words.nl.ts'

export interface AgreementFieldsProps {
  name: Agreement
  settings: DeskSettings
  phone: string | undefined
  /** as agreed, or as proposed */
  ground: string
  /** the other municipalities of the region */
  neighbours: readonly { slug: string; name: string }[]
  today: PlainDate
  /** of this form, when it comes back */
  typed: ReadonlyMap<string, string> | undefined
  errors: Readonly<Record<string, string>>
}

export const AgreementFields: FC<AgreementFieldsProps> = (props) => {
  const { name, settings, today } = props
  const field = (asked: string, now: string, more: Pick<TextFieldProps, 'label' | 'hint' | 'type' | 'inputmode'>) => (
    <TextField
      {...more}
      name={asked}
      // the summary of mistakes jumps to the one that was sent
      id={props.typed ? asked : `${asked}-${name}`}
      width="short"
      value={props.typed?.get(asked) ?? now}
      error={props.errors[asked]}
    />
  )
  switch (name) {
    case 'deskHours':
      return (
        <>
          {field('van', settings.deskHours.from, { label: words.from, type: 'time' })}
          {field('tot', settings.deskHours.until, { label: words.until, type: 'time' })}
        </>
      )
    case 'firstForMinors':
      return (
        <RadioGroup
          name="eerst"
          legend={words.first}
          options={Object.entries(words.firsts).map(([value, label]) => ({ value, label }))}
          value={props.typed?.get('eerst') ?? settings.firstForMinors}
          error={props.errors['eerst']}
        />
      )
    case 'veiligThuis':
    case 'anonymousTips':
      return (
        <>
          {isCheckedLongAgo(settings[name], today) ? <Alert kind="warning" title={words.checkedLongAgo} /> : null}
          {field('nummer', settings[name].number, { label: words.number, type: 'tel' })}
          {field('gecontroleerd', settings[name].checkedOn, { label: words.checkedOn, type: 'date' })}
        </>
      )
    case 'readLanguages':
      return (
        <>
          {languages.map((language) =>
            field(daysField(language), settings.readLanguages[language]?.toString() ?? '', {
              label: words.days(languageFacts[language].name),
              hint: languageFacts[language].checkedByNativeSpeaker ? undefined : words.unchecked,
              inputmode: 'numeric',
            }),
          )}
        </>
      )
    case 'mailboxMonths':
      return field('maanden', String(settings.mailboxMonths), { label: words.months, inputmode: 'numeric' })
    case 'translationGround':
      return field('grondslag', props.ground, { label: words.ground })
    case 'piketPhone':
      return field('telefoon', props.phone ?? '', { label: words.phone, type: 'tel' })
    case 'fallbackDesk':
      return (
        <SelectField
          name="vangnet"
          label={words.fallback}
          hint={props.neighbours.length === 0 ? words.noNeighbours : undefined}
          emptyLabel={words.noFallback}
          options={props.neighbours.map(({ slug, name: label }) => ({ value: slug, label }))}
          value={props.typed?.get('vangnet') ?? settings.fallbackDesk}
          error={props.errors['vangnet']}
        />
      )
  }
}
