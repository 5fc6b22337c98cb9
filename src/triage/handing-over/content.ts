// SPDX-License-Identifier: EUPL-1.2
/**
 * What is inside the seals of a hand-over: on which ground, why, the text exactly as it left; and the receipt. Both under the key of the
 * report: erasing the report erases them, and the bare fact of the disclosure stays.
 */
import * as z from 'zod'
import { open, placeBytes, seal, type Sealed } from '../../platform/sealing/envelope.ts'
import { padded, unpadded } from '../../platform/sealing/padding.ts'

const laterField = z.string().default('')

const handedOver = z.object({
  /** in one sentence; empty: a legal basis of the municipality */
  ground: z.string(),
  /** whom one spoke or wrote */
  contact: z.string(),
  /** their number of it, when it was known at once */
  reference: z.string(),
  necessity: laterField,
  /** exactly what they read or heard */
  text: laterField,
  /** the other ground on which something went that may not go otherwise */
  otherGround: laterField,
})
export type HandOverContent = z.infer<typeof handedOver>

const receipt = z.object({
  /** who confirmed or refused */
  from: z.string(),
  reference: z.string(),
  /** why it was refused */
  reason: z.string(),
})
export type ReceiptContent = z.infer<typeof receipt>

interface Row {
  municipalityId: string
  id: string
}

const place = ({ municipalityId, id }: Row, column: 'content' | 'receipt_content'): Buffer =>
  placeBytes({ municipalityId, table: 'triage.hand_over', row: id, column })

export const sealHandOver = (key: Buffer, row: Row, content: HandOverContent): Sealed =>
  seal(key, padded(content), place(row, 'content'))

/** @throws CannotOpen */
export const openHandOver = (key: Buffer, row: Row, sealed: Buffer): HandOverContent =>
  handedOver.parse(unpadded(open(key, sealed, place(row, 'content'))))

export const sealReceipt = (key: Buffer, row: Row, content: ReceiptContent): Sealed =>
  seal(key, padded(content), place(row, 'receipt_content'))

/** @throws CannotOpen */
export const openReceipt = (key: Buffer, row: Row, sealed: Buffer): ReceiptContent =>
  receipt.parse(unpadded(open(key, sealed, place(row, 'receipt_content'))))
