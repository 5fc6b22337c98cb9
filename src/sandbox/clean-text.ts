// SPDX-License-Identifier: EUPL-1.2
/** Text stays text: in one way of writing each character, without what is no character, and cut at a length that a person reads. */
import type { Cleaner } from './cleaned.ts'

const mostBytes = 1024 * 1024

export const cleanText: Cleaner = async (bytes, give) => {
  const text = new TextDecoder().decode(bytes.subarray(0, mostBytes)).normalize('NFC').replaceAll('\0', '\uFFFD')
  await give({ kind: 'text', bytes: new TextEncoder().encode(text) })
  return []
}
