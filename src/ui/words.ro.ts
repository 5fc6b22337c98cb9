// SPDX-License-Identifier: EUPL-1.2
/** The few fixed Romanian words of the components themselves. Checked by a native speaker: not yet. */
import type { UiWords } from './words.nl.ts'

export const uiWordsRo: UiWords = {
  error: 'Eroare',
  optional: 'nu este obligatoriu',
  errorSummary: 'Ceva nu este completat corect',
  skip: 'Mergeți la conținut',
  emergencyQuestion: 'Pericol acum?',
  emergencyCall: 'Sunați la 112',
  mainNavigation: 'Meniu principal',
  alert: { info: 'Bine de știut', ok: 'Gata', warning: 'Atenție', danger: 'Important' },
  step: { done: 'gata', open: 'de făcut', here: 'pasul de acum' },
}
