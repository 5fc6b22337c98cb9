// SPDX-License-Identifier: EUPL-1.2
/** The few fixed Ukrainian words of the components themselves. Checked by a native speaker: not yet. */
import type { UiWords } from './words.nl.ts'

export const uiWordsUk: UiWords = {
  error: 'Помилка',
  optional: 'не обовʼязково',
  errorSummary: 'Щось заповнено неправильно',
  skip: 'Перейти до змісту',
  emergencyQuestion: 'Небезпека зараз?',
  emergencyCall: 'Телефонуйте 112',
  mainNavigation: 'Головне меню',
  alert: { info: 'Корисно знати', ok: 'Готово', warning: 'Увага', danger: 'Важливо' },
  step: { done: 'зроблено', open: 'ще ні', here: 'Ви тут' },
}
