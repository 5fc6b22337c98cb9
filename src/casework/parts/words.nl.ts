// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the page of one part of a case. Keyed by meaning. */
export const words = {
  title: (part: string, number: string) => `${part} in casus ${number}`,
  closed: 'Dit deel is afgesloten. Je kunt alles nog lezen.',
  underEmbargo: 'Embargo: doe niets dat opvalt. Overleg eerst.',
  entries: 'Wat er gebeurde',
  noEntries: 'Nog niets. Eén zin over wat er gebeurde is een goed begin.',
  noTasks: 'Er staat geen taak open op dit deel.',
  whoWorks: 'Wie werkt hieraan?',
} as const
