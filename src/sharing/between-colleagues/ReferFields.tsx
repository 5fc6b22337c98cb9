// SPDX-License-Identifier: EUPL-1.2
/** What is asked of whom, on which basis: the same questions for one case and for several. */
import type { FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Option } from './choices.ts'
import { consents } from './rules.ts'
import { consentWords, words as all } from './words.nl.ts'

const words = all.form

interface ReferFieldsProps {
  colleagues: readonly Option[]
  bases: readonly Option[]
  asksConsent: boolean
  /** of one case it is known; of several it may be so */
  embargo: 'yes' | 'maybe' | 'no'
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const ReferFields: FC<ReferFieldsProps> = ({ colleagues, bases, asksConsent, embargo, typed, errors }) => (
  <>
    <SelectField
      name="wie"
      label={words.to}
      emptyLabel={all.choose}
      options={colleagues}
      value={typed.get('wie')}
      error={errors['wie']}
    />
    <TextArea name="zin" label={words.asked} hint={words.askedHint} value={typed.get('zin')} error={errors['zin']} />
    <SelectField
      name="grond"
      label={words.basis}
      hint={bases.length === 0 ? words.noBases : words.basisHint}
      emptyLabel={all.choose}
      options={bases}
      value={typed.get('grond')}
      error={errors['grond']}
    />
    <TextField
      name="waaromzonder"
      label={words.whyWithout}
      hint={words.whyWithoutHint}
      width="full"
      optional
      value={typed.get('waaromzonder')}
      error={errors['waaromzonder']}
    />
    {asksConsent ? (
      <>
        <RadioGroup
          name="toestemming"
          legend={words.consent}
          hint={words.consentHint}
          options={consents.map((value) => ({ value, label: consentWords[value] }))}
          value={typed.get('toestemming')}
          error={errors['toestemming']}
        />
        <TextField
          name="waaromniet"
          label={words.whyNotAsked}
          width="full"
          optional
          value={typed.get('waaromniet')}
          error={errors['waaromniet']}
        />
      </>
    ) : null}
    {embargo === 'no' ? null : (
      <>
        {embargo === 'yes' ? <Alert kind="danger" title={words.embargoTitle} /> : <p>{words.embargoMaybe}</p>}
        <Checkbox
          name="politie"
          label={words.police}
          checked={typed.get('politie') === 'ja'}
          error={errors['politie']}
        />
        <TextField
          name="waarompolitie"
          label={words.whyPolice}
          width="full"
          optional
          value={typed.get('waarompolitie')}
          error={errors['waarompolitie']}
        />
      </>
    )}
  </>
)
