// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the register of disclosures (verstrekkingen), for the privacy officer. */
import type { DisclosureLine, LineBasis } from '../../triage/index.ts'
import { longAgoDays, mostADay, mostReceivers, type Odd } from './rules.ts'

export const oddWords: Record<Odd, { short: string; why: string }> = {
  noBasis: { short: 'geen grondslag', why: 'Er is geen grondslag vastgelegd.' },
  alone: { short: 'geen tweede lezer', why: 'Er moest iemand meekijken, en dat is niet gebeurd.' },
  consentRefused: { short: 'toestemming geweigerd', why: 'De persoon zei nee, en het is toch gedeeld.' },
  mayNotReceive: {
    short: 'mag niet meer ontvangen',
    why: 'Het loopt nog, en deze partner mag dit nu niet meer ontvangen.',
  },
  outsideHours: { short: 'buiten kantooruren', why: 'In de avond, de nacht, het weekend of op een feestdag.' },
  manyInADay: { short: 'veel op dezelfde dag', why: `Meer dan ${mostADay} op dezelfde dag door dezelfde collega.` },
  manyReceivers: {
    short: 'veel ontvangers',
    why: `Dezelfde melding of casus ging naar meer dan ${mostReceivers} ontvangers.`,
  },
  stillOpen: { short: 'loopt nog', why: `Meer dan ${longAgoDays} dagen na de einddatum is het nog niet afgerond.` },
}

export const roomWords: Record<DisclosureLine['room'], string> = {
  triage: 'meldingen',
  casework: 'casussen',
  care: 'zorg',
  sharing: 'delen',
}

export const basisKindWords: Record<Exclude<LineBasis['kind'], 'decided' | 'listed'>, string> = {
  written: 'staat verzegeld bij de verstrekking',
  none: 'geen',
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const words = {
  title: 'Verstrekkingen',
  lead: 'Wat er naar een ander ging: aan wie, waarvoor en waarop. Je ziet geen inhoud en geen namen van betrokkenen.',
  back: 'Terug naar Toezicht',
  link: 'Verstrekkingen',
  numbers: (count: number, odd: number): string =>
    `${counted(count, 'verstrekking', 'verstrekkingen')}, waarvan ${odd} ${odd === 1 ? 'opvalt' : 'opvallen'}.`,
  period: (from: string, until: string): string => `Van ${from} tot en met ${until}.`,
  oddMeans: 'Wat opvalt is een reden om te kijken, geen oordeel. De getallen zijn een voorstel van Spil.',
  filter: {
    from: 'Van',
    until: 'Tot en met',
    receiver: 'Ontvanger',
    purpose: 'Doel',
    basis: 'Grondslag',
    room: 'Waaruit',
    all: 'Alles',
    onlyOdd: 'Alleen wat opvalt',
    show: 'Toon',
    otherBasis: { listed: 'uit de lijst van Spil', written: 'verzegeld vastgelegd', none: 'geen' },
  },
  perReceiver: 'Per ontvanger',
  perPurpose: 'Per doel',
  perBasis: 'Per grondslag',
  countColumns: { what: 'Wat', count: 'Aantal' },
  caption: 'Verstrekkingen',
  columns: {
    day: 'Dag',
    what: 'Wat',
    receiver: 'Aan wie',
    purpose: 'Doel',
    basis: 'Grondslag',
    about: 'Waarover',
    who: 'Door wie',
    state: 'Stand',
    odd: 'Opvallend',
  },
  report: (label: string): string => `Melding ${label}`,
  case: (number: string): string => `Casus ${number}`,
  unknown: 'onbekend',
  until: (day: string): string => `tot ${day}`,
  more: (shown: number, all: number): string =>
    `Je ziet de nieuwste ${shown} van ${all}. Kies minder dagen om de rest te zien.`,
  empty: 'In deze dagen staat hier niets.',
  paper: 'Toon om te printen',
  log: {
    title: 'Verwerkingenlogging',
    lead: 'Alle verstrekkingen van een maand als bestand, in de velden van de VNG-standaard Verwerkingenlogging. Er staan willekeurige nummers in en geen namen. Bewaar het bestand waar alleen jij bij kunt.',
    month: 'Maand',
    oin: 'OIN van je gemeente',
    oinHint: 'Twintig cijfers. Spil bewaart dit niet.',
    button: 'Haal het bestand op',
  },
} as const

export const said: Record<string, string> = { exported: 'Het bestand is opgehaald. Dit is vastgelegd.' }

export const mistakes: Record<string, string> = {
  whichMonth: 'Kies een maand.',
  giveOin: 'Vul de twintig cijfers van het OIN in.',
}
