// SPDX-License-Identifier: EUPL-1.2
/**
 * One meeting. Who arranges it sees the agenda as far as he may know it, who sits there, and what is to be done next; who only came to the table
 * reads the points that are for him, exactly as they are told, and nothing of any other.
 */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { saidAs, type Asked, type ShowPage } from '../../platform/web/route.ts'
import { findBases } from '../../triage/index.ts'
import { isAfter } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { partWords } from '../words.nl.ts'
import { atMeeting, type AtMeeting } from './at-meeting.ts'
import { CourseForms } from './CourseForms.tsx'
import { isPossible } from './lifecycle.ts'
import { nameOf, sayWhen } from './meeting-name.ts'
import { findColleagues } from './participants.ts'
import type { Point } from './points.ts'
import { AddSeats, Seats } from './SeatCards.tsx'
import { ToldPoint } from './ToldPoint.tsx'
import { conflicts, said, sayMistakes, statusWords, words } from './words.nl.ts'

export const showMeeting: ShowPage = async (tx, who, asked) => {
  const at = await atMeeting(tx, who, asked.params['id'] ?? '')
  const { meeting, points } = at
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: nameOf(meeting),
    menu: 'meetings',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { meeting: meeting.id, points: points.map(({ id }) => id) } },
    body: (
      <>
        <BackLink href={to('meetings')}>{words.all}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader
          title={nameOf(meeting)}
          lead={meeting.arranges ? undefined : words.guestLead}
          meta={
            <>
              <StatusBadge tone={meeting.status === 'cancelled' ? 'quiet' : 'ok'}>
                {statusWords[meeting.status]}
              </StatusBadge>
              <span dir="auto">
                {[sayWhen(meeting, who.today), meeting.title, meeting.where]
                  .filter((word) => word !== '')
                  .map(visibleText)
                  .join(', ')}
              </span>
            </>
          }
        />
        {meeting.arranges ? await arranged(tx, who, asked, at, errors) : <AsGuest {...at} />}
      </>
    ),
  }
}

const AsGuest: FC<AtMeeting> = ({ points }) => (
  <>
    {points.length === 0 ? <EmptyState>{words.noPointsGuest}</EmptyState> : null}
    {points.map((point) => (
      <ToldPoint point={point} />
    ))}
    {points.length === 0 ? null : <p class="hint">{words.guestMinutes}</p>}
  </>
)

async function arranged(
  tx: Tx,
  who: Who,
  asked: Asked,
  { meeting, participants, points }: AtMeeting,
  errors: Readonly<Record<string, string>>,
) {
  const bases = await findBases(tx)
  const canChange = isPossible('arrange', meeting.status)
  // from that day on something else is the main thing to do
  const isAhead = isAfter(meeting.on, who.today)
  const form = { meetingId: meeting.id, csrf: who.csrf, typed: asked.typed ?? new Map<string, string>(), errors }
  return (
    <TwoColumn
      asideLabel={words.people}
      main={
        <>
          <Card
            title={words.agenda}
            footer={
              isPossible('agenda', meeting.status) ? (
                <ActionLink href={to('newPoint', { id: meeting.id })} variant={isAhead ? 'primary' : 'secondary'}>
                  {words.addPoint}
                </ActionLink>
              ) : null
            }
          >
            {points.length === 0 ? <p class="hint">{words.noPoints}</p> : null}
            <ul class="plain-list">
              {points.map((point) => (
                <li class="moment">
                  <p dir="auto">
                    <a href={`${to('meetingPoint', { id: meeting.id })}?punt=${point.id}`}>
                      {words.point(point.code)}: {visibleText(point.content.question)}
                    </a>
                  </p>
                  <p class="hint">{sayPoint(point, isPossible('minutes', meeting.status))}</p>
                </li>
              ))}
            </ul>
          </Card>
          <CourseForms {...form} meeting={meeting} participants={participants} today={who.today} />
        </>
      }
      aside={
        <>
          <Seats {...form} participants={participants} bases={bases} canChange={canChange} />
          {canChange ? (
            <AddSeats {...form} bases={bases} colleagues={await findColleagues(tx, participants, who.today)} />
          ) : null}
        </>
      }
    />
  )
}

function sayPoint(point: Point, isHeld: boolean): string {
  const where = point.number === undefined ? [] : [words.toPart(point.number, partWords[point.part])]
  const released = point.isReleased ? words.released : words.notReleased
  return [
    ...where,
    point.isReleased && point.isHeldByEmbargo ? words.heldByEmbargo : released,
    ...(isHeld && point.isOnPart ? [point.minutesId ? words.hasMinutes : words.noMinutes] : []),
  ].join(', ')
}
