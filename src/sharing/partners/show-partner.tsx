// SPDX-License-Identifier: EUPL-1.2
/** One partner (partner): how it is reached, what was agreed, and what it may receive for which purpose on which basis. */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import { avgAbroad } from '../../law/where-the-avg-holds.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import type { PlainDate } from '../../time.ts'
import { findBases } from '../../triage/index.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { AgreementsCard } from '../agreements/AgreementsCard.tsx'
import { findAgreements } from '../agreements/store.ts'
import { kindWords } from './kinds.nl.ts'
import { marksOf } from './list.ts'
import { Marks } from './Marks.tsx'
import { ReachFacts } from './ReachFacts.tsx'
import { ReceivableCard } from './ReceivableCard.tsx'
import { holds, isCheckDue, isOver, type Partner } from './rules.ts'
import { findReceivable, getPartner } from './store.ts'
import { WhenRight } from './WhenRight.tsx'
import { words as typeOver } from '../type-over/words.nl.ts'
import { borderOf, sayCountry, sayLanguage } from './where.ts'
import { conflicts, said, sayMistakes, words } from './words.nl.ts'

export const showPartner: ShowPage = async (tx, who, asked) => {
  const partner = await getPartner(tx, asked.params['id'] ?? '')
  const agreements = await findAgreements(tx, partner.id)
  const receivable = await findReceivable(tx, partner.id)
  const bases = (await findBases(tx)).filter(
    ({ id, endedOn }) =>
      !isOver(endedOn, who.today) &&
      !receivable.some(({ basisId, standing }) => basisId === id && standing !== 'ended'),
  )
  const names = await namesOf(tx, [partner.checkedBy, partner.endedBy ?? null])
  const nameOf = (id: string | undefined) => names.get(id ?? '') ?? words.checkedBySomebody
  const conflict = saidAs(conflicts, asked.conflict)
  const errors = sayMistakes(asked.errors)
  const keeps = !partner.endedOn && may(who.roles, 'partner.change')
  const at = { partnerId: partner.id, today: who.today, csrf: who.csrf, typed: asked.typed ?? new Map(), errors }
  const standings = receivable.map(({ standing }) => standing)
  return {
    title: partner.name,
    notice: saidAs(said, asked.said),
    audit: { details: { partner: partner.id } },
    body: (
      <>
        <BackLink href={to('partners')}>{words.back}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={visibleText(partner.name)} meta={kindWords[partner.kind].name} />
        <Marks marks={marksOf(partner, standings, agreements, who.today)} />
        {partner.endedOn ? (
          <Alert kind="info" title={words.isEnded(sayExact(partner.endedOn), nameOf(partner.endedBy))}>
            <p>{words.isEndedMore}</p>
          </Alert>
        ) : null}
        <AcrossTheBorder partner={partner} />
        <WhenRight partner={partner} />
        <Card title={words.reach}>
          <ReachFacts partner={partner} />
          <p class="hint">{words.checkedOn(sayExact(partner.checkedOn), nameOf(partner.checkedBy))}</p>
          {keeps ? (
            <p>
              <a href={to('partnerForm', { id: partner.id })}>{typeOver.form.link}</a>
            </p>
          ) : null}
          {keeps ? <Keep partner={partner} today={who.today} csrf={who.csrf} /> : null}
        </Card>
        <ReceivableCard
          {...at}
          receivable={receivable}
          bases={bases}
          agreements={agreements.filter((agreement) => holds(agreement, who.today))}
          notes={!partner.endedOn && may(who.roles, 'partner.basis')}
        />
        <AgreementsCard {...at} agreements={agreements} keeps={keeps} />
        {keeps ? (
          <details class="fold">
            <summary class="fold__summary">{words.end.fold}</summary>
            <div class="fold__content">
              <p>{words.end.more}</p>
              <StaffForm action={to('endPartner', { id: partner.id })} csrf={who.csrf}>
                <input type="hidden" name="versie" value={String(partner.version)} />
                <Button variant="danger">{words.end.button}</Button>
              </StaffForm>
            </div>
          </details>
        ) : null}
      </>
    ),
  }
}

/** What somebody must know before anything goes over a border. */
const AcrossTheBorder: FC<{ partner: Partner }> = ({ partner }) => {
  const border = borderOf(partner)
  if (border === 'home') return null
  const [country, language] = [sayCountry(partner.country), sayLanguage(partner.language)]
  return (
    <Alert kind={border === 'elsewhere' ? 'danger' : 'warning'} title={words[border](country)}>
      <p>
        {border === 'elsewhere' ? words.elsewhereMore(language) : words.sameAvgMore(language)}{' '}
        <small>
          {words.source} <a href={avgAbroad.url}>{words.avg(avgAbroad.article)}</a>.
        </small>
      </p>
    </Alert>
  )
}

/** The main thing to do is to look, once it is due. */
const Keep: FC<{ partner: Partner; today: PlainDate; csrf: string }> = ({ partner, today, csrf }) => {
  const isDue = isCheckDue(partner, today)
  return (
    <>
      {isDue ? (
        <Alert kind="warning" title={words.checkDue}>
          <p>{words.checkDueMore}</p>
        </Alert>
      ) : null}
      <StaffForm action={to('checkPartner', { id: partner.id })} csrf={csrf}>
        <input type="hidden" name="versie" value={String(partner.version)} />
        <ButtonRow>
          <Button variant={isDue ? 'primary' : 'secondary'}>{words.check}</Button>
          <ActionLink href={to('editPartner', { id: partner.id })} variant={isDue ? 'secondary' : 'primary'}>
            {words.change}
          </ActionLink>
        </ButtonRow>
      </StaffForm>
    </>
  )
}
