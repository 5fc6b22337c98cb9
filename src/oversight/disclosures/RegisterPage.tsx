// SPDX-License-Identifier: EUPL-1.2
/** Draws the register: the numbers as a sentence, what each mark means, the filter, the lines, counts, and the file of a month. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { PlainDate } from '../../time.ts'
import { lineStateWords, type DisclosureLine, type LinesAsked } from '../../triage/index.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { CountTables } from './CountTables.tsx'
import { LogForm } from './LogForm.tsx'
import { RegisterFilterForm } from './RegisterFilterForm.tsx'
import { keyOfLine, type Odd, oddKinds, type RegisterFilter } from './rules.ts'
import { sayLineBasis, sayPurpose } from './say-line.ts'
import { oddWords, words } from './words.nl.ts'

export interface RegisterPageProps {
  /** of these days, whatever the filter */
  all: readonly DisclosureLine[]
  found: readonly DisclosureLine[]
  shown: readonly DisclosureLine[]
  odd: ReadonlyMap<string, readonly Odd[]>
  filter: LinesAsked & RegisterFilter
  /** reports and cases, by id */
  called: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
  onPaper: boolean
  query: URLSearchParams
  today: PlainDate
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

export const RegisterPage: FC<RegisterPageProps> = (props) => {
  const { all, found, shown, odd, filter, onPaper, errors } = props
  const met = new Set(found.flatMap((line) => odd.get(keyOfLine(line)) ?? []))
  return (
    <>
      {onPaper ? null : <BackLink href={to('oversight')}>{words.back}</BackLink>}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={onPaper ? undefined : <a href={paperAddress(props.query)}>{words.paper}</a>}
      />
      <p>
        <strong>{words.numbers(found.length, found.filter((line) => odd.has(keyOfLine(line))).length)}</strong>{' '}
        {words.period(sayExact(filter.from), sayExact(filter.to))}
      </p>
      {onPaper ? null : <RegisterFilterForm filter={filter} lines={all} />}
      {met.size === 0 ? null : (
        <>
          <p class="hint">{words.oddMeans}</p>
          <ul>
            {oddKinds
              .filter((kind) => met.has(kind))
              .map((kind) => (
                <li>
                  <strong>{oddWords[kind].short}</strong>: {oddWords[kind].why}
                </li>
              ))}
          </ul>
        </>
      )}
      {shown.length === 0 ? <EmptyState>{words.empty}</EmptyState> : <Lines {...props} />}
      {found.length > shown.length ? <p>{words.more(shown.length, found.length)}</p> : null}
      <CountTables lines={found} />
      {onPaper ? null : <LogForm today={props.today} csrf={props.csrf} typed={props.typed} errors={errors} />}
    </>
  )
}

function paperAddress(query: URLSearchParams): string {
  const paper = new URLSearchParams(query)
  paper.set('papier', 'ja')
  return `${to('disclosureRegister')}?${paper.toString()}`
}

const Lines: FC<RegisterPageProps> = ({ shown, odd, called, names }) => (
  <DataTable
    id="verstrekkingen"
    caption={words.caption}
    hideCaption
    columns={Object.values(words.columns).map((label) => ({ label }))}
    rows={shown.map((line) => [
      sayExact(line.day),
      line.what,
      `${line.receiver.name}, ${line.channel}`,
      sayPurpose(line.purpose),
      sayLineBasis(line.basis),
      called.get(line.about.id) ?? words.unknown,
      names.get(line.decidedBy) ?? words.unknown,
      `${lineStateWords[line.state]}${line.endsOn ? `, ${words.until(sayExact(line.endsOn))}` : ''}`,
      (odd.get(keyOfLine(line)) ?? []).map((kind) => oddWords[kind].short).join(', '),
    ])}
  />
)
