// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the file with a password: to who makes it ("je") and in it, to who reads it ("u"). Keyed by meaning. */
import { pagesOf, type Copy } from '../disclosures/copy.ts'

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const words = {
  title: 'Het bestand en het wachtwoord',
  lead: 'Je ziet het wachtwoord één keer. Schrijf het over of geef het nu door, en haal dan het bestand op.',
  password: 'Het wachtwoord',
  passwordHint:
    'In hoofdletters en met de streepjes. Geef het per telefoon, aan de persoon zelf. Nooit in dezelfde mail.',
  file: 'Het bestand',
  fileHint:
    'Je haalt het één keer op. Ging het mis? Maak een nieuw bestand; dat krijgt een ander wachtwoord. Ruim het bestand op je computer op als het verstuurd is.',
  until: (day: string) =>
    `In het bestand staat dat de ander het leest tot en met ${day}. Spil kan een bestand niet terughalen.`,
  download: 'Download het bestand',
  go: 'Klaar',
  pdf: {
    lead: (from: string) =>
      `${from} deelt dit met u. Het is een kopie, alleen voor u. Bewaar of stuur er niets van zonder grond van uzelf.`,
    number: 'Nummer bij ons',
    until: 'Te lezen tot en met',
    reads: 'Zo staat het er',
    inside: 'Wat er in dit bestand zit',
    counts: (copy: Copy) =>
      `${[
        many(copy.entries.length, 'gebeurtenis', 'gebeurtenissen'),
        many(copy.nodes.length, 'persoon of ding', 'personen en dingen'),
        many(
          copy.documents.filter(({ title }) => title !== '').length,
          'document (titel en toelichting)',
          'documenten (titel en toelichting)',
        ),
        ...(pagesOf(copy).length === 0
          ? []
          : [many(pagesOf(copy).length, 'bladzijde als plaatje, achteraan', 'bladzijden als plaatje, achteraan')]),
      ].join(', ')}.`,
    hash: (hash: string) => `Controlegetal van de inhoud (SHA-256): ${hash}`,
    leftOut: '[weggelaten]',
    plainer:
      'Let op: letters met een teken dat dit bestand niet kan tonen, staan er zonder dat teken. Vraag bij een naam naar de juiste spelling.',
  },
}
