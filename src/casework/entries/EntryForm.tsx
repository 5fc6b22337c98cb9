// SPDX-License-Identifier: EUPL-1.2
/** The form in which one writes down what happened: one box and save; when it was is today unless somebody says otherwise. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { partSlugs } from '../parts/rules.ts'
import type { Part } from '../parts/store.ts'
import { entryKindWords } from '../timeline/words.nl.ts'
import { entryKinds } from './rules.ts'
import { words } from './words.nl.ts'

export interface EntryFormProps {
  caseId: string
  part: Part
  csrf: string
  today: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const EntryForm: FC<EntryFormProps> = ({ caseId, part, csrf, today, typed, errors }) => (
  <StaffForm action={to('addEntry', { id: caseId })} csrf={csrf}>
    <input type="hidden" name="spoor" value={partSlugs[part.kind]} />
    <EntryFields today={today} typed={typed} errors={errors} />
    <Button>{words.add}</Button>
  </StaffForm>
)

export const EntryFields: FC<Pick<EntryFormProps, 'today' | 'typed' | 'errors'>> = ({ today, typed, errors }) => (
  <>
    <TextArea name="tekst" label={words.text} rows={4} value={typed.get('tekst') ?? ''} error={errors['tekst']} />
    <div class="filter">
      <SelectField
        name="soort"
        label={words.kind}
        options={entryKinds.map((kind) => ({ value: kind, label: entryKindWords[kind] }))}
        value={typed.get('soort') ?? 'note'}
        error={errors['soort']}
      />
      <TextField
        name="wanneer"
        type="date"
        label={words.when}
        value={typed.get('wanneer') ?? today.toString()}
        error={errors['wanneer']}
      />
      <TextField
        name="hoelaat"
        type="time"
        label={words.time}
        optional
        value={typed.get('hoelaat') ?? ''}
        error={errors['hoelaat']}
      />
    </div>
  </>
)
