// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the list for a talk (overleglijst). Keyed by meaning. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { LineOutcome, TalkKind } from './rules.ts'

export const talkWords: Record<TalkKind, string> = {
  avim: 'AVIM',
  caseMeeting: 'casusoverleg',
  riec: 'RIEC',
  other: 'ander overleg',
}

export const outcomeWords: Record<LineOutcome, string> = {
  weAct: 'wij doen iets',
  partnerActs: 'de partner doet iets',
  watch: 'in de gaten houden',
  nothing: 'niets',
  nextTime: 'volgende keer weer',
}

export const said: Record<string, string> = {
  tableMade: 'De overleglijst is gemaakt.',
  putOn: 'De meldingen staan op de lijst.',
  questionsKept: 'De vragen zijn bewaard.',
  takenOff: 'De melding is van de lijst.',
  outcomesKept: 'Vastgelegd. Wat iemand moet doen, is een taak geworden.',
}

export const conflicts: Record<string, string> = {
  ownReport: 'Een melding die je zelf deed, zet een collega op de lijst.',
  decidedMeanwhile: 'Over een melding op deze lijst is intussen al iets vastgelegd. Je ziet hieronder hoe het nu is.',
  nothingChosen: 'Kies bij minstens één melding wat is afgesproken.',
  noLines: 'Er staat nog niets op deze lijst.',
  lineGone: 'Deze melding staat niet meer op de lijst, of er is al iets over afgesproken.',
}

const mistakes: Record<string, string> = {
  chooseKind: 'Kies met wie het overleg is.',
  chooseDate: 'Kies een datum.',
  tooLong: 'Maak de tekst korter.',
  chooseTable: 'Kies een overleglijst.',
  chooseReports: 'Kies minstens één melding.',
  listFull: 'Er passen twaalf meldingen op één blad. Maak een tweede lijst.',
  questionTooLong: 'Maak de vraag korter: hoogstens 140 tekens.',
  lookFirst: 'Kijk eerst de vragen na. In een vraag staat misschien iets dat naar iemand leidt.',
  chooseOutcome: 'Kies wat er is afgesproken, of maak de andere vakken leeg.',
  giveAgreed: 'Schrijf wat er is afgesproken.',
  chooseColleague: 'Kies een collega uit de lijst.',
  dueTooFar: 'Kies een dag binnen twee jaar.',
  whichLine: 'Kies om welke melding het gaat.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const words = {
  link: 'Overleglijst',
  all: 'Overleglijsten',
  title: (kind: string, day: string) => `Overleglijst ${kind}, ${day}`,
  allLead:
    'Wat leg je voor in het volgende overleg? Zet meldingen op een lijst, druk één blad af en leg daarna vast wat is afgesproken.',
  none: 'Er is nog geen overleglijst. Maak er hieronder een.',
  columns: { day: 'Dag', kind: 'Met wie', lines: 'Meldingen', standing: 'Stand' },
  undecided: (count: number) => `${count} nog te besluiten`,
  allDecided: 'alles besloten',
  empty: 'leeg',
  makeTitle: 'Nieuwe overleglijst',
  kind: 'Met wie is het overleg?',
  day: 'Op welke dag?',
  withWhom: 'Wil je er iets bij zeggen?',
  withWhomHint: 'Dit staat niet op het blad.',
  returning: 'Deze komen terug van een vorig overleg',
  makeButton: 'Maak de lijst',
  putOnTitle: 'Zet op een overleglijst',
  putOnLead: 'Kies de meldingen en de lijst. Op het blad staat een code, nooit de melding zelf.',
  reports: 'Welke meldingen?',
  nothingChosen: 'Je hebt nog geen melding gekozen.',
  toTick: 'Kies meldingen in de lijst',
  which: 'Welke overleglijst?',
  noTable:
    'Er is nog geen overleglijst om op te zetten. Maak er eerst een; je keuze hieronder blijft staan als je teruggaat.',
  toMake: 'Maak een overleglijst',
  putOnButton: 'Zet op de lijst',
  tick: 'Kies',
  tickWhat: (label: string) => `Kies ${label}`,
  tickedButton: 'Zet op een overleglijst',
  backToReports: 'Meldingen',
  lead: 'Deze pagina is voor jou: hier zie je welke code welke melding is. Op het blad staan alleen de codes en de vragen.',
  code: 'Code',
  report: 'Melding',
  question: 'Vraag aan het overleg',
  questionOf: (code: string) => `Vraag bij ${code}`,
  questionHint: 'Schrijf één zin zonder naam, kenteken, nummer of adres.',
  keepButton: 'Bewaar de vragen',
  takeOff: 'Haal eraf',
  takeOffWhat: (code: string) => `Haal eraf: ${code}`,
  ownLine: 'Je hebt deze melding zelf gedaan. Een collega stelt de vraag.',
  noLines: 'Er staat nog niets op deze lijst.',
  toInbox: 'Kies meldingen voor deze lijst',
  namedTitle: 'Kijk na voordat je afdrukt',
  namedAt: (code: string, found: string) => `Bij ${code} staat misschien iets dat naar iemand leidt: ${found}`,
  looked: 'Ik heb de vragen nagekeken. Er staat niets in dat naar iemand leidt.',
  printTitle: 'Het blad voor het overleg',
  printMore: 'Eén bladzijde met codes en vragen, en ruimte om te schrijven. Laat het blad niet liggen.',
  printButton: 'Maak het blad',
  afterTitle: 'Na het overleg',
  toOutcomes: 'Leg vast wat is afgesproken',
  sheetTitle: 'Overleg',
  sheetHead: (kind: string, day: string) => `Overleg ${kind}, ${day}`,
  sheetLead: 'Druk dit blad af via het menu van je browser.',
  sheetRoom: 'Afgesproken: wat, wie, wanneer',
  sheetFoot: 'Vertrouwelijk. Vernietig dit blad als de afspraken zijn vastgelegd.',
  sheetBack: 'Overleglijst',
  sheetFirst: 'Maak eerst het blad. De lijst is veranderd, of een collega keek hem na.',
  outcomesTitle: (kind: string, day: string) => `Afgesproken: ${kind}, ${day}`,
  outcomesLead: 'Vul per melding in wat is afgesproken. Een regel mag leeg blijven; die vul je later in.',
  outcome: 'Besluit',
  later: 'nog niet',
  agreed: 'Wat',
  who: 'Wie',
  due: 'Uiterlijk',
  keepOutcomes: 'Leg vast',
  asTask: 'Taak',
  self: (name: string) => `${name} (jij)`,
} as const
