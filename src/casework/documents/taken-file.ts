// SPDX-License-Identifier: EUPL-1.2
/** Takes the one file of the form for a document: sealed as it comes in. Another one takes its place; what cannot be taken costs nothing that was typed. */
import type { FilePart } from '../../platform/web/multipart.ts'
import type { FilesAt, FilledByFiles, FormFiles } from '../../platform/web/route.ts'
import { fileField, FilesHere, kindForCase, readAdded, writeAdded } from '../../reporting/index.ts'
import { sayNotTaken } from './words.nl.ts'

export const takenFile = (at: FilesAt): FormFiles => new TakenFile(at)

class TakenFile implements FormFiles {
  readonly mostFiles = 1
  readonly #at: FilesAt
  readonly #files: FilesHere

  constructor(at: FilesAt) {
    this.#at = at
    this.#files = new FilesHere(at, kindForCase)
  }

  get fields(): ReadonlySet<string> {
    return this.#files.fields
  }
  get largestFile(): number {
    return this.#files.largestFile
  }
  take(file: FilePart, fields: ReadonlyMap<string, string>): Promise<void> {
    return this.#files.take(file, fields)
  }
  tooMany(): void {
    this.#files.tooMany()
  }

  async ready(posted: ReadonlyMap<string, string>, isWhole: boolean): Promise<FilledByFiles> {
    const fields = new Map(posted)
    if (!isWhole) {
      await this.#files.dropAll()
      return { fields, errors: { [fileField]: 'brokenOff' } }
    }
    const [before] = readAdded(posted.get('bijgevoegd') ?? '')
    const [added] = this.#files.added
    // when it cannot be taken away now, the worker does it a day later: nobody can open it any more
    if (before && added)
      await this.#files.drop(before).catch((error: unknown) => this.#at.log('file not taken away', error))
    const file = added ?? before
    fields.set('bijgevoegd', file ? writeAdded(file) : '')
    const not = this.#files.refused.map(sayNotTaken)
    return { fields, errors: not.length > 0 ? { [fileField]: not.join(' ') } : {} }
  }
}
