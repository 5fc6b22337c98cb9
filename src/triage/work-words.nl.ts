// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of triage's lines in Mijn werk. */
export const workWords = {
  report: (label: string) => `Melding ${label}`,
  acute: (since: string) => `direct gevaar genoemd, ${since}`,
  dangerWords: 'noemt gevaar, lees zelf',
  minor: 'minderjarig',
  letter: 'de melder schreef terug',
  readToday: 'nog niet gelezen',
  decideToday: 'besluit vandaag',
  decision: 'besluit',
  openCase: 'vermoeden: open een casus',
  answerDue: 'de melder wacht op antwoord',
  watchEnds: 'opnieuw bekijken',
  own: 'zelf gemeld: een collega doet dit',
  fresh: (count: number) => (count === 1 ? '1 nieuwe melding' : `${count} nieuwe meldingen`),
  furtherPage: (from: number, until: number) => `Meldingen ${from} tot en met ${until}`,
  furtherWhy: 'er is veel te doen',
  freshWhy: 'nog door niemand genomen',
  open: 'Openen',
  read: 'Lezen',
  answer: 'Antwoorden',
  see: 'Bekijken',
} as const
