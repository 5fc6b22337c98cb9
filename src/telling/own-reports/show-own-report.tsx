// SPDX-License-Identifier: EUPL-1.2
/**
 * One own report: what one told, how far the desk is, the letters, and writing back. When whoever told it reads along with a code, the
 * letters are his: one sees what one added oneself and nothing else.
 */
import { saidAs, type ShowPage } from '../../platform/web/route.ts'
import { KeyDestroyed } from '../../platform/keys/key-service.ts'
import { openReport } from '../../reporting/index.ts'
import { limitsOf, stateForTeller } from '../../triage/index.ts'
import { sayDate } from '../../ui/date-words.ts'
import { sayErrors } from '../say-errors.ts'
import { findGoneOriginals, getOwnReport, markLettersSeen, type OwnReport } from '../store.ts'
import { said, words } from '../words.nl.ts'
import { OwnReportPage } from './OwnReportPage.tsx'

export const showOwnReport: ShowPage = async (tx, who, asked) => {
  const own = await getOwnReport(tx, who, asked.params['id'] ?? '')
  let isGone = false
  const report = await openReport(tx, own.reportId).catch((error: unknown) => {
    if (!(error instanceof KeyDestroyed)) throw error
    isGone = true
    return undefined
  })
  const letters = lettersFor(own, report?.letters ?? [])
  await markLettersSeen(tx, own.reportId, letters.filter(({ direction }) => direction === 'toReporter').length)
  const state = (await stateForTeller(tx, [own.reportId])).get(own.reportId) ?? 'received'
  const { readWithinWorkingDays } = await limitsOf(tx)
  return {
    title: words.own.reportTitle(sayDate(own.toldOn, who.today)),
    menu: 'ownReports',
    notice: saidAs(said, asked.said),
    audit: { object: { kind: 'report', id: own.reportId } },
    body: (
      <OwnReportPage
        own={own}
        told={report?.content}
        isGone={isGone}
        letters={letters}
        gone={own.kind === 'takenOver' ? await findGoneOriginals(tx, own.reportId) : undefined}
        state={words.own.stateSentences[state](readWithinWorkingDays)}
        today={who.today}
        csrf={who.csrf}
        typed={asked.typed ?? new Map()}
        errors={sayErrors(asked.errors)}
      />
    ),
  }
}

type Letters = NonNullable<Awaited<ReturnType<typeof openReport>>>['letters']

const lettersFor = ({ codeGiven }: OwnReport, letters: Letters): Letters =>
  codeGiven ? letters.filter(({ kind }) => kind === 'added') : letters
