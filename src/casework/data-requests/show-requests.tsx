// SPDX-License-Identifier: EUPL-1.2
/** The requests of data subjects as a list without names: for who handles them, and for the privacy officer. */
import { may } from '../../access.ts'
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { isAfter } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { isAnswered } from './lifecycle.ts'
import { dueOn } from './rules.ts'
import { findRequests, type RequestCourse } from './store.ts'
import { kindWords, statusWords, words } from './words.nl.ts'

export const showDataRequests: ShowPage = async (tx, who) => {
  const requests = await findRequests(tx)
  const open = requests.filter(({ status }) => !isAnswered(status))
  const done = requests.filter(({ status }) => isAnswered(status))
  const handles = may(who.roles, 'data-request.handle')
  const row = (request: RequestCourse) => {
    const due = dueOn(request)
    const late = !isAnswered(request.status) && isAfter(who.today, due)
    const address = to(handles ? 'dataRequest' : 'dataRequestAdvice', { id: request.id })
    return [
      <a href={address}>{request.number}</a>,
      kindWords[request.kind],
      <DateText date={request.receivedOn} today={who.today} />,
      <>
        <DateText date={due} today={who.today} />
        {late ? <strong> ({words.list.late})</strong> : null}
      </>,
      <StatusBadge tone={late ? 'danger' : 'neutral'}>
        {request.adviceAsked && !request.advised && !isAnswered(request.status)
          ? `${statusWords[request.status]}, ${words.list.adviceAsked}`
          : statusWords[request.status]}
      </StatusBadge>,
    ]
  }
  const columns = Object.values(words.list.columns).map((label) => ({ label }))
  return {
    title: words.list.title,
    menu: 'dataRequests',
    wide: true,
    audit: { details: { shown: requests.length } },
    body: (
      <>
        <PageHeader title={words.list.title} lead={words.list.lead} />
        {handles ? (
          <p>
            <ActionLink href={to('newDataRequest')}>{words.list.add}</ActionLink>
          </p>
        ) : null}
        {open.length === 0 ? (
          <EmptyState>{words.list.empty}</EmptyState>
        ) : (
          <DataTable id="verzoeken" caption={words.list.caption} hideCaption columns={columns} rows={open.map(row)} />
        )}
        {done.length === 0 ? null : (
          <details class="fold">
            <summary class="fold__summary">{words.list.doneFold(done.length)}</summary>
            <div class="fold__content">
              <DataTable
                id="gesloten"
                caption={words.list.doneCaption}
                hideCaption
                columns={columns}
                rows={done.map(row)}
              />
            </div>
          </details>
        )}
      </>
    ),
  }
}
