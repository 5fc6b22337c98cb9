// SPDX-License-Identifier: EUPL-1.2
/** A list for a talk, as who prepares it sees it: one line a report, the way to the sheet, and the way to what was agreed. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { tickingInbox } from '../inbox/one-page.ts'
import type { Line } from './lines.ts'
import { longestQuestion } from './rules.ts'
import type { RoundTable } from './store.ts'
import { outcomeWords, words } from './words.nl.ts'

interface RoundTablePageProps {
  table: RoundTable
  title: string
  lines: readonly Line[]
  /** by code, what in its question seems to lead to a person */
  named: ReadonlyMap<string, readonly string[]>
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
  conflict: string | undefined
  listsHref: string
}

const takeOffForm = 'eraf'

export const RoundTablePage: FC<RoundTablePageProps> = ({ table, title, lines, named, csrf, errors, ...page }) => {
  const id = { id: table.id }
  const undecided = lines.filter(({ decided }) => !decided)
  return (
    <>
      <BackLink href={page.listsHref}>{words.all}</BackLink>
      {page.conflict ? <Alert kind="warning" title={page.conflict} role="alert" /> : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader title={title} lead={words.lead} />
      {table.withWhom === '' ? null : <p class="own-words">{visibleText(table.withWhom)}</p>}
      {lines.length === 0 ? (
        <EmptyState link={{ href: tickingInbox(table.id), label: words.toInbox }}>{words.noLines}</EmptyState>
      ) : (
        <>
          <StaffForm action={to('keepQuestions', id)} csrf={csrf}>
            <DataTable
              id="regels"
              caption={title}
              hideCaption
              columns={[
                { label: words.code },
                { label: words.report },
                { label: words.question },
                { label: words.outcome },
              ]}
              rows={lines.map((line) => rowOf(line, page.typed, errors))}
            />
            {undecided.some(({ isOwn }) => !isOwn) ? <Button variant="secondary">{words.keepButton}</Button> : null}
          </StaffForm>
          <StaffForm id={takeOffForm} action={to('takeOffRoundTable', id)} csrf={csrf}>
            <p class="button-row">
              {undecided
                .filter(({ isOwn }) => !isOwn)
                .map(({ code, reportId }) => (
                  <Button variant="subtle" name="welke" value={reportId}>
                    {words.takeOffWhat(code)}
                  </Button>
                ))}
            </p>
          </StaffForm>
          <p>
            <a href={tickingInbox(table.id)}>{words.toInbox}</a>
          </p>
        </>
      )}
      {undecided.length > 0 ? (
        <StaffForm action={to('readyRoundTable', id)} csrf={csrf}>
          <h2>{words.printTitle}</h2>
          <p>{words.printMore}</p>
          {named.size > 0 ? (
            <>
              <Alert kind="warning" title={words.namedTitle}>
                <ul>
                  {[...named].map(([code, found]) => (
                    <li>{words.namedAt(code, visibleText(found.join(', ')))}</li>
                  ))}
                </ul>
              </Alert>
              <Checkbox name="nagekeken" label={words.looked} error={errors['nagekeken']} />
            </>
          ) : null}
          <Button>{words.printButton}</Button>
        </StaffForm>
      ) : null}
      {lines.length > 0 ? (
        <>
          <h2>{words.afterTitle}</h2>
          <ActionLink href={to('roundTableOutcomes', id)} variant="secondary">
            {words.toOutcomes}
          </ActionLink>
        </>
      ) : null}
    </>
  )
}

function rowOf(line: Line, typed: ReadonlyMap<string, string>, errors: Readonly<Record<string, string>>) {
  const { code, label, reportId, question, decided, isOwn } = line
  const field = `vraag-${code}`
  return [
    code,
    <a href={to('report', { id: reportId })}>{label}</a>,
    decided || isOwn ? (
      <>
        <span dir="auto">{visibleText(question)}</span>
        {isOwn && !decided ? <p class="hint">{words.ownLine}</p> : null}
      </>
    ) : (
      <TextField
        name={field}
        label={words.questionOf(code)}
        width="full"
        maxlength={longestQuestion}
        value={typed.get(field) ?? question}
        error={errors[field]}
      />
    ),
    decided ? outcomeWords[decided.outcome] : words.later,
  ]
}
