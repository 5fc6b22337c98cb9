// SPDX-License-Identifier: EUPL-1.2
/**
 * Hands open work to colleagues in one deed (werk overdragen): one's own before leave or when one goes, or that of somebody who is away or
 * gone. All in one transaction, an audit line for each thing. What a receiver may not have stays where it is.
 */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { writeAuditLine } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { recordFact } from '../../platform/facts.ts'
import { namesOf } from '../../platform/people/people.ts'
import { whoIsAtDesk } from '../../platform/people/presence.ts'
import type { Who } from '../../platform/people/who.ts'
import { isUuid } from '../../platform/uuid.ts'
import { conflict, done, mend, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { workHandedOver } from '../facts.ts'
import { findOpenWork, pass } from './open-work.ts'
import { lineOf, mayHandOverFor, readChosen, receiversFor, sortByReceiver } from './rules.ts'
import { showHandOver } from './show-hand-over.tsx'
import { insertHandOver, lockWorkOf, type Chosen, type MovedItem } from './store.ts'

export const handWorkOver = deed({
  input: z.looseObject({ van: z.string().default(''), naar: z.string().default(''), regel: z.string().default('') }),
  page: showHandOver,
  async run(tx, who, input) {
    const from = input.van === '' ? who.personId : input.van
    if (!isUuid(from) || !(await namesOf(tx, [from])).has(from)) throw new NotVisible('no colleague by this name')
    await lockWorkOf(tx, from)
    const desk = await whoIsAtDesk(tx, who.today)
    if (!mayHandOverFor(from, who.personId, desk)) return conflict('isThere')
    const chosen = readChosen(input.regel)
    const sorted = sortByReceiver(chosen, input, receiversFor(from, desk))
    if (!(sorted instanceof Map)) return mend(sorted)

    const moved: MovedItem[] = []
    for (const [receiver, items] of [...sorted].toSorted(([a], [b]) => a.localeCompare(b)))
      moved.push(...(await handTo(tx, who, { from, to: receiver, items })))
    if (moved.length === 0)
      return (await isStillOpen(tx, who, from, chosen)) ? mend({ naar: 'cannotTake' }) : conflict('movedMeanwhile')

    await recordFact(tx, workHandedOver(moved.length))
    const back = from === who.personId ? to('handOverWork') : `${to('handOverWork')}?van=${from}`
    return done(back, moved.length < chosen.length ? 'handedOverInPart' : 'handedOver', {
      object: { kind: 'person', id: from },
      details: { asked: chosen.length, moved: moved.length, to: [...sorted.keys()] },
    })
  },
})

/**
 * Of somebody's work what may pass is passed, noted and in the trail. @param who by whose eyes is looked at what may pass
 * @param by who did it, when that is somebody else
 */
export async function handTo(
  tx: Tx,
  who: Who,
  { from, to: receiver, items, by = who.personId }: { from: string; to: string; items: readonly Chosen[]; by?: string },
): Promise<MovedItem[]> {
  const moved = await pass(tx, who, { from, to: receiver, items })
  if (moved.length === 0) return []
  await insertHandOver(tx, { from, to: receiver, by, items: moved })
  for (const item of moved) {
    await writeAuditLine(tx, {
      actor: by,
      action: 'work-item.moved',
      object: 'caseId' in item ? { kind: 'case', id: item.caseId } : { kind: 'report', id: item.reportId },
      details: { kind: item.kind, ...('part' in item && { part: item.part }), from, to: receiver },
    })
  }
  return moved
}

async function isStillOpen(tx: Tx, who: Who, from: string, chosen: readonly Chosen[]): Promise<boolean> {
  const open = new Set((await findOpenWork(tx, who, from)).map(lineOf))
  return chosen.some((item) => open.has(lineOf(item)))
}
