// SPDX-License-Identifier: EUPL-1.2
/** The Ukrainian of adding files on the public side. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

export const fileWordsUk: FileWords = {
  summary: 'Додати файл',
  added: 'Ці файли буде надіслано разом',
  addedOne: (name, size) => `${name}, ${size}, додано`,
  megabytes: (size) => `${size} МБ`,
  decimal: ',',
  remove: 'Прибрати',
  removeOne: (name) => `Прибрати: ${name}`,
  label: 'Виберіть файл',
  hint: 'Фото, PDF, текст, звук або відео. Не більше 10 файлів, кожен до 25 МБ. Не робіть фото, якщо це небезпечно.',
  add: 'Додати',
  progress: 'Скільки вже надіслано',
  unnamed: 'Файл',
  refused: {
    empty: 'цей файл порожній.',
    kind: 'ми не можемо прийняти такий файл. Можна фото, PDF, текст, звук або відео.',
    tooLarge: 'цей файл завеликий. Файл може мати щонайбільше 25 МБ.',
    tooMany: 'їх забагато. Можна додати 10 файлів.',
    busy: 'зараз надходить дуже багато всього. Спробуйте ще раз через хвилину.',
    tooOften: 'зараз надходить дуже багато всього. Спробуйте ще раз за кілька хвилин.',
    notStored: 'не вдалося зберегти цей файл. Спробуйте ще раз.',
  },
  refusedOne: (name, why) => `${name}: ${why}`,
  missing:
    'Не всі файли надійшли. Можливо, форма була відкрита надто довго. З Вашим кодом Ви можете надіслати їх ще раз.',
}
