// SPDX-License-Identifier: EUPL-1.2
/** The form with which the archivist approves a term. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { legalTermOf, recordTypes, termUnits, type RecordType } from './rules.ts'
import { sayLegal } from './say-legal.ts'
import type { ApprovedTerm } from './terms-store.ts'
import { recordWords, words } from './words.nl.ts'

interface TermFormProps {
  /** which one was chosen */
  record: RecordType | undefined
  terms: ReadonlyMap<RecordType, ApprovedTerm>
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const TermForm: FC<TermFormProps> = ({ record, terms, csrf, typed, errors }) => {
  const approved = record && terms.get(record)
  const legal = record && legalTermOf(record)
  const begin = approved ?? legal?.term
  const source = legal && `${legal.source.law}, ${legal.source.article}`
  return (
    <section id="termijn">
      <h2>{words.terms.form}</h2>
      <StaffForm action={to('approveTerm')} csrf={csrf}>
        {record ? (
          <>
            <p>
              <strong>{recordWords[record]}</strong>
            </p>
            <input type="hidden" name="soort" value={record} />
            <input type="hidden" name="versie" value={String(approved?.version ?? 0)} />
          </>
        ) : (
          <SelectField
            name="soort"
            label={words.terms.columns.record}
            emptyLabel={words.terms.choose}
            options={recordTypes
              .filter((each) => !terms.has(each))
              .map((value) => ({ value, label: recordWords[value] }))}
            error={errors['soort']}
          />
        )}
        <TextField
          name="aantal"
          label={words.terms.number}
          hint={record && sayLegal(record)}
          width="short"
          inputmode="numeric"
          maxlength={4}
          value={typed.get('aantal') ?? (begin ? String(begin.count) : '')}
          error={errors['aantal']}
        />
        <RadioGroup
          name="eenheid"
          legend={words.terms.unit}
          options={termUnits.map((value) => ({ value, label: words.terms.units[value] }))}
          value={typed.get('eenheid') ?? begin?.unit}
          error={errors['eenheid']}
        />
        <TextField
          name="bron"
          label={words.terms.source}
          hint={words.terms.sourceHint}
          width="full"
          value={typed.get('bron') ?? approved?.source ?? source ?? ''}
          error={errors['bron']}
        />
        <Button>{words.terms.button}</Button>
      </StaffForm>
    </section>
  )
}
