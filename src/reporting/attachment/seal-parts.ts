// SPDX-License-Identifier: EUPL-1.2
/**
 * A file in sealed parts of one size, under a key of its own. Bound into each part are the file, its place and whether it is the last:
 * a part that is left out, put elsewhere or taken from another file does not open. The municipality is not bound in: a file may be added
 * before it is sure who it goes to.
 */
import { createHash } from 'node:crypto'
import { CannotOpen, open, seal, type Sealed } from '../../platform/sealing/envelope.ts'

/** Bytes of a part before it is sealed: four of length, the bytes, zeros. All parts are alike, so that a size does not tell a file (M-10). */
const partBytes = 512 * 1024
const lengthBytes = 4
/** Bytes of the file in one part. */
export const bytesInPart = partBytes - lengthBytes

/** Stored beside the file: who can show the key may finish, drop or send it. */
export const proofOf = (key: Uint8Array): Buffer => createHash('sha256').update(key).digest()

interface PartPlace {
  id: string
  place: number
  last: boolean
}

const additional = ({ id, place, last }: PartPlace): Buffer =>
  Buffer.from(['attachment', id, String(place), last ? 'last' : 'more'].join('|'))

/** @param bytes at most `bytesInPart` */
export function sealPart(key: Uint8Array, at: PartPlace, bytes: Buffer): Sealed {
  const plain = Buffer.alloc(partBytes)
  plain.writeUInt32BE(bytes.length)
  bytes.copy(plain, lengthBytes)
  const sealed = seal(key, plain, additional(at))
  plain.fill(0)
  return sealed
}

/** The whole file. @throws CannotOpen when a part is missing, moved, of another file or damaged */
export function openParts(key: Uint8Array, id: string, parts: readonly Uint8Array[]): Buffer {
  if (parts.length === 0) throw new CannotOpen()
  return Buffer.concat(
    parts.map((sealed, place) => {
      const plain = open(key, sealed, additional({ id, place, last: place === parts.length - 1 }))
      return plain.subarray(lengthBytes, lengthBytes + plain.readUInt32BE())
    }),
  )
}
