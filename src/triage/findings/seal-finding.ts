// SPDX-License-Identifier: EUPL-1.2
/** What is inside the seal of a finding: an identifier as it was written and read, or which signal it was. Under the key of the report. */
import * as z from 'zod'
import { isIdentifierType, type IdentifierType } from '../../identifiers/read-identifier.ts'
import { normVersion, qualities, type Quality } from '../../identifiers/reading.ts'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'

export interface ReadIdentifier {
  type: IdentifierType
  written: string
  /** of a name, as typed; empty: not given */
  birthDate: string
  normal: string | null
  quality: Quality
}

const sealedIdentifier = z.object({
  written: z.string(),
  birthDate: z.string().default(''),
  normal: z.string().nullable(),
  quality: z.enum(qualities),
  /** of the rules it was read by */
  normVersion: z.number().int(),
})

interface Row {
  municipalityId: string
  id: string
}

const identifierPlace = ({ municipalityId, id }: Row): Buffer =>
  placeBytes({ municipalityId, table: 'triage.identifier', row: id, column: 'content' })
const signalPlace = ({ municipalityId, id }: Row): Buffer =>
  placeBytes({ municipalityId, table: 'triage.observed_signal', row: id, column: 'signal_id' })

export function sealIdentifier(key: Buffer, row: Row, { type: _type, ...content }: ReadIdentifier): Sealed {
  return seal(key, padded({ ...content, normVersion }), identifierPlace(row))
}

/** @throws CannotOpen */
export function openIdentifier(key: Buffer, row: Row, type: string, sealed: Buffer): ReadIdentifier {
  const { written, birthDate, normal, quality } = sealedIdentifier.parse(
    unpadded(open(key, sealed, identifierPlace(row))),
  )
  if (!isIdentifierType(type)) throw new Error('an identifier of a type that is not there')
  return { type, written, birthDate, normal, quality }
}

/** Every id has the same length, but not every word that may come after it: padded too. */
export const sealSignal = (key: Buffer, row: Row, signalId: string): Sealed =>
  seal(key, padded(signalId), signalPlace(row))

/** @throws CannotOpen */
export const openSignal = (key: Buffer, row: Row, sealed: Buffer): string =>
  z.string().parse(unpadded(open(key, sealed, signalPlace(row))))
