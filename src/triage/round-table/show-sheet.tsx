// SPDX-License-Identifier: EUPL-1.2
/** The sheet for the talk: codes, questions and room to write on one page, and nothing of a report. Only for who just looked it through. */
import { to } from '../../paths.ts'
import type { ShowPage } from '../../platform/web/route.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { sayExact } from '../../ui/date-words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { findLines } from './lines.ts'
import { getRoundTable } from './store.ts'
import { talkWords, words } from './words.nl.ts'

export const showRoundTableSheet: ShowPage = async (tx, who, asked) => {
  const table = await getRoundTable(tx, asked.params['id'] ?? '')
  const isReady = table.readiedBy === who.personId
  const lines = isReady ? (await findLines(tx, who, table.id)).filter(({ decided }) => !decided) : []
  const back = { href: to('roundTable', { id: table.id }), label: words.sheetBack }
  return {
    // stands in the margin of a print
    title: words.sheetTitle,
    menu: 'reports',
    audit: { details: { list: table.id, lines: lines.length } },
    body: (
      <>
        <div class="screen-only">
          <BackLink href={back.href}>{back.label}</BackLink>
          <PageHeader title={words.sheetTitle} lead={isReady ? words.sheetLead : undefined} />
          {isReady ? null : <EmptyState link={back}>{words.sheetFirst}</EmptyState>}
        </div>
        {isReady ? (
          <section class="talk-sheet">
            <h2 class="talk-sheet__title">{words.sheetHead(talkWords[table.kind], sayExact(table.heldOn))}</h2>
            <table class="talk-sheet__lines">
              <thead>
                <tr>
                  <th scope="col">{words.code}</th>
                  <th scope="col">{words.question}</th>
                  <th scope="col">{words.sheetRoom}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ code, question }) => (
                  <tr>
                    <th scope="row">{code}</th>
                    <td dir="auto">{visibleText(question)}</td>
                    <td class="talk-sheet__room" />
                  </tr>
                ))}
              </tbody>
            </table>
            <p class="talk-sheet__foot">{words.sheetFoot}</p>
          </section>
        ) : null}
      </>
    ),
  }
}
