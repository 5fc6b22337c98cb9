// SPDX-License-Identifier: EUPL-1.2
/** The fall-back desk of a municipality, for who mails: put together here, because notices knows no room. */
import type { FallBack } from '../notices/index.ts'
import { findNeighbours, nameOfMunicipality } from '../platform/municipalities.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { deskSettingsOf } from '../reporting/index.ts'
import { findPiketPhone } from '../triage/index.ts'

/** @returns nothing when none was named, or one that is no other municipality of the region */
export async function fallBackOf(tx: Tx): Promise<FallBack | undefined> {
  const { fallbackDesk } = await deskSettingsOf(tx)
  const desk = (await findNeighbours(tx)).find(({ slug }) => slug === fallbackDesk)
  return desk && { deskId: desk.id, here: await nameOfMunicipality(tx), phone: await findPiketPhone(tx) }
}
