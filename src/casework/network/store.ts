// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of who and what a case is about. Names are under the key of the part; on screens each has a label by
 * chance. Whoever writes a person here begins or ends the duty to tell him, so that no way of writing goes round it.
 */
import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { isUuid } from '../../platform/uuid.ts'
import type { Instant } from '../../time.ts'
import { followName } from '../duty-to-inform/store.ts'
import { keepEarlier } from '../earlier-versions.ts'
import type { PartKind } from '../parts/rules.ts'
import { openAt, sealAt } from '../parts/sealed.ts'
import { keyOf, type Part } from '../parts/store.ts'
import { seesItem, type Sight } from '../parts/visible-part.ts'
import { ageClasses, freeLabel, type NodeKind, type PersonRole, type RelationKind } from './rules.ts'

export const nodeContent = z.object({
  /** a name, an address, a plate, a number: whatever it is called in the world; may be unknown */
  name: z.string().default(''),
  /** as far as it is known, `1949-07` too */
  born: z.string().default(''),
  ageClass: z.enum(ageClasses).default('unknown'),
  about: z.string().default(''),
})
export type NodeContent = z.infer<typeof nodeContent>

export interface Node {
  id: string
  caseId: string
  part: PartKind
  kind: NodeKind
  label: string
  roles: readonly PersonRole[]
  content: NodeContent
  version: number
  addedBy: string
  addedAt: Instant
  changed: { by: string; at: Instant } | undefined
  whereaboutsKeyId: string | undefined
}

interface Row {
  id: string
  case_id: string
  part: PartKind
  kind: NodeKind
  label: string
  roles: PersonRole[]
  content: Buffer
  version: number
  added_by: string
  added_at: Date
  changed_by: string | null
  changed_at: Date | null
  whereabouts_key_id: string | null
}

const columns = sql`i.id, i.case_id, i.part, i.kind, i.label, i.roles, i.content, i.version, i.added_by, i.added_at, i.changed_by, i.changed_at,
  i.whereabouts_key_id`

const at = (row: string, version: number) => ({ table: 'casework.node', row, column: 'content', version }) as const

export async function insertNode(
  tx: Tx,
  part: Part,
  by: string,
  node: Pick<Node, 'kind' | 'roles' | 'content'>,
): Promise<{ id: string; label: string }> {
  const id = randomUUID()
  const key = await keyOf(tx, part)
  const sealed = sealAt(tx, key, at(id, 1), node.content)
  for (;;) {
    const taken = await sql<{ label: string }>`select label from casework.node
      where municipality_id = ${tx.municipalityId} and case_id = ${part.caseId}`.execute(tx.db)
    const label = freeLabel(node.kind, new Set(taken.rows.map((row) => row.label)), randomInt(1_000) / 1_000)
    const added =
      await sql`insert into casework.node (municipality_id, id, case_id, part, kind, label, roles, content, added_by, added_at) values
      (${tx.municipalityId}, ${id}, ${part.caseId}, ${part.kind}, ${node.kind}, ${label}, ${[...node.roles]}::text[], ${sealed}, ${by},
        ${tx.now.toString()}::timestamptz) on conflict (municipality_id, case_id, label) do nothing returning id`.execute(
        tx.db,
      )
    if (added.rows.length === 0) continue
    if (node.kind === 'person')
      await followName(
        tx,
        { nodeId: id, caseId: part.caseId, part: part.kind, key },
        { before: '', now: node.content.name },
      )
    return { id, label }
  }
}

/** @param parts as they were found to be visible */
export async function findNodes(tx: Tx, parts: readonly Part[]): Promise<Node[]> {
  const [first] = parts
  if (!first) return []
  const found = await sql<Row>`select ${columns} from casework.node i
    where i.municipality_id = ${tx.municipalityId} and i.case_id = ${first.caseId} and i.part = any(${parts.map(({ kind }) => kind)}::text[])
    order by array_position(array['person', 'place', 'organisation', 'vehicle', 'number'], i.kind), i.label limit 500`.execute(
    tx.db,
  )
  const keys = await tx.keys.dataKeys(
    tx,
    parts.map(({ keyId }) => keyId),
  )
  return found.rows.flatMap((row) => {
    const part = parts.find(({ kind }) => kind === row.part)
    const key = part && keys.get(part.keyId)
    return key ? [nodeOf(tx, key.key, row)] : []
  })
}

/** @throws NotVisible */
export async function getVisibleNode(
  tx: Tx,
  sight: Sight,
  caseId: string,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Node> {
  if (!isUuid(id)) throw new NotVisible('nobody by this name')
  const found = await sql<Row & { key_id: string }>`select ${columns},
      (select p.key_id from casework.part p where p.municipality_id = i.municipality_id and p.case_id = i.case_id and p.kind = i.part) as key_id
    from casework.node i where ${seesItem(tx, sight)} and i.case_id = ${caseId} and i.id = ${id} ${lock ? sql`for update of i` : sql``}`.execute(
    tx.db,
  )
  const row = found.rows[0]
  if (!row) throw new NotVisible('nobody by this name')
  return nodeOf(tx, await keyOf(tx, { keyId: row.key_id }), row)
}

/** The node was locked and is of the version that was read. */
export async function changeNode(
  tx: Tx,
  part: Part,
  before: Node,
  by: string,
  now: Pick<Node, 'roles' | 'content'>,
): Promise<void> {
  const key = await keyOf(tx, part)
  await keepEarlier(tx, key, 'node', before, {
    content: { roles: before.roles, ...before.content },
    by: before.changed?.by ?? before.addedBy,
    at: before.changed?.at ?? before.addedAt,
  })
  const version = before.version + 1
  await sql`update casework.node set roles = ${[...now.roles]}::text[], content = ${sealAt(tx, key, at(before.id, version), now.content)},
      version = ${version}, changed_by = ${by}, changed_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and id = ${before.id}`.execute(tx.db)
  if (before.kind === 'person')
    await followName(
      tx,
      { nodeId: before.id, caseId: part.caseId, part: part.kind, key },
      { before: before.content.name, now: now.content.name },
    )
}

export interface Relation {
  id: string
  part: PartKind
  fromId: string
  toId: string
  kind: RelationKind
}

/** Of these parts; a relation of which one end is not among `nodes` is not shown. */
export async function findRelations(tx: Tx, parts: readonly Part[], nodes: ReadonlySet<string>): Promise<Relation[]> {
  const [first] = parts
  if (!first) return []
  const found = await sql<{ id: string; part: PartKind; from_id: string; to_id: string; kind: RelationKind }>`
    select i.id, i.part, i.from_id, i.to_id, i.kind from casework.relation i
    where i.municipality_id = ${tx.municipalityId} and i.case_id = ${first.caseId} and i.part = any(${parts.map(({ kind }) => kind)}::text[])
    order by i.added_at, i.id limit 1000`.execute(tx.db)
  return found.rows
    .filter(({ from_id, to_id }) => nodes.has(from_id) && nodes.has(to_id))
    .map((row) => ({ id: row.id, part: row.part, fromId: row.from_id, toId: row.to_id, kind: row.kind }))
}

/** @returns whether it was not there yet */
export async function insertRelation(
  tx: Tx,
  part: Part,
  by: string,
  { fromId, toId, kind }: Pick<Relation, 'fromId' | 'toId' | 'kind'>,
): Promise<boolean> {
  const added =
    await sql`insert into casework.relation (municipality_id, id, case_id, part, from_id, to_id, kind, added_by, added_at) values
    (${tx.municipalityId}, ${randomUUID()}, ${part.caseId}, ${part.kind}, ${fromId}, ${toId}, ${kind}, ${by}, ${tx.now.toString()}::timestamptz)
    on conflict do nothing returning id`.execute(tx.db)
  return added.rows.length > 0
}

/** @returns whether it was there, on a part that this person sees */
export async function deleteRelation(tx: Tx, sight: Sight, caseId: string, id: string): Promise<boolean> {
  const gone =
    await sql`delete from casework.relation i where ${seesItem(tx, sight)} and i.case_id = ${caseId} and i.id = ${id} returning i.id`.execute(
      tx.db,
    )
  return gone.rows.length > 0
}

const instantOf = (moment: Date): Instant => Temporal.Instant.fromEpochMilliseconds(moment.getTime())

const nodeOf = (tx: Tx, key: Buffer, row: Row): Node => ({
  id: row.id,
  caseId: row.case_id,
  part: row.part,
  kind: row.kind,
  label: row.label,
  roles: row.roles,
  content: nodeContent.parse(openAt(tx, key, at(row.id, row.version), row.content)),
  version: row.version,
  addedBy: row.added_by,
  addedAt: instantOf(row.added_at),
  changed: row.changed_by && row.changed_at ? { by: row.changed_by, at: instantOf(row.changed_at) } : undefined,
  whereaboutsKeyId: row.whereabouts_key_id ?? undefined,
})
