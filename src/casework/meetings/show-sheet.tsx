// SPDX-License-Identifier: EUPL-1.2
/** The sheet of one participant, exactly as he may know it: to print or read aloud; for a partner with the form that records it. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { Instant } from '../../time.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { atMeeting, pointsFor } from './at-meeting.ts'
import { isPossible } from './lifecycle.ts'
import { nameOf } from './meeting-name.ts'
import { sheetMark } from './sheet-mark.ts'
import { findTold, waysToTell, type Told } from './told.ts'
import { ToldPoint } from './ToldPoint.tsx'
import { conflicts, said, sayMistakes, wayWords, words } from './words.nl.ts'

export const showSheet: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const { meeting, participants, self, points } = await atMeeting(tx, who, id)
  const wanted = asked.typed?.get('voor') ?? asked.query.get('voor')
  const whose = participants.find((each) => each.id === wanted)
  if (!whose || (!meeting.arranges && whose.id !== self?.id)) throw new NotVisible('no sheet by this name')
  const shown = meeting.status === 'cancelled' ? [] : pointsFor(points, whose)
  const isPartner = whose.personId === undefined
  const told = (await findTold(tx, points)).filter(({ participantId }) => participantId === whose.id)
  const names = await namesOf(
    tx,
    told.map(({ by }) => by),
  )
  const errors = sayMistakes(asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    // stands in the margin of a print
    title: words.sheetTitle,
    menu: 'meetings',
    notice: saidAs(said, asked.said),
    audit: { details: { meeting: id, participant: whose.id, points: shown.map((point) => point.id) } },
    body: (
      <>
        <div class="screen-only">
          <BackLink href={to('meeting', { id })}>{nameOf(meeting)}</BackLink>
          {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
          <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
          <PageHeader
            title={words.sheetFor(whose.label)}
            lead={whose.id === self?.id ? words.sheetOwn : words.sheetLead}
          />
          {whose.standing === 'none' || whose.standing === 'ended' ? (
            <Alert kind="warning" title={words.sheetNoBasis} />
          ) : null}
          {shown.length === 0 ? <EmptyState>{words.sheetEmpty}</EmptyState> : null}
        </div>
        {shown.length === 0 ? null : (
          <section class="talk-sheet">
            <h2 class="talk-sheet__title">{nameOf(meeting)}</h2>
            {shown.map((point) => (
              <ToldPoint point={point} level={3} />
            ))}
            <p class="talk-sheet__foot">{words.sheetFoot}</p>
          </section>
        )}
        <div class="screen-only">
          <p class="hint">{words.sheetOthers}</p>
          {isPartner && meeting.arranges && shown.length > 0 && isPossible('tell', meeting.status) ? (
            <Card title={words.tellTitle}>
              <StaffForm action={to('noteTold', { id })} csrf={who.csrf}>
                <input type="hidden" name="voor" value={whose.id} />
                <input type="hidden" name="gezien" value={sheetMark(shown)} />
                <RadioGroup
                  name="hoe"
                  legend={words.tellHow}
                  options={waysToTell.map((value) => ({ value, label: wayWords[value] }))}
                  value={asked.typed?.get('hoe')}
                  error={errors['hoe']}
                />
                <Button>{words.tellButton}</Button>
              </StaffForm>
            </Card>
          ) : null}
          <ToldEarlier
            told={told}
            codes={new Map(points.map((point) => [point.id, point.code]))}
            names={names}
            now={tx.now}
          />
        </div>
      </>
    ),
  }
}

interface EarlierProps {
  told: readonly Told[]
  codes: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
  now: Instant
}

const ToldEarlier: FC<EarlierProps> = ({ told, codes, names, now }) =>
  told.length === 0 ? null : (
    <Card title={words.toldEarlier}>
      <ul>
        {told.map(({ pointId, how, by, at }) => (
          <li>
            {visibleText(words.toldLine(codes.get(pointId) ?? '', wayWords[how], names.get(by) ?? ''))},{' '}
            <MomentText moment={at} now={now} />
          </li>
        ))}
      </ul>
    </Card>
  )
