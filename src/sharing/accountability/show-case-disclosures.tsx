// SPDX-License-Identifier: EUPL-1.2
/**
 * What left this case, for who answers a request of access: when, to which kind of receiver, for what and on what, each with what to weigh
 * first, and the form in which that is written down. Only what came from parts that this person sees, and nothing that tells whether there are others.
 */
import type { FC } from 'hono/jsx'
import { dataRequestConflicts, findAccessToWeigh, onCase, sayDataRequestMistakes } from '../../casework/index.ts'
import { purposeInWords } from '../../law/legal-basis.ts'
import { uavg41Points, withholdingSources } from '../../law/requests-of-data-subjects.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { DisclosureLine, LineBasis } from '../../triage/index.ts'
import { findAboutWhom, findLines, type AboutWhom } from './lines.ts'
import { advicesFor, groupsOf, linesAbout } from './rules.ts'
import { WeighForm } from './WeighForm.tsx'
import { adviceWords, sayMistakes, words } from './words.nl.ts'

export const showCaseDisclosures: ShowPage = async (tx, who, asked) => {
  const at = await onCase(tx, who, asked.params['id'] ?? '')
  const { theCase } = at
  const aboutWhom = await findAboutWhom(tx, at)
  const wanted = aboutWhom.people.find(({ id }) => id === (asked.typed?.get('wie') ?? asked.query.get('wie')))
  const all = await findLines(tx, at, who.today)
  const lines = linesAbout(all, wanted?.id, aboutWhom.of)
  const labels = new Map(theCase.reports.map(({ id, label }) => [id, words.report(label)]))
  const errors = { ...sayDataRequestMistakes(asked.errors), ...sayMistakes(asked.errors) }
  const conflict = saidAs(dataRequestConflicts, asked.conflict)
  return {
    title: words.title(theCase.number),
    menu: 'cases',
    wide: true,
    audit: { object: { kind: 'case', id: theCase.id }, details: { shown: lines.length } },
    body: (
      <>
        <BackLink href={to('case', { id: theCase.id })}>{words.back(theCase.number)}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(theCase.number)} lead={words.lead} />
        <p>{words.onlyYours}</p>
        <Weigh />
        {aboutWhom.people.length === 0 ? null : (
          <Filter caseId={theCase.id} aboutWhom={aboutWhom} wanted={wanted?.id ?? ''} />
        )}
        {lines.length === 0 ? (
          <EmptyState>{wanted ? words.filter.none : words.empty}</EmptyState>
        ) : (
          <>
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
                sayWhom(line, aboutWhom),
                sayAdvice(line),
              ])}
            />
            <WeighForm
              who={who}
              caseId={theCase.id}
              requests={await findAccessToWeigh(tx)}
              about={wanted?.id ?? ''}
              groups={groupsOf(lines)}
              typed={asked.typed ?? new Map()}
              errors={errors}
            />
          </>
        )}
      </>
    ),
  }
}

const Filter: FC<{ caseId: string; aboutWhom: AboutWhom; wanted: string }> = ({ caseId, aboutWhom, wanted }) => (
  <form method="get" action={to('caseDisclosures', { id: caseId })}>
    <SelectField
      name="wie"
      label={words.filter.label}
      hint={words.filter.lead}
      value={wanted}
      emptyLabel={words.filter.all}
      options={aboutWhom.people.map(({ id, label }) => ({ value: id, label }))}
    />
    <Button variant="secondary">{words.filter.show}</Button>
  </form>
)

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
      <p>{words.weighWhere}</p>
    </Card>
  )
}

function sayBasis(basis: LineBasis): string {
  if (basis.kind === 'none') return words.noBasis
  return basis.kind === 'written' ? words.written : basis.title
}

const sayWhom = ({ id }: DisclosureLine, { of }: AboutWhom): string =>
  of
    .get(id)
    ?.map(({ label }) => label)
    .join(', ') ?? words.anybody

const sayAdvice = (line: DisclosureLine): string =>
  advicesFor(line)
    .map((advice) => adviceWords[advice])
    .join(' ') || words.ordinary
