// SPDX-License-Identifier: EUPL-1.2
/** Who looks for himself or somebody who works here: a line of its own for each, so that the privacy officer sees it; a tag and never the text (M-36). */
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { everybody } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import { namesSomebody, wordsOf } from './rules.ts'

/** @returns the tag of what was searched, for the line of the search itself */
export async function tellOfColleagues(tx: Tx, who: Who, text: string): Promise<string> {
  const [tagged] = await tx.keys.tags(tx, [`search|${wordsOf(text).join(' ')}`])
  const tag = tagged?.toString('hex') ?? ''
  for (const { id, name } of await everybody(tx)) {
    const isSelf = id === who.personId
    if (!namesSomebody(text, name, isSelf)) continue
    const action = isSelf ? 'search.for-oneself' : 'search.for-colleague'
    await writeAuditLine(tx, { actor: who.personId, action, object: { kind: 'person', id }, details: { tag } })
  }
  return tag
}
