// SPDX-License-Identifier: EUPL-1.2
/** Alone nobody can erase: then it says whom to ask. */
import type { FC } from 'hono/jsx'
import type { WhoElse } from '../weigh/who-else.ts'
import { words } from './words.nl.ts'

export const WhoConfirms: FC<{ whoElse: WhoElse }> = ({ whoElse: { handlers, chainDirectors, fallBack } }) =>
  handlers.length > 0 ? (
    <p>
      {words.destroy.waitFor} {handlers.join(', ')}.
    </p>
  ) : (
    <>
      <p>{words.destroy.nobody}</p>
      {chainDirectors.length > 0 ? <p>{words.destroy.askDirector(chainDirectors.join(', '))}</p> : null}
      {fallBack ? <p>{words.destroy.askFallBack(fallBack)}</p> : null}
      <p>{words.destroy.askAdministrator}</p>
    </>
  )
