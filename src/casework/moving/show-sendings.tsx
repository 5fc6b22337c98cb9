// SPDX-License-Identifier: EUPL-1.2
/** Sending a case to another municipality or care desk: who asks for it, what goes to whom, how it is read there, and what was sent before. */
import { namesOf } from '../../platform/people/people.ts'
import { findRegionMembers } from '../../platform/municipalities.ts'
import { mistakesAs, saidAs, type ShowPage } from '../../platform/web/route.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CaseFrame } from '../cases/CaseFrame.tsx'
import { caseHead } from '../cases/case-head.ts'
import { findEntries } from '../entries/store.ts'
import { findTasks } from '../tasks/store.ts'
import { findAskedOf } from './asks.ts'
import { AskedCards } from './AskedCards.tsx'
import { composeSending, sendingInput } from './compose.ts'
import { OpenTasks } from './OpenTasks.tsx'
import { SendForm } from './SendForm.tsx'
import { SendNow } from './SendNow.tsx'
import { findSendings, noteAnswerSeen } from './sendings.ts'
import { SentCards } from './SentCards.tsx'
import { words } from './words.nl.ts'

export const showSendings: ShowPage = async (tx, who, asked) => {
  const id = asked.params['id'] ?? ''
  const head = await caseHead(tx, who, id)
  const { theCase, parts, nodes } = head
  const ownsIt = theCase.ownerId === who.personId
  const typed = asked.typed ?? new Map(asked.query)
  const errors = mistakesAs(words.mistakes, asked.errors)
  const read = sendingInput.safeParse({ ...Object.fromEntries(typed), id })
  const seen = read.success && read.data.gezien !== '' ? await composeSending(tx, who, read.data) : undefined
  const isShown = seen !== undefined && seen.mark === typed.get('gezien') && !asked.conflict
  const sendings = await findSendings(tx, parts)
  const askedFor = ownsIt ? await findAskedOf(tx, theCase.id) : []
  const members = await findRegionMembers(tx)
  const tasks = (await findTasks(tx, parts)).filter(({ done }) => !done)
  const names = await namesOf(tx, [...sendings.map(({ sentBy }) => sentBy), ...tasks.map(({ forPerson }) => forPerson)])
  await noteAnswerSeen(tx, theCase.id, who.personId)
  const form = { caseId: theCase.id, csrf: who.csrf, typed }
  return {
    title: words.send.title(theCase.number),
    menu: 'cases',
    wide: true,
    notice: saidAs(words.said, asked.said),
    audit: { object: { kind: 'case', id: theCase.id } },
    body: (
      <CaseFrame
        head={head}
        current="manage"
        today={who.today}
        conflict={saidAs(words.conflicts, asked.conflict)}
        errors={errors}
      >
        <h2>{words.send.heading}</h2>
        {seen && isShown && read.success ? (
          <SendNow seen={seen} input={read.data} tasks={tasks} names={names} today={who.today} {...form} />
        ) : (
          <>
            <p class="hint">{words.send.lead}</p>
            <AskedCards asked={askedFor} {...form} />
            {members.length === 0 ? <EmptyState>{words.send.nobody}</EmptyState> : null}
            {members.length > 0 && theCase.status !== 'closed' ? (
              <>
                <OpenTasks tasks={tasks} names={names} today={who.today} />
                <SendForm
                  members={members}
                  parts={parts}
                  things={{ entries: await findEntries(tx, parts), nodes }}
                  hasEmbargo={head.embargo !== undefined}
                  errors={errors}
                  today={who.today}
                  {...form}
                />
              </>
            ) : null}
          </>
        )}
        <SentCards sendings={sendings} names={names} self={who.personId} ownsIt={ownsIt} now={tx.now} {...form} />
      </CaseFrame>
    ),
  }
}
