// SPDX-License-Identifier: EUPL-1.2
/** All that was typed, as the form and the look carry it on. */
import { partSlugs } from '../../casework/index.ts'
import type { DisclosureInput } from './compose.ts'

/** @param seen the mark of what was shown; empty before */
export function fieldsOf(typed: DisclosureInput, seen: string): Map<string, string> {
  const { id: _id, gezien: _seen, wijzig: _change, spoor, mee, weg, zonder, tot, ...rest } = typed
  return new Map([
    ...Object.entries(rest),
    ['spoor', spoor ? partSlugs[spoor] : ''],
    ['mee', mee.join('\n')],
    ['weg', weg.join('\n')],
    ['zonder', zonder.join('\n')],
    ['tot', tot.toString()],
    ['gezien', seen],
  ] as [string, string][])
}
