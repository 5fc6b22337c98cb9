// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what happened on a case. Keyed by meaning. */
import type { EntryKind } from '../entries/rules.ts'
import type { MeasureStep } from '../measures/lifecycle.ts'

export const entryKindWords: Record<EntryKind, string> = {
  note: 'Notitie',
  call: 'Telefoongesprek',
  visit: 'Bezoek of gesprek',
  meeting: 'Overleg',
  letter: 'Brief of bericht',
  decision: 'Besluit',
  help: 'Hulp aangeboden',
}

export const words = {
  title: (number: string) => `Tijdlijn van casus ${number}`,
  heading: 'Tijdlijn',
  lead: 'Wat er gebeurde, het laatste bovenaan. Je ziet alleen de delen waarop je werkt.',
  outside: 'van buiten',
  document: (kind: string) => `Document, ${kind.toLowerCase()}:`,
  documentRemoved: (kind: string) => `Document verwijderd: ${kind.toLowerCase()}`,
  taskDone: 'Taak klaar:',
  started: (part: string) => `${part} begonnen`,
  closed: (part: string) => `${part} afgesloten`,
  node: (label: string) => `${label} toegevoegd`,
  crossedIn: (part: string) => `Gekregen van ${part.toLowerCase()}`,
  crossedOut: (part: string) => `Gedeeld met ${part.toLowerCase()}`,
  measure: {
    decide: 'Besloten:',
    start: 'Begonnen:',
    end: 'Afgelopen:',
    abandon: 'Niet doorgegaan:',
  } satisfies Record<MeasureStep, string>,
} as const
