// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of the lists for a talk (overleglijsten). A list is there for everybody who weighs; of its lines each sees those of the reports
 * he sees, and of the others not even that they are there.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { open, placeBytes, seal } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { isUuid } from '../../platform/uuid.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { plainDate, type PlainDate } from '../../time.ts'
import { visible } from '../visible.ts'
import type { TalkKind } from './rules.ts'

export interface RoundTable {
  id: string
  kind: TalkKind
  heldOn: PlainDate
  /** in own words; often empty */
  withWhom: string
  /** who looked it through before it is printed, since it last changed */
  readiedBy: string | null
}

interface Row {
  id: string
  kind: TalkKind
  held_on: string
  with_whom: Buffer
  key_id: string
  readied_by: string | null
}

const withWhomPlace = (municipalityId: string, id: string): Buffer =>
  placeBytes({ municipalityId, table: 'triage.round_table', row: id, column: 'with_whom' })

/** @returns its id */
export async function insertRoundTable(
  tx: Tx,
  { kind, heldOn, withWhom, madeBy }: Pick<RoundTable, 'kind' | 'heldOn' | 'withWhom'> & { madeBy: string },
): Promise<string> {
  const id = randomUUID()
  const { id: keyId, key } = await tx.keys.newDataKey(tx, 'staff')
  await sql`insert into triage.round_table (municipality_id, id, kind, held_on, with_whom, key_id, made_by, made_at) values
    (${tx.municipalityId}, ${id}, ${kind}, ${heldOn.toString()}::date, ${seal(key, padded(withWhom), withWhomPlace(tx.municipalityId, id))},
      ${keyId}, ${madeBy}, ${tx.now.toString()}::timestamptz)`.execute(tx.db)
  return id
}

/** Held by who changes it: of two at once the second finds what the first did. @throws NotVisible */
export async function getRoundTable(tx: Tx, id: string, { lock = false } = {}): Promise<RoundTable> {
  if (!isUuid(id)) throw new NotVisible('no list by this name')
  const found = await sql<Row>`
    select id, kind, held_on::text, with_whom, key_id, readied_by from triage.round_table
    where municipality_id = ${tx.municipalityId} and id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx.db)
  const row = found.rows[0]
  if (!row) throw new NotVisible('no list by this name')
  const { key } = await tx.keys.dataKey(tx, row.key_id)
  return {
    id,
    kind: row.kind,
    heldOn: plainDate(row.held_on),
    withWhom: String(unpadded(open(key, row.with_whom, withWhomPlace(tx.municipalityId, id)))),
    readiedBy: row.readied_by,
  }
}

export interface ListedRoundTable {
  id: string
  kind: TalkKind
  heldOn: PlainDate
  /** lines this person sees */
  lines: number
  /** those of them about which nothing was decided */
  undecided: number
}

/** The newest talk first. */
export async function findRoundTables(tx: Tx, who: Who): Promise<ListedRoundTable[]> {
  const found = await sql<{ id: string; kind: TalkKind; held_on: string; lines: number; undecided: number }>`
    select r.id, r.kind, r.held_on::text, count(c.report_id)::integer as lines,
      (count(c.report_id) filter (where l.outcome is null))::integer as undecided
    from triage.round_table r
    left join triage.round_table_line l on l.municipality_id = r.municipality_id and l.round_table_id = r.id
    left join triage.course c on c.municipality_id = l.municipality_id and c.report_id = l.report_id and ${visible(tx, who)}
    where r.municipality_id = ${tx.municipalityId}
    group by r.municipality_id, r.id order by r.held_on desc, r.made_at desc limit 60`.execute(tx.db)
  return found.rows.map(({ held_on, ...row }) => ({ ...row, heldOn: plainDate(held_on) }))
}

/** @param by nobody: it changed, and must be looked through again */
export async function markReadied(tx: Tx, id: string, by: string | null): Promise<void> {
  await sql`update triage.round_table set readied_by = ${by}, readied_at = ${by ? tx.now.toString() : null}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${id}`.execute(tx.db)
}
