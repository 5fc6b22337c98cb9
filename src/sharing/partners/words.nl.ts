// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of partners. Keyed by meaning. */
import { purposes } from '../../law/legal-basis.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { mistakesAs } from '../../platform/web/route.ts'
import { agreementMistakes } from '../agreements/words.nl.ts'
import type { ListView, Mark } from './list.ts'
import type { Channel, PurposeCode, Standing } from './rules.ts'

export const channelWords: Record<Channel, string> = {
  link: 'Met een link van Spil',
  file: 'Met een bestand met een wachtwoord',
  secureMail: 'Met beveiligde mail van de gemeente',
  ownForm: 'Met hun eigen formulier',
  telephone: 'Per telefoon',
  spoken: 'In een gesprek',
  post: 'Per post',
}

export const markWords: Record<Mark, string> = {
  ended: 'gestopt',
  checkDue: 'nakijken',
  noBasis: 'mag nog niets ontvangen',
  agreementEnding: 'afspraak loopt af',
  agreementOver: 'afspraak voorbij',
  sameAvg: 'over de grens',
  elsewhere: 'buiten de AVG',
}

export const viewWords: Record<ListView, string> = {
  alle: 'Alle partners',
  nakijken: 'Alleen wat iemand moet nakijken',
  niets: 'Alleen wie nog niets mag ontvangen',
  afspraken: 'Alleen met een afspraak die afloopt of voorbij is',
  gestopt: 'Alleen wie gestopt is',
}

export const dataWords = {
  ordinary: 'Gewone persoonsgegevens',
  special: 'Bijzondere persoonsgegevens',
  criminal: 'Strafrechtelijke persoonsgegevens',
} as const

export const standingWords: Record<Standing, string> = {
  inForce: 'geldt',
  basisEnded: 'de grondslag is gestopt',
  agreementEnded: 'de afspraak is voorbij',
  ended: 'gestopt',
}

const purposeNames = new Map<string, string>(Object.values(purposes).map(({ code, nl }) => [code, nl]))
export const sayPurpose = (code: PurposeCode): string => `${code} ${purposeNames.get(code) ?? ''}`

export const said: Record<string, string> = {
  added: 'De partner staat erbij. Hij mag nog niets ontvangen: dat noteert de beheerder.',
  changed: 'De wijziging is bewaard.',
  checked: 'Vastgelegd dat je dit vandaag nakeek.',
  ended: 'De partner is gestopt. Er kan niets meer heen.',
  basisNoted: 'Genoteerd wat deze partner mag ontvangen.',
  basisEnded: 'Deze partner mag dit niet meer ontvangen.',
  agreementRecorded: 'De afspraak staat erbij.',
  agreementEnded: 'De afspraak is gestopt. Wat erop leunt, geldt niet meer.',
}

export const conflicts: Record<string, string> = {
  changedMeanwhile: 'Een collega wijzigde deze partner intussen. Je ziet hieronder hoe het nu is.',
  partnerEnded: 'Deze partner is gestopt. Er is niets gewijzigd.',
  notedAlready: 'Deze grondslag staat al bij deze partner.',
  basisGone: 'Deze grondslag of afspraak geldt intussen niet meer. Er is niets genoteerd.',
  endedMeanwhile: 'Dit was al gestopt.',
}

const mistakes: Record<string, string> = {
  ...agreementMistakes,
  chooseKind: 'Kies wat voor partner het is.',
  giveName: 'Schrijf hoe de organisatie of het loket heet.',
  knownAlready: 'Deze partner staat er al. Zoek hem op, of schrijf erbij welk loket je bedoelt.',
  chooseCountry: 'Kies een land.',
  chooseLanguage: 'Kies een taal.',
  chooseChannel: 'Kies hoe iets er meestal heen gaat.',
  tooLong: 'Dit is te lang. Maak het korter.',
  holdsBsn: 'Hier staat een BSN in. Dat hoort niet bij een partner.',
  notTelephone: 'Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties en streepjes.',
  notMail: 'Dit is geen mailadres. Het ziet eruit als naam@organisatie.nl.',
  notWebsite: 'Dit is geen veilige pagina. Het adres begint met https://.',
  giveTelephone: 'Schrijf het telefoonnummer: je koos dat het per telefoon kan.',
  giveMail: 'Schrijf het mailadres: je koos dat het met beveiligde mail kan.',
  giveWebsite: 'Schrijf waar hun formulier staat: je koos dat het daarmee kan.',
  giveOneWay: 'Schrijf een telefoonnummer, een mailadres of een pagina.',
  giveSource: 'Schrijf waar je dit vond.',
  tickChecked: 'Kijk het na en zet het vinkje.',
  tickCheckedReach: 'Je wijzigt hoe je deze partner bereikt. Kijk het na en zet het vinkje.',
  whichVersion: 'Open de pagina opnieuw.',
  chooseBasis: 'Kies een grondslag.',
  chooseAgreement: 'Kies een afspraak die nu geldt, of kies geen.',
  whichOne: 'Kies om welke het gaat.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const words = {
  title: 'Partners',
  lead: 'Wie je wanneer vraagt, hoe je die bereikt, en wat die mag ontvangen.',
  back: 'Alle partners',
  none: 'Er staat nog geen partner in.',
  noneFound: 'Geen partner gevonden. Zoek met een ander woord, of kies alle partners.',
  add: 'Nieuwe partner',
  find: 'Zoek een partner',
  findHint: 'Een organisatie, een plaats, of waar je hulp bij zoekt.',
  show: 'Wat wil je zien?',
  look: 'Zoek',
  outOfHours: 'Buiten kantooruren',
  telephone: 'Telefoon',
  mail: 'Mail',
  source: 'Bron:',
  checkedOn: (date: string, name: string) => `Gecontroleerd op ${date} door ${name}.`,
  checkedBySomebody: 'iemand die hier niet meer werkt',
  reach: 'Zo bereik je deze partner',
  notKnown: 'niet ingevuld',
  facts: {
    website: 'Pagina of formulier',
    hours: 'Bereikbaar',
    channels: 'Zo gaat iets erheen',
    language: 'Leest',
    country: 'Land',
    area: 'Gebied',
    remark: 'Voor wie',
    publicKey: 'Sleutel',
    source: 'Gevonden bij',
  },
  isEnded: (date: string, name: string) => `Gestopt op ${date} door ${name}`,
  isEndedMore: 'Er kan niets meer heen. Wat eerder is gedeeld, blijft staan.',
  sameAvg: (country: string) => `Deze partner zit in ${country}`,
  sameAvgMore: (language: string) =>
    `De AVG geldt daar ook, maar verder is het recht anders. Vraag wat zij moeten bewaren of melden. Ze lezen ${language}.`,
  elsewhere: (country: string) => `Deze partner zit in ${country}: daar geldt de AVG niet`,
  elsewhereMore: (language: string) =>
    `Deel niets voordat de FG heeft gekeken. Die kijkt of het naar dit land mag. Ze lezen ${language}.`,
  /** nobody read the articles yet */
  avg: (article: string) => `AVG ${article}, nog te toetsen`,
  checkDue: 'Niemand keek dit het afgelopen jaar na',
  checkDueMore: 'Bel of kijk op hun pagina. Klopt alles? Leg dat dan vast.',
  check: 'Vandaag nagekeken',
  change: 'Wijzigen',
  end: {
    fold: 'Deze partner stopt',
    more: 'Er kan dan niets meer heen. De partner en wat eerder is gedeeld, blijven te lezen. Een partner die terugkomt, zet je er opnieuw in.',
    button: 'Stop deze partner',
  },
  receives: {
    title: 'Wat deze partner mag ontvangen',
    none: 'Nog niets. Er is geen grondslag bij deze partner genoteerd.',
    noneNow: 'Nu niets. Wat er stond, geldt niet meer.',
    by: 'Het college of de burgemeester besluit. De beheerder noteert het hier.',
    leansOn: (title: string) => `Leunt op: ${title}.`,
    earlier: 'Wat eerder mocht',
    endedOn: (date: string) => `Gestopt op ${date}.`,
    end: 'Stop',
    endWhich: (title: string) => `Stop: ${title}`,
    add: 'Noteer een grondslag',
    addMore: 'Je noteert een besluit. Je neemt het niet.',
    basis: 'Welke grondslag?',
    agreement: 'Op welke afspraak leunt dit?',
    noAgreement: 'Op geen afspraak',
    button: 'Noteer',
    noBases: 'Er is geen grondslag meer om te kiezen.',
    toBases: 'Grondslagen van de gemeente',
  },
  edit: {
    newTitle: 'Nieuwe partner',
    newLead: 'Een partner is een organisatie of een loket. Zet er nooit een persoon in.',
    title: (name: string) => `${name} wijzigen`,
    now: 'Zo staat het er nu',
    kind: 'Wat voor partner is het?',
    name: 'Hoe heet de organisatie of het loket?',
    nameHint: 'Geen naam van een persoon. Wel bijvoorbeeld: meldkamer, frontoffice, team jeugd.',
    area: 'Voor welk gebied?',
    areaHint: 'Bijvoorbeeld: Achterhoek, of heel Nederland.',
    country: 'In welk land?',
    language: 'In welke taal lezen zij?',
    usual: 'Hoe gaat iets er meestal heen?',
    also: 'Hoe kan het ook?',
    telephone: 'Telefoonnummer',
    telephoneHint: 'Van het loket, niet van een persoon.',
    mail: 'Mailadres',
    mailHint: 'Van het loket. Spil stuurt er nooit gegevens van mensen heen met gewone mail.',
    website: 'Pagina of formulier',
    publicKey: 'Sleutel om iets op slot te doen',
    publicKeyHint: 'De sleutel zelf, of waar die staat. Weet je het niet? Laat het leeg.',
    hours: 'Wanneer zijn zij bereikbaar?',
    outOfHours: 'Hoe bereik je hen buiten kantooruren?',
    remark: 'Voor wie zijn zij er?',
    remarkHint: 'Bijvoorbeeld welke leeftijd of welke vorm van uitbuiting.',
    source: 'Waar vond je dit?',
    sourceHint: 'Bijvoorbeeld: hun website, of gebeld met hun loket.',
    checked: 'Ik heb dit vandaag nagekeken.',
    save: 'Bewaar',
    back: 'Terug naar de partner',
  },
  work: {
    title: 'Partners',
    check: (count: number) =>
      count === 1 ? '1 partner is een jaar niet nagekeken' : `${count} partners zijn een jaar niet nagekeken`,
    agreements: (count: number) =>
      count === 1 ? '1 afspraak loopt af of is voorbij' : `${count} afspraken lopen af of zijn voorbij`,
    action: 'Bekijk',
  },
} as const
