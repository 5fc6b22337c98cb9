// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes the files of one post as they come in: looks at the first bytes, seals each part before it goes anywhere, and stores it. Nothing
 * is written here but sealed parts, in the database; no more than two parts of a file are in memory. What cannot be taken is said per
 * file, and costs neither the other files nor the text.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { FilePart, FileTaker } from '../../platform/web/multipart.ts'
import { dateOf, type Clock } from '../../time.ts'
import { cleanName, fileField, largestFile, mostFiles, readAdded, withoutTwins, type AddedFile } from './added-file.ts'
import { bytesInPart, proofOf, sealPart } from './seal-parts.ts'
import type { FileKind } from './sniff.ts'
import type { FileDoor, IncomingFile } from './store.ts'

/** Why a file did not come along. */
export type FileRefusal = 'empty' | 'kind' | 'tooLarge' | 'tooMany' | 'busy' | 'tooOften' | 'notStored'
export interface RefusedFile {
  name: string
  why: FileRefusal
}

/** How many files may come in at once, in the whole program: a bound on memory. */
const mostAtOnce = 12
let atOnce = 0

export interface IncomingParts {
  door: FileDoor
  clock: Clock
  /** By the first bytes; a file that is none of these is not taken. */
  kindOf: (first: Buffer) => FileKind | undefined
  /** Whether who sends it may add one more now. */
  allows: () => Promise<boolean>
  /** The municipality it is kept under until it is sent. */
  deskOf: (fields: ReadonlyMap<string, string>) => Promise<string | undefined>
  log: (event: string, error: unknown) => void
}

export class IncomingFiles implements FileTaker {
  readonly fields = new Set([fileField])
  readonly mostFiles = mostFiles
  readonly largestFile = largestFile
  readonly added: AddedFile[] = []
  readonly refused: RefusedFile[] = []
  readonly #parts: IncomingParts

  constructor(parts: IncomingParts) {
    this.#parts = parts
  }

  tooMany(): void {
    this.refused.push({ name: '', why: 'tooMany' })
  }

  async take(file: FilePart, fields: ReadonlyMap<string, string>): Promise<void> {
    const name = cleanName(file.name)
    const refuse = (why: FileRefusal) => void this.refused.push({ name, why })
    const chunks = inParts(file.bytes)
    atOnce++
    try {
      if (atOnce > mostAtOnce && file.name !== '') return refuse('busy')
      const first = await chunks.next()
      // what a browser sends of a field in which nothing was chosen
      if (first.done && file.name === '') return
      if (first.done) return refuse('empty')
      const kind = this.#parts.kindOf(first.value.bytes)
      if (!kind) return refuse('kind')
      if (readAdded(fields.get('bijgevoegd') ?? '').length + this.added.length >= mostFiles) return refuse('tooMany')
      if (!(await this.#parts.allows())) return refuse('tooOften')
      const stored = await this.#store(file, fields, first.value, chunks)
      if (stored === 'tooLarge') return refuse('tooLarge')
      this.added.push({ ...stored, name, kind })
    } catch (error) {
      this.#parts.log('file not stored', error)
      refuse('notStored')
    } finally {
      atOnce--
      await passBy(chunks)
    }
  }

  /** The post broke off: what came in of it is sent by nobody. */
  async dropAll(): Promise<void> {
    for (const { id, key } of this.added) {
      const proof = proofOf(Buffer.from(key, 'base64url'))
      await this.#parts.door.drop({ id, proof }).catch(() => {})
    }
  }

  /** With what was added before, each file once. */
  together(before: readonly AddedFile[]): AddedFile[] {
    return withoutTwins([...before, ...this.added]).slice(0, mostFiles)
  }

  /** @throws when it cannot be stored, or the visitor leaves: then nothing of it stays */
  async #store(
    file: FilePart,
    fields: ReadonlyMap<string, string>,
    first: Part,
    rest: AsyncGenerator<Part>,
  ): Promise<'tooLarge' | Pick<AddedFile, 'id' | 'key' | 'size' | 'hash'>> {
    const { door, clock } = this.#parts
    const municipalityId = await this.#parts.deskOf(fields)
    if (!municipalityId) throw new Error('no desk is open')
    const key = randomBytes(32)
    const incoming: IncomingFile = { municipalityId, id: randomUUID(), proof: proofOf(key) }
    const hash = createHash('sha256')
    let size = 0
    let place = 0
    await door.begin(incoming, dateOf(clock()).toString())
    try {
      const put = async ({ bytes, last }: Part) => {
        hash.update(bytes)
        size += bytes.length
        await door.addPart(incoming, place, sealPart(key, { id: incoming.id, place, last }, bytes))
        place++
      }
      await put(first)
      for (let next = await rest.next(); !next.done; next = await rest.next()) await put(next.value)
      if (file.wasCut()) {
        await door.drop(incoming)
        return 'tooLarge'
      }
      await door.finish(incoming, place)
    } catch (error) {
      await door.drop(incoming).catch(() => {})
      throw error
    }
    return { id: incoming.id, key: key.toString('base64url'), size, hash: hash.digest('base64url') }
  }
}

interface Part {
  bytes: Buffer
  last: boolean
}

/** Pieces as they come, put together to parts; none when there is no byte. */
async function* inParts(pieces: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  let held: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    let rest = piece
    while (size + rest.length > bytesInPart) {
      held.push(rest.subarray(0, bytesInPart - size))
      rest = rest.subarray(bytesInPart - size)
      yield { bytes: Buffer.concat(held), last: false }
      held = []
      size = 0
    }
    held.push(rest)
    size += rest.length
  }
  if (size > 0) yield { bytes: Buffer.concat(held), last: true }
}

/** Reads the rest and forgets it: what comes behind the file waits for that. */
async function passBy(chunks: AsyncGenerator<Part>): Promise<void> {
  try {
    while (!(await chunks.next()).done);
  } catch {
    // the visitor left
  }
}
