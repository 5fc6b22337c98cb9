// SPDX-License-Identifier: EUPL-1.2
/** Why two records may be about one person, in a few words for the screen. A step that says nothing for it has no words. */
import type { Question } from './compare.ts'

type Words = Readonly<Record<Question, Readonly<Record<string, string>>>>

export const reasons: Words = {
  givenName: {
    same: 'zelfde voornaam',
    nickname: 'voornaam kan een roepnaam zijn',
    near: 'voornaam lijkt',
    alike: 'voornaam lijkt',
    part: 'deel van de voornaam gelijk',
    initial: 'zelfde voorletter',
  },
  familyName: {
    same: 'zelfde achternaam',
    nickname: 'achternaam lijkt',
    near: 'achternaam lijkt',
    alike: 'achternaam lijkt',
    part: 'deel van de achternaam gelijk',
    initial: 'zelfde eerste letter van de achternaam',
  },
  birthDate: {
    same: 'zelfde geboortedatum',
    slip: 'geboortedatum scheelt één teken',
    twoParts: 'geboortedatum voor een deel gelijk',
    partial: 'zelfde geboortejaar en maand',
    partialYear: 'zelfde geboortejaar',
    twoSlips: 'geboortedatum lijkt',
    year: 'zelfde geboortejaar',
  },
  sex: { same: 'zelfde geslacht' },
  street: { same: 'zelfde straat', near: 'straat lijkt', part: 'deel van de straat gelijk' },
  houseNumber: { same: 'zelfde huisnummer', near: 'huisnummer lijkt' },
  postcode: { same: 'zelfde postcode', slip: 'postcode scheelt één teken', area: 'zelfde postcodegebied' },
  city: { same: 'zelfde plaats', near: 'plaats lijkt' },
  country: { same: 'zelfde land', near: 'land lijkt' },
  occupation: { same: 'zelfde beroep', near: 'beroep lijkt' },
  phone: { same: 'zelfde telefoonnummer', slip: 'telefoonnummer scheelt één cijfer' },
  email: { same: 'zelfde e-mailadres', slip: 'e-mailadres lijkt', box: 'e-mailadres begint gelijk' },
  order: { crosswise: 'voor- en achternaam staan omgekeerd' },
}

/** When nothing of the two themselves agrees and only others of the same person lie between. */
export const throughOthers = 'lijken allebei op een derde'

/** What speaks against it: who decides must see that too. */
export const against: Readonly<Partial<Record<Question, string>>> = {
  givenName: 'let op: andere voornaam',
  familyName: 'let op: andere achternaam',
  birthDate: 'let op: andere geboortedatum',
  sex: 'let op: ander geslacht',
}
