// SPDX-License-Identifier: EUPL-1.2
/** Finds a report by the number a reporter says over the telephone; looks for nothing unless both questions were answered with yes. */
import { sql } from 'kysely'
import * as z from 'zod'
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { deed, type ShowPage, type View } from '../../platform/web/route.ts'
import { doneShowing } from '../../platform/web/outcome.ts'
import { CallerPage, CallPage } from './CallPage.tsx'
import { callMistakes, callWords } from './words.nl.ts'

export const showCallDesk: ShowPage = async (_tx, who, asked) => ({
  title: callWords.title,
  menu: 'reports',
  body: (
    <CallPage
      csrf={who.csrf}
      typed={asked.typed ?? new Map()}
      errors={Object.fromEntries(
        Object.entries(asked.errors ?? {}).map(([field, name]) => [field, callMistakes[name] ?? name]),
      )}
    />
  ),
})

const answer = z.enum(['ja', 'nee', 'twijfel'], { error: 'answerFirst' })

export const findCaller = deed({
  input: z.object({
    belnummer: z
      .string({ error: 'eightDigits' })
      .transform((text) => text.replaceAll(/\D/g, ''))
      .pipe(z.string().length(8, 'eightDigits')),
    dezelfde: answer,
    veilig: answer,
  }),
  page: showCallDesk,
  async run(tx, _who, { belnummer, dezelfde, veilig }) {
    const safe = dezelfde === 'ja' && veilig === 'ja'
    const reports = safe ? await reportsOfCaller(tx, belnummer) : []
    const page: View = {
      title: callWords.title,
      menu: 'reports',
      body: <CallerPage safe={safe} reports={reports} />,
    }
    return doneShowing(page, to('callDesk'), 'called', {
      details: { safe, reports: reports.map(({ label }) => label) },
    })
  },
})

async function reportsOfCaller(tx: Tx, callNumber: string): Promise<{ id: string; label: string }[]> {
  const found = await sql<{ id: string; label: string }>`
    select report_id as id, label from triage.course
    where municipality_id = ${tx.municipalityId} and call_number = ${callNumber} order by label limit 10`.execute(tx.db)
  return found.rows
}
