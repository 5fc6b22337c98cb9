// SPDX-License-Identifier: EUPL-1.2
/**
 * One point of a meeting: exactly what is told, to whom; and for who works on the part it is about the forms to release it, and later the minutes,
 * what was decided and what is to be done.
 */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { saidAs, type Asked, type ShowPage } from '../../platform/web/route.ts'
import { addWorkingDays } from '../../law/working-days.ts'
import { limitsOf } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { findEntriesById } from '../entries/store.ts'
import { isMovePossible } from '../lifecycle.ts'
import { findNodes } from '../network/store.ts'
import { onPart } from '../on-case.ts'
import { partSlugs } from '../parts/rules.ts'
import { whoIsOn } from '../parts/who-may.ts'
import { findTasks } from '../tasks/store.ts'
import { partWords } from '../words.nl.ts'
import { atMeeting, type AtMeeting } from './at-meeting.ts'
import { textsOf } from './content.ts'
import { isPossible } from './lifecycle.ts'
import { nameOf } from './meeting-name.ts'
import { Actions, MinutesForm } from './MinutesForms.tsx'
import { namedOf } from './of-case.ts'
import { ChangePointForm, ReleaseForm, TakeOffForm } from './PointForms.tsx'
import type { Participant } from './participants.ts'
import { actionsOf, getPoint, type Point } from './points.ts'
import { leadsIn } from './pseudonyms.ts'
import { whyNotKnow } from './rules.ts'
import { ToldPoint } from './ToldPoint.tsx'
import { conflicts, said, sayMistakes, whyNotWords, words } from './words.nl.ts'

export const showPoint: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const at = await atMeeting(tx, who, id)
  const wanted = asked.typed?.get('punt') ?? asked.query.get('punt') ?? ''
  const point = await getPoint(tx, who, at.meeting, at.participants, wanted)
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.point(point.code),
    menu: 'meetings',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: point.caseId }, details: { meeting: id, point: point.id } },
    body: (
      <>
        <BackLink href={to('meeting', { id })}>{nameOf(at.meeting)}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader
          title={words.point(point.code)}
          meta={
            point.number === undefined ? null : (
              <a href={`${to('casePart', { id: point.caseId })}?spoor=${partSlugs[point.part]}`}>
                {words.toPart(point.number, partWords[point.part])}
              </a>
            )
          }
        />
        {point.isOnPart ? null : <ToldPoint point={point} />}
        {point.isOnPart && at.meeting.arranges ? await worked(tx, who, asked, at, point, errors) : null}
        {point.isOnPart && !at.meeting.arranges ? <ToldPoint point={point} /> : null}
      </>
    ),
  }
}

async function worked(
  tx: Tx,
  who: Who,
  asked: Asked,
  { meeting, participants }: AtMeeting,
  point: Point,
  errors: Readonly<Record<string, string>>,
) {
  const { part, parts, theCase, isClosed } = await onPart(tx, who, point.caseId, point.part)
  const form = { meeting, point, csrf: who.csrf, typed: asked.typed ?? new Map<string, string>(), errors }
  const canTell = isPossible('agenda', meeting.status) && !isClosed
  const canWrite = isPossible('minutes', meeting.status) && !isClosed
  const entries = await findEntriesById(
    tx,
    part,
    [point.minutesId, point.decisionId].filter((id) => id !== undefined),
  )
  const came = await actionsOf(tx, point)
  const tasks = (await findTasks(tx, [part])).filter(({ id }) => came.has(id))
  const doers = await whoIsOn(tx, part, who.today)
  const names = await namesOf(tx, [...doers, ...tasks.map(({ forPerson }) => forPerson)])
  const mayKnow = participants.filter(({ id }) => point.toldTo.includes(id))
  const telling = (
    <>
      <h2>{words.preview}</h2>
      <ToldPoint point={point} level={3} />
      <Readers point={point} readers={mayKnow} />
      {canTell && (!point.isReleased || point.isHeldByEmbargo) ? (
        <>
          {point.embargoId ? <Alert kind="danger" title={words.embargo} /> : null}
          <ReleaseForm {...form} leads={leadsIn(textsOf(point.content), namedOf(await findNodes(tx, parts)))} />
        </>
      ) : null}
      {canTell ? <ChangePointForm {...form} participants={participants} /> : null}
    </>
  )
  const after =
    canWrite || entries.length > 0 ? (
      <>
        <MinutesForm
          {...form}
          minutes={entries.find(({ id }) => id === point.minutesId)}
          decision={entries.find(({ id }) => id === point.decisionId)}
          present={mayKnow.filter(({ attended }) => attended)}
          mayMoveCase={theCase.ownerId === who.personId && isMovePossible('discuss', theCase.status)}
          isChangedMeanwhile={asked.conflict === 'changedMeanwhile'}
        />
        <Actions
          {...form}
          tasks={tasks}
          doers={doers}
          others={participants.filter(({ personId }) => personId === undefined || !doers.includes(personId))}
          names={names}
          self={who.personId}
          today={who.today}
          usual={addWorkingDays(who.today, (await limitsOf(tx)).taskWithinWorkingDays)}
          canAdd={canWrite}
        />
      </>
    ) : (
      <p class="hint">{words.minutesLater}</p>
    )
  return (
    <>
      {canWrite ? (
        <>
          {after}
          {telling}
        </>
      ) : (
        <>
          {telling}
          {after}
        </>
      )}
      {canTell && !point.minutesId ? <TakeOffForm meeting={meeting} point={point} csrf={who.csrf} /> : null}
    </>
  )
}

const Readers: FC<{ point: Point; readers: readonly Participant[] }> = ({ point, readers }) => (
  <>
    <p>
      {words.readers}:{' '}
      {readers
        .map((each) => {
          const why = whyNotKnow(point, each)
          return why ? words.notReadBy(each.label, whyNotWords[why]) : each.label
        })
        .join('; ')}
    </p>
    {point.isReleased ? null : <Alert kind="info" title={words.notYetRead} />}
  </>
)
