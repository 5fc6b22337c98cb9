// SPDX-License-Identifier: EUPL-1.2
/** Whose work one may hand over, and to whom. Values in, values out. */
import type { AtDesk } from '../../platform/people/presence.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isUuid } from '../../platform/uuid.ts'
import type { Chosen } from './open-work.ts'
import { itemKinds, type ItemKind } from './store.ts'

/** One's own, or that of somebody who is away or gone; who is there is asked. */
export const mayHandOverFor = (fromId: string, whoId: string, { there }: AtDesk): boolean =>
  fromId === whoId || !there.has(fromId)

export const receiversFor = (fromId: string, { there }: AtDesk): string[] => [...there].filter((id) => id !== fromId)

const isKind = (name: string | undefined): name is ItemKind => itemKinds.some((kind) => kind === name)

/** The ticked lines, each `kind:id`; anything else is passed by. */
export const readChosen = (lines: string): Chosen[] =>
  [...new Set(lines.split('\n'))].flatMap((line) => {
    const [kind, id = ''] = line.split(':')
    return isKind(kind) && isUuid(id) ? [{ kind, id }] : []
  })

export const lineOf = ({ kind, id }: Chosen): string => `${kind}:${id}`
/** The field in which one line gets a receiver of its own. */
export const receiverField = ({ kind, id }: Chosen): string => `naar-${kind}-${id}`

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
