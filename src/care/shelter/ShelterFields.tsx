// SPDX-License-Identifier: EUPL-1.2
/** What has to be thought of when somebody is brought to shelter: the kind of place, never where it is. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { OnPerson } from '../on-person.ts'
import { shelterKinds, shelterThings, thingFields } from './rules.ts'
import { kindWords, thingHints, thingWords, words } from './words.nl.ts'

interface FieldsProps {
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const NoAddress: FC<{ on: OnPerson }> = ({ on }) => (
  <p class="hint">
    {words.noAddress} <a href={`${to('caseNode', { id: on.theCase.id })}?wie=${on.node.id}`}>{words.toWhereabouts}</a>
  </p>
)

export const KindField: FC<FieldsProps> = ({ typed, errors }) => (
  <SelectField
    name="soort"
    label={words.kind}
    emptyLabel={words.choose}
    options={shelterKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
    value={typed.get('soort')}
    error={errors['soort']}
  />
)

export const ThingFields: FC<FieldsProps> = ({ typed, errors }) => (
  <>
    {shelterThings.map((thing) => (
      <TextField
        name={thingFields[thing]}
        label={thingWords[thing]}
        hint={thingHints[thing]}
        optional
        width="full"
        value={typed.get(thingFields[thing]) ?? ''}
        error={errors[thingFields[thing]]}
      />
    ))}
  </>
)
