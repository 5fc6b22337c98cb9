// SPDX-License-Identifier: EUPL-1.2
/** The few fixed Polish words of the components themselves. Checked by a native speaker: not yet. */
import type { UiWords } from './words.nl.ts'

export const uiWordsPl: UiWords = {
  error: 'Błąd',
  optional: 'nieobowiązkowe',
  errorSummary: 'Coś nie jest dobrze wypełnione',
  skip: 'Przejdź do treści',
  emergencyQuestion: 'Grozi teraz niebezpieczeństwo?',
  emergencyCall: 'Zadzwoń pod 112',
  mainNavigation: 'Menu główne',
  alert: { info: 'Warto wiedzieć', ok: 'Gotowe', warning: 'Uwaga', danger: 'Ważne' },
  step: { done: 'gotowe', open: 'do zrobienia', here: 'bieżący krok' },
}
