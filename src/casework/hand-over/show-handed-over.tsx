// SPDX-License-Identifier: EUPL-1.2
/** What was handed over, by whom, to whom and when. Of what this person may not see, nothing stands here. */
import { to } from '../../paths.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { findVisibleLabel } from '../../triage/index.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayMoment } from '../../ui/date-words.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { partSlugs } from '../parts/rules.ts'
import { findVisibleParts } from '../parts/store.ts'
import { sightOf } from '../parts/visible-part.ts'
import { findVisibleNumber } from '../store.ts'
import { partWords } from '../words.nl.ts'
import { findHandOver, findItems, type MovedItem } from './store.ts'
import { conflicts, itemWords, said, words } from './words.nl.ts'

export const showHandedOver: ShowPage = async (tx, who, asked) => {
  const handOver = await findHandOver(tx, who, asked.params['id'] ?? '')
  if (!handOver) throw new NotVisible('no hand-over by this name')
  const { id, fromId, toId, handedBy, at, isSeen } = handOver
  const names = await namesOf(tx, [fromId, toId, handedBy])
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const shown = []
  for (const item of await findItems(tx, id)) shown.push(...(await sayItem(tx, who, item)))
  const { page } = words
  const conflict = saidAs(conflicts, asked.conflict)
  return {
    title: page.title,
    menu: 'work',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'person', id: fromId }, details: { shown: shown.length } },
    body: (
      <>
        <BackLink href={to('handOverWork')}>{page.back}</BackLink>
        {conflict ? <Alert kind="warning" role="alert" title={conflict} /> : null}
        <PageHeader title={page.title} lead={page.lead(nameOf(fromId), nameOf(toId))} />
        <p>
          {page.by(nameOf(handedBy), sayMoment(at, tx.now))} {isSeen ? page.isSeen : page.notSeen}
        </p>
        <h2>{page.what}</h2>
        {shown.length === 0 ? <p class="hint">{page.empty}</p> : null}
        <ul>
          {shown.map(({ href, title }) => (
            <li>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
        {toId === who.personId && !isSeen ? (
          <StaffForm action={to('seeHandedOver', { id })} csrf={who.csrf}>
            <Button>{page.seen}</Button>
          </StaffForm>
        ) : null}
      </>
    ),
  }
}

const placeOf = { report: 'report', question: 'consultations', task: 'tasks' } as const

/** @returns nothing when it is not for this person */
async function sayItem(tx: Tx, who: Who, item: MovedItem): Promise<{ href: string; title: string }[]> {
  if (item.kind === 'case') {
    const number = await findVisibleNumber(tx, who, item.caseId)
    return number ? [{ href: to('case', { id: item.caseId }), title: itemWords.case(number) }] : []
  }
  if (item.kind === 'part') {
    const number = await findVisibleNumber(tx, who, item.caseId)
    const sees =
      number && (await findVisibleParts(tx, await sightOf(tx, who), item.caseId)).some(({ kind }) => kind === item.part)
    const href = `${to('casePart', { id: item.caseId })}?spoor=${partSlugs[item.part]}`
    return number && sees ? [{ href, title: itemWords.track(partWords[item.part], number) }] : []
  }
  const label = await findVisibleLabel(tx, who, item.reportId)
  if (!label) return []
  const href = to(placeOf[item.kind], { id: item.reportId })
  return [{ href, title: itemWords[item.kind](label) }]
}
