// SPDX-License-Identifier: EUPL-1.2
/** The Bulgarian of adding files on the public side. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

export const fileWordsBg: FileWords = {
  summary: 'Добавяне на файл',
  added: 'Тези файлове ще бъдат изпратени',
  addedOne: (name, size) => `${name}, ${size}, добавен`,
  megabytes: (size) => `${size} MB`,
  decimal: ',',
  remove: 'Премахване',
  removeOne: (name) => `Премахване: ${name}`,
  label: 'Изберете файл',
  hint: 'Снимка, PDF, текст, звук или видео. Най-много 10 файла, всеки до 25 MB. Не снимайте, ако не е безопасно.',
  add: 'Добавяне',
  progress: 'Докъде е стигнало изпращането',
  unnamed: 'Файл',
  refused: {
    empty: 'този файл е празен.',
    kind: 'не можем да приемем такъв вид файл. Може да изпратите снимка, PDF, текст, звук или видео.',
    tooLarge: 'този файл е твърде голям. Един файл може да е най-много 25 MB.',
    tooMany: 'файловете са твърде много. Може да изпратите най-много 10.',
    busy: 'в момента получаваме твърде много наведнъж. Опитайте отново след минута.',
    tooOften: 'в момента получаваме твърде много наведнъж. Опитайте отново след няколко минути.',
    notStored: 'не успяхме да запазим този файл. Опитайте още веднъж.',
  },
  refusedOne: (name, why) => `${name}: ${why}`,
  missing:
    'Не всички файлове стигнаха до нас. Може би формулярът е бил отворен твърде дълго. С кода може да ги изпратите още веднъж.',
}
