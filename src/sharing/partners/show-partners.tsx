// SPDX-License-Identifier: EUPL-1.2
/** The directory of partners (partners): who is the right one when, how it is reached, and what wants looking at. */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { findAgreements } from '../agreements/store.ts'
import { groupWords, kindWords, type PartnerGroup } from './kinds.nl.ts'
import { findIn, marksOf, views, type Listed, type ListView } from './list.ts'
import { Marks } from './Marks.tsx'
import { findAllReceivable, findPartners } from './store.ts'
import { said, viewWords, words } from './words.nl.ts'
import { WhenRight } from './WhenRight.tsx'

/** Characters of what is looked for. */
const longestAsked = 100

export const showPartners: ShowPage = async (tx, who, asked) => {
  const agreements = await findAgreements(tx)
  const receivable = await findAllReceivable(tx)
  const all = (await findPartners(tx)).map((partner) => ({
    partner,
    marks: marksOf(
      partner,
      (receivable.get(partner.id) ?? []).map(({ standing }) => standing),
      agreements.filter(({ partnerId }) => partnerId === partner.id),
      who.today,
    ),
  }))
  const view = views.find((each) => each === asked.query.get('toon')) ?? 'alle'
  const text = (asked.query.get('zoek') ?? '').slice(0, longestAsked)
  const found = findIn(all, view, text)
  const names = await namesOf(
    tx,
    found.map(({ partner }) => partner.checkedBy),
  )
  return {
    title: words.title,
    notice: saidAs(said, asked.said),
    audit: { details: { shown: found.length } },
    body: (
      <>
        <PageHeader
          title={words.title}
          lead={words.lead}
          actions={
            may(who.roles, 'partner.change') ? <ActionLink href={to('newPartner')}>{words.add}</ActionLink> : null
          }
        />
        <FindForm text={text} view={view} />
        {found.length === 0 ? <EmptyState>{all.length === 0 ? words.none : words.noneFound}</EmptyState> : null}
        {(Object.keys(groupWords) as PartnerGroup[]).map((group) => (
          <Group
            title={groupWords[group]}
            found={found.filter(({ partner }) => kindWords[partner.kind].group === group)}
            names={names}
          />
        ))}
      </>
    ),
  }
}

const FindForm: FC<{ text: string; view: ListView }> = ({ text, view }) => (
  <form class="filter" method="get" action={to('partners')}>
    <TextField
      name="zoek"
      type="search"
      value={text}
      label={words.find}
      hint={words.findHint}
      maxlength={longestAsked}
    />
    <SelectField
      name="toon"
      value={view}
      label={words.show}
      options={views.map((value) => ({ value, label: viewWords[value] }))}
    />
    <Button variant="secondary">{words.look}</Button>
  </form>
)

interface GroupProps {
  title: string
  found: readonly Listed[]
  names: ReadonlyMap<string, string>
}

const Group: FC<GroupProps> = ({ title, found, names }) =>
  found.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      {found.map(({ partner, marks }) => (
        <Card
          level={3}
          title={
            <a href={to('partner', { id: partner.id })} dir="auto">
              {visibleText(partner.name)}
            </a>
          }
        >
          <p>
            {kindWords[partner.kind].name}
            {partner.area ? <>, {visibleText(partner.area)}</> : null}
          </p>
          <Marks marks={marks} />
          <WhenRight partner={partner} />
          {partner.reach.telephone ? (
            <p>
              {words.telephone}: <strong dir="ltr">{visibleText(partner.reach.telephone)}</strong>
            </p>
          ) : null}
          {partner.reach.outOfHours ? (
            <p>
              {words.outOfHours}: {visibleText(partner.reach.outOfHours)}
            </p>
          ) : null}
          <p class="hint">
            {words.checkedOn(sayExact(partner.checkedOn), names.get(partner.checkedBy) ?? words.checkedBySomebody)}
          </p>
        </Card>
      ))}
    </>
  )
