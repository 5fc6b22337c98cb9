// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of agreements with partners (afspraken). Keyed by meaning. */
import type { AgreementKind } from './rules.ts'

export const agreementKindWords: Record<AgreementKind, string> = {
  covenant: 'Convenant',
  protocol: 'Protocol',
  workingAgreement: 'Werkafspraak',
  jointControllers: 'Regeling van gezamenlijke verantwoordelijken',
  processing: 'Verwerkersovereenkomst',
}

export const agreementMistakes: Record<string, string> = {
  chooseAgreementKind: 'Kies wat voor afspraak het is.',
  giveTitle: 'Schrijf hoe de afspraak heet.',
  chooseDate: 'Kies een dag.',
  agreedInFuture: 'Deze dag moet nog komen. Kies de dag waarop het is afgesproken.',
  endsBefore: 'Kies een dag die niet vóór de dag van de afspraak ligt.',
  tooFarAhead: 'Kies een dag die minder ver weg ligt.',
}

export const words = {
  title: 'Afspraken',
  none: 'Er is met deze partner nog niets afgesproken, of niemand schreef het op.',
  agreedOn: (date: string) => `Afgesproken op ${date}.`,
  endsOn: (date: string) => `Geldt tot en met ${date}.`,
  noEnd: 'Geldt tot iemand hem stopt.',
  endedOn: (date: string) => `Gestopt op ${date}.`,
  ending: 'loopt af',
  over: 'voorbij',
  overMore: 'Wat hierop leunt, geldt niet meer. Spreek opnieuw af, of stop deze afspraak.',
  earlier: 'Eerdere afspraken',
  end: 'Stop',
  endWhich: (title: string) => `Stop: ${title}`,
  add: 'Schrijf een afspraak op',
  addMore: 'Alleen wat het is en hoe lang het geldt. Het stuk zelf bewaar je waar de gemeente het bewaart.',
  kind: 'Wat voor afspraak?',
  name: 'Hoe heet de afspraak?',
  nameHint: 'Bijvoorbeeld: Convenant regionale aanpak. Geen naam van een persoon.',
  agreed: 'Op welke dag afgesproken?',
  ends: 'Wat is de laatste dag?',
  endsHint: 'Laat leeg als er geen einde is afgesproken.',
  button: 'Bewaar',
} as const
