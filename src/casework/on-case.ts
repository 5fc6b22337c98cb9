// SPDX-License-Identifier: EUPL-1.2
/** What each page and deed of a case begins with: the case, the parts of it that this person sees, and his sight. */
import type { Tx } from '../platform/database/transaction.ts'
import type { Who } from '../platform/people/who.ts'
import type { PartKind } from './parts/rules.ts'
import { ensureDesk, findVisibleParts, type Part } from './parts/store.ts'
import { sightOf, type Sight } from './parts/visible-part.ts'
import { NotVisible } from '../platform/web/outcome.ts'
import { getVisibleCase, type Case } from './store.ts'

export interface OnCase {
  theCase: Case
  sight: Sight
  /** those that this person sees */
  parts: readonly Part[]
}

/** @throws NotVisible */
export async function onCase(tx: Tx, who: Who, id: string, options: { lock?: boolean } = {}): Promise<OnCase> {
  const theCase = await getVisibleCase(tx, who, id, options)
  await ensureDesk(tx, theCase)
  const sight = await sightOf(tx, who)
  return { theCase, sight, parts: await findVisibleParts(tx, sight, theCase.id) }
}

export interface OnPart extends OnCase {
  part: Part
  /** nothing is added to what was closed */
  isClosed: boolean
}

/** @throws NotVisible when the case or the part is not for this person */
export async function onPart(
  tx: Tx,
  who: Who,
  id: string,
  kind: PartKind | undefined,
  options: { lock?: boolean } = {},
): Promise<OnPart> {
  const at = await onCase(tx, who, id, options)
  const part = at.parts.find((each) => each.kind === kind)
  if (!part) throw new NotVisible('no part by this name')
  return { ...at, part, isClosed: part.closed !== undefined || at.theCase.status === 'closed' }
}
