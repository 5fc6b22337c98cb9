// SPDX-License-Identifier: EUPL-1.2
/** The few fixed words of the components in easy Dutch (A2). Checked by a native speaker: not yet. */
import { uiWordsNl, type UiWords } from './words.nl.ts'

export const uiWordsEasy: UiWords = {
  ...uiWordsNl,
  optional: 'mag leeg blijven',
  errorSummary: 'Er is iets niet goed',
  skip: 'Ga naar de vragen',
  emergencyQuestion: 'Is er nu gevaar?',
}
