// SPDX-License-Identifier: EUPL-1.2
/** Who can be away and who can stand in: at the desk everybody who reads reports, elsewhere whoever has the same task. */
import { may, rolesThatMay } from '../access.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { rolesOf, whoHolds } from '../platform/people/people.ts'
import type { PlainDate } from '../time.ts'

/** Whoever can be away at all: reads reports, or works on cases. */
export const whoCanBeAway = (tx: Tx, day: PlainDate): Promise<string[]> =>
  whoHolds(tx, rolesThatMay('absence.own'), day)

export interface Peers {
  /** what waits at the desk waits for everybody there, so that it is not left empty */
  isAtDesk: boolean
  ids: readonly string[]
}

export async function peersOf(tx: Tx, personId: string, day: PlainDate): Promise<Peers> {
  const roles = await rolesOf(tx, personId, day)
  const isAtDesk = may(roles, 'report.list')
  const same = isAtDesk ? rolesThatMay('report.list') : roles.filter((role) => may([role], 'absence.own'))
  return { isAtDesk, ids: (await whoHolds(tx, same, day)).filter((id) => id !== personId) }
}
