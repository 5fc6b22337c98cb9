// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of somebody's caseload. Keyed by meaning. */
import type { DueKind } from '../progress/store.ts'

export const dueWords: Record<DueKind, string> = {
  task: 'Een taak',
  inform: 'Iemand vertellen dat we gegevens vastleggen',
  embargo: 'Opnieuw kijken naar het embargo',
}

export const words = {
  tabs: 'Casussen',
  all: 'Alle casussen',
  mine: 'Waar ik aan werk',
  caption: 'Casussen waaraan je werkt, wat het eerst moet bovenaan',
  columns: { number: 'Casus', next: 'Wat het eerst moet', on: 'Uiterlijk', standing: 'Stand', marks: 'Let op' },
  nothing: 'Geen taak of termijn',
  late: 'te laat',
  more: (late: number) => `${late} te laat`,
  embargo: 'embargo: eerst overleggen',
  nonPunishment: 'denk aan non-punishment',
  child: 'kind betrokken',
  toWork: 'Mijn werk',
  empty: 'Je werkt nu aan geen enkel open deel van een casus.',
} as const
