// SPDX-License-Identifier: EUPL-1.2
/**
 * Every text on the parts that somebody sees, opened for one search and let go. By kind of thing in one question each, however many cases there
 * are. Where a person stays is under a key of its own and is not searched.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { crossedCopy } from '../crossings/store.ts'
import { documentContent, documentPlace } from '../documents/store.ts'
import { nodeContent } from '../network/store.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, type At } from '../parts/sealed.ts'
import { seesPart, sightOf } from '../parts/visible-part.ts'
import { visibleCase } from '../store.ts'
import type { Who } from '../../platform/people/who.ts'

export type Searched = 'entry' | 'node' | 'task' | 'crossing' | 'document'

export interface FoundText {
  caseId: string
  number: string
  part: PartKind
  what: Searched
  id: string
  texts: readonly string[]
}

interface Row {
  id: string
  case_id: string
  number: string
  part: PartKind
  key_id: string
  content: Buffer
  note: Buffer | null
  version: number
  label: string
}

/** What is asked of each kind: its table, the columns that differ, and how its content reads. */
const kinds: Record<Searched, { from: ReturnType<typeof sql>; open: (tx: Tx, key: Buffer, row: Row) => string[] }> = {
  entry: {
    from: sql`(select municipality_id, id, case_id, part, content, null::bytea as note, version, '' as label, null::uuid as own_key from casework.entry)`,
    open: (tx, key, row) => [text(openAt(tx, key, at('entry', row), row.content))],
  },
  node: {
    from: sql`(select municipality_id, id, case_id, part, content, null::bytea as note, version, label, null::uuid as own_key from casework.node)`,
    open: (tx, key, row) => {
      const { name, born, about } = nodeContent.parse(openAt(tx, key, at('node', row), row.content))
      return [`${row.label}: ${name}`, born, about]
    },
  },
  task: {
    from: sql`(select municipality_id, id, case_id, part, content, note, 0 as version, '' as label, null::uuid as own_key from casework.task)`,
    open: (tx, key, row) => [
      text(openAt(tx, key, { table: 'casework.task', row: row.id, column: 'content' }, row.content)),
      ...(row.note ? [text(openAt(tx, key, { table: 'casework.task', row: row.id, column: 'note' }, row.note))] : []),
    ],
  },
  crossing: {
    from: sql`(select municipality_id, id, case_id, to_part as part, content, null::bytea as note, 0 as version, '' as label, null::uuid as own_key from casework.crossing
      where ended_at is null)`,
    open: (tx, key, row) => {
      const place: At = { table: 'casework.crossing', row: row.id, column: 'content' }
      return [crossedCopy.parse(openAt(tx, key, place, row.content)).text]
    },
  },
  document: {
    from: sql`(select municipality_id, id, case_id, part, content, null::bytea as note, 0 as version, '' as label, key_id as own_key
      from casework.document where state <> 'removed')`,
    open: (tx, key, row) => {
      const { title, note } = documentContent.parse(openAt(tx, key, documentPlace(row.id, 'content'), row.content))
      return [title, note]
    },
  },
}

const at = (table: 'entry' | 'node', { id, version }: Row): At => ({
  table: `casework.${table}`,
  row: id,
  column: 'content',
  version,
})

const text = (content: unknown): string => (typeof content === 'string' ? content : '')

export async function* textsOnCases(tx: Tx, who: Who): AsyncGenerator<FoundText> {
  const sight = await sightOf(tx, who)
  for (const [what, { from, open }] of Object.entries(kinds) as [Searched, (typeof kinds)[Searched]][]) {
    const found =
      await sql<Row>`select i.id, i.case_id, c.number, i.part, coalesce(i.own_key, p.key_id) as key_id, i.content, i.note, i.version, i.label
      from ${from} i
      join casework.part p on p.municipality_id = i.municipality_id and p.case_id = i.case_id and p.kind = i.part
      join casework.trafficking_case c on c.municipality_id = i.municipality_id and c.id = i.case_id
      where ${visibleCase(tx, who)} and ${seesPart(tx, sight)} order by c.opened_at desc, c.number, i.id`.execute(tx.db)
    const keys = await tx.keys.dataKeys(tx, [...new Set(found.rows.map((row) => row.key_id))])
    for (const row of found.rows) {
      const key = keys.get(row.key_id)?.key
      if (!key) continue
      const { id, case_id: caseId, number, part } = row
      yield { caseId, number, part, what, id, texts: open(tx, key, row) }
    }
  }
}
