// SPDX-License-Identifier: EUPL-1.2
/**
 * What goes along with a case to another municipality: only what was ticked, thing by thing. A person goes by role and age; the name, what is
 * written about him, and where he stays each need a tick of their own. The roles always go, so that the mark of non-punishment does.
 * Values in, values out.
 */
import * as z from 'zod'
import { exploitationFormNames } from '../../triage/index.ts'
import { embargoAskers } from '../embargo/store.ts'
import type { Entry } from '../entries/store.ts'
import { entryKinds } from '../entries/rules.ts'
import { startingPoints } from '../lifecycle.ts'
import { ageClasses, nodeKinds, personRoles } from '../network/rules.ts'
import type { Node } from '../network/store.ts'
import { partKinds, type PartKind } from '../parts/rules.ts'

export const parcelSchema = z.object({
  /** of the sender, so that two who talk about it mean the same */
  number: z.string(),
  startingPoint: z.enum(startingPoints),
  forms: z.array(z.enum(exploitationFormNames)),
  sentence: z.string(),
  purpose: z.string(),
  basis: z.string(),
  embargo: z.object({ askedBy: z.enum(embargoAskers), reviewOn: z.string() }).optional(),
  entries: z.array(
    z.object({
      part: z.enum(partKinds),
      kind: z.enum(entryKinds),
      happenedOn: z.string(),
      happenedTime: z.string().optional(),
      text: z.string(),
    }),
  ),
  nodes: z.array(
    z.object({
      part: z.enum(partKinds),
      kind: z.enum(nodeKinds),
      roles: z.array(z.enum(personRoles)),
      ageClass: z.enum(ageClasses),
      name: z.string(),
      born: z.string(),
      about: z.string(),
      /** opened by nobody on the way; over there it is kept apart again */
      whereabouts: z.string().optional(),
    }),
  ),
})
export type Parcel = z.infer<typeof parcelSchema>

export const tickKinds = ['regel', 'persoon', 'naam', 'over', 'verblijf'] as const
export type TickKind = (typeof tickKinds)[number]

/** As the boxes of the form say it: `naam:` and the id. */
export const tickOf = (kind: TickKind, id: string): string => `${kind}:${id}`

/** @returns the ids that were ticked for this kind of thing */
const ticked = (ticks: readonly string[], kind: TickKind): ReadonlySet<string> =>
  new Set(ticks.filter((tick) => tick.startsWith(`${kind}:`)).map((tick) => tick.slice(kind.length + 1)))

export interface ToPick {
  entries: readonly Entry[]
  nodes: readonly Node[]
}

/**
 * The ticked things and no others. Any tick about somebody takes along that there is somebody.
 *
 * @param places where somebody stays, by id; empty texts before it is sent, when nobody opened them
 */
export function pick(
  { entries, nodes }: ToPick,
  ticks: readonly string[],
  places: ReadonlyMap<string, string>,
): Pick<Parcel, 'entries' | 'nodes'> {
  const lines = ticked(ticks, 'regel')
  const [somebody, names, abouts] = [ticked(ticks, 'persoon'), ticked(ticks, 'naam'), ticked(ticks, 'over')]
  return {
    entries: entries
      .filter(({ id }) => lines.has(id))
      .map(({ part, kind, happenedOn, happenedTime, text }) => ({
        part,
        kind,
        happenedOn: happenedOn.toString(),
        ...(happenedTime === undefined ? {} : { happenedTime }),
        text,
      })),
    nodes: nodes
      .filter(({ id }) => somebody.has(id) || names.has(id) || abouts.has(id) || places.has(id))
      .map(({ id, part, kind, roles, content }) => ({
        part,
        kind,
        roles: [...roles],
        ageClass: content.ageClass,
        name: names.has(id) ? content.name : '',
        born: names.has(id) ? content.born : '',
        about: abouts.has(id) ? content.about : '',
        ...(places.has(id) ? { whereabouts: places.get(id) } : {}),
      })),
  }
}

/** Whose whereabouts are to go along, of those of whom they are kept. */
export const withWhereabouts = (nodes: readonly Node[], ticks: readonly string[]): readonly Node[] => {
  const places = ticked(ticks, 'verblijf')
  return nodes.filter(({ id, whereaboutsKeyId }) => places.has(id) && whereaboutsKeyId !== undefined)
}

/** The parts that something comes from: who may be on none of them over there, does not see the offer. */
export const partsOf = ({ entries, nodes }: Pick<Parcel, 'entries' | 'nodes'>): readonly PartKind[] =>
  partKinds.filter((kind) => [...entries, ...nodes].some(({ part }) => part === kind))
