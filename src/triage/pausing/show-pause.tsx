// SPDX-License-Identifier: EUPL-1.2
/** Letting the term stand still: why, until when, and how often it stood still before. No word of the story stands here. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { limitsOf } from '../limits.ts'
import { isOwnReport } from '../own-report.ts'
import { getVisibleReport } from '../store.ts'
import { PauseAlert } from './PauseAlert.tsx'
import { lastDayToPause, pauseReasons, soFar, whyNotPause } from './rules.ts'
import { findPauses } from './store.ts'
import { conflicts, mistakes, reasonWords, said, words } from './words.nl.ts'

export const showPause: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { reportId, label } = course
  const { key } = await contentKeyOf(tx, reportId)
  const pauses = await findPauses(tx, reportId, key)
  const names = await namesOf(
    tx,
    pauses.map(({ by }) => by),
  )
  const { pauseAtMostWorkingDays: atMost } = await limitsOf(tx)
  const isOwn = isOwnReport(course, who)
  const refusal = isOwn ? 'ownReport' : whyNotPause(course, who.today)
  const conflict = saidAs(conflicts, asked.conflict ?? (refusal === 'standsStillAlready' ? undefined : refusal))
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs(mistakes, asked.errors)
  return {
    title: words.title(label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: reportId }, details: { shown: pauses.length } },
    body: (
      <>
        <BackLink href={to('report', { id: reportId })}>{words.back(label)}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(label)} lead={words.lead} />
        <PauseAlert course={course} today={who.today} csrf={who.csrf} mayResume={!isOwn} />
        {pauses.length > 0 ? <Alert kind="warning" title={words.soFar(soFar(pauses, who.today))} /> : null}
        {refusal ? null : (
          <StaffForm action={to('pauseReport', { id: reportId })} csrf={who.csrf}>
            <p>
              {words.goesOn} {words.letter}
            </p>
            <RadioGroup
              name="reden"
              legend={words.why}
              options={pauseReasons.map((value) => ({ value, label: reasonWords[value] }))}
              value={typed.get('reden')}
              error={errors['reden']}
            />
            <TextField
              name="toelichting"
              label={words.sentence}
              hint={words.sentenceHint}
              width="full"
              optional
              value={typed.get('toelichting') ?? ''}
              error={errors['toelichting']}
            />
            <TextField
              name="tot"
              type="date"
              label={words.until}
              hint={words.untilHint(atMost, sayExact(course.assessBy))}
              value={typed.get('tot') ?? ''}
              min={who.today.add({ days: 1 }).toString()}
              max={lastDayToPause(who.today, atMost).toString()}
              error={errors['tot']}
            />
            <Checkbox
              name="geengevaar"
              label={words.noDanger}
              checked={typed.get('geengevaar') === 'ja'}
              error={errors['geengevaar']}
            />
            <Button>{words.pause}</Button>
          </StaffForm>
        )}
        {pauses.length > 0 ? <h2>{words.earlier}</h2> : null}
        {pauses.toReversed().map(({ reason, sentence, from, until, endedOn, by }) => (
          <Card title={reasonWords[reason]} level={3}>
            {sentence === '' ? null : <p class="own-words">{visibleText(sentence)}</p>}
            <p class="hint">{words.one(names.get(by) ?? '', sayExact(from), sayExact(endedOn ?? until))}</p>
          </Card>
        ))}
      </>
    ),
  }
}
