// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a team leader who reports somebody absent. */

export const said: Record<string, string> = {
  set: 'De waarnemer is aan de beurt en hoort het vandaag.',
  ended: 'De waarneming is gestopt. De collega krijgt de mails weer zelf.',
}

export const conflicts: Record<string, string> = {
  setByThemselves: 'Deze collega heeft dit zelf al geregeld, met een waarnemer. Er is niets gewijzigd.',
  notSetHere: 'Dit was al gestopt, of de collega regelde het zelf. Er is niets gewijzigd.',
}

export const mistakes: Record<string, string> = {
  chooseWho: 'Kies wie er ziek is.',
  chooseSubstitute: 'Kies een andere collega als waarnemer.',
  alsoAway: 'Deze collega is dan ook afwezig. Kies iemand anders.',
  chooseDate: 'Kies een datum.',
  endsBeforeItBegins: 'De laatste dag ligt voor de eerste dag.',
  isOver: 'Deze dagen zijn al voorbij.',
  tooLongAgo: 'Kies een eerste dag van hooguit een jaar geleden.',
  tooLong: 'Kies een laatste dag binnen een jaar.',
}

export const words = {
  title: 'Wie van het loket is er niet?',
  lead: 'Is een collega ziek die meldingen behandelt of aan casussen werkt? Meld dat hier. Je ziet geen meldingen en niet hoeveel er zijn.',
  report: 'Iemand ziek melden',
  who: 'Wie is er ziek?',
  choose: 'Kies een collega',
  from: 'Eerste dag',
  until: 'Laatste dag, voor zover je weet',
  substitute: 'Wie neemt waar?',
  substituteHint:
    'Voor iemand die meldingen behandelt is een waarnemer nodig, die ook meldingen behandelt. De waarnemer krijgt vandaag mail en ziet het bij Mijn werk.',
  set: 'Meld afwezig',
  nobodyElse:
    'Er werken te weinig mensen aan het loket voor een waarnemer. Vraag de beheerder om iemand aan te wijzen.',
  transfers: 'Overdrachten die op een afwezige collega wachten',
  now: 'Nu en straks afwezig',
  none: 'Niemand van het loket is afwezig gemeld.',
  days: (from: string, until: string): string => `Van ${from} tot en met ${until}.`,
  substituteIs: (name: string): string => `Waarnemer: ${name}.`,
  noSubstitute: 'Geen waarnemer.',
  setThemselves: 'De collega heeft dit zelf gemeld.',
  end: 'Stop de waarneming',
  endOf: (name: string): string => `Stop de waarneming voor ${name}`,
} as const
