// SPDX-License-Identifier: EUPL-1.2
/** Somebody of the own municipality, to look at or to change. Nobody changes their own rights: another administrator does (decision 0014). */
import { may } from '../../access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { peopleOf, rolesOf, type Person } from '../../platform/people/people.ts'
import { lockRights } from '../../platform/people/role-assignments.ts'
import type { Who } from '../../platform/people/who.ts'
import { NotAllowed, NotVisible } from '../../platform/web/outcome.ts'

/** @throws NotVisible */
export async function getPerson(tx: Tx, id: string): Promise<Person> {
  const person = (await peopleOf(tx)).find((each) => each.id === id)
  if (!person) throw new NotVisible('nobody by this id')
  return person
}

/**
 * Waits for who changes rights here at this moment, and then asks again whether this administrator still is one: of two who close each
 * other's account at once, one does.
 *
 * @returns nothing when it is the administrator's own account, or one that was closed
 * @throws NotVisible
 */
export async function findChangeable(tx: Tx, who: Who, id: string): Promise<Person | undefined> {
  await lockRights(tx)
  if (!may(await rolesOf(tx, who.personId, who.today), 'people.change'))
    throw new NotAllowed('no administrator any more')
  const person = await getPerson(tx, id)
  return person.id === who.personId || person.disabled ? undefined : person
}
