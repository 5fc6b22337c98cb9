// SPDX-License-Identifier: EUPL-1.2
/**
 * What goes into the sandbox and comes out of it, as bytes: a file in, pieces of a clean copy or of a mail out. Whoever reads what comes out takes
 * nothing for granted: the process on the other side may have been taken over by the file it read.
 */

/** The kinds that a clean copy is made of. */
export const cleanableKinds = ['jpeg', 'png', 'webp', 'pdf', 'text'] as const
export type CleanableKind = (typeof cleanableKinds)[number]

/** All that goes in. A `mail` gives no copy, but what somebody wrote and the files that came with it. */
export const sandboxKinds = [...cleanableKinds, 'mail'] as const
export type SandboxKind = (typeof sandboxKinds)[number]

/** A piece of what comes out, by its number. `letter`: the texts of a mail as JSON; `file`: one file out of it, behind its name. */
export const pieces = { jpeg: 1, png: 2, text: 3, metadata: 4, refused: 5, end: 6, letter: 7, file: 8 } as const
export type PieceName = keyof typeof pieces

/** Why there is no copy. The first three are said by the sandbox, the others about it. */
export const refusals = ['damaged', 'tooLarge', 'locked', 'tooSlow', 'tooMuchMemory', 'crashed', 'tooMuchCopy'] as const
export type Refusal = (typeof refusals)[number]

/** Bytes of one piece, and of all that comes out for one file. */
export const largestPiece = 24 * 1024 * 1024
export const largestCopy = 96 * 1024 * 1024

/** What a file told about itself, as names and values to read. */
export type Finding = readonly [name: string, value: string]

const headBytes = 5

/** One byte that says what it is, four of length (big endian), the bytes. */
export function frame(kind: number, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(headBytes)
  head[0] = kind
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

/** A file out of a mail as one piece: two bytes of length of the name, the name, the bytes. */
export function namedFile(name: string, bytes: Uint8Array): Buffer {
  const written = Buffer.from(name)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(written.length)
  return Buffer.concat([length, written, bytes])
}

/** @throws RangeError when it says it is longer than it is */
export function readNamedFile(piece: Buffer): { name: string; bytes: Buffer } {
  const end = 2 + piece.readUInt16BE()
  if (end > piece.length) throw new RangeError('a name that is too long')
  return { name: piece.toString('utf8', 2, end), bytes: piece.subarray(end) }
}

/** Puts frames together again from pieces of a stream. @throws RangeError when one says it is longer than may be */
export class FrameReader {
  #held: Buffer[] = []
  #size = 0
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  *read(chunk: Buffer): Generator<{ kind: number; bytes: Buffer }> {
    this.#held.push(chunk)
    this.#size += chunk.length
    while (this.#size >= headBytes) {
      const head = this.#first(headBytes)
      const length = head.readUInt32BE(1)
      if (length > this.#most) throw new RangeError('a piece that is too long')
      if (this.#size < headBytes + length) return
      const all = this.#held.length === 1 ? (this.#held[0] as Buffer) : Buffer.concat(this.#held)
      const rest = all.subarray(headBytes + length)
      this.#held = rest.length > 0 ? [rest] : []
      this.#size = rest.length
      yield { kind: head[0] ?? 0, bytes: all.subarray(headBytes, headBytes + length) }
    }
  }

  #first(count: number): Buffer {
    if ((this.#held[0]?.length ?? 0) < count) this.#held = [Buffer.concat(this.#held)]
    return (this.#held[0] as Buffer).subarray(0, count)
  }
}

export const pieceOf = (kind: number): PieceName | undefined =>
  (Object.keys(pieces) as PieceName[]).find((name) => pieces[name] === kind)
