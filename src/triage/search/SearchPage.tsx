// SPDX-License-Identifier: EUPL-1.2
/** The form to search with and, for one answer only, what was found. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { exploitationForms } from '../forms.ts'
import { states } from '../words.nl.ts'
import type { Searchable } from './store.ts'
import { words } from './words.nl.ts'

export interface Found extends Pick<Searchable, 'reportId' | 'label' | 'state' | 'arrivedOn'> {
  /** where it stands */
  line: string
}

interface SearchPageProps {
  csrf: string
  today: PlainDate
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  /** nothing was searched yet without it */
  found?: readonly Found[]
  total?: number
}

export const SearchPage: FC<SearchPageProps> = (props) => (
  <>
    <BackLink href={to('reports')}>{words.back}</BackLink>
    {props.conflict ? <Alert kind="warning" role="alert" title={props.conflict} /> : null}
    <ErrorSummary errors={Object.entries(props.errors).map(([field, message]) => ({ field, message }))} />
    <PageHeader title={words.title} lead={words.lead} />
    <SearchForm {...props} />
    {props.found ? <Results {...props} /> : null}
  </>
)

const SearchForm: FC<SearchPageProps> = ({ csrf, typed, errors }) => (
  <StaffForm action={to('searchReports')} csrf={csrf}>
    <TextField
      name="zoek"
      label={words.text}
      hint={words.textHint}
      type="search"
      width="full"
      autocomplete="off"
      spellcheck={false}
      value={typed.get('zoek') ?? ''}
      error={errors['zoek']}
    />
    <Choice name="stand" label={words.state} options={states} typed={typed} />
    <Choice name="periode" label={words.period} options={words.periods} typed={typed} />
    <Choice name="vorm" label={words.form} options={exploitationForms} typed={typed} />
    <Choice name="merk" label={words.mark} options={words.marks} typed={typed} />
    <Checkbox name="onthoud" label={words.keep} checked={typed.get('onthoud') === 'ja'} />
    <Button>{words.button}</Button>
  </StaffForm>
)

const Choice: FC<{
  name: string
  label: string
  options: Readonly<Record<string, string>>
  typed: ReadonlyMap<string, string>
}> = ({ name, label, options, typed }) => (
  <SelectField
    name={name}
    label={label}
    emptyLabel={words.all}
    options={Object.entries(options).map(([value, text]) => ({ value, label: text }))}
    value={typed.get(name)}
  />
)

const Results: FC<SearchPageProps> = ({ found = [], total = 0, today }) => (
  <section aria-live="polite">
    <h2>{words.found(total)}</h2>
    {found.length === 0 ? (
      <EmptyState>{words.none}</EmptyState>
    ) : (
      <DataTable
        id="gevonden"
        caption={words.found(total)}
        hideCaption
        columns={Object.values(words.columns).map((label) => ({ label }))}
        rows={found.map(({ reportId, label, line, state, arrivedOn }) => [
          <a href={to('report', { id: reportId })}>{label}</a>,
          <span dir="auto">{visibleText(line)}</span>,
          states[state],
          <DateText date={arrivedOn} today={today} />,
        ])}
      />
    )}
    {total > found.length ? <p>{words.more(found.length)}</p> : null}
  </section>
)
