// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of consent. Keyed by meaning. */
import type { Answer, AskedHow, ConsentPurpose, Decider } from './rules.ts'

export const purposeWords: Record<ConsentPurpose, string> = {
  careSharing: 'gegevens delen met hulpverleners',
  shelterRequest: 'opvang vragen',
  comensha: 'registratie bij CoMensha',
  policeContact: 'contact met de politie',
  youthHelp: 'jeugdhulp',
  legalHelp: 'een advocaat of juridische hulp',
  other: 'iets anders',
}

export const answerWords: Record<Answer, string> = { yes: 'ja', no: 'nee', later: 'later, of nog niet duidelijk' }

export const howWords: Record<AskedHow, string> = {
  inPerson: 'in een gesprek',
  telephone: 'aan de telefoon',
  written: 'op papier of in een bericht',
}

export const deciderWords: Record<Decider, string> = {
  self: 'De persoon zelf beslist.',
  representative: 'De wettelijk vertegenwoordiger beslist.',
}

export const words = {
  title: (label: string) => `Toestemming van ${label}`,
  lead: 'Per doel gevraagd, met wat de persoon zelf zei. Nee is ook een antwoord: de hulp stopt er niet door.',
  mayExploit:
    'Een ouder of voogd kan zelf de uitbuiter zijn. Een ja telt pas als iemand heeft gekeken of deze vertegenwoordiger veilig is.',
  toCheck: (wording: string) => `gelezen in de tekst van ${wording}, nog te toetsen`,
  notRead: 'onbekende datum',
  empty: 'Er is nog nergens toestemming voor gevraagd. Begin met het doel dat nu nodig is.',
  ask: 'Leg vast wat je vroeg',
  purpose: 'Waarvoor vroeg je toestemming?',
  choose: 'Kies',
  answer: 'Wat was het antwoord?',
  decider: 'Wie beslist?',
  checked: 'Wie heeft gekeken of de vertegenwoordiger veilig is?',
  checkedHint: 'Naam en functie. Alleen nodig als een vertegenwoordiger beslist.',
  checkedBy: 'Keek of de vertegenwoordiger veilig is',
  scope: 'Wat mag wel en wat niet, in eigen woorden',
  scopeHint: 'Bijvoorbeeld: “wel met de huisarts, niet met mijn broer”.',
  reason: 'Waarom niet',
  reasonHint: 'Als de persoon het wil zeggen. Geen toestemming is nooit de enige grond om te handhaven.',
  askedOn: 'Gevraagd op',
  how: 'Hoe',
  language: 'In welke taal',
  interpreter: 'Nummer van de tolk',
  child: 'Kind',
  childYes: 'Het kind zegt zelf ook ja',
  childAgreed: 'Het kind zegt zelf ook ja.',
  name: 'Alleen bij registratie bij CoMensha',
  nameYes: 'De naam mag mee',
  nameMay: 'De naam mag mee.',
  keep: 'Leg vast',
  askedBy: (day: string, name: string, how: string) => `Gevraagd op ${day} door ${name}, ${how}.`,
  withdraw: 'Toestemming ingetrokken',
  withdrawn: 'ingetrokken',
  withdrawnBy: (day: string, name: string) => `Ingetrokken op ${day}, vastgelegd door ${name}.`,
  withdrawnWhy: 'Wat de persoon erover zei',
  since: 'Sinds',
} as const
