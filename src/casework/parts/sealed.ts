// SPDX-License-Identifier: EUPL-1.2
/** Seals and opens what hangs on a part, under the key of that part: padded, and bound to its row, column and version. */
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'

export interface At {
  table: `casework.${string}` | `care.${string}`
  row: string
  column: string
  version?: number
}

const placeOf = ({ municipalityId }: Tx, at: At): Buffer => placeBytes({ municipalityId, ...at })

/** @param content a text, or anything that JSON can carry */
export const sealAt = (tx: Tx, key: Buffer, at: At, content: unknown): Sealed =>
  seal(key, padded(content), placeOf(tx, at))

/** @throws CannotOpen */
export const openAt = (tx: Tx, key: Buffer, at: At, sealed: Buffer): unknown =>
  unpadded(open(key, sealed, placeOf(tx, at)))
