// SPDX-License-Identifier: EUPL-1.2
/**
 * What left this case, for who answers a request of access: when, to which kind of receiver, for what and on what, each with what to weigh
 * first. Only what came from parts that this person sees, and nothing that tells whether there are others.
 */
import type { FC } from 'hono/jsx'
import { findRegistrationLines } from '../../care/index.ts'
import { findCaseDisclosures, onCase, type OnCase } from '../../casework/index.ts'
import { purposeInWords } from '../../law/legal-basis.ts'
import { uavg41Points, withholdingSources } from '../../law/requests-of-data-subjects.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { dateOf, type PlainDate } from '../../time.ts'
import { findReportDisclosures, type DisclosureLine, type LineBasis } from '../../triage/index.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { findDisclosureLines } from '../disclosures/register.ts'
import { advicesFor } from './rules.ts'
import { adviceWords, words } from './words.nl.ts'

export const showCaseDisclosures: ShowPage = async (tx, who, asked) => {
  const at = await onCase(tx, who, asked.params['id'] ?? '')
  const { theCase } = at
  const lines = await linesOf(tx, at, who.today)
  const labels = new Map(theCase.reports.map(({ id, label }) => [id, words.report(label)]))
  return {
    title: words.title(theCase.number),
    menu: 'cases',
    wide: true,
    audit: { object: { kind: 'case', id: theCase.id }, details: { shown: lines.length } },
    body: (
      <>
        <BackLink href={to('case', { id: theCase.id })}>{words.back(theCase.number)}</BackLink>
        <PageHeader title={words.title(theCase.number)} lead={words.lead} />
        <p>{words.onlyYours}</p>
        <Weigh />
        {lines.length === 0 ? (
          <EmptyState>{words.empty}</EmptyState>
        ) : (
          <DataTable
            id="verstrekkingen"
            caption={words.caption}
            hideCaption
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={lines.map((line) => [
              sayExact(line.day),
              line.what,
              line.receiver.category,
              purposeInWords(line.purpose),
              sayBasis(line.basis),
              labels.get(line.about.id) ?? words.ownCase,
              sayAdvice(line),
            ])}
          />
        )}
      </>
    ),
  }
}

/** The oldest first, as one tells it. A report of the case belongs to the desk: only for who sees that. */
async function linesOf(tx: Tx, { theCase, parts }: OnCase, today: PlainDate): Promise<DisclosureLine[]> {
  const kinds = parts.map(({ kind }) => kind)
  const on = { caseId: theCase.id, parts: kinds }
  const reports = kinds.includes('desk') ? theCase.reports.map(({ id }) => id) : []
  const ever = { from: dateOf(Temporal.Instant.fromEpochMilliseconds(0)), to: today }
  const lines = [
    ...(await findReportDisclosures(tx, ever, reports)),
    ...(await findCaseDisclosures(tx, ever, on)),
    ...(await findRegistrationLines(tx, ever, on)),
    ...(await findDisclosureLines(tx, ever, on)),
  ]
  return lines.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day) || a.id.localeCompare(b.id))
}

const Weigh: FC = () => {
  const { law, article, url, wording } = withholdingSources.avg
  return (
    <Card title={words.weighTitle}>
      <p>
        {words.weigh}{' '}
        <a href={url} rel="noreferrer">
          {law}, {article}
        </a>{' '}
        <span class="hint">{words.wordingOf(sayExact(wording))}</span>
      </p>
      <p>{words.weighPoints}</p>
      <ul>
        {Object.values(uavg41Points).map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>
        {words.weighWhere} <a href={to('dataRequests')}>{words.requests}</a>
      </p>
    </Card>
  )
}

function sayBasis(basis: LineBasis): string {
  if (basis.kind === 'none') return words.noBasis
  return basis.kind === 'written' ? words.written : basis.title
}

const sayAdvice = (line: DisclosureLine): string =>
  advicesFor(line)
    .map((advice) => adviceWords[advice])
    .join(' ') || words.ordinary
