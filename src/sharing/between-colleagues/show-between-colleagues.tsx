// SPDX-License-Identifier: EUPL-1.2
/** Of one case: asking a colleague for something on a part, offering or asking for the whole case, and what was asked before. */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import {
  caseHead,
  CaseFrame,
  isBoundByEmbargo,
  partSlugs,
  partWords,
  whoMayBeOn,
  whoMayOwn,
} from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findBases } from '../../triage/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { AskFacts } from './AskFacts.tsx'
import { basisOptions, colleagueOptions, type Option } from './choices.ts'
import { ReferFields } from './ReferFields.tsx'
import { RevokeForm } from './RevokeForm.tsx'
import { asksConsent } from './rules.ts'
import { purposeCodeOf } from '../purpose-of-part.ts'
import { findAsksOfCase, noteSeen } from './store.ts'
import { conflicts, mistakes, said, words } from './words.nl.ts'

export const showBetweenColleagues: ShowPage = async (tx, who, asked) => {
  const head = await caseHead(tx, who, asked.params['id'] ?? '')
  const { theCase } = head
  const asks = await findAsksOfCase(tx, who, theCase.id)
  await noteSeen(tx, theCase.id, who.personId)
  const isOpen = theCase.status !== 'closed'
  const parts = isOpen ? head.parts.filter(({ closed }) => !closed).map(({ kind }) => kind) : []
  const receivers: string[] = []
  for (const kind of parts) receivers.push(...(await whoMayBeOn(tx, theCase.id, kind, who.today)))
  const owners = await whoMayOwn(tx, theCase.id, who.today)
  const names = await namesOf(
    tx,
    asks.flatMap(({ askedBy, receiverId }) => [askedBy, receiverId]),
  )
  const bases = new Map((await findBases(tx)).map(({ id, title }) => [id, title]))
  const ownsIt = theCase.ownerId === who.personId
  const mayTransfer = isOpen && may(who.roles, 'case.transfer')
  const form = {
    caseId: theCase.id,
    csrf: who.csrf,
    typed: asked.typed ?? new Map(asked.query),
    errors: mistakesAs(mistakes, asked.errors),
  }
  return {
    title: words.page.title(theCase.number),
    menu: 'cases',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'case', id: theCase.id }, details: { asks: asks.length } },
    body: (
      <CaseFrame
        head={head}
        current="manage"
        today={who.today}
        conflict={saidAs(conflicts, asked.conflict)}
        errors={form.errors}
      >
        {parts.length > 0 ? (
          <>
            <h2>{words.page.heading}</h2>
            <p class="hint">{words.page.lead}</p>
            <StaffForm action={to('referToColleague', { id: theCase.id })} csrf={who.csrf}>
              <SelectField
                name="spoor"
                label={words.page.part}
                emptyLabel={words.choose}
                options={parts.map((kind) => ({ value: partSlugs[kind], label: partWords[kind] }))}
                value={form.typed.get('spoor')}
                error={form.errors['spoor']}
              />
              <ReferFields
                colleagues={await colleagueOptions(tx, who, receivers)}
                bases={await basisOptions(tx, parts.map(purposeCodeOf))}
                asksConsent={parts.some(asksConsent)}
                embargo={head.embargo && parts.some(isBoundByEmbargo) ? 'yes' : 'no'}
                {...form}
              />
              <Button>{words.page.refer}</Button>
            </StaffForm>
            <p>
              <a href={to('referMany')}>{words.page.many}</a>
            </p>
          </>
        ) : null}
        {mayTransfer && ownsIt ? <TransferForm owners={await colleagueOptions(tx, who, owners)} {...form} /> : null}
        {mayTransfer && !ownsIt && owners.includes(who.personId) ? <RequestForm {...form} /> : null}
        <h2>{words.page.open}</h2>
        {asks.length === 0 ? <EmptyState>{words.page.none}</EmptyState> : null}
        {asks.map((ask) => {
          const title = words.ask.title(ask.kind, theCase.number)
          return (
            <Card title={<a href={to('colleagueAsk', { id: ask.id })}>{title}</a>} level={3}>
              <AskFacts ask={ask} names={names} bases={bases} now={tx.now} />
              <RevokeForm
                ask={ask}
                self={who.personId}
                csrf={who.csrf}
                label={`${title}, ${names.get(ask.receiverId) ?? ''}`}
              />
            </Card>
          )
        })}
      </CaseFrame>
    ),
  }
}

interface FormProps {
  caseId: string
  csrf: string
  typed: ReadonlyMap<string, string>
  errors: Readonly<Record<string, string>>
}

const TransferForm: FC<FormProps & { owners: readonly Option[] }> = ({ owners, caseId, csrf, typed, errors }) => (
  <details class="fold" open={errors['overnemer'] !== undefined || errors['overdrachtzin'] !== undefined}>
    <summary class="fold__summary">{words.transfer.heading}</summary>
    <div class="fold__content">
      <p class="hint">{words.transfer.lead}</p>
      <StaffForm action={to('transferToColleague', { id: caseId })} csrf={csrf}>
        <SelectField
          name="overnemer"
          label={words.transfer.to}
          emptyLabel={words.choose}
          options={owners}
          value={typed.get('overnemer')}
          error={errors['overnemer']}
        />
        <TextArea
          name="overdrachtzin"
          label={words.transfer.why}
          value={typed.get('overdrachtzin')}
          error={errors['overdrachtzin']}
        />
        <Button variant="secondary">{words.transfer.button}</Button>
      </StaffForm>
    </div>
  </details>
)

const RequestForm: FC<FormProps> = ({ caseId, csrf, typed, errors }) => (
  <details class="fold" open={errors['verzoekzin'] !== undefined}>
    <summary class="fold__summary">{words.request.heading}</summary>
    <div class="fold__content">
      <p class="hint">{words.request.lead}</p>
      <StaffForm action={to('requestTransfer', { id: caseId })} csrf={csrf}>
        <TextArea
          name="verzoekzin"
          label={words.request.why}
          value={typed.get('verzoekzin')}
          error={errors['verzoekzin']}
        />
        <Button variant="secondary">{words.request.button}</Button>
      </StaffForm>
    </div>
  </details>
)
