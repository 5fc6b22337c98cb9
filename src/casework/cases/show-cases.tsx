// SPDX-License-Identifier: EUPL-1.2
/** The cases this person can see, as a list. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { exploitationForms } from '../../triage/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { findVisibleCases } from '../store.ts'
import { isOfficer } from '../parts/rules.ts'
import { standingWords, words } from '../words.nl.ts'

export const showCases: ShowPage = async (tx, who) => {
  const cases = await findVisibleCases(tx, who)
  const names = await namesOf(
    tx,
    cases.map(({ ownerId }) => ownerId),
  )
  return {
    title: words.list.title,
    menu: 'cases',
    wide: true,
    audit: { details: { shown: cases.length } },
    body: (
      <>
        <PageHeader title={words.list.title} lead={words.list.lead} />
        {cases.length === 0 ? (
          <EmptyState {...(isOfficer(who.roles) ? { link: { href: to('reports'), label: words.list.emptyLink } } : {})}>
            {isOfficer(who.roles) ? words.list.empty : words.list.emptyOther}
          </EmptyState>
        ) : (
          <DataTable
            id="casussen"
            caption={words.list.caption}
            hideCaption
            columns={Object.values(words.list.columns).map((label) => ({ label }))}
            rows={cases.map((theCase) => [
              <a href={to('case', { id: theCase.id })}>{theCase.number}</a>,
              theCase.forms.map((form) => exploitationForms[form]).join(', '),
              names.get(theCase.ownerId),
              <MomentText moment={theCase.openedAt} now={tx.now} />,
              <StatusBadge tone="ok">{standingWords[theCase.status]}</StatusBadge>,
            ])}
          />
        )}
      </>
    ),
  }
}
