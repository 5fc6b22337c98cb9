// SPDX-License-Identifier: EUPL-1.2
/** A document of a disclosure was taken away here since. The copy of the receiver does not go with it by itself: somebody decides. */
import type { FC } from 'hono/jsx'
import { Alert } from '../../ui/Alert.tsx'
import { canMove, type DisclosureState } from './lifecycle.ts'
import { pageWords } from './page-words.nl.ts'

const words = pageWords.one

export const DocumentGone: FC<{ state: DisclosureState }> = ({ state }) => (
  <Alert kind="warning" title={words.documentGone}>
    <p>
      {state === 'waiting'
        ? words.documentGoneWaits
        : canMove(state, 'revoke')
          ? words.documentGoneRevoke
          : words.documentGoneOver}
    </p>
  </Alert>
)
