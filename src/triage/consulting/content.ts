// SPDX-License-Identifier: EUPL-1.2
/**
 * What is inside the seals of a consultation: what was asked and what left, who it is about when that was told afterwards, and the answer.
 * All under the key of the report: erasing the report erases them, and the bare fact of the disclosure stays.
 */
import * as z from 'zod'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'
import { closedAnswers } from './rules.ts'
import { originNames } from './origins.ts'

const asked = z.object({
  /** whom: an organisation or a name */
  organisation: z.string(),
  question: z.string(),
  necessity: z.string(),
  /** as it left; empty when only the question was asked */
  extract: z.string(),
  /** why the receiver may know who it is; empty: he cannot */
  whyRecognisable: z.string(),
})
export type AskedContent = z.infer<typeof asked>

const identification = z.object({ told: z.string(), reason: z.string() })
export type Identification = z.infer<typeof identification>

const answer = z.object({
  text: z.string(),
  /** of a team of the own house */
  closed: z.enum(closedAnswers).nullable(),
  origin: z.enum(originNames).nullable(),
})
export type ConsultationAnswer = z.infer<typeof answer>

interface Row {
  municipalityId: string
  id: string
}

const place = ({ municipalityId, id }: Row, column: 'content' | 'identification' | 'answer'): Buffer =>
  placeBytes({ municipalityId, table: 'triage.consultation', row: id, column })

export const sealAsked = (key: Buffer, row: Row, content: AskedContent): Sealed =>
  seal(key, padded(content), place(row, 'content'))

/** @throws CannotOpen */
export const openAsked = (key: Buffer, row: Row, sealed: Buffer): AskedContent =>
  asked.parse(unpadded(open(key, sealed, place(row, 'content'))))

export const sealIdentification = (key: Buffer, row: Row, content: Identification): Sealed =>
  seal(key, padded(content), place(row, 'identification'))

/** @throws CannotOpen */
export const openIdentification = (key: Buffer, row: Row, sealed: Buffer): Identification =>
  identification.parse(unpadded(open(key, sealed, place(row, 'identification'))))

export const sealAnswer = (key: Buffer, row: Row, content: ConsultationAnswer): Sealed =>
  seal(key, padded(content), place(row, 'answer'))

/** @throws CannotOpen */
export const openAnswer = (key: Buffer, row: Row, sealed: Buffer): ConsultationAnswer =>
  answer.parse(unpadded(open(key, sealed, place(row, 'answer'))))
