// SPDX-License-Identifier: EUPL-1.2
/** What is written with a measure, to change. After the decision what it was taken on is read only. */
import type { FC } from 'hono/jsx'
import { suggestSpans } from '../../identifiers/redact/suggest-spans.ts'
import { decisionMakers } from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { fieldOf, versionOf, type MeasureForm } from './form-of.ts'
import { measureWords } from './page-words.nl.ts'
import { longestLine, longestNote } from './typed.ts'
import { decisionMakerWords } from './words.nl.ts'

export const TextsForm: FC<{ form: MeasureForm }> = ({ form }) => {
  const { measure, csrf } = form
  const { text } = measure
  const title = fieldOf(form, 'titel', text.publicTitle, measureWords.publicTitleHint)
  const found = suggestSpans(title.value.slice(0, 2 * longestLine)).map(({ start, end }) =>
    title.value.slice(start, end),
  )
  return (
    <StaffForm action={to('keepMeasure', { id: measure.id })} csrf={csrf}>
      <h2>{measureWords.texts}</h2>
      <input type="hidden" name="versie" value={versionOf(form)} />
      {measure.status === 'plan' ? (
        <>
          <TextField
            label={measureWords.target}
            width="full"
            maxlength={longestLine}
            {...fieldOf(form, 'doel', text.target)}
          />
          <TextArea
            label={measureWords.basis}
            maxlength={longestNote}
            {...fieldOf(form, 'grondslag', text.basis, measureWords.basisHint)}
          />
          <SelectField
            label={measureWords.decidedBy}
            emptyLabel={measureWords.choose}
            options={decisionMakers.map((value) => ({ value, label: decisionMakerWords[value] }))}
            {...fieldOf(form, 'beslist', text.decisionMaker)}
          />
          <TextField
            label={measureWords.decidedByOther}
            optional
            width="full"
            maxlength={longestLine}
            {...fieldOf(form, 'beslistanders', text.decisionMakerOther)}
          />
        </>
      ) : (
        <p class="hint">{measureWords.fixed}</p>
      )}
      <TextArea
        label={measureWords.proportionality}
        maxlength={longestNote}
        {...fieldOf(form, 'evenredig', text.proportionality)}
      />
      <TextField
        type="date"
        label={measureWords.view}
        optional
        {...fieldOf(form, 'zienswijze', text.viewOn, measureWords.viewHint)}
      />
      <TextField label={measureWords.publicTitle} optional width="full" maxlength={longestLine} {...title} />
      {found.length > 0 ? (
        <>
          <Alert kind="warning" title={measureWords.titleFound(visibleText(found.join(', ')))} />
          <Checkbox
            name="titelgezien"
            label={measureWords.titleSeen}
            checked={form.typed.get('titelgezien') === 'ja'}
          />
        </>
      ) : null}
      <Button variant="secondary">{measureWords.keep}</Button>
    </StaffForm>
  )
}
