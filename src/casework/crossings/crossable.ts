// SPDX-License-Identifier: EUPL-1.2
/** What may cross from one part to another: a line, a person or thing, or what is said of a document; each with the text that is proposed and the way back. */
import { to } from '../../paths.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { NotVisible } from '../../platform/web/outcome.ts'
import { getVisibleDocument } from '../documents/store.ts'
import { getVisibleEntry } from '../entries/store.ts'
import { words } from '../entries/words.nl.ts'
import { getVisibleNode, type Node } from '../network/store.ts'
import type { PartKind } from '../parts/rules.ts'
import type { Sight } from '../parts/visible-part.ts'
import type { CrossedKind } from './store.ts'

export const crossable = ['regel', 'persoon', 'document'] as const
export type CrossableName = (typeof crossable)[number]

export interface Crossable {
  id: string
  kind: CrossedKind
  part: PartKind
  /** the other part reads this unless somebody shortens it */
  text: string
  /** what it is called on the link back */
  called: string
  node?: Node
}

/** @throws NotVisible */
export async function getCrossable(
  tx: Tx,
  sight: Sight,
  asked: { caseId: string; what: CrossableName; id: string },
  options: { lock?: boolean } = {},
): Promise<Crossable> {
  const { caseId, what, id } = asked
  switch (what) {
    case 'regel': {
      const { part, text } = await getVisibleEntry(tx, sight, caseId, id, options)
      return { id, kind: 'entry', part, text, called: words.heading }
    }
    case 'persoon': {
      const node = await getVisibleNode(tx, sight, caseId, id, options)
      return { id, kind: 'node', part: node.part, text: node.content.about, called: node.label, node }
    }
    case 'document': {
      const { part, content } = await getVisibleDocument(tx, sight, caseId, id, options)
      if (!content) throw new NotVisible('this document was removed')
      const text = content.note ? `${content.title}\n${content.note}` : content.title
      return { id, kind: 'document', part, text, called: content.title }
    }
  }
}

/** Where the source of something that crossed is read. */
export const addressOf = (caseId: string, kind: CrossedKind, id: string): string =>
  ({
    entry: `${to('caseEntry', { id: caseId })}?regel=${id}`,
    node: `${to('caseNode', { id: caseId })}?wie=${id}`,
    document: `${to('caseDocument', { id: caseId })}?document=${id}`,
  })[kind]
