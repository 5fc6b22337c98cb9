// SPDX-License-Identifier: EUPL-1.2
/** Fetches what the table of decisions needs: the lines, and who can be given a task on each. */
import { addWorkingDays } from '../../law/working-days.ts'
import { namesOf } from '../../platform/people/people.ts'
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { sayExact } from '../../ui/date-words.ts'
import { limitsOf } from '../limits.ts'
import { getVisibleReport } from '../store.ts'
import { whoMayDo } from '../tasks/typed.ts'
import { findLines } from './lines.ts'
import { OutcomesPage } from './OutcomesPage.tsx'
import { getRoundTable } from './store.ts'
import { conflicts, said, sayMistakes, talkWords, words } from './words.nl.ts'

export const showOutcomes: ShowPage = async (tx, who, asked) => {
  const table = await getRoundTable(tx, asked.params['id'] ?? '')
  const lines = await findLines(tx, who, table.id)
  const doers = new Map<string, string[]>()
  for (const { reportId, decided, isOwn } of lines)
    if (!decided && !isOwn) doers.set(reportId, await whoMayDo(tx, who, await getVisibleReport(tx, who, reportId)))
  const names = await namesOf(tx, [...doers.values()].flat())
  const title = words.outcomesTitle(talkWords[table.kind], sayExact(table.heldOn))
  return {
    title,
    menu: 'reports',
    wide: true,
    notice: saidAs(said, asked.said),
    audit: { details: { list: table.id, reports: lines.map(({ label }) => label) } },
    body: (
      <OutcomesPage
        tableId={table.id}
        title={title}
        lines={lines}
        doers={doers}
        names={names}
        personId={who.personId}
        usualDay={addWorkingDays(who.today, (await limitsOf(tx)).taskWithinWorkingDays)}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={sayMistakes(asked.errors)}
        conflict={saidAs(conflicts, asked.conflict)}
      />
    ),
  }
}
