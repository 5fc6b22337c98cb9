// SPDX-License-Identifier: EUPL-1.2
/**
 * Puts one row in every table of a municipality, made from the catalog: a table that somebody adds is in the tests by itself.
 * The values keep the types, checks and foreign keys; they mean nothing.
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { tenantTables } from '../src/platform/database/catalog-guard.ts'

/** Columns may be empty, but not all of these at once (a check over several columns). */
const alsoFilled: Record<string, readonly string[]> = {
  'casework.offer': ['parcel'],
  'casework.sending': ['parcel'],
  'keys.data_key': ['wrapped_key'],
  'keys.municipality_key': ['wrapped_key', 'wrapped_door_private'],
  'casework.hold': ['request_id'],
  'casework.destruction': ['request_id'],
  'casework.meeting_participant': ['content'],
  'sharing.colleague_ask': ['to_person'],
  'reporting.report': ['door_epoch', 'door_content', 'door_contact'],
  'reporting.message': ['door_epoch', 'door_content'],
}

export type Row = Record<string, unknown>

export interface Table {
  name: string
  owner: string
  columns: { name: string; type: string; filled: boolean; check: string | null }[]
  foreignKeys: { columns: string[]; to: string; toColumns: string[] }[]
}

/** @returns the tables with rows of municipalities, each after those it refers to */
export async function tablesInOrder(client: pg.Client): Promise<Table[]> {
  const waiting: Table[] = []
  for (const { schema, name } of await tenantTables(client)) waiting.push(await describe(client, `${schema}.${name}`))
  const ordered: Table[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      (table) => !table.foreignKeys.some(({ to }) => to !== table.name && waiting.some((other) => other.name === to)),
    )
    if (next < 0)
      throw new Error(`tables refer to each other in a circle: ${waiting.map((table) => table.name).join(', ')}`)
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}

/** The names of the columns that an array of column numbers stands for. */
const names = (key: string, rel: string): string =>
  `(select array_agg(attname::text order by place) from unnest(${key}) with ordinality as u (num, place) join pg_attribute on attrelid = ${rel} and attnum = num)`

async function describe(client: pg.Client, name: string): Promise<Table> {
  const columns = await client.query<Table['columns'][number]>(
    `select attname as name, format_type(atttypid, null) as type, attnotnull and not atthasdef as filled,
       (select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c where conrelid = attrelid and contype = 'c' and conkey = array[attnum]) as check
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [name],
  )
  const foreignKeys = await client.query<Table['foreignKeys'][number]>(
    `select ${names('conkey', 'conrelid')} as columns, ${names('confkey', 'confrelid')} as "toColumns",
       (select nspname || '.' || relname from pg_class c join pg_namespace n on n.oid = relnamespace where c.oid = confrelid) as to
     from pg_constraint where conrelid = $1::regclass and contype = 'f'`,
    [name],
  )
  const owner = await client.query<{ owner: string }>(
    'select relowner::regrole::text as owner from pg_class where oid = $1::regclass',
    [name],
  )
  const filled = (column: Table['columns'][number]): boolean =>
    column.filled || (alsoFilled[name]?.includes(column.name) ?? false)
  return {
    name,
    owner: owner.rows[0]!.owner,
    columns: columns.rows.map((column) => ({ ...column, filled: filled(column) })),
    foreignKeys: foreignKeys.rows,
  }
}

/** @param known the rows this municipality already has, by table @returns a row that is not yet stored */
export function makeRow(table: Table, municipalityId: string, known: ReadonlyMap<string, Row>): Row {
  const row: Row = {}
  for (const column of table.columns) if (column.filled) row[column.name] = valueFor(column)
  for (const { columns, to, toColumns } of table.foreignKeys) {
    const parent = known.get(to)
    if (!parent || columns.some((column) => !(column in row))) continue
    columns.forEach((column, place) => (row[column] = parent[toColumns[place]!]))
  }
  return { ...row, municipality_id: municipalityId }
}

function valueFor({ type, check, name }: Table['columns'][number]): unknown {
  const bytes = Number(/octet_length\(\w+\) = (\d+)/.exec(check ?? '')?.[1] ?? 40)
  const values: Record<string, () => unknown> = {
    uuid: randomUUID,
    text: () => /'([^']*)'::text/.exec(check ?? '')?.[1] ?? randomUUID(),
    bytea: () => `\\x${randomBytes(bytes).toString('hex')}`,
    integer: () => randomInt(1, 1_000_000),
    bigint: () => randomInt(1, 1_000_000),
    boolean: () => false,
    date: () => '2026-11-01',
    'timestamp with time zone': () => '2026-11-21T09:00:00Z',
    jsonb: () => ({}),
    'text[]': () => (check?.includes('cardinality') ? ['x'] : []),
  }
  const value = values[type]
  if (!value) throw new Error(`no value is known for column ${name} of type ${type}: add it here`)
  return value()
}

/** The statement and its value, for `client.query`; column by column, so that what is not given gets its default. */
export function insertion(table: Table, row: Row): { text: string; values: [string] } {
  const columns = Object.keys(row).join(', ')
  return {
    text: `insert into ${table.name} (${columns}) select ${columns} from jsonb_populate_record(null::${table.name}, $1)`,
    values: [JSON.stringify(row)],
  }
}

/** Stores one row in each table, as its owner, in a transaction of this municipality. @param client may act as each owner */
export async function oneRowEach(
  client: pg.Client | pg.PoolClient,
  tables: readonly Table[],
  municipalityId: string,
): Promise<Map<string, Row>> {
  const known = new Map<string, Row>([['platform.municipality', { id: municipalityId }]])
  await client.query('begin')
  await client.query(`select set_config('app.municipality', $1, true)`, [municipalityId])
  for (const table of tables) {
    const row = makeRow(table, municipalityId, known)
    await client.query(`set local role ${table.owner}`)
    await client.query(insertion(table, row))
    known.set(table.name, row)
  }
  await client.query('commit')
  return known
}
