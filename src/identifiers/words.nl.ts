// SPDX-License-Identifier: EUPL-1.2
/** Why something was read as it was: stable codes, and the Dutch that the desk sees. */
export const reasonWords = {
  valid: 'goed te lezen',
  empty: 'er staat niets',
  tooLong: 'dit is te lang',
  holdsBsn:
    'dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan: een wet moet het toestaan (UAVG artikel 46). Haal het weg.',
  // telephone
  notPhone: 'dit is geen telefoonnummer',
  phoneNotIssued: 'dit nummer lijkt te kort, te lang of niet uitgegeven',
  serviceNumber: 'dit is een servicenummer, geen nummer van een persoon of bedrijf',
  // plate
  notPlate: 'dit past op geen Nederlands kenteken; zet bij een buitenlands kenteken het land ervoor, zoals PL:WX12345',
  letterRule: 'deze letters zijn ongewoon op een Nederlands kenteken; kijk het nog eens na',
  plateGuess: 'een letter en een cijfer lijken verwisseld; zo past het wel',
  plateCountryGuess: 'gelezen als een buitenlands kenteken; zet een dubbele punt achter het land',
  // address
  postcodeMissing: 'er staat geen postcode bij',
  postcodeUnused: 'deze postcode bestaat niet',
  houseNumberMissing: 'er staat geen huisnummer bij',
  // trade register
  notKvk: 'een KvK-nummer heeft acht cijfers',
  isBranch: 'dit is een vestigingsnummer (twaalf cijfers); het KvK-nummer heeft er acht',
  isRsin: 'dit zijn negen cijfers: een RSIN, of het BSN van een ondernemer. Vul het KvK-nummer in, van acht cijfers.',
  // account
  notIban: 'dit is geen IBAN',
  ibanLength: 'een IBAN van dit land is langer of korter',
  ibanCountry: 'het begin is geen land dat IBAN gebruikt',
  ibanCheck: 'het controlegetal klopt niet: er is een cijfer of letter anders',
  // e-mail
  notEmail: 'dit is geen e-mailadres',
  // handle
  platformMissing: 'zet het platform erbij, zoals instagram:naam',
  platformUnknown: 'dit platform kennen wij niet',
  notHandle: 'dit is geen gebruikersnaam',
  isPhone: 'dit is een telefoonnummer; kies telefoon',
  lookalikes: 'er stonden letters uit een ander schrift in; die zijn gelezen als gewone letters',
  otherScript: 'er staan letters uit een ander schrift in',
  // name
  notName: 'hier staat geen naam',
  ageOnly: 'dit is een leeftijd, geen naam',
  oneLetter: 'dit is maar één letter',
  birthDateWrong: 'deze geboortedatum bestaat niet',
  birthDatePartial: 'van de geboortedatum is een deel niet bekend',
  birthDateDefault: '1 januari en 31 december worden vaak ingevuld als de datum niet bekend is',
  // company
  notCompany: 'hier staat geen naam van een bedrijf',
  // advertisement
  notAdvertisement: 'dit is geen adres van een advertentie',
  adIdMissing: 'het nummer van de advertentie staat er niet in',
} as const

/** Stable: others may act on these; the words may change. */
export type Reason = keyof typeof reasonWords
