// SPDX-License-Identifier: EUPL-1.2
/** Who else can weigh a report that somebody told himself; and when there is nobody, whom to ask, as far as this municipality said so. */
import { rolesThatMay } from '../../access.ts'
import { findNeighbours } from '../../platform/municipalities.ts'
import { namesOf, whoHolds } from '../../platform/people/people.ts'
import { whoIsAway } from '../../platform/people/presence.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { deskSettingsOf } from '../../reporting/index.ts'
import { findKeptAway } from '../stepping-back/store.ts'

export interface WhoElse {
  /** names of who may weigh it and is there today */
  handlers: readonly string[]
  /** names of the ketenregisseurs of this municipality */
  chainDirectors: readonly string[]
  /** the municipality that was named as fall-back */
  fallBack: string | undefined
}

export async function findWhoElse(tx: Tx, who: Who, reportId: string): Promise<WhoElse> {
  const away = await findKeptAway(tx, reportId)
  const holders = await whoHolds(tx, rolesThatMay('report.weigh'), who.today)
  const notThere = await whoIsAway(tx, who.today)
  const handlers = holders.filter((id) => id !== who.personId && !away.has(id) && !notThere.has(id))
  const directors = await whoHolds(tx, ['chainDirector'], who.today)
  const names = await namesOf(tx, [...handlers, ...directors])
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []).toSorted()
  const { fallbackDesk } = await deskSettingsOf(tx)
  const neighbours = await findNeighbours(tx)
  return {
    handlers: named(handlers),
    chainDirectors: named(directors),
    fallBack: neighbours.find(({ slug }) => slug === fallbackDesk)?.name,
  }
}
