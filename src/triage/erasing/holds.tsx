// SPDX-License-Identifier: EUPL-1.2
/** The page of holds (bewaarplicht): by the number of a report, for who reads it and for the privacy officer, who does not. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { findHolds } from './holds-store.ts'
import { holdKinds, stillHolds } from './rules.ts'
import { conflicts, holdWords, mistakes, said, words } from './words.nl.ts'

export const showHolds: ShowPage = async (tx, who, asked) => {
  const holds = await findHolds(tx, { seenBy: who })
  const names = await namesOf(
    tx,
    holds.map(({ placedBy }) => placedBy),
  )
  const errors = mistakesAs(mistakes, asked.errors)
  const typed = asked.typed ?? new Map<string, string>()
  const conflict = saidAs(conflicts, asked.conflict)
  const mayRead = may(who.roles, 'report.read')
  return {
    title: words.hold.title,
    menu: 'holds',
    notice: saidAs(said, asked.said),
    audit: { details: { shown: holds.length } },
    body: (
      <>
        <BackLink href={to('work')}>{words.hold.back}</BackLink>
        {conflict ? (
          <Alert kind="warning" role="alert">
            <p>{conflict}</p>
          </Alert>
        ) : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.hold.title} lead={words.hold.lead} />
        <h2>{words.hold.now}</h2>
        {holds.length === 0 ? <p class="hint">{words.hold.none}</p> : null}
        {holds.map((hold) => (
          <Card
            level={3}
            title={
              mayRead ? (
                <a href={to('report', { id: hold.reportId })}>{words.back(hold.label)}</a>
              ) : (
                words.back(hold.label)
              )
            }
          >
            <p>
              {words.hold.line(holdWords[hold.kind], names.get(hold.placedBy) ?? '')},{' '}
              {hold.until ? words.hold.untilDay(sayDate(hold.until, who.today)) : words.hold.noEnd}.{' '}
              {stillHolds(hold, who.today) ? null : words.hold.over}
            </p>
            <StaffForm action={to('liftHold')} csrf={who.csrf}>
              <input type="hidden" name="plicht" value={hold.id} />
              <Button variant="secondary">{words.hold.lift}</Button>
            </StaffForm>
          </Card>
        ))}
        <StaffForm action={to('placeHold')} csrf={who.csrf}>
          <h2>{words.hold.place}</h2>
          <TextField
            name="melding"
            label={words.hold.report}
            value={typed.get('melding') ?? asked.query.get('melding') ?? ''}
            error={errors['melding']}
          />
          <RadioGroup
            name="soort"
            legend={words.hold.kind}
            options={holdKinds.map((value) => ({ value, label: holdWords[value] }))}
            value={typed.get('soort')}
            error={errors['soort']}
          />
          <TextField
            name="tot"
            type="date"
            label={words.hold.until}
            hint={words.hold.untilHint}
            optional
            value={typed.get('tot') ?? ''}
            min={who.today.add({ days: 1 }).toString()}
            error={errors['tot']}
          />
          <TextArea
            name="waarom"
            label={words.hold.reason}
            hint={words.hold.reasonHint}
            rows={2}
            value={typed.get('waarom')}
            error={errors['waarom']}
          />
          <Button>{words.hold.place}</Button>
        </StaffForm>
      </>
    ),
  }
}
