// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of oversight, for the privacy officer (FG). Keyed by meaning. */
import type { TraceKind } from './trail/store.ts'

export const kindWords: Record<TraceKind, string> = {
  looked: 'gelezen',
  changed: 'gewijzigd',
  rights: 'rechten gewijzigd',
  contact: 'iets afgeschermds getoond',
  denied: 'geweigerd',
  signedIn: 'in- of uitgelogd',
  system: 'door het systeem',
}

export const said: Record<string, string> = {
  revealed: 'De reden is twee minuten zichtbaar. Dit is vastgelegd.',
}

export const conflicts: Record<string, string> = {
  erased: 'Deze melding is vernietigd. De reden is er niet meer.',
}

export const mistakes: Record<string, string> = {
  giveReason: 'Schrijf in één zin waarom.',
  reasonTooLong: 'Maak de toelichting korter. Eén zin is genoeg.',
  whichLine: 'Kies eerst van welke inzage je de reden wilt zien.',
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const words = {
  title: 'Toezicht',
  lead: 'Wie keek waarnaar, en wanneer. Je ziet geen inhoud van meldingen.',
  numbers: (count: (kind: TraceKind) => number): string =>
    `${counted(count('looked'), 'keer', 'keer')} gekeken, ${counted(count('changed'), 'wijziging', 'wijzigingen')}, ` +
    `${counted(count('contact'), 'keer', 'keer')} iets afgeschermds getoond, ` +
    `${counted(count('denied'), 'geweigerde poging', 'geweigerde pogingen')}, ` +
    `${counted(count('rights'), 'keer', 'keer')} rechten gewijzigd.`,
  period: (from: string, until: string): string => `Van ${from} tot en met ${until}.`,
  filter: {
    from: 'Van',
    until: 'Tot en met',
    person: 'Wie',
    everybody: 'Iedereen',
    report: 'Melding',
    kind: 'Soort',
    everything: 'Alles',
    show: 'Toon',
  },
  caption: 'Wie keek waarnaar',
  columns: { when: 'Wanneer', who: 'Wie', what: 'Wat', about: 'Waarover', kind: 'Soort' },
  system: 'het systeem',
  unknownPerson: 'onbekend',
  unknownAction: 'Iets anders',
  notDone: (what: string): string => `${what}: niet gelukt`,
  attempt: (what: string): string => `${what}: geprobeerd`,
  report: (label: string): string => `Melding ${label}`,
  case: (number: string): string => `Casus ${number}`,
  person: (name: string): string => `Medewerker ${name}`,
  notHere: 'iets wat hier niet is',
  nothing: 'algemeen',
  empty: 'In deze dagen staat hier niets.',
  emptyLink: 'Toon de laatste 30 dagen',
  emptyReport: 'Over een melding met die naam staat hier in deze dagen niets. Een naam ziet eruit als m37-esdoorn.',
  toDisclosures: 'Verstrekkingen',
  toSample: 'Steekproef van een maand',
  readsReports: (role: string): string => `${role} (leest meldingen)`,
  older: 'Oudere regels',
  newer: 'Nieuwere regels',
  reason: {
    see: 'Reden gegeven',
    seeOf: (who: string, when: string): string => `Reden gegeven: bekijk de reden van ${who}, ${when}`,
    title: 'De reden bekijken',
    about: (who: string, when: string, what: string, report: string): string =>
      `${who} bekeek ${when} ${what} bij ${report}.`,
    what: { 'contact.revealed': 'de contactgegevens', 'attachment.revealed': 'het origineel van een bestand' },
    lead: 'De reden hoort bij de inhoud van de melding. Je ziet hem twee minuten. Dat je kijkt en waarom, wordt vastgelegd.',
    why: 'Waarom wil je de reden zien?',
    whyHint: 'Bijvoorbeeld: steekproef van november.',
    show: 'Toon de reden',
    cancel: 'Niet bekijken',
    shown: 'De reden die is gegeven',
    until: (time: string): string => `Zichtbaar tot ${time}`,
  },
} as const
