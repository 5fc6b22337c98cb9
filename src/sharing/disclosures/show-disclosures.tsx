// SPDX-License-Identifier: EUPL-1.2
/** What of a case was shared with partners, as far as this person sees the parts it came from. */
import type { FC } from 'hono/jsx'
import { CaseFrame, caseHead, partWords } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { isBefore, type PlainDate } from '../../time.ts'
import { ActionLink } from '../../ui/ActionLink.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { sayDate } from '../../ui/date-words.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { codeOf } from './code.ts'
import { isOpen } from './lifecycle.ts'
import { findDisclosures, type Disclosure } from './store.ts'
import { kindWords, stateWords } from './names.nl.ts'
import { untilTerm, words as all } from './words.nl.ts'

const words = all.list

export const showDisclosures: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const head = await caseHead(tx, who, id)
  const found = await findDisclosures(tx, head.parts)
  const [open, over] = [found.filter(({ state }) => isOpen(state)), found.filter(({ state }) => !isOpen(state))]
  return {
    title: words.title(head.theCase.number),
    menu: 'cases',
    wide: true,
    notice: saidAs(all.said, asked.said),
    audit: { object: { kind: 'case', id: head.theCase.id }, details: { disclosures: found.length } },
    body: (
      <CaseFrame head={head} current="share" today={who.today} conflict={undefined} errors={{}}>
        <h2>{words.heading}</h2>
        <p class="hint">{words.lead}</p>
        {head.theCase.status === 'closed' ? null : (
          <ButtonRow>
            <ActionLink href={to('newDisclosure', { id })}>{words.start}</ActionLink>
            <ActionLink href={to('outsideDisclosure', { id })} variant="secondary">
              {words.outside}
            </ActionLink>
          </ButtonRow>
        )}
        <p>
          <a href={to('doubtHelper')}>{words.doubt}</a>
        </p>
        <p>
          <a href={to('partners')}>{words.partners}</a>
        </p>
        {found.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
        <Cards title={words.open} disclosures={open} caseId={id} today={who.today} />
        <Cards title={words.over} disclosures={over} caseId={id} today={who.today} />
      </CaseFrame>
    ),
  }
}

const Cards: FC<{ title: string; disclosures: readonly Disclosure[]; caseId: string; today: PlainDate }> = ({
  title,
  disclosures,
  caseId,
  today,
}) =>
  disclosures.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      {disclosures.map((one) => (
        <Card
          title={`${kindWords[one.kind]}: ${visibleText(one.partnerName)}`}
          level={3}
          footer={
            <ActionLink
              href={`${to('disclosure', { id: caseId })}?verstrekking=${one.id}`}
              variant="secondary"
              label={words.viewWhich(codeOf(one.id))}
            >
              {words.view}
            </ActionLink>
          }
        >
          <p class="hint">
            {codeOf(one.id)}, {sayDate(one.happenedOn, today)}, {words.from(partWords[one.part])}
          </p>
          <DefinitionList
            items={[
              { term: all.one.state, description: stateWords[one.state] },
              { term: all.one.basis, description: `${one.basisTitle} (${one.basisArticle})` },
              ...(isOpen(one.state) ? [{ term: untilTerm(one.channel), description: sayDate(one.endsOn, today) }] : []),
            ]}
          />
          {one.state === 'sent' && one.remindOn && isBefore(one.remindOn, today) ? <p>{words.late}</p> : null}
        </Card>
      ))}
    </>
  )
