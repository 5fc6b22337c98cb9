// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of documents on a case. Keyed by meaning. */
import type { FileKind, FileRefusal } from '../../reporting/index.ts'
import type { DocumentKind, DocumentState } from './rules.ts'

export const documentKindWords: Record<DocumentKind, string> = {
  letter: 'Brief',
  report: 'Rapportage',
  photo: 'Foto',
  message: 'Bericht',
  statement: 'Verklaring',
  other: 'Ander document',
}

export const fileKindWords: Record<FileKind, string> = {
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

export const stateWords: Record<DocumentState, string> = {
  coming: 'wordt nagekeken',
  clean: 'kopie om te lezen',
  kept: 'alleen het origineel, verzegeld bewaard',
  refused: 'geen kopie; het origineel is verzegeld bewaard',
  removed: 'verwijderd',
}

/** By the word that the worker wrote down. */
export const refusalWords: Record<string, string> = {
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

const notTaken: Record<FileRefusal, string> = {
  empty: 'dit bestand is leeg.',
  kind: 'dit soort bestand nemen we niet aan. Een pdf, foto, Word (docx), ODT, mail, tekst, geluid of video kan wel.',
  tooLarge: 'dit bestand is groter dan 25 MB.',
  tooMany: 'voeg één bestand tegelijk toe.',
  busy: 'er komt nu veel tegelijk binnen. Probeer het over een minuut nog een keer.',
  tooOften: 'er komt nu veel tegelijk binnen. Probeer het over een paar minuten nog een keer.',
  notStored: 'het bewaren lukte niet. Probeer het nog een keer.',
}
export const sayNotTaken = ({ name, why }: { name: string; why: FileRefusal }): string =>
  `${name || 'Dit bestand'}: ${notTaken[why]}`

export const words = {
  title: 'Documenten',
  none: 'Nog geen documenten. Voeg hier een brief, foto of rapportage toe. Alleen wie aan dit spoor werkt, ziet dat hij er is.',
  add: 'Voeg een document toe',
  addTitle: 'Voeg een document toe',
  addLead: (part: string) =>
    `Het hoort bij ${part.toLowerCase()}. Het bestand wordt meteen verzegeld. We maken een veilige kopie om te lezen.`,
  file: 'Bestand',
  fileHint: 'Een pdf, foto, Word (docx), ODT, mail (eml of msg), tekst, geluid of video, tot 25 MB.',
  ready: (name: string, size: string) =>
    `Dit bestand staat klaar: ${name} (${size}). Kies alleen een bestand als het een ander moet zijn.`,
  size: (bytes: number): string => `${(Math.max(1, Math.round(bytes / 100_000)) / 10).toFixed(1).replace('.', ',')} MB`,
  name: 'Hoe heet het?',
  nameHint: 'Bijvoorbeeld: huurcontract van de schuur.',
  kind: 'Soort',
  day: 'Van welke dag is het?',
  of: 'Van',
  note: 'Toelichting',
  addButton: 'Voeg toe',
  removedLine: (kind: string, day: string, name: string) => `${kind} van ${day}, verwijderd door ${name}`,
  facts: 'Het document',
  addedBy: 'Toegevoegd door',
  /** who it came from is what he wrote himself */
  outside: (from: string) => (from === '' ? 'van buiten' : `${from}, van buiten`),
  fromOutside: 'Bestand van buiten',
  fileName: 'Bestand',
  copy: 'Kopie om te lezen',
  coming: 'Dit document wordt nagekeken. Ververs de pagina over een minuut.',
  keptOnly: 'Van dit soort bestand maken we geen kopie. Het origineel is verzegeld bewaard.',
  noCopy: 'Er is geen kopie gemaakt.',
  page: (page: number): string => `Bladzijde ${page}`,
  pageOf: (page: number, pages: number, title: string): string =>
    pages === 1 ? `Kopie van ${title}` : `Kopie van ${title}, bladzijde ${page} van ${pages}`,
  cross: 'Deel de titel en toelichting met een ander spoor',
  original: 'Haal het origineel op',
  originalHint:
    'Een origineel kan gevaarlijk zijn om te openen. De eigenaar van dit deel ziet dat je het ophaalt, en waarom.',
  why: 'Waarvoor heb je het nodig?',
  download: 'Download het origineel',
  looks: 'Wie het origineel ophaalde',
  remove: 'Verwijder dit document',
  removeHint:
    'Het bestand, de kopie en de titel worden vernietigd. Dat kan niet terug. Er blijft een regel staan: welk soort, van welke dag, wie en waarom.',
  removeWhy: 'Waarom moet het weg?',
  removeButton: 'Verwijder voorgoed',
  removedTitle: 'Dit document is verwijderd',
  mail: {
    from: 'Van',
    date: 'Datum',
    subject: 'Onderwerp',
    files: 'Bijlagen in dit bericht (niet gekopieerd)',
    isCut: '(De tekst gaat verder in het origineel.)',
  },
} as const
