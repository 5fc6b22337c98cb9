// SPDX-License-Identifier: EUPL-1.2
/** Keeps what is asked about each report on the list. Whatever changes must be looked through again before it is printed. */
import { to } from '../../paths.ts'
import { contentKeysOf } from '../../reporting/index.ts'
import { done, mend, type FieldErrors } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { findLines, storeQuestion } from './lines.ts'
import { longestQuestion } from './rules.ts'
import { showRoundTable } from './show-round-table.tsx'
import { getRoundTable, markReadied } from './store.ts'
import { perLine, typedFor } from './typed.ts'

export const keepQuestions = deed({
  input: perLine,
  page: showRoundTable,
  async run(tx, who, input) {
    const { id: tableId } = await getRoundTable(tx, input.id, { lock: true })
    const lines = await findLines(tx, who, tableId)
    const keys = await contentKeysOf(
      tx,
      lines.map(({ reportId }) => reportId),
    )
    const errors: FieldErrors = {}
    let changed = 0
    for (const line of lines) {
      const question = typedFor(input, 'vraag', line)?.replaceAll(/\s+/g, ' ')
      const key = keys.get(line.reportId)
      if (question === undefined || !key || line.isOwn || line.decided || question === line.question) continue
      if (question.length > longestQuestion) errors[`vraag-${line.code}`] = 'questionTooLong'
      else await storeQuestion(tx, { tableId, reportId: line.reportId, key }, question)
      changed++
    }
    if (Object.keys(errors).length > 0) return mend(errors)
    if (changed > 0) await markReadied(tx, tableId, null)
    return done(to('roundTable', { id: tableId }), 'questionsKept', { details: { list: tableId, changed } })
  },
})
