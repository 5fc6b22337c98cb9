// SPDX-License-Identifier: EUPL-1.2
/** A case that somebody elsewhere offers: everything that came along, read before one answers; afterwards only how it was answered. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { sightOf } from '../parts/visible-part.ts'
import { getVisibleOffer } from './offers.ts'
import { ParcelText } from './ParcelText.tsx'
import { kindWords, words as all } from './words.nl.ts'

const words = all.offer

export const showOffer: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const offer = await getVisibleOffer(tx, await sightOf(tx, who), id)
  const names = await namesOf(tx, [offer.answeredBy ?? null])
  const errors = mistakesAs(all.mistakes, asked.errors)
  const conflict = saidAs(all.conflicts, asked.conflict)
  return {
    title: words.title(offer.fromName),
    menu: 'cases',
    audit: { details: { offer: offer.id, state: offer.state } },
    body: (
      <>
        <BackLink href={to('offers')}>{all.offers.title}</BackLink>
        {conflict ? <Alert kind="warning" title={conflict} role="alert" /> : null}
        <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
        <PageHeader title={words.title(offer.fromName)} lead={words.meaning[offer.kind]} />
        {offer.isAskedFor ? <p>{words.asked}</p> : null}
        {offer.state === 'offered' ? null : (
          <p>{words.answered[offer.state](names.get(offer.answeredBy ?? '') ?? '')}</p>
        )}
        {offer.parcel ? (
          <>
            <ParcelText parcel={offer.parcel} title={kindWords[offer.kind]} today={who.today} />
            <StaffForm action={to('acceptOffer', { id })} csrf={who.csrf}>
              <Button>{words.accept}</Button>
            </StaffForm>
            <details class="fold" open={errors['waarom'] !== undefined}>
              <summary class="fold__summary">{words.refuse}</summary>
              <div class="fold__content">
                <StaffForm action={to('refuseOffer', { id })} csrf={who.csrf}>
                  <TextField
                    name="waarom"
                    label={words.refuseWhy}
                    hint={words.refuseHint}
                    width="full"
                    value={asked.typed?.get('waarom')}
                    error={errors['waarom']}
                  />
                  <Button variant="secondary">{words.refuse}</Button>
                </StaffForm>
              </div>
            </details>
          </>
        ) : null}
      </>
    ),
  }
}
