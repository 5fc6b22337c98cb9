// SPDX-License-Identifier: EUPL-1.2
/** Places and numbers of a report in a table, each as written and as read, and below it the form for one more. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Identifier } from './store.ts'
import { qualityWords, typeWords, words } from './words.nl.ts'

export interface IdentifiersPageProps {
  reportId: string
  label: string
  identifiers: readonly Identifier[]
  csrf: string
  typed: ReadonlyMap<string, string>
  /** keys, by field */
  errors: Readonly<Record<string, string>>
  sayMistake: (key: string) => string
  conflict: string | undefined
}

export const IdentifiersPage: FC<IdentifiersPageProps> = (props) => {
  const { reportId, label, identifiers, errors, sayMistake, conflict } = props
  return (
    <>
      <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
      {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, key]) => ({ field, message: sayMistake(key) }))} />
      <PageHeader title={words.identifiers.title(label)} lead={words.identifiers.lead} />
      {identifiers.length === 0 ? <EmptyState>{words.identifiers.none}</EmptyState> : <IdentifierTable {...props} />}
      <h2>{words.identifiers.add}</h2>
      <AddForm {...props} />
    </>
  )
}

const IdentifierTable: FC<IdentifiersPageProps> = ({ reportId, identifiers, csrf }) => (
  <DataTable
    id="gegevens"
    caption={words.identifiers.caption}
    hideCaption
    rowHeader={1}
    columns={[...Object.values(words.identifiers.columns), words.identifiers.withdrawColumn].map((column) => ({
      label: column,
    }))}
    rows={identifiers.map((each) => [
      typeWords[each.type],
      <Written {...each} />,
      each.normal === null ? words.identifiers.unread : <code>{visibleText(each.normal)}</code>,
      qualityWords[each.quality],
      words.sources[each.source],
      <StaffForm action={to('withdrawIdentifier', { id: reportId })} csrf={csrf}>
        <input type="hidden" name="welke" value={each.id} />
        <Button variant="subtle" label={words.withdrawWhat(`${typeWords[each.type]} ${visibleText(each.written)}`)}>
          {words.withdraw}
        </Button>
      </StaffForm>,
    ])}
  />
)

export const Written: FC<Pick<Identifier, 'written' | 'birthDate'>> = ({ written, birthDate }) => (
  <>
    <span dir="auto">{visibleText(written)}</span>
    {birthDate === '' ? null : `, ${words.identifiers.born(visibleText(birthDate))}`}
  </>
)

/** What cannot be done about by keeping it as it is written. */
const neverKept = ['holdsBsn', 'chooseType', 'writeValue', 'valueTooLong']

const AddForm: FC<IdentifiersPageProps> = ({ reportId, csrf, typed, errors, sayMistake }) => {
  const error = (field: string) => (errors[field] === undefined ? undefined : sayMistake(errors[field]))
  const unread = [errors['waarde'], errors['geboren']].some((key) => key !== undefined && !neverKept.includes(key))
  return (
    <StaffForm action={to('addIdentifier', { id: reportId })} csrf={csrf}>
      <SelectField
        name="soort"
        label={words.identifiers.type}
        emptyLabel={words.identifiers.typeEmpty}
        options={Object.entries(typeWords).map(([value, label]) => ({ value, label }))}
        value={typed.get('soort')}
        error={error('soort')}
      />
      <TextField
        name="waarde"
        label={words.identifiers.value}
        hint={words.identifiers.valueHint}
        value={typed.get('waarde') ?? ''}
        autocomplete="off"
        spellcheck={false}
        autocapitalize="none"
        width="full"
        error={error('waarde')}
      />
      <TextField
        name="geboren"
        label={words.identifiers.bornLabel}
        hint={words.identifiers.bornHint}
        optional
        value={typed.get('geboren') ?? ''}
        autocomplete="off"
        width="short"
        error={error('geboren')}
      />
      {unread || typed.get('bewaar') === 'ja' ? (
        <Checkbox
          name="bewaar"
          label={words.identifiers.keep}
          hint={words.identifiers.keepHint}
          checked={typed.get('bewaar') === 'ja'}
        />
      ) : null}
      <Button>{words.identifiers.button}</Button>
    </StaffForm>
  )
}
