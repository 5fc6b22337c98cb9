// SPDX-License-Identifier: EUPL-1.2
/** What measures bring to *Mijn werk*: an effect to look at, an end that has come, and that a colleague wrote after oneself. No target, no place. */
import { barrierInstruments } from '../../law/barriers.ts'
import { to } from '../../paths.ts'
import { may } from '../../access.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { isBefore } from '../../time.ts'
import { findWrittenOver } from './looks.ts'
import { mayWriteMeasures } from './may-write.ts'
import { workWords } from './page-words.nl.ts'
import { dueOf } from './rules.ts'
import { findMeasures } from './store.ts'
import { momentWords } from './words.nl.ts'

export const measureWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'measure.write') || !(await mayWriteMeasures(tx, who))) return []
  const entries: WorkEntry[] = []
  for (const measure of await findMeasures(tx, who))
    for (const { what, moment, on } of dueOf(measure, who.today)) {
      const why = what === 'review' && moment ? workWords.review(momentWords[moment]) : workWords.end
      entries.push({
        lane: 'today',
        title: workWords.title(barrierInstruments[measure.instrument].nl),
        href: to('measure', { id: measure.id }),
        why: isBefore(on, who.today) ? `${why}; ${workWords.late}` : why,
        action: workWords.look,
      })
    }
  for (const { id, instrument } of await findWrittenOver(tx, who))
    entries.push({
      lane: 'new',
      title: workWords.title(barrierInstruments[instrument].nl),
      href: to('measure', { id }),
      why: workWords.changed,
      action: workWords.look,
    })
  return entries
}
