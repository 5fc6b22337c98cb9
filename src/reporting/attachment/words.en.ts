// SPDX-License-Identifier: EUPL-1.2
/** The English of adding files on the public side. */
import type { FileWords } from './words.nl.ts'

export const fileWordsEn: FileWords = {
  summary: 'Add a file',
  added: 'These files go along',
  addedOne: (name, size) => `${name}, ${size}, added`,
  megabytes: (size) => `${size} MB`,
  decimal: '.',
  remove: 'Take away',
  removeOne: (name) => `Take away: ${name}`,
  label: 'Choose a file',
  hint: 'A photo, PDF, text, sound or video. At most 10 files, each at most 25 MB. Do not take a photo if that is not safe.',
  add: 'Add it',
  progress: 'How far the sending is',
  unnamed: 'A file',
  refused: {
    empty: 'this file is empty.',
    kind: 'we cannot take this kind of file. A photo, PDF, text, sound or video is fine.',
    tooLarge: 'this file is too large. A file may be at most 25 MB.',
    tooMany: 'there are too many. At most 10 files can go along.',
    busy: 'a lot is coming in just now. Try again in a minute.',
    tooOften: 'a lot is coming in just now. Try again in a few minutes.',
    notStored: 'we could not store this file. Please try again.',
  },
  refusedOne: (name, why) => `${name}: ${why}`,
  missing: 'Not every file came along. Perhaps the form was open for too long. You can send it again with your code.',
}
