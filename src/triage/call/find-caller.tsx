// SPDX-License-Identifier: EUPL-1.2
/** Finds a report by the number a reporter says over the telephone; looks for nothing unless both questions were answered with yes. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { deed, type ShowPage, type View } from '../../platform/web/route.ts'
import { doneShowing } from '../../platform/web/outcome.ts'
import { findVisibleByCallNumber } from '../find-by.ts'
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
  async run(tx, who, { belnummer, dezelfde, veilig }) {
    const safe = dezelfde === 'ja' && veilig === 'ja'
    const reports = safe ? await findVisibleByCallNumber(tx, who, belnummer) : []
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
