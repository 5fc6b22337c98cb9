// SPDX-License-Identifier: EUPL-1.2
/**
 * Pads a text to a size class before it is sealed, so that the length of what is stored tells nothing (M-10).
 * Layout: four bytes of length (big endian), the bytes, zeros up to the class.
 */

/** Sizes in bytes, header included; four times apart, so that most stories share one or two classes. */
export const sizeClasses = [1024, 4096, 16_384, 65_536, 262_144, 1_048_576] as const

const headerBytes = 4

/** @throws RangeError when the text is larger than the largest class */
export function pad(content: Uint8Array): Uint8Array {
  const size = sizeClasses.find((candidate) => candidate >= content.length + headerBytes)
  if (size === undefined) throw new RangeError('too large to seal')
  const padded = new Uint8Array(size)
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, headerBytes)
  return padded
}

/** @throws RangeError when the length in the header does not fit */
export function unpad(padded: Uint8Array): Uint8Array {
  const length = new DataView(padded.buffer, padded.byteOffset, padded.byteLength).getUint32(0)
  if (length > padded.length - headerBytes) throw new RangeError('padding is damaged')
  return padded.subarray(headerBytes, headerBytes + length)
}

/** A value as padded bytes, ready to be sealed. */
export const padded = (value: unknown): Uint8Array => pad(new TextEncoder().encode(JSON.stringify(value)))

const utf8 = new TextDecoder()

/** @returns the value that `padded` was given; its shape is for the caller to check */
export const unpadded = (bytes: Uint8Array): unknown => JSON.parse(utf8.decode(unpad(bytes)))
