// SPDX-License-Identifier: EUPL-1.2
/** The cases this person can see, as a list; and as a second view those on which he works, by what is due first. */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import type { ShowPage, View } from '../../platform/web/route.ts'
import { exploitationForms } from '../../triage/index.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TabNav } from '../../ui/TabNav.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { findCaseload } from '../caseload/find-caseload.ts'
import { words as caseloadWords } from '../caseload/words.nl.ts'
import { words as retentionWords } from '../retention/words.nl.ts'
import { words as searchWords } from '../search/words.nl.ts'
import { findVisibleCases } from '../store.ts'
import { isOfficer } from '../parts/rules.ts'
import { standingWords, words } from '../words.nl.ts'

/** In the address. */
const mine = 'werk'

const Begin: FC<{ who: Who }> = ({ who }) => (
  <ButtonRow>
    {may(who.roles, 'case.begin') ? <ActionLink href={to('newCase')}>{words.list.begin}</ActionLink> : null}
    {may(who.roles, 'case.exchange') ? (
      <ActionLink href={to('offers')} variant="secondary">
        {words.list.offered}
      </ActionLink>
    ) : null}
    <ActionLink href={to('caseSearch')} variant="secondary">
      {searchWords.link}
    </ActionLink>
  </ButtonRow>
)

const Views: FC<{ isMine: boolean }> = ({ isMine }) => (
  <TabNav
    label={caseloadWords.tabs}
    tabs={[
      { label: caseloadWords.all, href: to('cases'), current: !isMine },
      { label: caseloadWords.mine, href: `${to('cases')}?beeld=${mine}`, current: isMine },
    ]}
  />
)

export const showCases: ShowPage = (tx, who, asked) =>
  asked.query.get('beeld') === mine ? showCaseload(tx, who) : showAll(tx, who)

async function showCaseload(tx: Tx, who: Who): Promise<View> {
  const lines = await findCaseload(tx, who)
  return {
    title: caseloadWords.mine,
    menu: 'cases',
    wide: true,
    audit: { details: { shown: lines.length, view: mine } },
    body: (
      <>
        <PageHeader title={words.list.title} lead={words.list.lead} />
        <Begin who={who} />
        <Views isMine />
        <Caseload lines={lines} today={who.today} />
      </>
    ),
  }
}

async function showAll(tx: Tx, who: Who): Promise<View> {
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
        <Begin who={who} />
        <Views isMine={false} />
        {cases.length === 0 ? (
          <EmptyState {...(isOfficer(who.roles) ? { link: { href: to('reports'), label: words.list.emptyLink } } : {})}>
            {isOfficer(who.roles)
              ? words.list.empty
              : may(who.roles, 'case.begin')
                ? words.list.emptyBegin
                : words.list.emptyOther}
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
        <p>
          <a href={to('retention')}>{retentionWords.list.title}</a>
        </p>
      </>
    ),
  }
}
