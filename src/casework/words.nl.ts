// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of casework. Keyed by meaning. */
import type { CaseStatus, StartingPoint } from './lifecycle.ts'

export const statuses: Record<CaseStatus, string> = { open: 'open' }

export const startingPointWords: Record<StartingPoint, string> = {
  person: 'bij een persoon',
  location: 'bij een plaats',
  both: 'bij een persoon en een plaats',
}

export const said: Record<string, string> = { opened: 'De casus is geopend. Jij bent de eigenaar.' }

export const words = {
  list: {
    title: 'Casussen',
    lead: 'Elke casus heeft een eigenaar en begint bij een vermoeden.',
    caption: 'Casussen van jouw gemeente',
    columns: { number: 'Casus', forms: 'Vorm', owner: 'Eigenaar', opened: 'Geopend', status: 'Stand' },
    empty: 'Er zijn nog geen casussen. Een casus open je vanuit een melding met een vermoeden.',
    emptyLink: 'Naar de meldingen',
  },
  case: {
    title: (number: string) => `Casus ${number}`,
    back: 'Alle casussen',
    owner: 'Eigenaar',
    opened: 'Geopend',
    start: 'Begint',
    forms: 'Vermoeden van',
    reports: 'Meldingen',
    report: (label: string) => `Melding ${label}`,
    overview: 'Overzicht',
  },
} as const
