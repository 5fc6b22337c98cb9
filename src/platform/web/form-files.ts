// SPDX-License-Identifier: EUPL-1.2
/** Who may hand over files with a form of the staff host: files are kept before the deed begins, so they are guarded apart from it. */
import type { FileTaker } from './multipart.ts'
import type { FormFiles } from './route.ts'

/** A form of another session leaves no file behind. The field stands in front of the files in all of our forms. */
export const behindCsrf = (files: FormFiles, csrf: string): FileTaker => ({
  fields: files.fields,
  mostFiles: files.mostFiles,
  largestFile: files.largestFile,
  tooMany: () => files.tooMany(),
  async take(file, fields) {
    if (fields.get('csrf') === csrf) return files.take(file, fields)
    try {
      for await (const _ of file.bytes);
    } catch {
      // who sent it left
    }
  },
})

/** Passes files by, and keeps what was typed. */
export const withoutFiles: FormFiles = {
  fields: new Set(),
  mostFiles: 10,
  largestFile: 25 * 1024 * 1024,
  take: () => Promise.resolve(),
  tooMany: () => {},
  ready: (fields) => Promise.resolve({ fields: new Map(fields), errors: {} }),
}
