// SPDX-License-Identifier: EUPL-1.2
/** Adding files, said to somebody young who writes for himself. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

export const fileWordsYoung: FileWords = {
  summary: 'Bestand erbij doen',
  added: 'Deze bestanden gaan mee',
  addedOne: (name: string, size: string): string => `${name}, ${size}, erbij gedaan`,
  megabytes: (size: string): string => `${size} MB`,
  decimal: ',',
  remove: 'Haal weg',
  removeOne: (name: string): string => `Haal weg: ${name}`,
  label: 'Kies een bestand',
  hint: 'Een foto, pdf, tekst, geluid of video. Hooguit 10 bestanden, elk hooguit 25 MB. Maak geen foto als dat niet veilig is.',
  add: 'Doe erbij',
  progress: 'Zo ver is het versturen',
  unnamed: 'Een bestand',
  refused: {
    empty: 'dit bestand is leeg.',
    kind: 'dit soort bestand kunnen we niet aannemen. Een foto, pdf, tekst, geluid of video kan wel.',
    tooLarge: 'dit bestand is te groot. Een bestand mag hooguit 25 MB zijn.',
    tooMany: 'het zijn er te veel. Er kunnen 10 bestanden mee.',
    busy: 'er komt nu heel veel tegelijk binnen. Probeer het over een minuut nog een keer.',
    tooOften: 'er komt nu heel veel tegelijk binnen. Probeer het over een paar minuten nog een keer.',
    notStored: 'het is niet gelukt om dit bestand te bewaren. Probeer het nog een keer.',
  },
  refusedOne: (name: string, why: string): string => `${name}: ${why}`,
  missing:
    'Niet elk bestand is meegekomen. Het formulier stond misschien te lang open. Met je code kun je het nog een keer sturen.',
}
