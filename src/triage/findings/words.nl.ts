// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of findings: what can be looked up and what was noticed. Says of whom it is only that it may be so. */
import type { IdentifierType } from '../../identifiers/read-identifier.ts'
import type { Quality } from '../../identifiers/reading.ts'
import { reasonWords } from '../../identifiers/words.nl.ts'
import type { Knowledge } from '../../reporting/index.ts'
import type { SignalSubject } from '../../signals/catalogue.ts'

export const typeWords: Record<IdentifierType, string> = {
  phone: 'telefoon',
  plate: 'kenteken',
  address: 'adres',
  kvk: 'KvK-nummer',
  iban: 'rekening (IBAN)',
  email: 'e-mail',
  handle: 'account op een platform',
  name: 'naam van een persoon',
  company: 'bedrijf',
  advertisement: 'advertentie',
}

export const qualityWords: Record<Quality, string> = {
  geldig: 'goed te lezen',
  mogelijk: 'misschien goed gelezen',
  afgekeurd: 'bewaard zoals geschreven, niet te lezen',
}

export const subjectWords: Record<SignalSubject, string> = {
  victim: 'Over een vermoedelijk slachtoffer',
  perpetrator: 'Over een persoon die mogelijk anderen uitbuit',
  facilitator: 'Over wie het mogelijk maakt',
  location: 'Over een plek',
}

export const knowledgeWords: Record<Knowledge, string> = {
  firstHand: 'zelf gezien',
  hearsay: 'van horen zeggen',
  unknown: 'niet bekend of het zelf gezien is',
}

/** By the code of the catalogue. */
export const professionWords: Record<string, string> = {
  arbeidsinspectie: 'Arbeidsinspectie',
  balie_brp: 'balie en BRP',
  bank: 'bank',
  belastingdienst: 'Belastingdienst',
  boa: 'boa',
  coa_azc: 'COA en azc',
  ggd: 'GGD',
  hotel: 'hotel',
  huisarts: 'huisarts',
  inwoner_ondernemer: 'inwoner of ondernemer',
  jeugdhulp: 'jeugdhulp',
  klantmanager_wi: 'klantmanager werk en inkomen',
  kvk: 'Kamer van Koophandel',
  leerplicht: 'leerplicht',
  politie: 'politie',
  school: 'school',
  toezicht_bouw: 'toezicht bouw',
  toezicht_milieu: 'toezicht milieu',
  vergunningverlener: 'vergunningverlener',
  wijkteam: 'wijkteam',
  woningcorporatie: 'woningcorporatie',
  ziekenhuis: 'ziekenhuis',
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`

/** What to mend, by key. */
export const mistakes: Record<string, string> = {
  ...Object.fromEntries(Object.entries(reasonWords).map(([reason, text]) => [reason, sentence(text)])),
  testFirst:
    'Doe eerst de toets "Mag dit?". Daarna kun je gegevens van personen noteren. Een plek, bedrijf, advertentie of kenteken kan al wel.',
  chooseType: 'Kies wat voor soort gegeven het is.',
  writeValue: 'Vul in wat je wilt vastleggen.',
  valueTooLong: 'Maak het korter.',
  chooseSignal: 'Kies een signaal uit de lijst.',
  chooseKnowledge: 'Kies hoe je het weet.',
}

/** What happened meanwhile. */
export const conflicts: Record<string, string> = {
  ownReport:
    'Je hebt deze melding zelf gedaan. Een collega noteert hier wat erbij hoort. Zelf aanvullen kan bij Mijn meldingen.',
  withdrawnMeanwhile: 'Dit is intussen al ingetrokken. Je ziet hieronder wat er nu staat.',
}

export const said: Record<string, string> = {
  identifierAdded: 'Het gegeven staat bij de melding.',
  identifierWithdrawn: 'Het gegeven is ingetrokken. Dat is vastgelegd.',
  signalsNoted: 'De signalen staan bij de melding.',
  signalWithdrawn: 'Het signaal is ingetrokken. Dat is vastgelegd.',
}

export const words = {
  sources: { reporter: 'van de melder', desk: 'van het loket' },
  back: (label: string) => `Melding ${label}`,
  withdraw: 'Trek in',
  withdrawWhat: (what: string) => `Trek in: ${what}`,
  signals: {
    card: 'Wat de melder zag',
    title: (label: string) => `Signalen bij melding ${label}`,
    caution: 'Eén signaal bewijst niets. Geen signaal bewijst ook niets.',
    ticked: { reporter: 'aangekruist door de melder', desk: 'toegevoegd door het loket' },
    noted: 'Dit staat er nu',
    none: 'Er staan nog geen signalen bij deze melding.',
    link: 'Bekijk of vul signalen aan',
    linkEmpty: 'Zet signalen erbij',
    add: 'Voeg signalen toe',
    addHint: 'Kruis alleen aan wat iemand zag of hoorde. Kijk naar iedereen die erbij hoort, en naar de plek.',
    filter: 'Kies welke signalen je ziet',
    subject: 'Over wie of wat',
    allSubjects: 'alles',
    profession: 'Wat zie je in dit werk',
    allProfessions: 'alle beroepen',
    show: 'Toon',
    knowledge: 'Hoe weet je dit?',
    button: 'Zet erbij',
    empty: 'Bij deze keuze staan geen andere signalen in de lijst.',
  },
  identifiers: {
    card: 'Plaatsen en nummers',
    title: (label: string) => `Plaatsen en nummers bij melding ${label}`,
    lead: 'Noteer alleen wat nodig is om deze melding te duiden. Alles wordt versleuteld bewaard.',
    caption: 'Plaatsen en nummers bij deze melding',
    columns: {
      type: 'Soort',
      written: 'Zoals geschreven',
      read: 'Gelezen als',
      quality: 'Hoe goed',
      source: 'Van wie',
    },
    withdrawColumn: 'Intrekken',
    unread: 'niet te lezen',
    born: (date: string) => `geboren ${date}`,
    none: 'Er staan nog geen plaatsen of nummers bij deze melding.',
    link: 'Bekijk of vul plaatsen en nummers aan',
    linkEmpty: 'Zet een plaats of nummer erbij',
    add: 'Zet erbij',
    type: 'Soort',
    typeEmpty: 'Kies een soort',
    value: 'Wat staat er?',
    valueHint:
      'Bijvoorbeeld 7101 AB 12, GT-123-B of instagram:naam. Nooit een BSN: dat mag hier niet van de wet (UAVG 46).',
    bornLabel: 'Geboortedatum',
    bornHint: 'Alleen bij een naam. Dag, maand, jaar. Schrijf 00 voor een deel dat je niet weet.',
    keep: 'Bewaar zoals geschreven',
    keepHint: 'Het kan dan niet worden vergeleken met andere meldingen.',
    button: 'Zet erbij',
  },
} as const
