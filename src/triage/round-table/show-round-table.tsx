// SPDX-License-Identifier: EUPL-1.2
/** Fetches one list for a talk, for oneself: which code is which report, what is asked, and whether a question leads to somebody. */
import { to } from '../../paths.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { sayExact } from '../../ui/date-words.ts'
import { findLines } from './lines.ts'
import { namedOn } from './named-in.ts'
import { RoundTablePage } from './RoundTablePage.tsx'
import { getRoundTable } from './store.ts'
import { conflicts, said, sayMistakes, talkWords, words } from './words.nl.ts'

export const showRoundTable: ShowPage = async (tx, who, asked) => {
  const table = await getRoundTable(tx, asked.params['id'] ?? '')
  const lines = await findLines(tx, who, table.id)
  const title = words.title(talkWords[table.kind], sayExact(table.heldOn))
  return {
    title,
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { list: table.id, reports: lines.map(({ label }) => label) } },
    body: (
      <RoundTablePage
        table={table}
        title={title}
        lines={lines}
        named={await namedOn(tx, lines)}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={sayMistakes(asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
        listsHref={to('roundTables')}
      />
    ),
  }
}
