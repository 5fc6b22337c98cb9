// SPDX-License-Identifier: EUPL-1.2
/**
 * What is inside the seal of a disclosure of text: who got it, on which ground, why, and the text exactly as it left. And the translation that
 * came back. Both under the key of the report: erasing the report erases them, and the bare fact of the disclosure stays.
 */
import * as z from 'zod'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'

const disclosedText = z.object({
  /** name of the bureau or of the interpreter */
  receiver: z.string(),
  /** as written in the register; empty: not given */
  registerNumber: z.string(),
  ground: z.string(),
  /** the municipality decided nothing, and nobody wrote another ground than the proposed one */
  groundIsProposal: z.boolean(),
  necessity: z.string(),
  /** of the text, as the reporter chose it */
  language: z.string(),
  text: z.string(),
})
export type DisclosedText = z.infer<typeof disclosedText>

interface Row {
  municipalityId: string
  id: string
}

const place = ({ municipalityId, id }: Row, column: 'content' | 'translation'): Buffer =>
  placeBytes({ municipalityId, table: 'triage.text_disclosure', row: id, column })

export const sealDisclosed = (key: Buffer, row: Row, content: DisclosedText): Sealed =>
  seal(key, padded(content), place(row, 'content'))

/** @throws CannotOpen */
export const openDisclosed = (key: Buffer, row: Row, sealed: Buffer): DisclosedText =>
  disclosedText.parse(unpadded(open(key, sealed, place(row, 'content'))))

export const sealTranslation = (key: Buffer, row: Row, text: string): Sealed =>
  seal(key, padded(text), place(row, 'translation'))

/** @throws CannotOpen */
export const openTranslation = (key: Buffer, row: Row, sealed: Buffer): string =>
  z.string().parse(unpadded(open(key, sealed, place(row, 'translation'))))
