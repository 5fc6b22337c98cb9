// SPDX-License-Identifier: EUPL-1.2
/** What the ketenregisseur sees of disagreements: the label and two sentences that their writers released. Nothing of a report. */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage, mistakesAs } from '../../platform/web/route.ts'
import type { WorkSource } from '../../platform/work-entry.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { countReleasedDisagreements, findDisagreedWith, findReleasedDisagreements, type SecondLook } from './store.ts'
import { mistakes, said, words } from './words.nl.ts'

export const showDisagreements: ShowPage = async (tx, who, asked) => {
  const looks = await findReleasedDisagreements(tx, who)
  const names = await namesOf(
    tx,
    looks.flatMap(({ lookedBy, decidedBy }) => [lookedBy, decidedBy]),
  )
  const text = words.director
  const typed = asked.typed ?? new Map<string, string>()
  const errors = mistakesAs(mistakes, asked.errors)
  return {
    title: text.title,
    menu: 'work',
    notice: saidAs(said, asked.said),
    audit: { details: { shown: looks.length } },
    body: (
      <>
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={text.title} lead={text.lead} />
        {looks.length === 0 ? <p class="hint">{text.none}</p> : null}
        {looks.map((look) => (
          <Card title={text.report(look.label)} level={2}>
            <p class="hint">{words.replied(names.get(look.decidedBy) ?? '')}</p>
            <p class="own-words">{visibleText(look.reply ?? '')}</p>
            <p class="hint">{words.says(names.get(look.lookedBy) ?? '', look.agrees)}</p>
            <p class="own-words">{visibleText(look.sentence)}</p>
            {look.talkOn ? <p>{words.talkOn(sayDate(look.talkOn, who.today))}</p> : null}
            <WayOut
              look={look}
              csrf={who.csrf}
              {...(typed.get('welke') === look.id ? { typed, errors } : { typed: new Map(), errors: {} })}
            />
          </Card>
        ))}
      </>
    ),
  }
}

const WayOut: FC<{
  look: SecondLook
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}> = ({ look, csrf, typed, errors }) => {
  const text = words.director
  // several of these forms stand on the page
  const id = (name: string) => (Object.keys(errors).length > 0 ? undefined : `${name}-${look.id}`)
  return (
    <StaffForm action={to('endDisagreement')} csrf={csrf}>
      <input type="hidden" name="welke" value={look.id} />
      <RadioGroup
        name="hoe"
        id={id('hoe')}
        legend={text.how}
        options={Object.entries(text.ways).map(([value, label]) => ({ value, label }))}
        value={typed.get('hoe')}
        error={errors['hoe']}
      />
      <TextField
        name="dag"
        id={id('dag')}
        type="date"
        label={text.day}
        value={typed.get('dag')}
        error={errors['dag']}
      />
      <TextArea
        name="zin"
        id={id('zin')}
        label={text.sentence}
        hint={text.sentenceHint}
        rows={2}
        value={typed.get('zin')}
        error={errors['zin']}
      />
      <Button>{words.button}</Button>
    </StaffForm>
  )
}

/** To who decided: a colleague disagrees, or it is to be decided again. */
export const disagreedWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'report.weigh')) return []
  return (await findDisagreedWith(tx, who)).map(({ reportId, label, isToDecideAgain }) => ({
    lane: 'yours',
    title: words.director.report(label),
    href: to('secondLook', { id: reportId }),
    why: isToDecideAgain ? words.work.decideAgain : words.work.disagreed,
    action: words.work.action,
  }))
}

export const disagreementWork: WorkSource = async (tx, who) => {
  const count = may(who.roles, 'disagreement.read') ? await countReleasedDisagreements(tx, who) : 0
  return count === 0
    ? []
    : [
        {
          lane: 'today',
          title: words.work.title(count),
          href: to('disagreements'),
          why: words.work.why,
          action: words.work.action,
        },
      ]
}
