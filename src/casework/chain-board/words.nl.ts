// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the board of the chain director. Keyed by meaning. */
import type { OwnerRole } from './rules.ts'

export const ownerRoleWords: Record<OwnerRole, string> = {
  attentionOfficer: 'aandachtsfunctionaris',
  deputy: 'waarnemer',
  careCoordinator: 'zorgcoördinator',
  nobody: 'niemand meer',
}

export const words = {
  title: 'Ketenbord',
  lead: 'Waar stokt het? Je ziet elke open casus van jouw gemeente, zonder namen en zonder inhoud.',
  counts:
    'Een spoor kan afgeschermd zijn. Daarom zie je hoeveel delen open zijn en hoeveel er te laat is, niet welke. Wie zelf aan casussen werkt, ziet alleen tellingen van de eigen delen.',
  caption: 'Open casussen, wat het meest stokt eerst',
  columns: {
    number: 'Casus',
    standing: 'Stand',
    still: 'Dagen niets gedaan',
    parts: 'Open delen',
    late: 'Te laat',
    owner: 'Regie ligt bij',
  },
  summary: (open: number, stalled: number, late: number) =>
    `${open} open, ${stalled} ${stalled === 1 ? 'ligt' : 'liggen'} stil, ${late} met iets dat te laat is.`,
  empty: 'Er is geen open casus. Wat er in de gemeente gemeld wordt, staat in de cijfers.',
  emptyLink: 'Naar de cijfers',
  questions: 'Vragen zonder antwoord',
  questionsLead: 'Per schakel: hoeveel vragen wachten. Niet waarover, en niet bij welke casus of melding.',
  questionsCaption: 'Vragen zonder antwoord, per schakel',
  questionColumns: { link: 'Schakel', open: 'Wacht', reminded: 'Over de afgesproken dag', oldest: 'Oudste, in dagen' },
  noQuestions: 'Op elke vraag is een antwoord gekomen.',
} as const
