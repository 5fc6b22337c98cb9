// SPDX-License-Identifier: EUPL-1.2
/** Arranging a case: who works on which part, an embargo, and the steps along its course. Nothing of what is in a part stands here. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { CaseFrame } from '../cases/CaseFrame.tsx'
import { caseHead } from '../cases/case-head.ts'
import { words as sendingWords } from '../moving/words.nl.ts'
import { Card } from '../../ui/Card.tsx'
import { findAllParts } from '../parts/store.ts'
import { isOfficer, tracks } from '../parts/rules.ts'
import { whoMayBeOn } from '../parts/who-may.ts'
import { conflicts, said, sayMistakes } from '../words.nl.ts'
import { findSuspicions } from '../../triage/index.ts'
import { AddReport } from './AddReport.tsx'
import { EmbargoForms } from './EmbargoForms.tsx'
import { MoveForms } from './MoveForms.tsx'
import { PartCard } from './PartCard.tsx'
import { StartTrack } from './StartTrack.tsx'
import { words } from './words.nl.ts'

export const showManage: ShowPage = async (tx, who, asked) => {
  const head = await caseHead(tx, who, asked.params['id'] ?? '')
  const { theCase, parts } = head
  const ownsIt = theCase.ownerId === who.personId
  const all = ownsIt ? await findAllParts(tx, theCase.id) : parts
  const seen = new Set(parts.map(({ kind }) => kind))
  const holders = new Map<string, string[]>()
  for (const kind of tracks) holders.set(kind, await whoMayBeOn(tx, theCase.id, kind, who.today))
  const names = await namesOf(tx, [
    ...all.flatMap(({ ownerId, members }) => [ownerId, ...members]),
    ...[...holders.values()].flat(),
  ])
  const errors = sayMistakes(asked.errors)
  const form = { caseId: theCase.id, csrf: who.csrf, errors, typed: asked.typed ?? new Map<string, string>() }
  const suspicions = ownsIt && isOfficer(who.roles) ? await findSuspicions(tx, who) : []
  const startable = tracks.filter((kind) => !all.some((part) => part.kind === kind))
  return {
    title: words.title(theCase.number),
    menu: 'cases',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: theCase.id } },
    body: (
      <CaseFrame
        head={head}
        current="manage"
        today={who.today}
        conflict={saidAs(conflicts, asked.conflict)}
        errors={errors}
      >
        <p class="hint">{words.lead}</p>
        <h2>{words.partsTitle}</h2>
        {all.map((part) => (
          <PartCard
            part={part}
            isSeen={seen.has(part.kind)}
            self={who.personId}
            isCaseClosed={theCase.status === 'closed'}
            holders={holders.get(part.kind) ?? []}
            names={names}
            today={who.today}
            {...form}
          />
        ))}
        {ownsIt && theCase.status !== 'closed' ? (
          <StartTrack kinds={startable} holders={holders} names={names} {...form} />
        ) : null}
        {isOfficer(who.roles) || ownsIt ? <EmbargoForms embargo={head.embargo} today={who.today} {...form} /> : null}
        <AddReport suspicions={suspicions} {...form} />
        {may(who.roles, 'case.refer') ? (
          <Card
            title={words.colleagueTitle}
            footer={<a href={to('betweenColleagues', { id: theCase.id })}>{words.colleagueLink}</a>}
          >
            <p class="hint">{words.colleagueHint}</p>
          </Card>
        ) : null}
        {may(who.roles, 'case.exchange') ? (
          <Card
            title={words.exchangeTitle}
            footer={<a href={to('sendings', { id: theCase.id })}>{sendingWords.tab}</a>}
          >
            <p class="hint">{words.exchangeHint}</p>
          </Card>
        ) : null}
        {may(who.roles, 'data-request.handle') ? (
          <Card
            title={words.disclosuresTitle}
            footer={<a href={to('caseDisclosures', { id: theCase.id })}>{words.disclosures}</a>}
          >
            <p class="hint">{words.disclosuresHint}</p>
          </Card>
        ) : null}
        {ownsIt ? <MoveForms status={theCase.status} {...form} /> : null}
      </CaseFrame>
    ),
  }
}
