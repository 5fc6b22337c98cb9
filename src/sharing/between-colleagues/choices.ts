// SPDX-License-Identifier: EUPL-1.2
/** Who and what can be chosen when something is asked of a colleague: people by name, bases by title. The deed looks again. */
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import { whoIsAway } from '../../platform/people/presence.ts'
import type { Who } from '../../platform/people/who.ts'
import { findBases } from '../../triage/index.ts'
import { words } from './words.nl.ts'

export interface Option {
  value: string
  label: string
}

/** By name, oneself left out; who is away today says so. */
export async function colleagueOptions(tx: Tx, who: Who, ids: readonly string[]): Promise<Option[]> {
  const others = [...new Set(ids)].filter((id) => id !== who.personId)
  const names = await namesOf(tx, others)
  const away = await whoIsAway(tx, who.today)
  return others
    .map((value) => ({ value, name: names.get(value) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map(({ value, name }) => ({ value, label: away.has(value) ? words.away(name) : name }))
}

/** In force, for one of these purposes. */
export const basisOptions = async (tx: Tx, codes: readonly string[]): Promise<Option[]> =>
  (await findBases(tx))
    .filter(({ purpose, endedOn }) => !endedOn && codes.includes(purpose))
    .map(({ id, title, purpose }) => ({ value: id, label: words.form.basisOf(title, purpose) }))
