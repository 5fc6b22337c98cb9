// SPDX-License-Identifier: EUPL-1.2
/** Every Dutch word of the figures. */
import type { Outcome } from '../../triage/index.ts'
import { smallest } from './leave-out.ts'

const outcomeNames: Record<Outcome, string> = {
  noIndication: 'nu geen aanwijzing',
  otherDesk: 'hoort bij een ander loket',
  watch: 'in de gaten houden',
  suspicion: 'vermoeden van mensenhandel',
}

export const words = {
  title: 'Cijfers',
  lead: 'Vijf tellingen voor een vraag van de raad. Zonder personen, zonder plaatsen.',
  menu: 'Cijfers',
  none: 'Er is nog geen half jaar voorbij. Cijfers komen hier als een half jaar om is.',
  toWork: 'Naar Mijn werk',
  halfYear: (year: number, half: 1 | 2) =>
    `${half === 1 ? 'januari tot en met juni' : 'juli tot en met december'} ${year}`,
  periods: 'Kies een half jaar',
  whyHalf:
    'Alleen een half jaar dat voorbij is, staat hier. Anders kan iemand door aftrekken zien wanneer één melding binnenkwam.',
  sayNot:
    'Deze cijfers tellen meldingen bij de gemeente, geen slachtoffers. Ze zeggen hoeveel mensen iets meldden en wat wij deden. Ze zeggen niet hoeveel uitbuiting er is: weinig meldingen kan ook betekenen dat niemand iets ziet of durft te zeggen.',
  sayNotTitle: 'Wat deze cijfers niet zeggen',
  small: `Getallen van 1 tot en met ${smallest - 1} staan er niet. Soms staat een groter getal er ook niet, omdat je het kleine anders kunt uitrekenen. Die grens is een voorstel van Spil, geen wet.`,
  few: `minder dan ${smallest}`,
  hidden: 'niet getoond',
  columns: { what: 'Wat', count: 'Aantal' },
  arrived: { title: 'Meldingen', row: 'Binnengekomen' },
  outcomes: { title: 'Uitkomst', hint: 'Per besluit. Een melding waarover twee keer is besloten, telt twee keer.' },
  outcomeNames,
  forms: { title: 'Vorm', hint: 'Bij een vermoeden. Iemand kan aan meer vormen denken.' },
  days: {
    title: 'Dagen tot het eerste besluit',
    half: 'De helft was besloten binnen',
    most: 'Negen van de tien waren besloten binnen',
    value: (days: number) => `${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`,
    tooFew: 'te weinig besluiten om te tonen',
  },
  answered: { title: 'Antwoord', row: 'Melders die antwoord kregen' },
} as const
