// SPDX-License-Identifier: EUPL-1.2
/** The form that prepares a registration: who registers, on which basis, and the few things that go along. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { PersonField } from '../CareFrame.tsx'
import type { OnPerson } from '../on-person.ts'
import { dossiers, registrationBases, routeCodes, sexes } from './rules.ts'
import { basisWords, dossierWords, routeWords, sexWords, words } from './words.nl.ts'

interface PrepareFormProps {
  on: OnPerson
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const choicesOf = <T extends string>(values: readonly T[], say: Record<T, string>) =>
  values.map((value) => ({ value, label: say[value] }))

export const PrepareForm: FC<PrepareFormProps> = ({ on, csrf, typed, errors }) => (
  <>
    <h2>{words.prepare}</h2>
    <StaffForm action={to('prepareRegistration', { id: on.theCase.id })} csrf={csrf}>
      <PersonField on={on} />
      <RadioGroup
        name="melder"
        legend={words.dossier}
        hint={words.dossierHint}
        options={choicesOf(dossiers, dossierWords)}
        value={typed.get('melder')}
        error={errors['melder']}
      />
      <RadioGroup
        name="grondslag"
        legend={words.basis}
        hint={words.basisHint}
        options={choicesOf(registrationBases, basisWords)}
        value={typed.get('grondslag')}
        error={errors['grondslag']}
      />
      <TextArea
        name="besluit"
        label={words.decided}
        hint={words.decidedHint}
        optional
        rows={2}
        value={typed.get('besluit') ?? ''}
        error={errors['besluit']}
      />
      <TextField
        name="regio"
        label={words.region}
        hint={words.regionHint}
        optional
        value={typed.get('regio') ?? ''}
        error={errors['regio']}
      />
      <SelectField
        name="geslacht"
        label={words.sex}
        options={choicesOf(sexes, sexWords)}
        value={typed.get('geslacht') ?? 'notTold'}
        error={errors['geslacht']}
      />
      <CheckboxGroup
        name="via"
        legend={words.routes}
        options={choicesOf(routeCodes, routeWords)}
        values={typed.get('via')?.split('\n')}
        error={errors['via']}
      />
      <CheckboxGroup
        name="naam"
        legend={words.name}
        options={[{ value: 'ja', label: words.nameYes }]}
        values={[typed.get('naam') ?? '']}
        error={errors['naam']}
      />
      <Button>{words.prepare}</Button>
    </StaffForm>
  </>
)
