// SPDX-License-Identifier: EUPL-1.2
/** The files that were added so far, travelling along in the page like everything else that was typed. */
import type { FC } from 'hono/jsx'
import { writeAdded, type AddedFile } from './added-file.ts'

export const AddedHidden: FC<{ files: readonly AddedFile[] }> = ({ files }) => (
  <>
    {files.map((file) => (
      <input type="hidden" name="bijgevoegd" value={writeAdded(file)} />
    ))}
  </>
)
