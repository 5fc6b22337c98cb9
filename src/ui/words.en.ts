// SPDX-License-Identifier: EUPL-1.2
/** The few fixed English words of the components themselves. */
import type { UiWords } from './words.nl.ts'

export const uiWordsEn: UiWords = {
  error: 'Error',
  optional: 'optional',
  errorSummary: 'Something is not filled in correctly',
  skip: 'Go to the content',
  emergencyQuestion: 'In danger now?',
  emergencyCall: 'Call 112',
  mainNavigation: 'Main menu',
  alert: { info: 'Good to know', ok: 'Done', warning: 'Please note', danger: 'Important' },
  step: { done: 'done', open: 'open', here: 'you are here' },
}
