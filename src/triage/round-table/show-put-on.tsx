// SPDX-License-Identifier: EUPL-1.2
/** Which reports go on which list: what was ticked in the inbox, or the one whose page one came from. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { isBefore } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { tickingInbox } from '../inbox/one-page.ts'
import { findVisibleLabels } from '../visible.ts'
import { findRoundTables } from './store.ts'
import { idsIn } from './typed.ts'
import { conflicts, sayMistakes, talkWords, words } from './words.nl.ts'

/** A page of the inbox can be ticked whole. */
const mostShown = 50
/** After the talk one may still add what came up there. */
const stillOpenDays = 31

export const showPutOn: ShowPage = async (tx, who, asked) => {
  const wanted = idsIn(asked.typed?.get('melding') ?? asked.query.getAll('melding').join('\n')).slice(0, mostShown)
  const found = await findVisibleLabels(tx, who, wanted)
  const oldest = who.today.subtract({ days: stillOpenDays })
  const tables = (await findRoundTables(tx, who)).filter(({ heldOn }) => !isBefore(heldOn, oldest))
  const coming = tables.findLast(({ heldOn }) => !isBefore(heldOn, who.today))?.heldOn
  // of two on the same day the newest
  const next = (coming && tables.find(({ heldOn }) => heldOn.equals(coming))) ?? tables[0]
  const named = asked.typed?.get('lijst') ?? asked.query.get('lijst') ?? ''
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.putOnTitle,
    menu: 'reports',
    audit: { details: { reports: [...found.values()] } },
    body: (
      <>
        <BackLink href={to('reports')}>{words.backToReports}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.putOnTitle} lead={words.putOnLead} />
        {found.size === 0 ? (
          <EmptyState link={{ href: tickingInbox(), label: words.toTick }}>{words.nothingChosen}</EmptyState>
        ) : tables.length === 0 || !may(who.roles, 'report.weigh') ? (
          <EmptyState link={{ href: to('roundTables'), label: words.toMake }}>{words.noTable}</EmptyState>
        ) : (
          <StaffForm action={to('putOnRoundTable')} csrf={who.csrf}>
            <CheckboxGroup
              name="melding"
              legend={words.reports}
              options={[...found].map(([value, label]) => ({ value, label }))}
              values={[...found.keys()]}
              error={errors['melding']}
            />
            <SelectField
              name="lijst"
              label={words.which}
              options={tables.map(({ id, kind, heldOn }) => ({
                value: id,
                label: `${talkWords[kind]}, ${sayExact(heldOn)}`,
              }))}
              value={tables.some(({ id }) => id === named) ? named : next?.id}
              error={errors['lijst']}
            />
            <Button>{words.putOnButton}</Button>
          </StaffForm>
        )}
      </>
    ),
  }
}
