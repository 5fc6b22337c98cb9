// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what left a case, for who answers a request of access. */
import type { Advice } from './rules.ts'

export const adviceWords: Record<Advice, string> = {
  embargo: 'Er ligt een embargo. Zeg niets over deze regel zonder afstemming met wie erom vroeg.',
  investigation: 'Kan dit de opsporing schaden? Overleg eerst met de ontvanger (lid 1 d).',
  reporter: 'Noem de melder niet, en niets waaraan die te herkennen is (lid 1 i).',
  place: 'Noem niet waar iemand verblijft. Ook de naam van een opvang verraadt dat (lid 1 i).',
  consent: 'De persoon zei hier zelf ja op. Vraagt een ander ernaar, dan geldt dat ja niet.',
}

export const words = {
  title: (number: string): string => `Verstrekkingen van casus ${number}`,
  lead: 'Wat er uit deze casus naar een ander ging. Voor wie een verzoek om inzage behandelt.',
  back: (number: string): string => `Casus ${number}`,
  onlyYours:
    'Je ziet alleen wat uit jouw delen van de casus kwam. Vraag ook wie op een ander spoor werkt, voordat je antwoordt.',
  weighTitle: 'Weeg eerst, en schrijf het op',
  weigh:
    'Iemand mag weten aan wie zijn gegevens gingen. Dat mag beperkt worden als dat nodig is, bijvoorbeeld om de melder of een vermoedelijk slachtoffer te beschermen. Let op: wie vraagt kan degene zijn die uitbuit. Een soort ontvanger noemen is vaak genoeg.',
  weighPoints: 'Weeg bij een beperking ten minste deze punten:',
  weighWhere: 'Je schrijft dat op bij het verzoek.',
  requests: 'Naar de verzoeken',
  wordingOf: (day: string): string => `tekst van ${day}, nog te toetsen`,
  caption: 'Verstrekkingen van deze casus',
  columns: {
    day: 'Dag',
    what: 'Wat',
    receiver: 'Soort ontvanger',
    purpose: 'Doel',
    basis: 'Grondslag',
    about: 'Waaruit',
    advice: 'Voordat je dit noemt',
  },
  report: (label: string): string => `Melding ${label}`,
  ownCase: 'deze casus',
  noBasis: 'niet vastgelegd',
  written: 'staat verzegeld bij de verstrekking',
  ordinary: 'Geen bijzonderheid gevonden. Weeg zelf.',
  empty: 'Uit jouw delen van deze casus ging niets naar een ander.',
} as const
