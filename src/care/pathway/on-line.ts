// SPDX-License-Identifier: EUPL-1.2
/** What a deed on one line of advice begins with: the line as it stands now, and what was done with it. */
import type { AdviceLine } from '../../law/pathways/advise.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { findAnswers, type LineAnswer } from './line-answers.ts'
import { onPerson, type OnPerson } from './on-person.ts'
import { nameOf, readPathway } from './reading.ts'
import { findPathway } from './store.ts'

export interface OnLine extends OnPerson {
  /** nothing when the advice no longer says it */
  line: AdviceLine | undefined
  answers: readonly LineAnswer[]
}

/** @param name as `nameOf` gives it @throws NotVisible */
export async function onLine(tx: Tx, who: Who, caseId: string, nodeId: string, name: string): Promise<OnLine> {
  const at = await onPerson(tx, who, caseId, nodeId, { lock: true })
  const pathway = await findPathway(tx, at.part, at.node.id)
  const lines = pathway ? readPathway(pathway.kept.facts, pathway.snapshot, who.today).advice : []
  return {
    ...at,
    line: lines.find((each) => nameOf(each) === name),
    answers: await findAnswers(tx, at.part, at.node.id),
  }
}
