// SPDX-License-Identifier: EUPL-1.2
/** The few fixed Bulgarian words of the components themselves. Checked by a native speaker: not yet. */
import type { UiWords } from './words.nl.ts'

export const uiWordsBg: UiWords = {
  error: 'Грешка',
  optional: 'не е задължително',
  errorSummary: 'Нещо не е попълнено правилно',
  skip: 'Към съдържанието',
  emergencyQuestion: 'Опасност сега?',
  emergencyCall: 'Обадете се на 112',
  mainNavigation: 'Главно меню',
  alert: { info: 'Добре е да знаете', ok: 'Готово', warning: 'Внимание', danger: 'Важно' },
  step: { done: 'готово', open: 'предстои', here: 'текуща стъпка' },
}
