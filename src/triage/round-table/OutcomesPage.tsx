// SPDX-License-Identifier: EUPL-1.2
/** What was agreed, one row a report: what is decided, what is to be done, who does it and by when. What was decided before is only read. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { Line } from './lines.ts'
import { lineOutcomes } from './rules.ts'
import { conflicts, outcomeWords, words } from './words.nl.ts'

interface OutcomesPageProps {
  tableId: string
  title: string
  lines: readonly Line[]
  /** by report, who can be given a task on it */
  doers: ReadonlyMap<string, readonly string[]>
  names: ReadonlyMap<string, string>
  personId: string
  usualDay: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
}

export const OutcomesPage: FC<OutcomesPageProps> = (props) => {
  const { tableId, title, lines, errors } = props
  return (
    <>
      <BackLink href={to('roundTable', { id: tableId })}>{words.link}</BackLink>
      {props.conflict ? <Alert kind="warning" title={props.conflict} role="alert" /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={title} lead={words.outcomesLead} />
      {lines.length === 0 ? (
        <EmptyState>{words.noLines}</EmptyState>
      ) : (
        <StaffForm action={to('recordOutcomes', { id: tableId })} csrf={props.csrf}>
          <DataTable
            id="besluiten"
            caption={title}
            hideCaption
            columns={[
              { label: words.code },
              { label: words.outcome },
              { label: words.agreed },
              { label: words.who },
              { label: words.due },
            ]}
            rows={lines.map((line) => rowOf(line, props))}
          />
          {lines.some(({ decided, isOwn }) => !decided && !isOwn) ? <Button>{words.keepOutcomes}</Button> : null}
        </StaffForm>
      )}
    </>
  )
}

function rowOf(line: Line, { typed, errors, doers, names, personId, usualDay }: OutcomesPageProps) {
  const { code, label, reportId, question, decided, isOwn } = line
  const head = (
    <>
      <strong>{code}</strong> <a href={to('report', { id: reportId })}>{label}</a>
      {question === '' ? null : (
        <p class="hint" dir="auto">
          {visibleText(question)}
        </p>
      )}
    </>
  )
  if (decided)
    return [
      head,
      outcomeWords[decided.outcome],
      <span dir="auto">{visibleText(decided.agreed)}</span>,
      decided.taskId ? <a href={to('tasks', { id: reportId })}>{words.asTask}</a> : '',
      '',
    ]
  if (isOwn) return [head, conflicts['ownReport'] ?? '', '', '', '']
  const field = (name: string, label_: string) => ({
    name: `${name}-${code}`,
    label: (
      <>
        {label_} <VisuallyHidden>{code}</VisuallyHidden>
      </>
    ),
    error: errors[`${name}-${code}`],
  })
  const was = (name: string) => typed.get(`${name}-${code}`)
  return [
    head,
    <SelectField
      {...field('besluit', words.outcome)}
      emptyLabel={words.later}
      options={lineOutcomes.map((value) => ({ value, label: outcomeWords[value] }))}
      value={was('besluit')}
    />,
    <TextArea {...field('wat', words.agreed)} rows={2} value={was('wat')} />,
    <SelectField
      {...field('wie', words.who)}
      options={(doers.get(reportId) ?? []).map((value) => ({
        value,
        label: value === personId ? words.self(names.get(value) ?? '') : (names.get(value) ?? ''),
      }))}
      value={was('wie') ?? personId}
    />,
    <TextField {...field('datum', words.due)} type="date" value={was('datum') ?? usualDay.toString()} />,
  ]
}
