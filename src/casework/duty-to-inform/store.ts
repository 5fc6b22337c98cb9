// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of the duty to inform: one row for each person with a name, from the transaction in which the name was written. Until when, and
 * which of three things was decided, are plain; how, on which ground and why are under the key of the part, as is how it was decided before.
 */
import { sql } from 'kysely'
import * as z from 'zod'
import { lastDayToInform, postponingGroundNames, type PostponingGround } from '../../law/duty-to-inform.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf, plainDate, type Instant, type PlainDate } from '../../time.ts'
import { keepEarlier } from '../earlier-versions.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { isOnPart, seesPart, type Sight } from '../parts/visible-part.ts'
import { visibleCase } from '../store.ts'
import { afterName, alongs, informedWays, type Decision, type DutyOutcome } from './rules.ts'

const day = z.iso.date().transform(plainDate)
const sentence = z.string()

/** As it is sealed. */
export const decisionContent = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('informed'),
    way: z.enum(informedWays),
    on: day,
    along: z.enum(alongs),
    otherWay: z.string(),
    sentence,
  }),
  z.object({
    outcome: z.literal('postponed'),
    ground: z.enum(postponingGroundNames as [PostponingGround, ...PostponingGround[]]),
    reviewOn: day,
    sentence,
  }),
  z.object({ outcome: z.literal('noNameKnown'), sentence }),
])

export interface Duty {
  nodeId: string
  namedOn: PlainDate
  /** the last day; after postponing the day of weighing anew */
  dueOn: PlainDate
  version: number
  outcome: DutyOutcome | undefined
  /** nothing while nobody decided, or when the name was taken out */
  decided: { decision: Decision; by: string; at: Instant } | undefined
}

interface Row {
  node_id: string
  named_on: string
  due_on: string
  version: number
  outcome: DutyOutcome | null
  content: Buffer | null
  decided_by: string | null
  decided_at: Date | null
}

/** Whose duty it is, and the key of its part. */
export interface DutyOf {
  nodeId: string
  caseId: string
  part: PartKind
  key: Buffer
}

const at = (row: string, version: number) =>
  ({ table: 'casework.duty_to_inform', row, column: 'content', version }) as const

/** That the person may be seen was asked before. */
export async function findDuty(tx: Tx, { nodeId, key }: Pick<DutyOf, 'nodeId' | 'key'>): Promise<Duty | undefined> {
  const found =
    await sql<Row>`select node_id, named_on::text, due_on::text, version, outcome, content, decided_by, decided_at
    from casework.duty_to_inform where municipality_id = ${tx.municipalityId} and node_id = ${nodeId}`.execute(tx.db)
  const row = found.rows[0]
  return row && dutyOf(tx, key, row)
}

/** Beside each writing of a person: begins the term with the first name, ends it with the last. */
export async function followName(tx: Tx, of: DutyOf, names: { before: string; now: string }): Promise<void> {
  const before = await findDuty(tx, of)
  const today = dateOf(tx.now)
  if (!before) {
    if (names.now === '') return
    await sql`insert into casework.duty_to_inform (municipality_id, node_id, case_id, part, named_on, due_on) values
      (${tx.municipalityId}, ${of.nodeId}, ${of.caseId}, ${of.part}, ${today.toString()}::date, ${lastDayToInform(today).toString()}::date)`.execute(
      tx.db,
    )
    return
  }
  const what = afterName({ outcome: before.outcome, isDecided: before.decided !== undefined }, names)
  if (what === 'stays') return
  await keepDecision(tx, of, before)
  const namedOn = what === 'beginsAnew' ? today : before.namedOn
  await sql`update casework.duty_to_inform set outcome = ${what === 'ends' ? 'noNameKnown' : null}, content = null, decided_by = null,
      decided_at = null, version = version + 1, named_on = ${namedOn.toString()}::date, due_on = ${lastDayToInform(namedOn).toString()}::date
    where municipality_id = ${tx.municipalityId} and node_id = ${of.nodeId}`.execute(tx.db)
}

/** The person was locked, and this is the version that was read. */
export async function storeDecision(tx: Tx, of: DutyOf, before: Duty, by: string, decision: Decision): Promise<void> {
  await keepDecision(tx, of, before)
  const version = before.version + 1
  const due = decision.outcome === 'postponed' ? decision.reviewOn : lastDayToInform(before.namedOn)
  await sql`update casework.duty_to_inform set outcome = ${decision.outcome}, version = ${version}, due_on = ${due.toString()}::date,
      content = ${sealAt(tx, of.key, at(of.nodeId, version), decision)}, decided_by = ${by}, decided_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and node_id = ${of.nodeId}`.execute(tx.db)
}

async function keepDecision(tx: Tx, { nodeId, caseId, part, key }: DutyOf, { version, decided }: Duty): Promise<void> {
  if (!decided) return
  const { decision, by, at: moment } = decided
  await keepEarlier(tx, key, 'duty', { id: nodeId, caseId, part, version }, { content: decision, by, at: moment })
}

export interface OwedDuty {
  caseId: string
  number: string
  nodeId: string
  dueOn: PlainDate
  isPostponed: boolean
}

/** Whom somebody must still tell, until this day, on the parts that are his or on which he was put; also on those that are closed. */
export async function findOwed(tx: Tx, sight: Sight, until: PlainDate): Promise<OwedDuty[]> {
  const found = await sql<{ case_id: string; number: string; node_id: string; due_on: string; outcome: string | null }>`
    select d.case_id, c.number, d.node_id, d.due_on::text, d.outcome from casework.duty_to_inform d
    join casework.trafficking_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
    join casework.part p on p.municipality_id = d.municipality_id and p.case_id = d.case_id and p.kind = d.part
    where ${visibleCase(tx, sight.who)} and ${seesPart(tx, sight)} and ${isOnPart(sight.who.personId)}
      and (d.outcome is null or d.outcome = 'postponed') and d.due_on <= ${until.toString()}::date
    order by d.due_on, c.number, d.node_id limit 100`.execute(tx.db)
  return found.rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    nodeId: row.node_id,
    dueOn: plainDate(row.due_on),
    isPostponed: row.outcome === 'postponed',
  }))
}

const dutyOf = (tx: Tx, key: Buffer, row: Row): Duty => ({
  nodeId: row.node_id,
  namedOn: plainDate(row.named_on),
  dueOn: plainDate(row.due_on),
  version: row.version,
  outcome: row.outcome ?? undefined,
  decided:
    row.content && row.decided_by && row.decided_at
      ? {
          decision: decisionContent.parse(openAt(tx, key, at(row.node_id, row.version), row.content)),
          by: row.decided_by,
          at: Temporal.Instant.fromEpochMilliseconds(row.decided_at.getTime()),
        }
      : undefined,
})
