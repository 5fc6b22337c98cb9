// SPDX-License-Identifier: EUPL-1.2
/** Every Dutch word of carrying over an old list. */
import { mostRows } from './pasted-table.ts'

const rows = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`)

export const words = {
  title: 'Oude lijst overzetten',
  lead: 'Hield je meldingen bij in Excel? Zet wat nog loopt over, rij voor rij. Wat klaar is, tel je alleen.',
  back: 'Mijn meldingen',
  link: 'Oude lijst overzetten',
  list: 'Plak hier de rijen uit je lijst',
  listHint: `Kies in Excel de rijen met de kop erboven, kopieer ze en plak ze hier. Hooguit ${mostRows} rijen tegelijk. Spil bewaart de lijst niet: sluit je dit scherm, plak dan opnieuw. Rijen die klaar zijn, slaat Spil over.`,
  read: 'Lees de lijst',
  rows,
  toDo: (count: number) => `Nog ${rows(count)} te doen`,
  closed: {
    title: 'Staat erbij welke rijen klaar zijn?',
    column: 'In welke kolom?',
    noColumn: 'Nee, ik kijk rij voor rij',
    word: 'Welk woord staat er als het klaar is?',
    wordHint: 'Bijvoorbeeld: afgesloten.',
    count: 'Tel de rijen die klaar zijn',
    countHint: 'Van een rij die klaar is, houdt Spil alleen het jaar. Geen namen, geen tekst.',
  },
  row: {
    title: 'De volgende rij',
    story: 'Wat komt er in de melding?',
    storyHint: 'Haal weg wat je niet nodig hebt, zoals namen van anderen.',
    on: 'Wanneer kwam het binnen?',
    carry: 'Zet over als melding',
    leave: 'Zet deze rij niet over',
    leaveHint: 'Bijvoorbeeld omdat je hem niet meer mag bewaren. Er blijft niets van over.',
    withoutBsn: '(BSN weggelaten)',
  },
  tests: {
    title: 'Toets wat je overzette',
    lead: 'Pas als de toets zegt dat het mag, blijft het.',
    columns: { report: 'Melding', arrived: 'Binnen' },
    test: (label: string) => `Doe de toets van ${label}`,
  },
  after: 'Is alles overgezet? Verwijder dan de lijst, ook uit je postvak en de prullenbak.',
  said: {
    rowCarried: 'De rij is nu een melding.',
    rowLeft: 'De rij is niet overgezet.',
    counted: 'De rijen die klaar zijn, zijn geteld.',
    allCarried: 'De hele lijst is gedaan.',
  } as Readonly<Record<string, string>>,
  conflicts: {
    carriedMeanwhile: 'Een collega deed deze rij intussen al. Hieronder staat de volgende.',
    noDoor: 'Bij jouw organisatie leest niemand meldingen.',
  } as Readonly<Record<string, string>>,
  mistakes: {
    pasteList: 'Plak hier de rijen uit je lijst.',
    onlyHeads: 'Er is maar één regel. Kopieer ook de rijen onder de kop.',
    tooManyRows: `Plak hooguit ${mostRows} rijen tegelijk.`,
    listTooLong: 'De lijst is te lang. Plak minder rijen tegelijk.',
    storyMissing: 'Schrijf wat er in de melding komt.',
    tooLong: 'Maak de tekst korter.',
    chooseColumn: 'Kies een kolom uit de lijst.',
    writeWord: 'Schrijf het woord dat er staat als het klaar is.',
    noneClosed: 'Dat woord staat nergens in die kolom.',
    chooseDate: 'Kies een datum.',
    future: 'Kies een dag die al geweest is.',
  } as Readonly<Record<string, string>>,
} as const
