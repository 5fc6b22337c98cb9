// SPDX-License-Identifier: EUPL-1.2
/** The form around a passkey: the question for the browser stands in it, the answer comes back in it. */
import type { Child, FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { words } from '../words.nl.ts'

export interface PasskeyFormProps {
  action: string
  /** What the browser is asked, as it understands it. */
  question: unknown
  make?: boolean
  button: string
  /** Hidden fields of a form inside a session. */
  children?: Child
}

export const PasskeyForm: FC<PasskeyFormProps> = ({ action, question, make, button, children }) => (
  <>
    <div id="passkey-failed" hidden>
      <Alert kind="warning" role="alert">
        <p>{words.passkey.failed}</p>
      </Alert>
    </div>
    <form
      method="post"
      action={action}
      autocomplete="off"
      data-question={JSON.stringify(question)}
      data-make={make ? 'yes' : undefined}
    >
      {children}
      <input type="hidden" name="antwoord" value="" />
      <Button>{button}</Button>
    </form>
    <noscript>
      <p>{words.passkey.noScript}</p>
    </noscript>
  </>
)
