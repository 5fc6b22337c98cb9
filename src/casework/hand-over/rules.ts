// SPDX-License-Identifier: EUPL-1.2
/** Whose work one may hand over, and to whom. Values in, values out. */
import type { AtDesk } from '../../platform/people/presence.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isUuid } from '../../platform/uuid.ts'
import { partOfSlug, partSlugs } from '../parts/rules.ts'
import { itemKinds, type Chosen, type ItemKind } from './store.ts'

/** One's own, or that of somebody who is away or gone; who is there is asked. */
export const mayHandOverFor = (fromId: string, whoId: string, { there }: AtDesk): boolean =>
  fromId === whoId || !there.has(fromId)

export const receiversFor = (fromId: string, { there }: AtDesk): string[] => [...there].filter((id) => id !== fromId)

const isKind = (name: string | undefined): name is ItemKind => itemKinds.some((kind) => kind === name)

/** The ticked lines, each `kind:id`, of a part `part:id:slug`; anything else is passed by. */
export const readChosen = (lines: string): Chosen[] =>
  [...new Set(lines.split('\n'))].flatMap((line): Chosen[] => {
    const [kind, id = '', slug = ''] = line.split(':')
    if (!isKind(kind) || !isUuid(id)) return []
    if (kind !== 'part') return [{ kind, id }]
    const part = partOfSlug(slug)
    return part ? [{ kind, id, part }] : []
  })

const wordsOf = (item: Chosen): string[] => [
  item.kind,
  item.id,
  ...(item.kind === 'part' ? [partSlugs[item.part]] : []),
]
export const lineOf = (item: Chosen): string => wordsOf(item).join(':')
/** The field in which one line gets a receiver of its own. */
export const receiverField = (item: Chosen): string => ['naar', ...wordsOf(item)].join('-')

/** @returns the lines by receiver, or what to mend */
export function sortByReceiver(
  chosen: readonly Chosen[],
  fields: Readonly<Record<string, unknown>>,
  receivers: readonly string[],
): Map<string, Chosen[]> | FieldErrors {
  if (chosen.length === 0) return { regel: 'tickSomething' }
  const sorted = new Map<string, Chosen[]>()
  for (const item of chosen) {
    const own = fields[receiverField(item)]
    const receiver = own === undefined || own === '' ? fields['naar'] : own
    if (typeof receiver !== 'string' || !receivers.includes(receiver)) return { naar: 'chooseReceiver' }
    sorted.set(receiver, [...(sorted.get(receiver) ?? []), item])
  }
  return sorted
}
