// SPDX-License-Identifier: EUPL-1.2
/** What somebody can choose from when he puts a case on an agenda: parts he sees, and of one part what was written and whom it is about. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { findEntries, type Entry } from '../entries/store.ts'
import { findNodes, type Node } from '../network/store.ts'
import type { PartKind } from '../parts/rules.ts'
import type { Part } from '../parts/store.ts'
import { seesPart, sightOf } from '../parts/visible-part.ts'
import { visibleCase } from '../store.ts'
import type { PointContent, ToldItem } from './content.ts'
import { pseudonymised, type Named } from './pseudonyms.ts'

export interface PartToDiscuss {
  caseId: string
  number: string
  part: PartKind
}

/** Open parts of open cases, by number. */
export async function findPartsToDiscuss(tx: Tx, who: Who): Promise<PartToDiscuss[]> {
  const sight = await sightOf(tx, who)
  const found = await sql<{ case_id: string; number: string; kind: PartKind }>`
    select p.case_id, c.number, p.kind from casework.part p
    join casework.trafficking_case c on c.municipality_id = p.municipality_id and c.id = p.case_id
    where ${visibleCase(tx, who)} and ${seesPart(tx, sight)} and c.status <> 'closed' and p.closed_at is null
    order by c.number, array_position(array['desk', 'care', 'police', 'administrative', 'labour', 'youth'], p.kind) limit 500`.execute(
    tx.db,
  )
  return found.rows.map(({ case_id, number, kind }) => ({ caseId: case_id, number, part: kind }))
}

/** Of one part there is rarely more to tell at a table. */
const mostEntries = 40

export async function findToTell(tx: Tx, part: Part): Promise<{ entries: Entry[]; nodes: Node[] }> {
  return { entries: await findEntries(tx, [part], mostEntries), nodes: await findNodes(tx, [part]) }
}

/** Names to look for: of everybody and everything on the parts that somebody sees. */
export const namedOf = (nodes: readonly Node[]): Named[] =>
  nodes
    .filter(({ content }) => content.name.trim() !== '')
    .map(({ content, label, kind }) => ({ name: content.name, label, isPerson: kind === 'person' }))

interface Chosen {
  question: string
  summary: string
  entries: readonly Entry[]
  nodes: readonly Node[]
}

/** As it is proposed: copies, with names by chance where names stood. */
export const proposed = ({ question, summary, entries, nodes }: Chosen, named: readonly Named[]): PointContent => ({
  question: pseudonymised(question, named),
  summary: pseudonymised(summary, named),
  items: [
    ...nodes.map(({ id, label, kind, roles, content }): ToldItem => ({
      of: 'node',
      id,
      text: pseudonymised(content.about, named),
      node: { label, kind, roles: [...roles] },
    })),
    ...entries.map(({ id, text }): ToldItem => ({ of: 'entry', id, text: pseudonymised(text, named) })),
  ],
})
