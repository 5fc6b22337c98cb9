// SPDX-License-Identifier: EUPL-1.2
/** The open work of somebody as one list, whatever room it is in; and how much each person has who is not there. */
import type { Tx } from '../../platform/database/transaction.ts'
import { whoIsAtDesk } from '../../platform/people/presence.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { countHeldBy, countHeldByEach, findHeld, passQuestions, passReports, passTasks } from '../../triage/index.ts'
import { countCasesOf, countHeldCasesByEach, findHeldCases, passCases } from './held-cases.ts'
import type { ItemKind, MovedItem } from './store.ts'
import { itemWords } from './words.nl.ts'

export interface OpenItem {
  kind: ItemKind
  id: string
  /** what it is called */
  title: string
  /** how far it is; never what is in it */
  standing: string
}

export async function findOpenWork(tx: Tx, who: Who, personId: string): Promise<OpenItem[]> {
  const held = await findHeld(tx, who, personId)
  const cases = await findHeldCases(tx, who, personId)
  return [
    ...held.map(({ kind, id, label, standing }) => ({
      kind,
      id,
      title: itemWords[kind](label),
      standing: kind === 'question' ? itemWords.waitsForAnswer : standing,
    })),
    ...cases.map(({ id, number }) => ({
      kind: 'case' as const,
      id,
      title: itemWords.case(number),
      standing: itemWords.openCase,
    })),
  ]
}

/** For who may see nothing of it: whether something is left behind. */
export const countOpenWork = async (tx: Tx, personId: string): Promise<number> =>
  (await countHeldBy(tx, personId)) + (await countCasesOf(tx, personId))

export interface LeftBehind {
  personId: string
  name: string
  count: number
  /** works here no longer, or has another task: nobody handles it */
  isGone: boolean
}

/** Of whoever is not there today and holds something that this person may see. */
export async function findLeftBehind(tx: Tx, who: Who): Promise<LeftBehind[]> {
  const counts = await countHeldByEach(tx, who)
  for (const [id, count] of await countHeldCasesByEach(tx, who)) counts.set(id, (counts.get(id) ?? 0) + count)
  const { there, away } = await whoIsAtDesk(tx, who.today)
  const left = [...counts].filter(([id]) => !there.has(id) && id !== who.personId)
  const names = await namesOf(
    tx,
    left.map(([id]) => id),
  )
  return left
    .map(([personId, count]) => ({ personId, name: names.get(personId) ?? '', count, isGone: !away.has(personId) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

export interface Chosen {
  kind: ItemKind
  id: string
}

/** In one order for everybody: reports, questions, tasks, cases. @returns what was moved; less when it may not be had, or was moved before */
export async function pass(
  tx: Tx,
  who: Who,
  { from, to, items }: { from: string; to: string; items: readonly Chosen[] },
): Promise<MovedItem[]> {
  const ids = (kind: ItemKind) => items.filter((item) => item.kind === kind).map(({ id }) => id)
  const reports = await passReports(tx, who, { from, to, ids: ids('report') })
  const questions = await passQuestions(tx, who, { from, to, ids: ids('question') })
  const tasks = await passTasks(tx, who, { from, to, ids: ids('task') })
  const cases = await passCases(tx, who, { from, to, ids: ids('case') })
  return [
    ...reports.map((reportId): MovedItem => ({ kind: 'report', reportId })),
    ...questions.map(({ reportId }): MovedItem => ({ kind: 'question', reportId })),
    ...tasks.map(({ reportId }): MovedItem => ({ kind: 'task', reportId })),
    ...cases.map((caseId): MovedItem => ({ kind: 'case', caseId })),
  ]
}
