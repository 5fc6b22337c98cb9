// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of files at the desk. Keyed by meaning. */
import type { DeskFile, FileKind } from '../reporting/index.ts'

const kinds: Record<FileKind, string> = {
  jpeg: 'foto',
  png: 'afbeelding',
  webp: 'afbeelding',
  pdf: 'pdf',
  text: 'tekst',
  heic: 'foto (HEIC)',
  media: 'geluid of video',
  mail: 'mailbestand',
  office: 'Word of ODT',
}

const states: Record<DeskFile['state'], string> = {
  coming: 'wordt nagekeken; ververs de pagina over een minuut',
  clean: 'schone kopie',
  kept: 'alleen het origineel, verzegeld bewaard',
  refused: 'geen kopie; het origineel is verzegeld bewaard',
  missing: 'niet meegekomen',
}

/** By the word that the worker wrote down. */
const refusals: Record<string, string> = {
  virus: 'De virusscanner herkende een virus. Open het origineel niet op een gewone computer.',
  damaged: 'Het bestand is beschadigd of anders dan het lijkt.',
  tooLarge: 'Het beeld is te groot om na te tekenen.',
  locked: 'Op het bestand zit een wachtwoord.',
  tooSlow: 'Het natekenen duurde te lang.',
  tooMuchMemory: 'Het natekenen kostte te veel geheugen. Dat kan een aanval zijn.',
  crashed: 'Het natekenen ging mis. Dat kan een aanval zijn.',
  tooMuchCopy: 'De kopie werd te groot.',
  kind: 'Dit soort bestand tekenen we niet na.',
  notWhole: 'Het bestand is niet heel meer. Meld dit bij je beheerder.',
}

export const fileWords = {
  title: "Foto's en bestanden",
  kinds,
  states,
  refusals,
  refusalOther: 'Er is geen kopie gemaakt.',
  size: (bytes: number): string => `${(Math.max(1, Math.round(bytes / 100_000)) / 10).toFixed(1).replace('.', ',')} MB`,
  page: (page: number): string => `bladzijde ${page}`,
  pageOf: (page: number, pages: number, name: string): string =>
    pages === 1 ? `Kopie van ${name}` : `Kopie van ${name}, bladzijde ${page} van ${pages}`,
  ask: 'Het origineel, en wat het vertelt',
  which: 'Welk bestand?',
  what: 'Wat heb je nodig?',
  metadata: 'Toon wat het origineel vertelt',
  metadataHint: 'Zoals waar en wanneer een foto is gemaakt. Twee minuten zichtbaar.',
  original: 'Download het origineel',
  originalHint: 'Kan gevaarlijk zijn om te openen. Geef het liever ongeopend aan de politie.',
  why: 'Waarvoor heb je het nodig?',
  whyHint: 'Bijvoorbeeld: de plaats van de foto vergelijken met het adres. De reden wordt vastgelegd.',
  show: 'Toon of download',
  until: (time: string): string => `Zichtbaar tot ${time}`,
  findings: { format: 'Formaat', pages: 'Bladzijden', sha256: 'Controlegetal (SHA-256)', exif: 'Exif' } as Record<
    string,
    string
  >,
} as const
