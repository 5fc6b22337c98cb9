// SPDX-License-Identifier: EUPL-1.2
/** The files of a message: a field for more, and those that were added, each with a way to take it away. Works without script. */
import type { FC } from 'hono/jsx'
import { to } from '../../paths.ts'
import { fileField, readAdded, writeAdded } from '../../reporting/index.ts'
import { Button } from '../../ui/Button.tsx'
import { FileField } from '../../ui/FileField.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Filled } from '../FormHead.tsx'
import { words } from '../words.nl.ts'
import { removeStep } from './taken-files.ts'

/** What a file chooser offers first; mails as mail programs save them too. */
const accept =
  '.eml,.msg,message/rfc822,image/jpeg,image/png,image/webp,application/pdf,text/plain,audio/mpeg,audio/mp4,audio/ogg,video/mp4,video/ogg,video/quicktime'

export const MessageFiles: FC<{ filled: Filled }> = ({ filled: { typed, errors } }) => {
  const files = readAdded(typed.get('bijgevoegd') ?? '')
  return (
    <>
      {files.map((file) => (
        <input type="hidden" name="bijgevoegd" value={writeAdded(file)} />
      ))}
      <FileField
        name={fileField}
        label={words.takeOver.files}
        hint={words.takeOver.filesHint}
        accept={accept}
        multiple
        error={errors[fileField]}
      />
      <Button variant="secondary" formaction={to('readMessage')} formnovalidate>
        {words.takeOver.addFiles}
      </Button>
      {files.length === 0 ? null : (
        <ul aria-label={words.takeOver.added}>
          {files.map((file) => (
            <li>
              <bdi>
                {visibleText(file.name)} ({words.takeOver.kinds[file.kind]}, {words.takeOver.size(file.size)})
              </bdi>{' '}
              <Button
                variant="subtle"
                name="naar"
                value={`${removeStep}${file.id}`}
                label={words.takeOver.removeOne(file.name)}
                formaction={to('readMessage')}
                formnovalidate
              >
                {words.takeOver.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
