// SPDX-License-Identifier: EUPL-1.2
/** The one line that may save a life: calm, never missed, the number one can touch. */
import type { Child, FC } from 'hono/jsx'
import { uiWordsNl, type UiWords } from './words.nl.ts'

export type EmergencyProps = {
  words?: UiWords | undefined
  /** A drawing of a telephone; touching it calls too. */
  picture?: Child | undefined
}

export const Emergency: FC<EmergencyProps> = ({ words = uiWordsNl, picture }) => (
  <p class="emergency">
    <strong>{words.emergencyQuestion}</strong>{' '}
    <a class="emergency__call" href="tel:112">
      {picture ? (
        <span class="button-row">
          {picture}
          {words.emergencyCall}
        </span>
      ) : (
        words.emergencyCall
      )}
    </a>
  </p>
)
