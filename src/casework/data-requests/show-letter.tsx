// SPDX-License-Identifier: EUPL-1.2
/** The reply on a sheet to print. Nothing in its margin or title says what it is about. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { replyOf } from './reply-of.ts'
import { getRequest } from './store.ts'
import { words } from './words.nl.ts'

export const showDataLetter: ShowPage = async (tx, who, asked) => {
  const request = await getRequest(tx, asked.params['id'] ?? '')
  const isThere = ['secondAsked', 'decided', 'answered'].includes(request.status) || request.closed?.why === 'answered'
  const text = words.reply
  const back = { href: to('dataRequest', { id: request.id }), label: text.back(request.number) }
  return {
    title: text.letterTitle,
    menu: 'dataRequests',
    audit: { details: { request: request.id } },
    body: (
      <>
        <div class="screen-only">
          <BackLink href={back.href}>{back.label}</BackLink>
          <PageHeader title={text.letterTitle} lead={isThere ? text.letterLead : undefined} />
          {isThere ? null : <EmptyState link={back}>{text.letterFirst}</EmptyState>}
        </div>
        {isThere ? (
          <section class="reply-sheet">
            {replyOf(request, who.municipality.name)
              .split('\n\n')
              .map((paragraph) => (
                <p class="own-words">{visibleText(paragraph)}</p>
              ))}
          </section>
        ) : null}
      </>
    ),
  }
}
