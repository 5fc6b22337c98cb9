// SPDX-License-Identifier: EUPL-1.2
/** What the list of watched reports shows on top of the others: why somebody is watching, and whether something new named the same. */
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { open } from '../../platform/sealing/envelope.ts'
import { contentKeysOf } from '../../reporting/index.ts'
import { findWoken } from '../seen-before/woken.ts'
import type { Course } from '../store.ts'
import { reasonPlace } from '../weigh/reason.ts'

export interface Watched {
  reason: string
  isWoken: boolean
}

export async function watchedOf(tx: Tx, who: Who, courses: readonly Course[]): Promise<Map<string, Watched>> {
  const keys = await contentKeysOf(
    tx,
    courses.map(({ reportId }) => reportId),
  )
  const woken = new Set((await findWoken(tx, who)).map(({ reportId }) => reportId))
  return new Map(
    courses.flatMap(({ reportId, reason }) => {
      const key = keys.get(reportId)
      const said = key && reason ? open(key, reason, reasonPlace(tx.municipalityId, reportId)).toString() : ''
      return [[reportId, { reason: said, isWoken: woken.has(reportId) }]]
    }),
  )
}
