// SPDX-License-Identifier: EUPL-1.2
/** Who is not there today: away (afwezig), or gone. That, and never why or who stands in, is known to every room. */
import { sql } from 'kysely'
import { rolesThatMay } from '../../access.ts'
import type { PlainDate } from '../../time.ts'
import type { Tx } from '../database/transaction.ts'
import { whoHolds } from './people.ts'

export async function whoIsAway(tx: Tx, day: PlainDate): Promise<Set<string>> {
  const found = await sql<{ person_id: string }>`select person_id from platform.away
    where municipality_id = ${tx.municipalityId} and ${day.toString()}::date between from_date and until_date`.execute(
    tx.db,
  )
  return new Set(found.rows.map(({ person_id }) => person_id))
}

export interface AtDesk {
  /** who takes work over and is there today */
  there: ReadonlySet<string>
  /** who takes work over and is away today */
  away: ReadonlySet<string>
}

/** Whoever is in neither works here no longer, or has another task now. */
export async function whoIsAtDesk(tx: Tx, today: PlainDate): Promise<AtDesk> {
  const away = await whoIsAway(tx, today)
  const handlers = await whoHolds(tx, rolesThatMay('work.hand-over'), today)
  return {
    there: new Set(handlers.filter((id) => !away.has(id))),
    away: new Set(handlers.filter((id) => away.has(id))),
  }
}
