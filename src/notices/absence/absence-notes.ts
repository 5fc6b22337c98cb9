// SPDX-License-Identifier: EUPL-1.2
/** What *Mijn werk* says of who stands in for whom, to the one who is away and to the one who stands in. */
import { may } from '../../access.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { WorkNote } from '../../platform/work-entry.ts'
import { isAfter } from '../../time.ts'
import { sayDate } from '../../ui/date-words.ts'
import { noteWords } from '../settings/words.nl.ts'
import { findAbsence, findSubstitutions } from './store.ts'

export const absenceNotes: WorkNote = async (tx, who) => {
  if (!may(who.roles, 'absence.own')) return []
  const found = await findAbsence(tx, who.personId, who.today)
  const own = found && !isAfter(found.from, who.today) ? found : undefined
  const others = await findSubstitutions(tx, who.personId, who.today)
  const names = await namesOf(tx, [
    own?.substituteId ?? null,
    own?.setBy ?? null,
    ...others.map(({ personId }) => personId),
  ])
  return [
    ...(own ? [noteWords.away(own.substituteId && names.get(own.substituteId), sayDate(own.until, who.today))] : []),
    ...(own?.setBy ? [noteWords.setBy(names.get(own.setBy) ?? '')] : []),
    ...others.map(({ personId, until }) => noteWords.standsIn(names.get(personId) ?? '', sayDate(until, who.today))),
  ]
}
