// SPDX-License-Identifier: EUPL-1.2
/** The form on which one writes down for what consent was asked and what was answered. */
import type { FC } from 'hono/jsx'
import type { whoGivesConsent } from '../../law/consent.ts'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { PersonField } from '../CareFrame.tsx'
import type { OnPerson } from '../on-person.ts'
import { answers, askedHow, consentPurposes, deciders } from './rules.ts'
import { answerWords, deciderWords, howWords, purposeWords, words } from './words.nl.ts'

export interface ConsentFormProps {
  on: OnPerson
  byAge: ReturnType<typeof whoGivesConsent>
  csrf: string
  today: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const choicesOf = <T extends string>(values: readonly T[], say: Record<T, string>) =>
  values.map((value) => ({ value, label: say[value] }))

export const ConsentForm: FC<ConsentFormProps> = ({ on, byAge, csrf, today, typed, errors }) => (
  <StaffForm action={to('askConsent', { id: on.theCase.id })} csrf={csrf}>
    <PersonField on={on} />
    <SelectField
      name="doel"
      label={words.purpose}
      emptyLabel={words.choose}
      options={choicesOf(consentPurposes, purposeWords)}
      value={typed.get('doel')}
      error={errors['doel']}
    />
    <RadioGroup
      name="antwoord"
      legend={words.answer}
      options={choicesOf(answers, answerWords)}
      value={typed.get('antwoord')}
      error={errors['antwoord']}
      inline
    />
    <RadioGroup
      name="wieBeslist"
      legend={words.decider}
      options={choicesOf(deciders, deciderWords)}
      value={typed.get('wieBeslist') ?? (byAge === 'self' ? 'self' : undefined)}
      error={errors['wieBeslist']}
    />
    <TextField
      name="gekeken"
      label={words.checked}
      hint={words.checkedHint}
      optional
      width="full"
      value={typed.get('gekeken') ?? ''}
      error={errors['gekeken']}
    />
    <TextArea
      name="omvang"
      label={words.scope}
      hint={words.scopeHint}
      optional
      rows={3}
      value={typed.get('omvang') ?? ''}
      error={errors['omvang']}
    />
    <TextArea
      name="reden"
      label={words.reason}
      hint={words.reasonHint}
      optional
      rows={3}
      value={typed.get('reden') ?? ''}
      error={errors['reden']}
    />
    <div class="filter">
      <TextField
        name="gevraagd"
        type="date"
        label={words.askedOn}
        value={typed.get('gevraagd') ?? today.toString()}
        error={errors['gevraagd']}
      />
      <SelectField
        name="hoe"
        label={words.how}
        options={choicesOf(askedHow, howWords)}
        value={typed.get('hoe')}
        error={errors['hoe']}
      />
      <TextField name="taal" label={words.language} optional value={typed.get('taal') ?? ''} error={errors['taal']} />
      <TextField
        name="tolk"
        label={words.interpreter}
        optional
        value={typed.get('tolk') ?? ''}
        error={errors['tolk']}
      />
    </div>
    <CheckboxGroup
      name="kind"
      legend={words.child}
      options={[{ value: 'ja', label: words.childYes }]}
      values={[typed.get('kind') ?? '']}
    />
    <CheckboxGroup
      name="naam"
      legend={words.name}
      options={[{ value: 'ja', label: words.nameYes }]}
      values={[typed.get('naam') ?? '']}
    />
    <Button>{words.keep}</Button>
  </StaffForm>
)
