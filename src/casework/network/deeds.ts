// SPDX-License-Identifier: EUPL-1.2
/** Who and what a case is about: added, written anew, and how two of them belong together. */
import * as z from 'zod'
import { to } from '../../paths.ts'
import { conflict, done, mend } from '../../platform/web/outcome.ts'
import { deed } from '../../platform/web/route.ts'
import { leaveOutBsn } from '../../identifiers/bsn.ts'
import { onCase, onPart } from '../on-case.ts'
import { sightOf } from '../parts/visible-part.ts'
import { choices, clean, idField, line, longestText, partField } from '../typed.ts'
import { ageClasses, nodeKinds, personRoles, relationKinds } from './rules.ts'
import { showNetwork } from './show-network.tsx'
import { showNode } from './show-node.tsx'
import {
  changeNode as writeAnew,
  deleteRelation,
  findNodes,
  getVisibleNode,
  insertNode,
  insertRelation,
  type NodeContent,
} from './store.ts'

const fields = {
  naam: line,
  rollen: choices(personRoles),
  geboren: z
    .string()
    .default('')
    .transform(clean)
    .refine((text) => /^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(text), 'chooseBorn'),
  leeftijd: z.enum(ageClasses, { error: 'whichAge' }).default('unknown'),
  over: z.string().default('').transform(clean).pipe(z.string().max(longestText, 'tooLong')),
}

const contentOf = (typed: { naam: string; geboren: string; leeftijd: NodeContent['ageClass']; over: string }) => ({
  name: typed.naam,
  born: typed.geboren,
  ageClass: typed.leeftijd,
  about: typed.over,
})

const holdsBsn = (text: string): boolean => leaveOutBsn(text, '') !== text

const bsnIn = (typed: { naam: string; over: string }) =>
  holdsBsn(typed.naam) ? { naam: 'holdsBsn' } : holdsBsn(typed.over) ? { over: 'holdsBsn' } : undefined

export const addNode = deed({
  input: z.object({ id: z.string(), spoor: partField, soort: z.enum(nodeKinds, { error: 'whichNode' }), ...fields }),
  page: showNetwork,
  async run(tx, who, { id, spoor, soort, rollen, ...typed }) {
    const { part, isClosed } = await onPart(tx, who, id, spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    const bsn = bsnIn(typed)
    if (bsn) return mend(bsn)
    if (soort === 'person' && rollen.length === 0) return mend({ rollen: 'whichRole' })
    const node = await insertNode(tx, part, who.personId, {
      kind: soort,
      roles: soort === 'person' ? rollen : [],
      content: contentOf(typed),
    })
    return done(to('caseNetwork', { id }), 'nodeAdded', { details: { node: node.id, part: part.kind, kind: soort } })
  },
})

export const changeNode = deed({
  input: z.object({
    id: z.string(),
    wie: z.string(),
    versie: z.coerce.number({ error: 'whichVersion' }).int('whichVersion'),
    ...fields,
  }),
  page: showNode,
  async run(tx, who, { id, wie, versie, rollen, ...typed }) {
    const node = await getVisibleNode(tx, await sightOf(tx, who), id, wie, { lock: true })
    const { part, isClosed } = await onPart(tx, who, id, node.part)
    if (isClosed) return conflict('partClosed')
    if (node.version !== versie) return conflict('changedMeanwhile')
    const bsn = bsnIn(typed)
    if (bsn) return mend(bsn)
    if (node.kind === 'person' && rollen.length === 0) return mend({ rollen: 'whichRole' })
    await writeAnew(tx, part, node, who.personId, {
      roles: node.kind === 'person' ? rollen : [],
      content: contentOf(typed),
    })
    return done(`${to('caseNode', { id })}?wie=${node.id}`, 'nodeChanged', {
      details: { node: node.id, part: part.kind, version: node.version + 1 },
    })
  },
})

export const addRelation = deed({
  input: z.object({
    id: z.string(),
    spoor: partField,
    van: idField('whichNode'),
    band: z.enum(relationKinds, { error: 'whichRelation' }),
    naar: idField('whichNode'),
  }),
  page: showNetwork,
  async run(tx, who, { id, spoor, van, band, naar }) {
    const { part, parts, isClosed } = await onPart(tx, who, id, spoor, { lock: true })
    if (isClosed) return conflict('partClosed')
    const known = new Set((await findNodes(tx, parts)).map((node) => node.id))
    if (!known.has(van)) return mend({ van: 'whichNode' })
    if (!known.has(naar)) return mend({ naar: 'whichNode' })
    if (van === naar) return mend({ naar: 'twoNodes' })
    if (!(await insertRelation(tx, part, who.personId, { fromId: van, toId: naar, kind: band })))
      return conflict('relationThere')
    return done(to('caseNetwork', { id }), 'relationAdded', { details: { part: part.kind, kind: band } })
  },
})

export const removeRelation = deed({
  input: z.object({ id: z.string(), welke: idField('whichRelation') }),
  page: showNetwork,
  async run(tx, who, { id, welke }) {
    const { sight, theCase } = await onCase(tx, who, id, { lock: true })
    if (theCase.status === 'closed') return conflict('caseClosed')
    if (!(await deleteRelation(tx, sight, id, welke))) return conflict('relationGone')
    return done(to('caseNetwork', { id }), 'relationRemoved', { details: { relation: welke } })
  },
})
