// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of tasks. Keyed by meaning. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'

export const said: Record<string, string> = {
  taskAdded: 'De taak staat erbij.',
  taskDone: 'De taak is klaar.',
  taskOpen: 'De taak staat weer open.',
  taskPassed: 'De taak is nu van een collega.',
}

export const conflicts: Record<string, string> = {
  ownReport: 'Je hebt deze melding zelf gedaan. Een collega houdt de taken bij.',
  taskChanged: 'Deze taak is intussen veranderd. Je ziet hieronder hoe het nu is.',
}

const mistakes: Record<string, string> = {
  giveTask: 'Schrijf wat er moet gebeuren.',
  tooLong: 'Maak de tekst korter.',
  chooseColleague: 'Kies een collega uit de lijst.',
  chooseDate: 'Kies een datum.',
  dueTooFar: 'Kies een dag binnen twee jaar.',
  whichTask: 'Kies om welke taak het gaat.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const words = {
  link: 'Taken',
  open: (count: number) => (count === 1 ? '1 open' : `${count} open`),
  title: (label: string) => `Taken bij melding ${label}`,
  lead: 'Wat moet er nog gebeuren, wie doet het, en wanneer is het klaar?',
  back: (label: string) => `Melding ${label}`,
  none: 'Er zijn geen open taken bij deze melding.',
  card: 'Wat er nog moet gebeuren',
  toAll: 'Alle taken',
  for: 'Wie',
  due: 'Uiterlijk',
  nobody: 'niemand meer: geef de taak aan een collega',
  late: 'te laat',
  today: 'vandaag',
  noteLabel: 'Hoe is het gegaan?',
  doneButton: 'Klaar',
  doneWhat: (text: string) => `Klaar: ${text}`,
  passTo: 'Geef aan een collega',
  choose: 'Kies een collega',
  passButton: 'Geef door',
  passFold: 'Iemand anders doet dit',
  doneTitle: 'Wat al klaar is',
  doneBy: (name: string) => `Klaar gemeld door ${name}`,
  reopen: 'Zet weer open',
  reopenWhat: (text: string) => `Zet weer open: ${text}`,
  addTitle: 'Nieuwe taak',
  what: 'Wat moet er gebeuren?',
  whatHint: 'Eén zin. Wat je hier schrijft, ziet wie deze melding ziet.',
  who: 'Wie doet het?',
  when: 'Uiterlijk op',
  addButton: 'Zet erbij',
  self: (name: string) => `${name} (jij)`,
  work: {
    title: (label: string) => `Taak bij melding ${label}`,
    today: 'vandaag klaar',
    orphan: 'wie dit zou doen, kan er niet meer bij',
    action: 'Bekijk',
  },
} as const
