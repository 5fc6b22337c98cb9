// SPDX-License-Identifier: EUPL-1.2
/** A role with its days as a sentence. */
import { sayExact } from '../ui/date-words.ts'
import { isWithdrawn, type Assigned } from './people/rules.ts'
import { roleWords } from './role-words.nl.ts'
import { words } from './words.nl.ts'

export function sayRole(given: Assigned): string {
  const { role, from, until } = given
  if (isWithdrawn(given)) return words.withdrawn(roleWords[role], sayExact(from))
  return until
    ? words.between(roleWords[role], sayExact(from), sayExact(until))
    : words.since(roleWords[role], sayExact(from))
}
