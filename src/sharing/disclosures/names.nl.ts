// SPDX-License-Identifier: EUPL-1.2
/** What the kinds, ways, answers, states and steps of a disclosure are called in Dutch, and the line that each leaves on the part. */
import type { Channel } from '../partners/rules.ts'
import type { DisclosureState } from './lifecycle.ts'
import type { Consent, DisclosureKind } from './rules.ts'
import type { StepKind } from './steps.ts'

export const kindWords: Record<DisclosureKind, string> = {
  consult: 'Overleg',
  refer: 'Verwijzing',
  inform: 'Ter informatie',
  offence: 'Melding van een strafbaar feit',
  riec: 'Inbreng in het RIEC',
  safetyHouse: 'Inbreng in het Zorg- en Veiligheidshuis',
}

export const kindHints: Record<DisclosureKind, string> = {
  consult: 'Je vraagt iets. Zonder namen, tenzij het echt niet anders kan.',
  refer: 'Je vraagt de ander iets te doen. De ander neemt aan, weigert, of meldt dat het klaar is.',
  inform: 'De ander moet het weten. Je vraagt niets.',
  offence: 'Aan politie, openbaar ministerie of Arbeidsinspectie. Zet hun nummer er later bij.',
  riec: 'Kan alleen als de gemeente hierover heeft besloten.',
  safetyHouse: 'Kan alleen als de gemeente hierover heeft besloten.',
}

export const channelWords: Record<Channel, string> = {
  link: 'Met een link en een code',
  file: 'Als bestand met een wachtwoord',
  secureMail: 'Met de beveiligde mail van de gemeente',
  ownForm: 'Op hun eigen formulier',
  telephone: 'Per telefoon',
  spoken: 'Mondeling',
  post: 'Per post',
}

export const consentWords: Record<Consent, string> = {
  given: 'Ja, de persoon vindt het goed',
  refused: 'Nee, de persoon wil dit niet',
  notAsked: 'Niet gevraagd',
  notNeeded: 'Niet van toepassing: het gaat niet over iemand die herkenbaar is',
}

export const stateWords: Record<DisclosureState, string> = {
  waiting: 'wacht op een collega die meekijkt',
  sent: 'gedeeld, nog geen reactie',
  accepted: 'aangenomen',
  refused: 'geweigerd',
  done: 'klaar',
  revoked: 'ingetrokken',
  expired: 'verlopen',
  withdrawn: 'niet gedeeld',
}

export const stepWords: Record<StepKind, (by: string) => string> = {
  looked: (by) => `${by} keek mee`,
  sent: (by) => `${by} deelde dit`,
  opened: () => 'Geopend door de ontvanger',
  accepted: (by) => (by ? `${by} legde vast: aangenomen` : 'De ontvanger nam het aan'),
  refused: (by) => (by ? `${by} legde vast: geweigerd` : 'De ontvanger weigerde'),
  done: (by) => (by ? `${by} legde vast: klaar` : 'De ontvanger meldde dat het klaar is'),
  answered: (by) => (by ? `${by} legde een bericht vast` : 'Bericht van de ontvanger'),
  revoked: (by) => `${by} trok het in`,
  expired: () => 'De laatste dag is voorbij: de kopie is weg',
  withdrawn: (by) => `${by} zag ervan af`,
  reminded: (by) => `${by} vroeg hoe het staat`,
  referenced: (by) => `${by} noteerde hun nummer`,
  linkMade: (by) => `${by} maakte een link`,
  linkRefused: () => 'Iemand probeerde de link en kreeg niets te zien',
  prolonged: (by) => `${by} gaf meer tijd`,
  fileMade: (by) => `${by} maakte een bestand`,
  fileCame: () => 'Bestand van de ontvanger',
}

/** Without the name of the partner: the line may be ticked for another one, and the name of a shelter gives away a place. */
export const entryOfDisclosure = (
  kind: DisclosureKind,
  code: string,
  { isSecondNeeded }: { isSecondNeeded: boolean },
): string =>
  `${isSecondNeeded ? 'Klaargezet om te delen' : 'Gedeeld'} met een partner (${kindWords[kind].toLowerCase()}), verstrekking ${code}.`

export const entryOfOutside = (kind: DisclosureKind, code: string): string =>
  `Buiten Spil gedeeld met een partner (${kindWords[kind].toLowerCase()}), verstrekking ${code}.`
