// SPDX-License-Identifier: EUPL-1.2
/** The Polish of adding files on the public side. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

export const fileWordsPl: FileWords = {
  summary: 'Dodaj plik',
  added: 'Te pliki zostaną wysłane',
  addedOne: (name, size) => `${name}, ${size}, dodano`,
  megabytes: (size) => `${size} MB`,
  decimal: ',',
  remove: 'Usuń',
  removeOne: (name) => `Usuń: ${name}`,
  label: 'Wybierz plik',
  hint: 'Zdjęcie, PDF, tekst, dźwięk lub film. Najwyżej 10 plików, każdy do 25 MB. Proszę nie robić zdjęć, jeśli to nie jest bezpieczne.',
  add: 'Dodaj',
  progress: 'Postęp wysyłania',
  unnamed: 'Plik',
  refused: {
    empty: 'ten plik jest pusty.',
    kind: 'nie możemy przyjąć pliku tego rodzaju. Może to być zdjęcie, PDF, tekst, dźwięk lub film.',
    tooLarge: 'ten plik jest za duży. Plik może mieć najwyżej 25 MB.',
    tooMany: 'plików jest za dużo. Można dodać najwyżej 10.',
    busy: 'w tej chwili przychodzi do nas bardzo dużo naraz. Proszę spróbować ponownie za minutę.',
    tooOften: 'w tej chwili przychodzi do nas bardzo dużo naraz. Proszę spróbować ponownie za kilka minut.',
    notStored: 'nie udało się zapisać tego pliku. Proszę spróbować jeszcze raz.',
  },
  refusedOne: (name, why) => `${name}: ${why}`,
  missing:
    'Nie wszystkie pliki do nas dotarły. Może formularz był otwarty zbyt długo. Z kodem można wysłać je jeszcze raz.',
}
