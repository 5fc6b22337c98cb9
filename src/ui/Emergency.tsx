// SPDX-License-Identifier: EUPL-1.2
/** The one line that may save a life: calm, never missed, the number one can touch. */
import type { FC } from 'hono/jsx'
import { uiWordsNl, type UiWords } from './words.nl.ts'

export const Emergency: FC<{ words?: UiWords | undefined }> = ({ words = uiWordsNl }) => (
  <p class="emergency">
    <strong>{words.emergencyQuestion}</strong>{' '}
    <a class="emergency__call" href="tel:112">
      {words.emergencyCall}
    </a>
  </p>
)
