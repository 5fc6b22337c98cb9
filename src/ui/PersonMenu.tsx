// SPDX-License-Identifier: EUPL-1.2
/** Who is signed in, as what, and the way out. Unfolds without a script. */
import type { Child, FC } from 'hono/jsx'

export type Person = { name: string; role: string }

/** Signing out is a deed, so it is a form; `csrfField` is the hidden field the web layer gives. */
export type SignOut = { action: string; label: string; csrfField?: Child | undefined }

export type PersonMenuProps = { person: Person; signOut?: SignOut | undefined; children?: Child | undefined }

export const PersonMenu: FC<PersonMenuProps> = ({ person, signOut, children }) => (
  <details class="menu menu--person">
    <summary class="menu__summary">{person.name}</summary>
    <div class="menu__list">
      <p class="menu__text">{person.role}</p>
      {children}
      {signOut ? (
        <form method="post" action={signOut.action}>
          {signOut.csrfField}
          <button class="button button--secondary" type="submit">
            {signOut.label}
          </button>
        </form>
      ) : null}
    </div>
  </details>
)
