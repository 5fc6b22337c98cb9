// SPDX-License-Identifier: EUPL-1.2
/** What this person told, took down or took over: the day, how it begins, and how far the desk is. Nobody else's. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { openStories } from '../../reporting/index.ts'
import { stateForTeller } from '../../triage/index.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { findOwnReports } from '../store.ts'
import { words as carryWords } from '../carry-over/words.nl.ts'
import { words } from '../words.nl.ts'

/** More than one person tells in years. */
export const mostListed = 200

/** Characters of the story in the list: enough to recognise it, not to read it over a shoulder. */
const glimpse = 60

export const showOwnReports: ShowPage = async (tx, who) => {
  const reports = await findOwnReports(tx, who, { limit: mostListed })
  const ids = reports.map(({ reportId }) => reportId)
  const stories = await openStories(tx, ids)
  const states = await stateForTeller(tx, ids)
  return {
    title: words.own.title,
    menu: 'ownReports',
    audit: { details: { shown: reports.length } },
    body: (
      <>
        <PageHeader
          title={words.own.title}
          lead={words.own.lead}
          actions={
            may(who.roles, 'report.take-down') ? (
              <ButtonRow>
                <ActionLink href={to('takeDown')} variant="secondary">
                  {words.tell.toTakeDown}
                </ActionLink>
                <ActionLink href={to('takeOver')} variant="secondary">
                  {words.tell.toTakeOver}
                </ActionLink>
                {may(who.roles, 'report.carry-over') ? (
                  <ActionLink href={to('carryOver')} variant="secondary">
                    {carryWords.link}
                  </ActionLink>
                ) : null}
              </ButtonRow>
            ) : undefined
          }
        />
        {reports.length === 0 ? (
          <EmptyState link={{ href: to('tell'), label: words.own.tell }}>{words.own.empty}</EmptyState>
        ) : (
          <DataTable
            id="mijn-meldingen"
            caption={words.own.caption}
            hideCaption
            columns={Object.values(words.own.columns).map((label) => ({ label }))}
            rows={reports.map(({ reportId, kind, toldOn, unread }) => {
              const story = stories.get(reportId)?.story
              return [
                <a href={to('ownReport', { id: reportId })}>{sayDate(toldOn, who.today)}</a>,
                story === undefined ? '…' : visibleText(begin(story)),
                words.own.kinds[kind],
                <>
                  {words.own.states[states.get(reportId) ?? 'received']}{' '}
                  {unread > 0 ? <StatusBadge tone="info">{words.own.unread(unread)}</StatusBadge> : null}
                </>,
              ]
            })}
          />
        )}
      </>
    ),
  }
}

const begin = (story: string): string => {
  const line = story.replaceAll(/\s+/g, ' ')
  return line.length > glimpse ? `${line.slice(0, glimpse)}…` : line
}
