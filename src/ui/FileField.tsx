// SPDX-License-Identifier: EUPL-1.2
/** A field to add one or more files. What was chosen cannot be given back after a mistake: the browser does not allow it. */
import type { FC } from 'hono/jsx'
import { fieldTies, type FieldProps } from './field.ts'
import { FieldFrame } from './FieldFrame.tsx'

export type FileFieldProps = FieldProps & {
  /** What the file chooser offers first, such as `image/jpeg,image/png,application/pdf`. */
  accept?: string | undefined
  multiple?: boolean | undefined
}

export const FileField: FC<FileFieldProps> = ({ accept, multiple, ...field }) => {
  const { id, attributes } = fieldTies(field)
  return (
    <FieldFrame {...field}>
      <input
        class="file"
        type="file"
        id={id}
        name={field.name}
        accept={accept}
        multiple={multiple}
        required={field.required}
        disabled={field.disabled}
        {...attributes}
      />
    </FieldFrame>
  )
}
