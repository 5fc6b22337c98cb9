// SPDX-License-Identifier: EUPL-1.2
/** The page of a second pair of eyes: whether somebody looked at the decision, what he says, and the way out when two disagree. */
import { to } from '../../paths.ts'
import { domainsOf, type Domain } from '../../platform/people/domain.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
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
import { visibleText } from '../../ui/visible-text.ts'
import { getVisibleReport } from '../store.ts'
import { whyNotLook } from './rules.ts'
import { findSecondLooks, type SecondLook } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showSecondLook: ShowPage = async (tx, who, asked) => {
  const course = await getVisibleReport(tx, who, asked.params['id'] ?? '')
  const { key } = await contentKeyOf(tx, course.reportId)
  const looks = await findSecondLooks(tx, { reportId: course.reportId, key })
  const names = await namesOf(
    tx,
    looks.flatMap(({ lookedBy, decidedBy, ending }) => [lookedBy, decidedBy, ending?.by ?? null]),
  )
  const domains = await domainsOf(
    tx,
    looks.flatMap(({ lookedBy, decidedBy }) => [lookedBy, decidedBy]),
  )
  const isLookedAt =
    course.decidedAt !== undefined &&
    looks.some(({ decidedAt }) => decidedAt.equals(course.decidedAt as typeof decidedAt))
  const whyNot = isLookedAt ? undefined : whyNotLook(course, who)
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs(mistakes, asked.errors)
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: words.title(course.label),
    menu: 'reports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: course.reportId }, details: { shown: looks.length } },
    body: (
      <>
        <BackLink href={to('report', { id: course.reportId })}>{words.back(course.label)}</BackLink>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <PageHeader title={words.title(course.label)} lead={words.lead} />
        <p>{isLookedAt ? words.there : whyNot ? conflicts[whyNot] : words.missing}</p>
        {isLookedAt || whyNot ? null : (
          <StaffForm action={to('lookAgain', { id: course.reportId })} csrf={who.csrf}>
            <RadioGroup
              name="eens"
              legend={words.agrees}
              inline
              options={Object.entries(words.options).map(([value, label]) => ({ value, label }))}
              value={typed.get('eens')}
              error={errors['eens']}
            />
            <TextArea name="zin" label={words.sentence} rows={2} value={typed.get('zin')} error={errors['zin']} />
            <Button>{words.button}</Button>
          </StaffForm>
        )}
        {looks.length > 0 ? <h2>{words.earlier}</h2> : null}
        {looks.map((look) => (
          <Card title={words.says(names.get(look.lookedBy) ?? '', look.agrees)} level={3}>
            <p class="own-words">{visibleText(look.sentence)}</p>
            {sayDomain(look, domains)}
            {look.reply === undefined ? null : (
              <>
                <p class="hint">{words.replied(names.get(look.decidedBy) ?? '')}</p>
                <p class="own-words">{visibleText(look.reply)}</p>
              </>
            )}
            {look.talkOn && !look.ending ? <p>{words.talkOn(sayDate(look.talkOn, who.today))}</p> : null}
            {look.ending ? (
              <>
                <p class="hint">{words.ended[look.ending.how](names.get(look.ending.by) ?? '')}</p>
                <p class="own-words">{visibleText(look.ending.sentence)}</p>
              </>
            ) : null}
            {look.agrees || look.ending ? null : wayOut(look, who)}
          </Card>
        ))}
      </>
    ),
  }
}

/** Nothing when it was not said of both. */
function sayDomain({ lookedBy, decidedBy }: SecondLook, domains: ReadonlyMap<string, Domain>) {
  const [theirs, decided] = [domains.get(lookedBy), domains.get(decidedBy)]
  return theirs && decided ? <p class="hint">{theirs === decided ? words.sameDomain : words.otherDomain}</p> : null
}

function wayOut(look: SecondLook, who: { personId: string; csrf: string }) {
  const isDecider = look.decidedBy === who.personId
  const isLooker = look.lookedBy === who.personId
  const which = <input type="hidden" name="welke" value={look.id} />
  if (isDecider && look.reply === undefined)
    return (
      <StaffForm action={to('replyToLook', { id: look.reportId })} csrf={who.csrf}>
        {which}
        <TextArea name="zin" id={`zin-${look.id}`} label={words.reply} rows={2} />
        <Button variant="secondary">{words.button}</Button>
      </StaffForm>
    )
  if (!isDecider && !isLooker) return null
  if (isLooker ? look.sentenceReleased : look.replyReleased) return <p>{words.released}</p>
  return (
    <StaffForm action={to('releaseSentence', { id: look.reportId })} csrf={who.csrf}>
      {which}
      <p>{words.releaseLead}</p>
      <Button variant="secondary">{words.release}</Button>
    </StaffForm>
  )
}
