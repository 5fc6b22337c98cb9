// SPDX-License-Identifier: EUPL-1.2
/**
 * Adding files to a form: what was added so far, each with a way to take it away, a field and a button. The form around it is sent as
 * multipart. Without script everything works; with it, one sees how far the sending is.
 */
import type { FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { Button } from '../../ui/Button.tsx'
import { FileField } from '../../ui/FileField.tsx'
import type { UiWords } from '../../ui/words.nl.ts'
import type { Voice } from '../languages.ts'
import { AddedHidden } from './AddedHidden.tsx'
import { fileField, type AddedFile } from './added-file.ts'
import type { RefusedFile } from './incoming-files.ts'
import { uploadScript } from './upload-script.ts'
import { fileWords, sayRefused, saySize } from './words.ts'

/** Steps of the form that belong to it; `removeStep` is followed by the id of a file. */
export const addStep = 'toevoegen'
export const removeStep = 'weg-'

/** What a file chooser offers first. Without HEIC: phones that make it then give a JPEG by themselves. */
const accept =
  'image/jpeg,image/png,image/webp,application/pdf,text/plain,audio/mpeg,audio/mp4,audio/ogg,video/mp4,video/ogg,video/quicktime'

export interface FilesPartProps {
  language: Voice
  files: readonly AddedFile[]
  /** What was just tried and did not come along. */
  refused: readonly RefusedFile[]
  ui: UiWords
}

export const FilesPart: FC<FilesPartProps> = ({ language, files, refused, ui }) => {
  const words = fileWords[language]
  return (
    <>
      <AddedHidden files={files} />
      {files.length > 0 ? (
        <ul aria-label={words.added}>
          {files.map((file) => (
            <li>
              <bdi>{words.addedOne(file.name, saySize(words, file.size))}</bdi>{' '}
              <Button
                variant="subtle"
                name="naar"
                value={`${removeStep}${file.id}`}
                label={words.removeOne(file.name)}
                formnovalidate
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <FileField
        name={fileField}
        label={words.label}
        hint={words.hint}
        accept={accept}
        multiple
        error={refused.length > 0 ? sayRefused(words, refused) : undefined}
        words={ui}
      />
      <progress hidden aria-label={words.progress}></progress>
      <Button variant="secondary" name="naar" value={addStep} formnovalidate>
        {words.add}
      </Button>
      <script>{raw(uploadScript)}</script>
    </>
  )
}
