// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the inbox. */
export const inboxWords = {
  whyWatched: 'In de gaten omdat',
  title: 'Meldingen',
  takeDown: 'Neem een melding op',
  lead: 'Direct gevaar staat bovenaan, dan minderjarigen en meldingen die gevaar noemen, dan wat het langst wacht.',
  caption: 'Meldingen van jouw gemeente',
  columns: { report: 'Melding', story: 'Begin van het verhaal', arrived: 'Binnen', state: 'Stand', next: 'Nu nodig' },
  filters: { open: 'Te doen', watch: 'In de gaten', done: 'Afgehandeld', all: 'Alles' },
  filterLabel: 'Welke meldingen',
  empty: 'Er zijn hier geen meldingen.',
  emptyLink: 'Bekijk alle meldingen',
  atTheDoor: (count: number) =>
    count === 1
      ? 'Er wordt nog 1 bericht verwerkt. Ververs de pagina over een minuut.'
      : `Er worden nog ${count} berichten verwerkt. Ververs de pagina over een minuut.`,
  older: 'Oudere meldingen',
  newer: 'Nieuwere meldingen',
} as const
