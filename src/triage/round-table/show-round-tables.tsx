// SPDX-License-Identifier: EUPL-1.2
/** All lists for a talk, the newest first, and a new one: what an earlier talk put off is ticked beforehand. */
import { addWorkingDays } from '../../law/working-days.ts'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { findReturning } from './lines.ts'
import { talkKinds } from './rules.ts'
import { findRoundTables, type ListedRoundTable } from './store.ts'
import { said, sayMistakes, talkWords, words } from './words.nl.ts'

/** Proposed for the day of the talk, until somebody says which. */
const usuallyInWorkingDays = 5

const standingOf = ({ lines, undecided }: ListedRoundTable): string =>
  lines === 0 ? words.empty : undecided > 0 ? words.undecided(undecided) : words.allDecided

export const showRoundTables: ShowPage = async (tx, who, asked) => {
  const tables = await findRoundTables(tx, who)
  const returning = await findReturning(tx, who)
  const errors = sayMistakes(asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  return {
    title: words.all,
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { details: { shown: tables.length } },
    body: (
      <>
        <BackLink href={to('reports')}>{words.backToReports}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.all} lead={words.allLead} />
        {tables.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <DataTable
            id="lijsten"
            caption={words.all}
            hideCaption
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={tables.map((table) => [
              <a href={to('roundTable', { id: table.id })}>
                <DateText date={table.heldOn} today={who.today} />
              </a>,
              talkWords[table.kind],
              String(table.lines),
              standingOf(table),
            ])}
          />
        )}
        {may(who.roles, 'report.weigh') ? (
          <StaffForm action={to('makeRoundTable')} csrf={who.csrf}>
            <h2>{words.makeTitle}</h2>
            <SelectField
              name="soort"
              label={words.kind}
              options={talkKinds.map((value) => ({ value, label: talkWords[value] }))}
              value={typed.get('soort')}
              error={errors['soort']}
            />
            <TextField
              name="dag"
              type="date"
              label={words.day}
              value={typed.get('dag') ?? addWorkingDays(who.today, usuallyInWorkingDays).toString()}
              error={errors['dag']}
            />
            <TextField
              name="metwie"
              label={words.withWhom}
              hint={words.withWhomHint}
              optional
              width="full"
              value={typed.get('metwie') ?? ''}
              error={errors['metwie']}
            />
            {returning.length > 0 ? (
              <CheckboxGroup
                name="terug"
                legend={words.returning}
                options={returning.map(({ reportId, label }) => ({ value: reportId, label }))}
                values={asked.typed ? (typed.get('terug') ?? '').split('\n') : returning.map((each) => each.reportId)}
                error={errors['terug']}
              />
            ) : null}
            <Button>{words.makeButton}</Button>
          </StaffForm>
        ) : null}
      </>
    ),
  }
}
