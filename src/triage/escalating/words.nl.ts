// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what went up because it was late. */
import type { LateKind, WentTo } from './escalate.ts'

const late: Record<LateKind, string> = {
  undecided: 'Te lang geen besluit',
  unanswered: 'Te lang geen antwoord aan de melder',
}

const went: Record<WentTo, (on: string) => string> = {
  chainDirector: (on) => `de ketenregisseur hoorde dat op ${on}, zonder de inhoud`,
  secretary: (on) => `de gemeentesecretaris hoorde dat op ${on}, zonder de inhoud`,
  desk: (on) => `alle collega's van het loket hoorden dat op ${on}`,
  nobody: (on) => `er was op ${on} niemand om het aan door te geven`,
}

export const words = {
  went: (kind: LateKind, to: WentTo, on: string): string => `${late[kind]}: ${went[to](on)}`,
  forDirector: (count: number): string =>
    count === 1
      ? 'Bij het loket wacht 1 melding langer dan is afgesproken. Vraag het loket wat er nodig is.'
      : `Bij het loket wachten ${count} meldingen langer dan is afgesproken. Vraag het loket wat er nodig is.`,
} as const
