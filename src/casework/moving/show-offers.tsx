// SPDX-License-Identifier: EUPL-1.2
/** What other municipalities and care desks offer, as far as this person may read all of it. Nothing of what is in it stands here. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { MomentText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { sightOf } from '../parts/visible-part.ts'
import { findOpenOffers } from './offers.ts'
import { kindWords, words as all } from './words.nl.ts'

const words = all.offers

export const showOffers: ShowPage = async (tx, who, asked) => {
  const offers = await findOpenOffers(tx, await sightOf(tx, who))
  return {
    title: words.title,
    menu: 'cases',
    notice: saidAs(all.said, asked.said),
    audit: { details: { shown: offers.length } },
    body: (
      <>
        <BackLink href={to('cases')}>{words.back}</BackLink>
        <PageHeader title={words.title} lead={words.lead} />
        {offers.length === 0 ? (
          <EmptyState>{words.empty}</EmptyState>
        ) : (
          <DataTable
            id="aangeboden"
            caption={words.caption}
            hideCaption
            columns={Object.values(words.columns).map((label) => ({ label }))}
            rows={offers.map(({ id, fromName, kind, laidAt }) => [
              <a href={to('offer', { id })}>{fromName}</a>,
              kindWords[kind],
              <MomentText moment={laidAt} now={tx.now} />,
            ])}
          />
        )}
        <p>
          <ActionLink href={to('askCase')} variant="secondary">
            {words.ask}
          </ActionLink>
        </p>
      </>
    ),
  }
}
