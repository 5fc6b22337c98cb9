// SPDX-License-Identifier: EUPL-1.2
/** The pages around coming in: where one chooses, where it went wrong, and the one that goes on. */
import { to } from '../paths.ts'
import type { Municipality } from '../platform/municipalities.ts'
import type { View } from '../platform/web/route.ts'
import { ActionLink } from '../ui/ActionLink.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { Card } from '../ui/Card.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import type { Refusal } from './refusal.ts'
import { words } from './words.nl.ts'

/** Which municipality; with one there is nothing to choose. */
export function choosePage(municipalities: readonly Municipality[]): View {
  const title = municipalities.length === 0 ? words.choose.none : words.choose.title
  return {
    title,
    body: (
      <>
        <PageHeader title={title} lead={municipalities.length === 0 ? words.choose.noneMore : words.choose.lead} />
        <ul class="choose-list">
          {municipalities
            .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
            .map(({ slug, name }) => (
              <li>
                <ActionLink href={to('signInAt', { gemeente: slug })} variant="secondary">
                  {name}
                </ActionLink>
              </li>
            ))}
        </ul>
      </>
    ),
  }
}

export function signInAtPage({ slug, name }: Municipality, { hasProvider }: { hasProvider: boolean }): View {
  const at = { gemeente: slug }
  return {
    title: words.at.title(name),
    body: (
      <>
        <PageHeader title={words.at.title(name)} />
        {hasProvider ? (
          <p>
            <ActionLink href={to('signInAccount', at)}>{words.at.account}</ActionLink>
          </p>
        ) : null}
        {hasProvider ? <p>{words.at.accountMore}</p> : null}
        <p>
          <ActionLink href={to('signInPasskey', at)} variant={hasProvider ? 'secondary' : 'primary'}>
            {words.at.passkey}
          </ActionLink>
        </p>
        <p>{words.at.passkeyMore}</p>
        <Card title={words.at.firstTime}>
          <p>
            <a href={to('invitation', at)}>{words.at.invitation}</a>
          </p>
        </Card>
        <BackLink href={to('signIn')}>{words.at.other}</BackLink>
      </>
    ),
  }
}

/** Goes on by itself, and by a link for who stopped that. */
export const goOnPage = (address: string): View => ({
  title: words.goOn.title,
  refresh: address,
  body: (
    <>
      <PageHeader title={words.goOn.title} lead={words.goOn.lead} />
      <ActionLink href={address}>{words.goOn.link}</ActionLink>
    </>
  ),
})

export const refusedPage = (why: Refusal, { slug }: Municipality): View => ({
  title: words.refused.title,
  problem: true,
  body: (
    <>
      <PageHeader title={words.refused.title} lead={words.refused.why[why]} />
      <ActionLink href={to('signInAt', { gemeente: slug })}>{words.refused.again}</ActionLink>
    </>
  ),
})

/** Far more attempts than people could make. */
export const tooBusyPage: View = {
  title: words.busy.title,
  problem: true,
  body: <PageHeader title={words.busy.title} lead={words.busy.lead} />,
}
