// SPDX-License-Identifier: EUPL-1.2
/** The meetings at which somebody sits or that he planned, the last first. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { sayWhen } from './meeting-name.ts'
import { findMeetings } from './store.ts'
import { kindWords, said, statusWords, words } from './words.nl.ts'

export const showMeetings: ShowPage = async (tx, who, asked) => {
  const meetings = await findMeetings(tx, who)
  const plans = may(who.roles, 'meeting.plan')
  return {
    title: words.title,
    menu: 'meetings',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { shown: meetings.length } },
    body: (
      <>
        <PageHeader
          title={words.title}
          lead={words.lead}
          actions={plans ? <ActionLink href={to('newMeeting')}>{words.plan}</ActionLink> : null}
        />
        {meetings.length === 0 ? (
          <EmptyState>
            {words.none} {plans ? words.nonePlan : null}
          </EmptyState>
        ) : (
          <DataTable
            id="overleggen"
            caption={words.caption}
            hideCaption
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={meetings.map((meeting) => [
              <a href={to('meeting', { id: meeting.id })}>{sayWhen(meeting, who.today)}</a>,
              kindWords[meeting.kind],
              <span dir="auto">{visibleText(meeting.title)}</span>,
              statusWords[meeting.status],
            ])}
          />
        )}
      </>
    ),
  }
}
