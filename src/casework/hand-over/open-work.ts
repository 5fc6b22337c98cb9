// SPDX-License-Identifier: EUPL-1.2
/** The open work of somebody as one list, whatever room it is in; and how much each person has who is not there. */
import { rolesThatMay } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { whoIsAtDesk } from '../../platform/people/presence.ts'
import { namesOf, whoHolds } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { countHeldBy, countHeldByEach, findHeld, passQuestions, passReports, passTasks } from '../../triage/index.ts'
import { countCasesOf, countHeldCasesByEach, findHeldCases, passCases } from './held-cases.ts'
import {
  countHeldPartsByEach,
  countPartsOf,
  findHeldParts,
  passParts,
  whoTakesPart,
  type HeldPart,
} from './held-parts.ts'
import type { Chosen, MovedItem } from './store.ts'
import { partWords } from '../words.nl.ts'
import { itemWords } from './words.nl.ts'

export type OpenItem = Chosen & {
  /** what it is called */
  title: string
  /** how far it is; never what is in it */
  standing: string
  /** who could take it over, there or not */
  takers: readonly string[]
}

export async function findOpenWork(tx: Tx, who: Who, personId: string): Promise<OpenItem[]> {
  const held = await findHeld(tx, who, personId)
  const weigh = await whoWeighs(tx, who)
  const own = await whoHolds(tx, rolesThatMay('case.begin'), who.today)
  const cases = await findHeldCases(tx, who, personId)
  const partItems: OpenItem[] = []
  for (const part of await findHeldParts(tx, who, personId)) partItems.push(await partItem(tx, who, part))
  return [
    ...held.map(({ kind, id, label, standing }) => ({
      kind,
      id,
      title: itemWords[kind](label),
      standing: kind === 'question' ? itemWords.waitsForAnswer : standing,
      takers: weigh,
    })),
    ...cases.map(({ id, number, isOnReport }) => ({
      kind: 'case' as const,
      id,
      title: itemWords.case(number),
      standing: itemWords.openCase,
      takers: isOnReport ? weigh : own,
    })),
    ...partItems,
  ]
}

async function partItem(tx: Tx, who: Who, held: HeldPart): Promise<OpenItem> {
  const { caseId, number, part, isOwner, tasks } = held
  const title = isOwner ? itemWords.track : itemWords.tasksOn
  return {
    kind: 'part',
    id: caseId,
    part,
    title: title(partWords[part], number),
    standing: tasks ? itemWords.tasks(tasks) : '',
    takers: await whoTakesPart(tx, who, held),
  }
}

/** For who may see nothing of it: whether something is left behind. */
export const countOpenWork = async (tx: Tx, personId: string): Promise<number> =>
  (await countHeldBy(tx, personId)) + (await countCasesOf(tx, personId)) + (await countPartsOf(tx, personId))

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
  for (const more of [await countHeldCasesByEach(tx, who), await countHeldPartsByEach(tx, who)])
    for (const [id, count] of more) counts.set(id, (counts.get(id) ?? 0) + count)
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

/** Who weighs reports; all others take over cases without one, and parts. */
export const whoWeighs = (tx: Tx, who: Who): Promise<string[]> => whoHolds(tx, rolesThatMay('report.weigh'), who.today)

/** In one order for everybody: reports, questions, tasks, cases, parts. @returns what was moved; less when it may not be had, or was moved before */
export async function pass(
  tx: Tx,
  who: Who,
  { from, to, items }: { from: string; to: string; items: readonly Chosen[] },
): Promise<MovedItem[]> {
  const weighs = (await whoWeighs(tx, who)).includes(to)
  const owns = (await whoHolds(tx, rolesThatMay('case.begin'), who.today)).includes(to)
  const ids = (kind: Chosen['kind']) =>
    (kind === 'case' ? owns : weighs) ? items.filter((item) => item.kind === kind).map(({ id }) => id) : []
  const reports = await passReports(tx, who, { from, to, ids: ids('report') })
  const questions = await passQuestions(tx, who, { from, to, ids: ids('question') })
  const tasks = await passTasks(tx, who, { from, to, ids: ids('task') })
  const cases = await passCases(tx, who, { from, to, ids: ids('case'), weighs })
  const chosen = items.flatMap((item) => (item.kind === 'part' ? [{ caseId: item.id, part: item.part }] : []))
  const parts = await passParts(tx, who, { from, to, parts: chosen })
  return [
    ...reports.map((reportId): MovedItem => ({ kind: 'report', reportId })),
    ...questions.map(({ reportId }): MovedItem => ({ kind: 'question', reportId })),
    ...tasks.map(({ reportId }): MovedItem => ({ kind: 'task', reportId })),
    ...cases.map((caseId): MovedItem => ({ kind: 'case', caseId })),
    ...parts.map((part): MovedItem => ({ kind: 'part', ...part })),
  ]
}
