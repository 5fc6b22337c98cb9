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
  goesOn: 'de termijn stond stil en gaat vandaag verder',
  testDue: 'mag je dit bewaren? Doe de toets',
  test: 'Toets',
  keepEnds: 'de laatste dag om dit te bewaren',
  look: 'Bekijk',
  woke: 'iets nieuws noemt hetzelfde als deze melding',
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

/** Of what somebody holds, for a list without content. */
export const heldWords = {
  until: (state: string, until: string): string => `${state} tot ${until}`,
  standsStill: (until: string): string => `termijn staat stil tot ${until}`,
  answerOwed: 'de melder wacht op antwoord',
  dueOn: (day: string): string => `klaar op ${day}`,
} as const
