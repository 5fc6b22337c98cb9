// SPDX-License-Identifier: EUPL-1.2
/** The Romanian of adding files on the public side. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

export const fileWordsRo: FileWords = {
  summary: 'Adăugați un fișier',
  added: 'Aceste fișiere vor fi trimise',
  addedOne: (name, size) => `${name}, ${size}, adăugat`,
  megabytes: (size) => `${size} MB`,
  decimal: ',',
  remove: 'Ștergeți',
  removeOne: (name) => `Ștergeți: ${name}`,
  label: 'Alegeți un fișier',
  hint: 'O fotografie, un PDF, un text, o înregistrare audio sau un videoclip. Cel mult 10 fișiere, fiecare de cel mult 25 MB. Nu faceți fotografii dacă nu este sigur.',
  add: 'Adăugați',
  progress: 'Cât s-a trimis până acum',
  unnamed: 'Un fișier',
  refused: {
    empty: 'acest fișier este gol.',
    kind: 'nu putem primi acest tip de fișier. Puteți trimite o fotografie, un PDF, un text, o înregistrare audio sau un videoclip.',
    tooLarge: 'acest fișier este prea mare. Un fișier poate avea cel mult 25 MB.',
    tooMany: 'sunt prea multe. Se pot trimite cel mult 10 fișiere.',
    busy: 'acum primim foarte multe deodată. Încercați din nou peste un minut.',
    tooOften: 'acum primim foarte multe deodată. Încercați din nou peste câteva minute.',
    notStored: 'nu am reușit să păstrăm acest fișier. Încercați încă o dată.',
  },
  refusedOne: (name, why) => `${name}: ${why}`,
  missing:
    'Nu toate fișierele au ajuns la noi. Poate că formularul a stat deschis prea mult. Cu codul le puteți trimite încă o dată.',
}
