// SPDX-License-Identifier: EUPL-1.2
/** Writes down where a person stays, and shows it after a reason (M-32). */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, NotVisible } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { showNode } from '../network/show-node.tsx'
import { getVisibleNode } from '../network/store.ts'
import { onPart } from '../on-case.ts'
import { sightOf } from '../parts/visible-part.ts'
import { neededLine } from '../typed.ts'
import { keepWhereabouts as keep, recordLook } from './store.ts'

const back = (id: string, node: string): string => `${to('caseNode', { id })}?wie=${node}`

export const keepWhereabouts = deed({
  input: z.object({ id: z.string(), wie: z.string(), verblijf: neededLine('giveWhereabouts') }),
  page: showNode,
  async run(tx, who, { id, wie, verblijf }) {
    const node = await getVisibleNode(tx, await sightOf(tx, who), id, wie, { lock: true })
    const { part, isClosed } = await onPart(tx, who, id, node.part)
    if (node.kind !== 'person') throw new NotVisible('only a person stays somewhere')
    if (isClosed) return conflict('partClosed')
    await keep(tx, node, verblijf)
    return done(back(id, node.id), 'whereaboutsKept', { details: { node: node.id, part: part.kind } })
  },
})

export const revealWhereabouts = deed({
  input: z.object({ id: z.string(), wie: z.string(), waarom: neededLine('giveReason') }),
  page: showNode,
  async run(tx, who, { id, wie, waarom }) {
    const node = await getVisibleNode(tx, await sightOf(tx, who), id, wie)
    const { part } = await onPart(tx, who, id, node.part)
    if (!node.whereaboutsKeyId) return conflict('noWhereabouts')
    const look = await recordLook(tx, part, { nodeId: node.id, personId: who.personId, reason: waarom })
    return done(back(id, node.id), 'whereaboutsShown', { details: { node: node.id, look } })
  },
})
