// SPDX-License-Identifier: EUPL-1.2
/** One part or request: until when it is kept, what holds it, and destroying it by two people. Nothing of what is in it stands here. */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import { to, type PathName } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { destroysAt } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { backTo } from './address.ts'
import { findLastEnd } from './destruction-store.ts'
import { HoldForms } from './HoldForms.tsx'
import { findHolds } from './holds-store.ts'
import { KeptFacts } from './KeptFacts.tsx'
import { keptKindOf, slugOf, whyNotDestroy, type InTheWay } from './rules.ts'
import { getKept, isRequestOpen, type Kept } from './store.ts'
import { findTerms } from './terms-store.ts'
import { mayAsk, mayConfirm } from './who-decides.ts'
import { conflicts, endWords, kindWords, mistakesWith, said, words } from './words.nl.ts'

export const showKept: ShowPage = async (tx, who, asked) => {
  const slug = asked.typed?.get('spoor') ?? asked.query.get('spoor') ?? ''
  const kept = await getKept(tx, who, { id: asked.params['id'] ?? '', kind: keptKindOf(slug) })
  const term = (await findTerms(tx)).get(kept.kind)
  const inTheWay = whyNotDestroy(kept, term, who.today)
  const holds = kept.destroyedAt ? [] : await findHolds(tx, kept, who)
  const { destruction } = kept
  const names = await namesOf(tx, [destruction?.askedBy ?? null, ...holds.map(({ placedBy }) => placedBy)])
  const lastEnd = destruction || kept.destroyedAt ? undefined : await findLastEnd(tx, kept)
  const conflict = saidAs(conflicts, asked.conflict)
  const errors = mistakesAs(mistakesWith(''), asked.errors)
  const title = words.kept.title(kindWords[kept.kind], kept.number)
  return {
    title,
    menu: may(who.roles, 'case.read') ? 'cases' : 'retention',
    notice: saidAs(said, asked.said),
    audit:
      kept.kind === 'dataRequest'
        ? { details: { request: kept.id } }
        : { object: { kind: 'case', id: kept.id }, details: { part: kept.kind } },
    body: (
      <>
        <BackLink href={to('retention')}>{words.list.title}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={title} lead={words.kept.lead} />
        <KeptFacts kept={kept} term={term} today={who.today} />
        {kept.destroyedAt ? (
          <p>
            <a href={backTo(kept, 'keptDeclaration')}>{words.kept.declaration}</a>
          </p>
        ) : (
          <>
            <p>{kept.kind === 'dataRequest' ? words.kept.what.request : words.kept.what.part}</p>
            {lastEnd && lastEnd !== 'undone' ? <p>{endWords[lastEnd]}</p> : null}
            {destruction?.confirmed ? (
              <Alert
                kind="warning"
                title={words.kept.pending(sayMoment(destroysAt(destruction.confirmed.at), tx.now))}
              />
            ) : null}
            {destruction ? (
              <p>{words.kept.asked(names.get(destruction.askedBy) ?? '', sayMoment(destruction.askedAt, tx.now))}</p>
            ) : null}
            <Decide who={who} kept={kept} inTheWay={inTheWay} requestOpen={await isRequestOpen(tx)} />
            {may(who.roles, 'retention.hold') ? (
              <HoldForms
                kept={kept}
                holds={holds}
                names={names}
                who={who}
                typed={asked.typed ?? new Map()}
                errors={errors}
              />
            ) : null}
          </>
        )}
      </>
    ),
  }
}

const Decide: FC<{ who: Who; kept: Kept; inTheWay: InTheWay | undefined; requestOpen: boolean }> = ({
  who,
  kept,
  inTheWay,
  requestOpen,
}) => {
  const { destruction } = kept
  const decides = may(who.roles, 'retention.decide')
  const form = (name: PathName, label: string, isMain: boolean) => (
    <StaffForm action={to(name, { id: kept.id })} csrf={who.csrf}>
      <input type="hidden" name="spoor" value={slugOf(kept.kind)} />
      {isMain ? <Button>{label}</Button> : <Button variant="secondary">{label}</Button>}
    </StaffForm>
  )
  if (!destruction)
    return inTheWay ? (
      <Alert kind="info" title={conflicts[inTheWay] ?? ''} />
    ) : mayAsk(who, kept) ? (
      <>
        {form('askKeptDestruction', words.kept.ask, true)}
        <p class="hint">{words.kept.waitFor}</p>
      </>
    ) : null
  return (
    <>
      {destruction.confirmed ? null : <p class="hint">{words.kept.waitFor}</p>}
      {mayConfirm(who, kept) && !inTheWay ? (
        <>
          {requestOpen && kept.kind !== 'dataRequest' ? <Alert kind="warning" title={words.kept.requestOpen} /> : null}
          {form('confirmKeptDestruction', words.kept.confirm, true)}
        </>
      ) : null}
      {decides
        ? form('undoKeptDestruction', destruction.confirmed ? words.kept.undo : words.kept.withdraw, false)
        : null}
    </>
  )
}
