// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what is written down on a case. Keyed by meaning. */
export const words = {
  text: 'Wat gebeurde er?',
  kind: 'Soort',
  when: 'Op welke dag?',
  time: 'Hoe laat?',
  add: 'Leg vast',
  change: 'Wijzig of deel',
  changeWhat: (kind: string, day: string) => `Wijzig of deel: ${kind} van ${day}`,
  changed: (name: string) => `gewijzigd door ${name}`,
  title: (number: string) => `Vastgelegd in casus ${number}`,
  heading: 'Wat er is vastgelegd',
  back: (part: string) => part,
  now: 'Zo is het nu bewaard, door een collega',
  kept: 'Zo staat het nu',
  changeTitle: 'Wijzig',
  save: 'Bewaar',
  cross: 'Deel met een ander spoor',
  earlier: 'Hoe het eerder stond',
  crossTitle: 'Deel met een ander spoor',
  crossLead:
    'Het andere spoor leest precies wat hieronder staat, en niets anders. Haal weg wat daar niet nodig is. Jouw eigen tekst blijft zoals hij is.',
  crossTo: 'Met welk spoor?',
  crossToHint:
    'Staat het spoor er niet bij? Deel het met de regie. De eigenaar van de casus geeft het door als dat mag.',
  crossText: 'Dit leest het andere spoor',
  crossWhy: 'Waarom is dit daar nodig?',
  crossWhyHint: 'Dit blijft bij jouw spoor staan.',
  crossButton: 'Deel precies dit',
  crossedTitle: 'Gekregen van een ander spoor',
  crossedFrom: (part: string, name: string) => `Van ${part.toLowerCase()}, door ${name}`,
  nonPunishment: 'Deze persoon is verdachte en mogelijk slachtoffer. Denk aan non-punishment.',
} as const
