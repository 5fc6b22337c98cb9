// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a disclosure as a line of the register: its kind, and the way by which it went. */
import type { Channel, PartnerKind } from '../partners/rules.ts'
import type { DisclosureKind } from './rules.ts'

export const lineKindWords: Record<DisclosureKind, string> = {
  consult: 'vraag om raad aan een partner',
  refer: 'verwijzing naar een partner',
  inform: 'informatie aan een partner',
  offence: 'melding van een strafbaar feit',
  riec: 'overdracht aan het RIEC',
  safetyHouse: 'overdracht aan het Zorg- en Veiligheidshuis',
}

export const lineChannelWords: Record<Channel, string> = {
  link: 'met een link',
  file: 'als versleuteld bestand',
  secureMail: 'met beveiligde mail',
  ownForm: 'op hun eigen formulier',
  telephone: 'per telefoon',
  spoken: 'in een gesprek',
  post: 'per post',
}

/** What may be said of a receiver to one whom it is about; where somebody is helped is never told apart. */
export const lineCategoryWords: Record<PartnerKind, string> = {
  police: 'politie of Marechaussee',
  avim: 'politie of Marechaussee',
  marechaussee: 'politie of Marechaussee',
  publicProsecutor: 'Openbaar Ministerie',
  labourInvestigation: 'Arbeidsinspectie',
  labourSupervision: 'Arbeidsinspectie',
  riec: 'samenwerkingsverband van overheden',
  safetyHouse: 'samenwerkingsverband van overheden',
  veiligThuis: 'Veilig Thuis',
  comensha: 'CoMensha',
  careCoordination: 'zorg, hulp of opvang',
  nidos: 'zorg, hulp of opvang',
  coa: 'zorg, hulp of opvang',
  shelter: 'zorg, hulp of opvang',
  youthCare: 'zorg, hulp of opvang',
  localTeam: 'zorg, hulp of opvang',
  health: 'zorg, hulp of opvang',
  victimSupport: 'zorg, hulp of opvang',
  school: 'school',
  housing: 'wonen',
  lawyer: 'advocaat',
  municipality: 'een andere gemeente of zorgdesk',
  embassy: 'ambassade',
  other: 'iemand anders',
}
