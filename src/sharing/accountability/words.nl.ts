// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what left a case, for who answers a request of access. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
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
  weighWhere: 'Leg hieronder vast wat je noemt en wat niet. Het staat dan bij het verzoek.',
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
    whom: 'Over wie',
    advice: 'Voordat je dit noemt',
  },
  report: (label: string): string => `Melding ${label}`,
  ownCase: 'deze casus',
  noBasis: 'niet vastgelegd',
  written: 'staat verzegeld bij de verstrekking',
  ordinary: 'Geen bijzonderheid gevonden. Weeg zelf.',
  anybody: 'niet vastgelegd',
  filter: {
    label: 'Over wie gaat het verzoek?',
    all: 'iedereen in de casus',
    show: 'Toon',
    lead: 'Spil kijkt wie er in stond met de naam op het scherm. Een tekst kan ook over iemand gaan die er niet in wordt genoemd: lees bij twijfel alles. Regels waarvan niemand het weet, blijven staan.',
    none: 'Over deze persoon ging uit jouw delen niets naar een ander.',
  },
  record: {
    title: 'Leg vast wat de vrager hoort',
    lead: 'Per soort ontvanger en doel. Het besluit komt als deel bij het verzoek te staan; een tweede persoon kijkt mee als je iets niet noemt.',
    request: 'Bij welk verzoek?',
    choose: 'Kies een verzoek',
    requestOption: (number: string, day: string): string => `${number}, ontvangen ${day}`,
    groups: 'Welke ontvangers?',
    group: (category: string, purpose: string, count: number): string =>
      `${category}: ${purpose} (${count === 1 ? '1 keer' : `${count} keer`})`,
    decision: 'Noem je deze ontvangers?',
    decisions: { give: 'Ja, als soort ontvanger', refuse: 'Nee, met een grond uit de wet' },
    save: 'Leg vast bij het verzoek',
    noRequest:
      'Er is nu geen verzoek om inzage waarbij je per deel besluit. Is er een verzoek? Leg het eerst vast en noteer waar je zocht.',
    partWhat: (number: string, category: string, purpose: string): string =>
      `Casus ${number}: ontvangers uit de soort “${category}”, voor ${purpose}`,
    given: (category: string, purpose: string): string => `Gegevens gingen naar: ${category}. Doel: ${purpose}.`,
  },
  empty: 'Uit jouw delen van deze casus ging niets naar een ander.',
} as const

const mistakes: Record<string, string> = {
  chooseRequest: 'Kies bij welk verzoek dit hoort.',
  chooseGroups: 'Kies ten minste één soort ontvanger.',
  groupsGone: 'Een van deze regels is er niet meer. Kies opnieuw.',
}

/** By field, only what is of this page. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> =>
  mistakesAs(mistakes, Object.fromEntries(Object.entries(errors).filter(([, key]) => Object.hasOwn(mistakes, key))))
