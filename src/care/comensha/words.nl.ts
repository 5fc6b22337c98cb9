// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the registration with CoMensha. Keyed by meaning. */
import type { Dossier, RegistrationBasis, RouteCode, Sex } from './rules.ts'

export const dossierWords: Record<Dossier, string> = {
  ours: 'Wij melden: gemeente of zorgcoördinatie',
  police: 'De politie meldt',
  marechaussee: 'De Koninklijke Marechaussee meldt',
  inspectorate: 'De Arbeidsinspectie meldt',
}

export const basisWords: Record<RegistrationBasis, string> = {
  writtenConsent: 'schriftelijke toestemming van de persoon (praktijk van 2018, nog te toetsen)',
  decided: 'wat de gemeente na advies van de FG besloot (nog te toetsen)',
  ownProvision: 'eigen wettelijke bepaling van die organisatie (Besluit politiegegevens 4:2, nog te toetsen)',
}

export const sexWords: Record<Sex, string> = { notTold: 'niet doorgeven', woman: 'vrouw', man: 'man', other: 'anders' }

export const routeWords: Record<RouteCode, string> = {
  ownSignal: 'eigen signaal van de gemeente',
  careWorker: 'hulpverlener',
  school: 'school',
  police: 'politie',
  inspectorate: 'inspectie of toezicht',
  selfOrFamily: 'de persoon zelf, of familie',
  resident: 'inwoner',
  notKnown: 'niet bekend',
}

/** The lines that are typed over. */
export const lineWords = {
  reporter: 'Melder',
  region: 'Regio',
  age: 'Leeftijdsklasse',
  sex: 'Geslacht',
  forms: 'Vorm',
  routes: 'In beeld gekomen via',
  name: 'Naam',
} as const

export const words = {
  registerLine: 'registratie bij CoMensha',
  receiver: 'CoMensha',
  typedOver: 'overgetypt',
  title: (label: string) => `Registratie van ${label} bij CoMensha`,
  lead: 'Spil verstuurt niets. Jij typt het overtypblad over, en legt vast dat het verzonden is.',
  empty: 'Er staat nog niets klaar.',
  prepare: 'Zet klaar',
  dossier: 'Wie meldt?',
  dossierHint: 'Melden politie, Marechaussee of Arbeidsinspectie, dan leg je alleen vast dat zij het doen.',
  basis: 'Op welke grondslag?',
  basisHint: 'De gemeente beslist, na advies van de FG. Spil kiest niet.',
  decided: 'Wat besloot de gemeente?',
  decidedHint: 'Alleen bij die grondslag: het besluit en de datum.',
  region: 'Regio',
  regionHint: 'Een regio, geen plaats of adres.',
  sex: 'Geslacht',
  routes: 'Hoe kwam deze persoon in beeld?',
  name: 'Naam',
  nameYes: 'De naam gaat mee (alleen als de toestemming dat zegt)',
  sheet: 'Overtypblad',
  sheetHint: 'Dit is alles wat verzonden wordt.',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  nothingOfUs: 'Er gaat niets van ons naar CoMensha.',
  preparedOn: (day: string) => `Klaargezet op ${day}.`,
  onBasis: (basis: string) => `Grondslag: ${basis}.`,
  sent: 'Verzonden',
  sentOn: 'Verzonden op',
  sentHow: 'Hoe',
  sentHowHint: 'Bijvoorbeeld: het formulier van CoMensha.',
  theirNumber: 'Nummer van CoMensha',
  note: 'Leg vast dat het verzonden is',
  sentLine: (day: string, how: string, name: string, number: string) =>
    `Verzonden op ${day}, ${how}, door ${name}${number === '' ? '' : `. Hun nummer: ${number}`}.`,
  mayNotSend:
    'De toestemming is intussen ingetrokken of veranderd. Verstuur dit niet. Zet het opnieuw klaar als er weer toestemming is.',
  withdraw: 'Trek in',
  withdrawHint: 'Was het al verzonden? Bel CoMensha dan zelf: Spil stuurt hun niets.',
  withdrawReason: 'Waarom',
  withdrawnLine: (day: string, name: string) => `Ingetrokken op ${day} door ${name}.`,
} as const
