// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of terms. Keyed by meaning. */
const when = (days: number): string =>
  days < 0 ? 'is voorbij' : days === 0 ? 'eindigt vandaag' : `over ${days} ${days === 1 ? 'dag' : 'dagen'}`

export const words = {
  work: {
    title: (number: string, days: number) => `Termijn in casus ${number} ${when(days)}`,
    action: 'Bekijk',
  },
  /** In somebody's own calendar: who looks over the shoulder learns nothing. */
  calendarEntry: 'Termijn Spil',
  heading: 'Termijnen',
  none: 'Er loopt nog geen termijn. Een termijn begint als je een datum invult.',
  caption: 'Dezelfde termijnen als lijst',
  columns: {
    term: 'Termijn',
    starts: 'Begint',
    ends: 'Laatste dag',
    before: 'Wat vóór die dag klaar moet zijn',
    source: 'Bron',
  },
  bar: (term: string, starts: string, ends: string) => `${term}: van ${starts} tot en met ${ends}`,
  today: 'De streep is vandaag.',
  left: (days: number) => (days < 0 ? 'voorbij' : when(days)),
  warned: (days: readonly string[]) =>
    `Waarschuwing op Mijn werk vanaf ${days[0] ?? ''}. Dat is een voorstel, geen wet.`,
  calendar: 'Zet al mijn termijnen in mijn agenda',
  calendarHint:
    'In de agenda staat alleen "Termijn Spil" op die dag, geen casus en geen persoon. Verandert een datum, haal de agenda dan opnieuw op.',
} as const
