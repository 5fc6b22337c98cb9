// SPDX-License-Identifier: EUPL-1.2
/** A form that does a deed: it carries the proof that it is ours and a key of its own, so that a double click does the deed once. */
import { randomUUID } from 'node:crypto'
import type { Child, FC } from 'hono/jsx'

export type StaffFormProps = {
  action: string
  csrf: string
  id?: string | undefined
  /** Sent with files. */
  hasFiles?: boolean | undefined
  children: Child
}

export const StaffForm: FC<StaffFormProps> = ({ action, csrf, id, hasFiles, children }) => (
  <form
    method="post"
    action={action}
    id={id}
    enctype={hasFiles ? 'multipart/form-data' : undefined}
    autocomplete="off"
    novalidate
  >
    <CsrfField csrf={csrf} />
    <input type="hidden" name="verzoek" value={randomUUID()} />
    {children}
  </form>
)

export const CsrfField: FC<{ csrf: string }> = ({ csrf }) => <input type="hidden" name="csrf" value={csrf} />
