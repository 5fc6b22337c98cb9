// SPDX-License-Identifier: EUPL-1.2
/** What the privacy officer writes about a sample: free text about people, so it is sealed, under a key of the sample's own. */
import type { Tx } from '../../platform/database/transaction.ts'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'

/** @param row the id of the sample, or with `/` and the number of the line behind it */
export interface OwnTextPlace {
  row: string
  column: 'conclusion' | 'advice' | 'decision_reason' | 'remark'
}

const placeOf = ({ municipalityId }: Tx, { row, column }: OwnTextPlace): Buffer =>
  placeBytes({
    municipalityId,
    table: column === 'remark' ? 'oversight.sample_line' : 'oversight.sample',
    row,
    column,
  })

export async function sealOwn(tx: Tx, textKey: string, text: string, place: OwnTextPlace): Promise<Sealed> {
  const { key } = await tx.keys.dataKey(tx, textKey)
  return seal(key, Buffer.from(text), placeOf(tx, place))
}

export async function openOwn(
  tx: Tx,
  textKey: string,
  sealed: Buffer | null,
  place: OwnTextPlace,
): Promise<string | undefined> {
  if (!sealed) return undefined
  const { key } = await tx.keys.dataKey(tx, textKey)
  return open(key, sealed, placeOf(tx, place)).toString()
}
