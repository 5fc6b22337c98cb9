// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes down that a person was told that he is recorded, or why that waits, or that there is no name after all. On a closed part too: the
 * duty does not end with the work.
 */
import * as z from 'zod'
import { leaveOutBsn } from '../../identifiers/bsn.ts'
import { to } from '../../paths.ts'
import { optionalDate } from '../../platform/web/date-field.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showNode } from '../network/show-node.tsx'
import { getVisibleNode } from '../network/store.ts'
import { onPart } from '../on-case.ts'
import { keyOf } from '../parts/store.ts'
import { sightOf } from '../parts/visible-part.ts'
import { line } from '../typed.ts'
import { decisionOf, dutyOutcomes } from './rules.ts'
import { findDuty, storeDecision } from './store.ts'

const chosen = z.string().default('')

export const decideDuty = deed({
  input: z.object({
    id: z.string(),
    wie: z.string(),
    stand: z.coerce.number({ error: 'whichVersion' }).int('whichVersion'),
    uitkomst: z.enum(dutyOutcomes, { error: 'whichDuty' }),
    hoe: chosen,
    wanneer: optionalDate,
    meelezen: chosen,
    anders: line,
    grond: chosen,
    herzien: optionalDate,
    zin: line,
  }),
  page: showNode,
  async run(tx, who, { id, wie, stand, ...typed }) {
    const node = await getVisibleNode(tx, await sightOf(tx, who), id, wie, { lock: true })
    const { part } = await onPart(tx, who, id, node.part)
    const of = { nodeId: node.id, caseId: node.caseId, part: node.part, key: await keyOf(tx, part) }
    const duty = await findDuty(tx, of)
    if (!duty) return conflict('noDuty')
    if (duty.version !== stand) return conflict('dutyMeanwhile')
    for (const field of ['zin', 'anders'] as const)
      if (leaveOutBsn(typed[field], '') !== typed[field]) return mend({ [field]: 'holdsBsn' })
    const { uitkomst: outcome, hoe: way, wanneer: on, meelezen: along, anders: otherWay } = typed
    const { grond: ground, herzien: reviewOn, zin: sentence } = typed
    const decision = decisionOf({ outcome, way, on, along, otherWay, ground, reviewOn, sentence }, who.today)
    if ('mistakes' in decision) return mend({ ...decision.mistakes })
    await storeDecision(tx, of, duty, who.personId, decision)
    return done(`${to('caseNode', { id })}?wie=${node.id}`, 'dutyDecided', {
      details: { node: node.id, part: part.kind, outcome },
    })
  },
})
