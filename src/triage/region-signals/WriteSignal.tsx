// SPDX-License-Identifier: EUPL-1.2
/** The form of two lines to the region. After a first try it shows the words that may be a name or a place. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { exploitationFormNames, exploitationForms } from '../forms.ts'
import { longestSignal, sectors, whatToAskAbout } from './rules.ts'
import { sectorWords, words } from './words.nl.ts'

interface WriteSignalProps {
  csrf: string
  /** how many other municipalities get it */
  receivers: number
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const WriteSignal: FC<WriteSignalProps> = ({ csrf, receivers, typed, errors }) => {
  const doubtful = whatToAskAbout((typed.get('tekst') ?? '').slice(0, 4 * longestSignal))
  return (
    <StaffForm action={to('sendRegionSignal')} csrf={csrf}>
      <h2>{words.writeTitle}</h2>
      <p>{words.receivers(receivers)}</p>
      <TextArea
        name="tekst"
        label={words.text}
        hint={words.textHint}
        rows={2}
        maxlength={longestSignal}
        value={typed.get('tekst')}
        error={errors['tekst']}
      />
      {doubtful.length > 0 ? (
        <Alert kind="warning" title={words.askTitle}>
          <p>{words.askAbout(visibleText(doubtful.join(', ')))}</p>
        </Alert>
      ) : null}
      <SelectField
        name="sector"
        label={words.sector}
        options={sectors.map((value) => ({ value, label: sectorWords[value] }))}
        value={typed.get('sector') ?? 'none'}
        error={errors['sector']}
      />
      <SelectField
        name="vorm"
        label={words.form}
        emptyLabel={words.noForm}
        options={exploitationFormNames.map((value) => ({ value, label: exploitationForms[value] }))}
        value={typed.get('vorm')}
        error={errors['vorm']}
      />
      <Checkbox name="geenpersoon" label={words.confirm} error={errors['geenpersoon']} />
      <Button>{words.send}</Button>
    </StaffForm>
  )
}
