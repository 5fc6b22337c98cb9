// SPDX-License-Identifier: EUPL-1.2
/** The form in which one marks, without script: brackets in one text area, and a tick for each identifier and file. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { destructionGrounds } from '../erasing/rules.ts'
import { groundWords } from '../erasing/words.nl.ts'
import { typeWords } from '../findings/words.nl.ts'
import type { BlackingOutPageProps } from './BlackingOutPage.tsx'
import { fileField, identifierField } from './typed.ts'
import { words } from './words.nl.ts'

export const MarkForm: FC<BlackingOutPageProps> = ({
  reportId,
  marked,
  identifiers,
  files,
  staying,
  csrf,
  typed,
  errors,
}) => (
  <StaffForm action={to('previewBlackingOut', { id: reportId })} csrf={csrf}>
    <TextArea name="tekst" label={words.text} hint={words.textHint} rows={16} value={marked} error={errors['tekst']} />
    {identifiers.length > 0 ? (
      <fieldset class="field">
        <legend>{words.identifiers}</legend>
        {identifiers.map(({ id, type, written }) => (
          <Checkbox
            name={identifierField(id)}
            label={`${typeWords[type]}: ${visibleText(written)}`}
            checked={typed.get(identifierField(id)) === 'ja'}
          />
        ))}
      </fieldset>
    ) : null}
    {files.length > 0 ? (
      <fieldset class="field">
        <legend>{words.files}</legend>
        <p class="hint">{words.filesHint}</p>
        {files.map(({ id, name }) => (
          <Checkbox
            name={fileField(id)}
            label={visibleText(name) || words.noFile}
            checked={typed.get(fileField(id)) === 'ja'}
          />
        ))}
      </fieldset>
    ) : null}
    <RadioGroup
      name="grond"
      legend={words.ground}
      options={destructionGrounds.map((value) => ({ value, label: groundWords[value] }))}
      value={typed.get('grond')}
      error={errors['grond']}
    />
    <Button variant={staying ? 'secondary' : 'primary'}>{words.preview}</Button>
  </StaffForm>
)
