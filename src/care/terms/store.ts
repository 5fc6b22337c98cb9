// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of terms: days that must not pass unseen, worked out anew whenever the facts of a person are written. The day stands in plain so
 * that it can be found; of what it is the day is sealed, and opened only for who works on the part.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { keyOf, openAt, sealAt, seesPart, visibleCase, isOnPart, type Part, type Sight } from '../../casework/index.ts'
import { termIds, type TermId, type Timer } from '../../law/pathways/timers.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { isAfter, isBefore, plainDate, type PlainDate } from '../../time.ts'

const place = (row: string) => ({ table: 'care.term', row, column: 'term' }) as const

/** Of those that are over nobody is told any more: whoever writes the facts has seen it. */
export async function replaceTerms(
  tx: Tx,
  part: Part,
  nodeId: string,
  { timers, today }: { timers: readonly Timer[]; today: PlainDate },
): Promise<void> {
  await sql`delete from care.term where municipality_id = ${tx.municipalityId} and node_id = ${nodeId}`.execute(tx.db)
  const key = await keyOf(tx, part)
  for (const { term, ends, warnings } of timers.filter(({ ends: last }) => !isBefore(last, today))) {
    const id = randomUUID()
    const press = warnings.at(-1)?.on ?? ends
    const warn = warnings[0]?.on ?? press
    await sql`insert into care.term (municipality_id, id, node_id, case_id, part, term, ends_on, warn_from, press_from) values
      (${tx.municipalityId}, ${id}, ${nodeId}, ${part.caseId}, ${part.kind}, ${sealAt(tx, key, place(id), term)}, ${ends.toString()}::date,
        ${(isAfter(warn, press) ? press : warn).toString()}::date, ${press.toString()}::date)`.execute(tx.db)
  }
}

/** Parts and persons on which this person works: owns the part or was put on it. What was closed warns nobody. */
const ofMyWork = (tx: Tx, sight: Sight) => sql`from care.term t
  join casework.trafficking_case c on c.municipality_id = t.municipality_id and c.id = t.case_id
  join casework.part p on p.municipality_id = t.municipality_id and p.case_id = t.case_id and p.kind = t.part
  join casework.node n on n.municipality_id = t.municipality_id and n.id = t.node_id and n.roles && '{presumedVictim,child}'::text[]
  where ${visibleCase(tx, sight.who)} and ${seesPart(tx, sight)} and ${isOnPart(sight.who.personId)} and p.closed_at is null and c.status <> 'closed'`

export interface DueTerm {
  caseId: string
  number: string
  nodeId: string
  term: TermId
  ends: PlainDate
  isPressing: boolean
}

interface Row {
  id: string
  case_id: string
  number: string
  node_id: string
  key_id: string
  term: Buffer
  ends_on: string
  pressing: boolean
}

const openedTerm = (tx: Tx, key: Buffer, row: Pick<Row, 'id' | 'term'>): TermId =>
  z.enum(termIds).parse(openAt(tx, key, place(row.id), row.term))

/** Of which it is time to be told; the first to end first. */
export async function findDueTerms(tx: Tx, sight: Sight): Promise<DueTerm[]> {
  const today = sight.who.today.toString()
  const found =
    await sql<Row>`select t.id, t.case_id, c.number, t.node_id, p.key_id, t.term, t.ends_on::text, t.press_from <= ${today}::date as pressing
    ${ofMyWork(tx, sight)} and t.warn_from <= ${today}::date order by t.ends_on, c.number, t.id limit 100`.execute(
      tx.db,
    )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map((row) => row.key_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)?.key
    if (!key) return []
    return {
      caseId: row.case_id,
      number: row.number,
      nodeId: row.node_id,
      term: openedTerm(tx, key, row),
      ends: plainDate(row.ends_on),
      isPressing: row.pressing,
    }
  })
}

/** Those that still run on one case, for who works on the part; the first to end first. */
export async function findTermsOf(
  tx: Tx,
  sight: Sight,
  caseId: string,
): Promise<Omit<DueTerm, 'number' | 'isPressing'>[]> {
  const found = await sql<
    Pick<Row, 'id' | 'node_id' | 'key_id' | 'term' | 'ends_on'>
  >`select t.id, t.node_id, p.key_id, t.term, t.ends_on::text
    ${ofMyWork(tx, sight)} and t.case_id = ${caseId} and t.ends_on >= ${sight.who.today.toString()}::date order by t.ends_on, t.id limit 20`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    found.rows.map((row) => row.key_id),
  )
  return found.rows.flatMap((row) => {
    const key = keys.get(row.key_id)?.key
    return key ? [{ caseId, nodeId: row.node_id, term: openedTerm(tx, key, row), ends: plainDate(row.ends_on) }] : []
  })
}

/** The last days of all that still run, each once; of what they are the days is not opened. */
export async function findLastDays(tx: Tx, sight: Sight): Promise<PlainDate[]> {
  const found = await sql<{ ends_on: string }>`select distinct t.ends_on::text ${ofMyWork(tx, sight)}
    and t.ends_on >= ${sight.who.today.toString()}::date order by 1 limit 500`.execute(tx.db)
  return found.rows.map(({ ends_on }) => plainDate(ends_on))
}
