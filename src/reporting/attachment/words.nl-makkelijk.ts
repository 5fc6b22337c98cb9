// SPDX-License-Identifier: EUPL-1.2
/** Adding files in easy Dutch (A2): at most ten words a sentence. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

export const fileWordsEasy: FileWords = {
  summary: 'Een foto of bestand erbij doen',
  added: 'Dit gaat mee',
  addedOne: (name, size) => `${name}, ${size}, gaat mee`,
  megabytes: (size) => `${size} MB`,
  decimal: ',',
  remove: 'Haal weg',
  removeOne: (name) => `Haal weg: ${name}`,
  label: 'Kies een foto of bestand',
  hint: 'Het mag een foto, tekst, geluid of video zijn. Niet meer dan 10. En niet groter dan 25 MB. Is een foto maken niet veilig? Doe het dan niet.',
  add: 'Doe erbij',
  progress: 'Zo ver is het versturen',
  unnamed: 'Een bestand',
  refused: {
    empty: 'hier staat niets in.',
    kind: 'dit kunnen wij niet openen. Een foto, tekst, geluid of video kan wel.',
    tooLarge: 'dit is te groot. Kies iets dat kleiner is dan 25 MB.',
    tooMany: 'dit is te veel. Er kunnen er 10 mee.',
    busy: 'het is nu heel druk. Wacht één minuut. Probeer het dan nog een keer.',
    tooOften: 'het is nu heel druk. Wacht een paar minuten. Probeer het dan nog een keer.',
    notStored: 'het bewaren is niet gelukt. Probeer het nog een keer.',
  },
  refusedOne: (name, why) => `${name}: ${why}`,
  missing: 'Niet alles is meegekomen. Misschien duurde het te lang. Met uw code kunt u het nog sturen.',
}
