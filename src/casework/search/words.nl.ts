// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of searching in cases. Keyed by meaning. */
import type { Searched } from './texts.ts'

export const words = {
  title: 'Zoeken in casussen',
  link: 'Zoeken',
  lead: 'Zoek in alles wat jij op casussen mag zien: wat is vastgelegd, personen en plaatsen, en taken. Waar iemand verblijft, wordt niet doorzocht. Dat je zoekt, wordt vastgelegd. Wat je typt niet.',
  back: 'Casussen',
  text: 'Waar zoek je naar?',
  textHint: 'Woorden of een naam, kenteken, adres of nummer.',
  button: 'Zoek',
  none: 'Niets gevonden. Probeer een ander woord.',
  found: (count: number) => (count === 1 ? '1 keer gevonden' : `${count} keer gevonden`),
  more: (shown: number) => `Je ziet er ${shown}. Maak je zoekvraag preciezer om de rest te vinden.`,
  columns: { case: 'Casus', line: 'Waar het staat', part: 'Deel', what: 'Soort' },
  what: {
    entry: 'vastgelegd',
    node: 'persoon, plaats of zaak',
    task: 'taak',
    document: 'document, op titel en toelichting',
    crossing: 'gekregen van een ander spoor',
  } satisfies Record<Searched, string>,
} as const
