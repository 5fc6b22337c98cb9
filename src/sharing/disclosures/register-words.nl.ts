// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of a disclosure as a line of the register: its kind, and the way by which it went. */
import type { DisclosureChannel, DisclosureKind } from './register.ts'

export const lineKindWords: Record<DisclosureKind, string> = {
  consult: 'vraag om raad aan een partner',
  refer: 'verwijzing naar een partner',
  inform: 'informatie aan een partner',
  offence: 'melding van een strafbaar feit',
  riec: 'overdracht aan het RIEC',
  safetyHouse: 'overdracht aan het Zorg- en Veiligheidshuis',
  comensha: 'registratie bij CoMensha',
}

export const lineChannelWords: Record<DisclosureChannel, string> = {
  link: 'met een link',
  file: 'als versleuteld bestand',
  secureMail: 'met beveiligde mail',
  ownForm: 'op hun eigen formulier',
  telephone: 'per telefoon',
  spoken: 'in een gesprek',
  post: 'per post',
}
