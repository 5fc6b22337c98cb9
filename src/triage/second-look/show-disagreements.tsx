// SPDX-License-Identifier: EUPL-1.2
/** What the ketenregisseur sees of disagreements: the label and two sentences that their writers released. Nothing of a report. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import type { WorkSource } from '../../platform/work-entry.ts'
import { Card } from '../../ui/Card.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { countReleasedDisagreements, findReleasedDisagreements } from './store.ts'
import { words } from './words.nl.ts'

export const showDisagreements: ShowPage = async (tx, who) => {
  const looks = await findReleasedDisagreements(tx, who)
  const names = await namesOf(
    tx,
    looks.flatMap(({ lookedBy, decidedBy }) => [lookedBy, decidedBy]),
  )
  const text = words.director
  return {
    title: text.title,
    menu: 'work',
    audit: { details: { shown: looks.length } },
    body: (
      <>
        <PageHeader title={text.title} lead={text.lead} />
        {looks.length === 0 ? <p class="hint">{text.none}</p> : null}
        {looks.map((look) => (
          <Card title={text.report(look.label)} level={2}>
            <p class="hint">{words.replied(names.get(look.decidedBy) ?? '')}</p>
            <p class="own-words">{visibleText(look.reply ?? '')}</p>
            <p class="hint">{words.says(names.get(look.lookedBy) ?? '', look.agrees)}</p>
            <p class="own-words">{visibleText(look.sentence)}</p>
          </Card>
        ))}
      </>
    ),
  }
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
