// SPDX-License-Identifier: EUPL-1.2
/**
 * The sheet to type over (overtypblad) of one disclosure, and a place for the number their system gives. While it waits, once it ended, or when
 * it may leave no longer, the page says why and shows nothing of it.
 */
import type { FC } from 'hono/jsx'
import { may } from '../../access.ts'
import { CaseFrame, caseHead, type Part } from '../../casework/index.ts'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { Alert } from '../../ui/Alert.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { copyScript } from '../../ui/copy-script.ts'
import { CopyField } from '../../ui/CopyField.tsx'
import { StaffForm } from '../../ui/StaffForm.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { codeOf } from '../disclosures/code.ts'
import { pagesOf } from '../disclosures/copy.ts'
import { whyNotLeave } from '../disclosures/may-still-leave.ts'
import { getDisclosure, type Disclosure } from '../disclosures/store.ts'
import { words as ofDisclosures } from '../disclosures/words.nl.ts'
import { getPartner } from '../partners/store.ts'
import { sheetOf, whyNoSheet, type Sheet, type SheetLine } from './sheet.ts'
import { findOrder } from './store.ts'
import { whyNoSheetWords, words as all } from './words.nl.ts'

const words = all.sheet

export const showSheet: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const head = await caseHead(tx, who, id)
  const { disclosure, part } = await getDisclosure(tx, head.parts, asked.query.get('verstrekking') ?? '')
  const why = await whyNot(tx, who, disclosure, part)
  const made = why === undefined ? await sheetFor(tx, who, disclosure) : undefined
  const title = words.title(codeOf(disclosure.id))
  return {
    title,
    menu: 'cases',
    script: copyScript,
    audit: { object: { kind: 'case', id: head.theCase.id }, details: { disclosure: disclosure.id, part: part.kind } },
    body: (
      <CaseFrame head={head} current="share" today={who.today} conflict={undefined} errors={{}}>
        <BackLink href={`${to('disclosure', { id })}?verstrekking=${disclosure.id}`}>{words.back}</BackLink>
        <h2>{title}</h2>
        {made ? (
          <>
            <p>{words.lead(visibleText(disclosure.partnerName))}</p>
            <p class="hint">{words.clipboard}</p>
            {made.pages > 0 ? <p class="hint">{words.pages(made.pages)}</p> : null}
            {made.isProposal ? <p class="hint">{words.ours}</p> : null}
            {may(who.roles, 'partner.change') ? (
              <p>
                <a href={to('partnerForm', { id: disclosure.partnerId })}>{words.change}</a>
              </p>
            ) : null}
            <SheetCards sheet={made.sheet} />
            <TheirNumber disclosure={disclosure} csrf={who.csrf} />
          </>
        ) : (
          <Alert kind="info" title={words.no}>
            <p>{why}</p>
          </Alert>
        )}
      </CaseFrame>
    ),
  }
}

/** In words. What held on the day of the decision may have ended since, so it is asked at each look. */
async function whyNot(tx: Tx, who: Who, one: Disclosure, part: Part): Promise<string | undefined> {
  const own = whyNoSheet(one, who.today, part.closed !== undefined)
  if (own) return whyNoSheetWords[own]
  const since = await whyNotLeave(tx, one)
  return since && (saidAs(ofDisclosures.conflicts, since) ?? whyNoSheetWords.ended)
}

async function sheetFor(
  tx: Tx,
  who: Who,
  disclosure: Disclosure,
): Promise<{ sheet: Sheet; isProposal: boolean; pages: number }> {
  const { lines, isProposal } = await findOrder(tx, await getPartner(tx, disclosure.partnerId))
  const names = await namesOf(tx, [disclosure.decidedBy])
  const { content } = disclosure
  if (!content) throw new Error('a sheet was made of a disclosure without content')
  const what = {
    disclosure,
    copy: content.copy,
    receiver: content.receiver,
    municipality: who.municipality.name,
    decidedBy: names.get(disclosure.decidedBy) ?? '',
  }
  return { sheet: sheetOf(what, lines), isProposal, pages: pagesOf(content.copy).length }
}

const SheetCards: FC<{ sheet: Sheet }> = ({ sheet: { lines, rest } }) => (
  <>
    <Card title={words.heading} level={3}>
      {lines.map((line, index) => (
        <Line line={line} id={`veld-${index + 1}`} />
      ))}
    </Card>
    {rest.length === 0 ? null : (
      <Card title={words.rest} level={3}>
        <p class="hint">{words.restLead}</p>
        {rest.map((line, index) => (
          <Line line={line} id={`rest-${index + 1}`} />
        ))}
      </Card>
    )}
  </>
)

const Line: FC<{ line: SheetLine; id: string }> = ({ line: { heading, text }, id }) =>
  text === undefined ? (
    <p>
      <strong dir="auto">{visibleText(heading)}</strong>: {words.none}
    </p>
  ) : (
    <CopyField id={id} label={visibleText(heading)} text={text} copy={words.copy} copied={words.copied} />
  )

const TheirNumber: FC<{ disclosure: Disclosure; csrf: string }> = ({ disclosure, csrf }) => (
  <Card title={words.theirNumber} level={3}>
    <StaffForm action={to('giveReference', { id: disclosure.caseId })} csrf={csrf}>
      <input type="hidden" name="verstrekking" value={disclosure.id} />
      <TextField
        name="nummer"
        label={words.theirNumber}
        hint={words.theirNumberHint}
        value={visibleText(disclosure.reference ?? '')}
      />
      <Button>{words.keep}</Button>
    </StaffForm>
  </Card>
)
