// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes the files of the form to take over a message: each is sealed as it comes in, as on the public form. A saved mail is opened once
 * more, read in the sandbox, and its text comes to stand in the form; it lies in the page and nowhere else until the form is sent. What
 * was in it comes beside it as a file. One that cannot be read is kept all the same.
 */
import {
  FilesHere,
  fileField,
  readAdded,
  readMailInSandbox,
  writeAdded,
  type AddedFile,
} from '../../reporting/index.ts'
import type { FilePart } from '../../platform/web/multipart.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { FilesAt, FilledByFiles, FormFiles } from '../../platform/web/route.ts'
import { sayRefused, words } from '../words.nl.ts'
import { fillIn } from './fill-in.ts'

/** What the button to take a file away says, before the id of the file. */
export const removeStep = 'weg-'

/** @param sends whether the form is sent for good: then who sends it first looks what came out of a mail */
export const takenFiles =
  ({ sends }: { sends: boolean }) =>
  (at: FilesAt): FormFiles =>
    new TakenFiles(at, sends)

class TakenFiles implements FormFiles {
  readonly #at: FilesAt
  readonly #sends: boolean
  readonly #files: FilesHere

  constructor(at: FilesAt, sends: boolean) {
    this.#at = at
    this.#sends = sends
    this.#files = new FilesHere(at)
  }

  get fields(): ReadonlySet<string> {
    return this.#files.fields
  }
  get mostFiles(): number {
    return this.#files.mostFiles
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
    let fields = new Map(posted)
    if (!isWhole) {
      await this.#files.dropAll()
      return { fields, errors: { [fileField]: 'brokenOff' } }
    }
    const before = await this.#withoutRemoved(posted)
    const errors: FieldErrors = {}
    const unread: string[] = []
    for (const mail of this.#newMails(before)) {
      const read = await this.#read(mail)
      if (!read) {
        unread.push(mail.name)
        continue
      }
      const filled = fillIn(fields, read, this.#at.clock())
      fields = filled.fields
      if (filled.isCut) errors['verhaal'] = 'messageCut'
      else if (this.#sends) errors['verhaal'] ??= 'checkMessage'
      for (const { name, bytes } of read.files) await this.#files.takeFrom(name, bytes, posted)
    }
    fields.set('bijgevoegd', this.#files.together(before).map(writeAdded).join('\n'))
    const not = [...this.#files.refused.map(sayRefused), ...unread.map(words.takeOver.unread)]
    return { fields, errors: not.length > 0 ? { ...errors, [fileField]: not.join(' ') } : errors }
  }

  /** What was added before; what is taken away now goes for good. */
  async #withoutRemoved(posted: ReadonlyMap<string, string>): Promise<AddedFile[]> {
    const added = readAdded(posted.get('bijgevoegd') ?? '')
    const removed = added.find(({ id }) => posted.get('naar') === `${removeStep}${id}`)
    // when it cannot be taken away now, the worker does it a day later: nobody can open it any more
    if (removed) await this.#files.drop(removed).catch((error: unknown) => this.#at.log('file not taken away', error))
    return added.filter((file) => file !== removed)
  }

  /** The same mail twice is one. */
  #newMails(before: readonly AddedFile[]): AddedFile[] {
    return this.#files.together(before).filter((file) => file.kind === 'mail' && !before.includes(file))
  }

  async #read(mail: AddedFile) {
    try {
      const read = await readMailInSandbox(await this.#files.bytesOf(mail))
      return 'refused' in read ? undefined : read
    } catch (error) {
      this.#at.log('mail not read', error)
      return undefined
    }
  }
}
