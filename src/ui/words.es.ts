// SPDX-License-Identifier: EUPL-1.2
/** The few fixed Spanish words of the components themselves. Checked by a native speaker: not yet. */
import type { UiWords } from './words.nl.ts'

export const uiWordsEs: UiWords = {
  error: 'Error',
  optional: 'no obligatorio',
  errorSummary: 'Hay algo que no está bien rellenado',
  skip: 'Ir al contenido',
  emergencyQuestion: '¿Peligro ahora?',
  emergencyCall: 'Llame al 112',
  mainNavigation: 'Menú principal',
  alert: { info: 'Es bueno saberlo', ok: 'Hecho', warning: 'Atención', danger: 'Importante' },
  step: { done: 'hecho', open: 'pendiente', here: 'está aquí' },
}
