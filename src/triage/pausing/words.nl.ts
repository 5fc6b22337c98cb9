// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a term that stands still. */
import type { PauseReason } from './rules.ts'

export const reasonWords: Record<PauseReason, string> = {
  consulted: 'We wachten op een antwoord uit overleg',
  reporter: 'We wachten op de melder',
  other: 'Iets anders',
}

export const said: Record<string, string> = {
  paused: 'De termijn voor het besluit staat stil.',
  resumed: 'De termijn voor het besluit loopt weer.',
}

export const conflicts: Record<string, string> = {
  ownReport: 'Je hebt deze melding zelf gedaan. Een collega doet dit.',
  notNow: 'De termijn kan nu niet stilstaan: deze melding is niet in behandeling. Er is niets gewijzigd.',
  danger: 'Bij deze melding is direct gevaar genoemd. De termijn kan dan niet stilstaan.',
  readFirst: 'Er is een nieuw bericht van de melder. Lees dat eerst.',
  standsStillAlready: 'De termijn staat intussen al stil. Je ziet hieronder tot wanneer.',
  runsAlready: 'De termijn loopt intussen weer. Je ziet hieronder hoe het nu is.',
}

export const mistakes: Record<string, string> = {
  chooseReason: 'Kies waarom de termijn stilstaat.',
  giveSentence: 'Schrijf in één zin waarom.',
  sentenceTooLong: 'Maak de tekst korter. Eén zin is genoeg.',
  chooseDate: 'Kies een dag.',
  afterToday: 'Kies een dag na vandaag.',
  tooLong: 'Kies een dag binnen de termijn die je gemeente heeft afgesproken.',
  noDanger: 'Vink aan dat er nu geen direct gevaar is. Is dat er wel? Bel 112.',
}

const days = (count: number): string => (count === 1 ? '1 werkdag' : `${count} werkdagen`)

export const words = {
  link: 'Termijn voor het besluit laten stilstaan',
  title: (label: string): string => `Termijn laten stilstaan: ${label}`,
  lead: 'Kun je nog niet besluiten omdat je op iemand wacht? Dan kan de termijn even stilstaan.',
  back: (label: string): string => `Melding ${label}`,
  goesOn: 'Het antwoord aan de melder loopt gewoon door. Ook de toets of je dit mag bewaren.',
  letter: 'Schrijft de melder iets nieuws? Dan loopt de termijn meteen weer.',
  why: 'Waarom kun je nog niet besluiten?',
  sentence: 'Toelichting',
  sentenceHint: 'Eén zin. Nodig als je iets anders koos.',
  until: 'Op welke dag ga je verder?',
  untilHint: (workingDays: number, due: string): string =>
    `Hooguit ${days(workingDays)}. Dit is een afspraak van je gemeente, geen wet. Nu is het besluit nodig op ${due}.`,
  noDanger: 'Er is nu geen direct gevaar',
  pause: 'Laat de termijn stilstaan',
  standsStill: (until: string): string => `De termijn voor het besluit staat stil tot ${until}`,
  stoodStill: (until: string): string => `De termijn stond stil en loopt weer sinds ${until}`,
  dueThen: (due: string): string => `Het besluit is dan nodig op ${due}.`,
  resume: 'Ga nu verder',
  earlier: 'Eerder stil',
  soFar: ({ times, workingDays }: { times: number; workingDays: number }): string =>
    `De termijn stond al ${times} keer stil, samen ${days(workingDays)}.`,
  one: (name: string, from: string, until: string): string => `${name}, van ${from} tot ${until}`,
} as const
