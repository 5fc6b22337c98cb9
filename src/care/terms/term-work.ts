// SPDX-License-Identifier: EUPL-1.2
/** What terms bring to *Mijn werk*: a warning in advance for who works on the part, and what went by. Nobody else gets the line. */
import { may } from '../../access.ts'
import { sightOf } from '../../casework/index.ts'
import { termName } from '../../law/pathways/timers.ts'
import type { WorkEntry, WorkSource } from '../../platform/work-entry.ts'
import { pathwayOf } from '../pathway/on-person.ts'
import { findDueTerms } from './store.ts'
import { words } from './words.nl.ts'

export const termWork: WorkSource = async (tx, who) => {
  if (!may(who.roles, 'pathway.use')) return []
  const due = await findDueTerms(tx, await sightOf(tx, who))
  return due.map(({ caseId, nodeId, number, term, ends, isPressing }): WorkEntry => ({
    lane: isPressing ? 'today' : 'yours',
    title: words.work.title(number, who.today.until(ends, { largestUnit: 'day' }).days),
    href: pathwayOf(caseId, nodeId),
    why: termName(term),
    action: words.work.action,
  }))
}
