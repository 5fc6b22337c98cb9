// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes the files that a receiver sends with his answer: sealed part by part as they come in, like files of reports (decision 0016), and only
 * while the link shows itself to this browser. Of whoever else nothing is kept, not even for a moment.
 */
import type { Context } from 'hono'
import type { FilePart, FileTaker } from '../../platform/web/multipart.ts'
import { readPosted } from '../../platform/web/posted.ts'
import {
  fileField,
  FilesHere,
  kindForCase,
  readAdded,
  writeAdded,
  type FilesHereParts,
  type RefusedFile,
} from '../../reporting/index.ts'
import { mostFilesBack } from './rules.ts'

/** Keeps the texts of a form and no file. */
const passingBy: FileTaker = {
  fields: new Set(),
  mostFiles: 1,
  largestFile: 1,
  take: () => Promise.resolve(),
  tooMany: () => {},
}

export interface Answered {
  /** as typed, with the files that are ready to be sent */
  fields: Map<string, string>
  /** the form or a file did not come in to its end */
  broken: 'brokenOff' | 'tooLong' | undefined
  refused: readonly RefusedFile[]
  /** takes away what came in with this form */
  drop: () => Promise<void>
}

export async function readAnswer(
  c: Context,
  files: (FilesHereParts & { room: number; allows: () => Promise<boolean> }) | undefined,
): Promise<Answered> {
  if (!files) {
    const fields = (await readPosted(c, passingBy))?.fields ?? new Map<string, string>()
    fields.delete('bijgevoegd')
    return { fields, broken: undefined, refused: [], drop: () => Promise.resolve() }
  }
  const taken = new ReceivedFiles(files)
  const posted = await readPosted(c, taken)
  const fields = posted?.fields ?? new Map<string, string>()
  if (!posted || posted.broken) await taken.drop()
  else fields.set('bijgevoegd', taken.together(readAdded(fields.get('bijgevoegd') ?? '')))
  return {
    fields,
    broken: posted ? posted.broken && 'brokenOff' : 'tooLong',
    refused: taken.refused,
    drop: () => taken.drop(),
  }
}

class ReceivedFiles implements FileTaker {
  readonly fields = new Set([fileField])
  readonly mostFiles = mostFilesBack
  readonly largestFile: number
  readonly #files: FilesHere
  readonly #room: number

  constructor({ room, allows, ...at }: FilesHereParts & { room: number; allows: () => Promise<boolean> }) {
    this.#files = new FilesHere(at, kindForCase, allows)
    this.largestFile = this.#files.largestFile
    this.#room = room
  }

  get refused(): readonly RefusedFile[] {
    return this.#files.refused
  }

  async take(file: FilePart, fields: ReadonlyMap<string, string>): Promise<void> {
    const ready = readAdded(fields.get('bijgevoegd') ?? '').length + this.#files.added.length
    // of a field in which nothing was chosen a browser sends a file without a name
    if (ready < this.#room || file.name === '') return this.#files.take(file, fields)
    this.tooMany()
    try {
      for await (const _ of file.bytes);
    } catch {
      // who sent it left
    }
  }

  tooMany(): void {
    this.#files.tooMany()
  }

  /** Each once, as the page carries them. */
  together(before: ReturnType<typeof readAdded>): string {
    return this.#files.together(before).map(writeAdded).join('\n')
  }

  drop(): Promise<void> {
    return this.#files.dropAll()
  }
}
