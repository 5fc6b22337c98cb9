// SPDX-License-Identifier: EUPL-1.2
/**
 * What was agreed in the talk, line by line; what somebody is to do becomes a task, in the same transaction: all or none. Lines may stay
 * empty until later. Of two who fill in at once, the second finds what the first decided. Idempotent on the request key.
 */
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import type { Who } from '../../platform/people/who.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { conflict, done, mend, type FieldErrors } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { contentKeyOf } from '../../reporting/index.ts'
import { talkDecided } from '../facts.ts'
import { getVisibleReport } from '../store.ts'
import { insertTask } from '../tasks/store.ts'
import { whoMayDo } from '../tasks/typed.ts'
import { findLines, storeOutcome, type Line } from './lines.ts'
import { lineOutcomes, makesTask, whatToMend, type TypedOutcome } from './rules.ts'
import { showOutcomes } from './show-outcomes.tsx'
import { getRoundTable } from './store.ts'
import { perLine, typedFor } from './typed.ts'

export const recordOutcomes = deed({
  input: perLine,
  page: showOutcomes,
  async run(tx, who, input) {
    const { id: tableId, kind } = await getRoundTable(tx, input.id, { lock: true })
    const lines = await findLines(tx, who, tableId)
    const errors: FieldErrors = {}
    const ready: { line: Line; typed: TypedOutcome }[] = []
    for (const line of lines.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1))) {
      const typed = readLine(input, line)
      if (!typed) continue
      if (line.decided) return conflict('decidedMeanwhile')
      if (line.isOwn) return conflict('ownReport')
      if (typed === 'noOutcome') {
        errors[`besluit-${line.code}`] = 'chooseOutcome'
        continue
      }
      const report = await getVisibleReport(tx, who, line.reportId, { lock: true })
      const wrong = whatToMend(typed, await whoMayDo(tx, who, report), who.today)
      for (const [field, mistake] of Object.entries(wrong)) errors[`${field}-${line.code}`] = mistake
      ready.push({ line, typed })
    }
    if (Object.keys(errors).length > 0) return mend(errors)
    if (ready.length === 0) return conflict('nothingChosen')
    for (const { line, typed } of ready)
      if (!(await storeOne(tx, who, tableId, line, typed))) return conflict('decidedMeanwhile')
    for (const { typed } of ready) await recordFact(tx, talkDecided(kind, typed.outcome))
    return done(to('roundTableOutcomes', { id: tableId }), 'outcomesKept', {
      details: {
        list: tableId,
        reports: ready.map(({ line }) => line.label),
        outcomes: ready.map(({ typed }) => typed.outcome),
      },
    })
  },
})

/** @returns nothing of a line that was left alone; the date and the colleague stand there beforehand, so they alone say nothing */
function readLine(input: Readonly<Record<string, string>>, line: Line): TypedOutcome | 'noOutcome' | undefined {
  const agreed = typedFor(input, 'wat', line) ?? ''
  const chosen = typedFor(input, 'besluit', line) ?? ''
  const outcome = lineOutcomes.find((each) => each === chosen)
  if (!outcome) return agreed === '' && chosen === '' ? undefined : 'noOutcome'
  return {
    outcome,
    agreed,
    forPerson: typedFor(input, 'wie', line) ?? '',
    dueOn: optionalDate.parse(typedFor(input, 'datum', line)),
  }
}

async function storeOne(tx: Tx, who: Who, tableId: string, { reportId }: Line, typed: TypedOutcome): Promise<boolean> {
  const { outcome, agreed, forPerson, dueOn } = typed
  const { key } = await contentKeyOf(tx, reportId)
  const taskId =
    makesTask[outcome] && dueOn
      ? await insertTask(tx, { reportId, key }, { text: agreed, forPerson, dueOn, madeBy: who.personId })
      : null
  return storeOutcome(tx, { tableId, reportId, key }, { outcome, agreed, taskId, by: who.personId })
}
