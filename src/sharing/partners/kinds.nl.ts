// SPDX-License-Identifier: EUPL-1.2
/**
 * The kinds of partners in Dutch: what each is called, in which group it stands, and when it is the right one, with the source of that. In
 * our own words and short: what a partner may receive is not said here.
 */
import type { PartnerKind } from './rules.ts'

/** In this order on the page. */
export const groupWords = {
  police: 'Politie, justitie en inspecties',
  networks: 'Netwerken',
  support: 'Hulp en opvang',
  others: 'Anderen',
} as const
export type PartnerGroup = keyof typeof groupWords

interface Source {
  name: string
  url?: string
}

const reporting: Source = {
  name: 'Wegwijzer Mensenhandel',
  url: 'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
}
const shelter: Source = {
  name: 'Wegwijzer Mensenhandel',
  url: 'https://wegwijzermensenhandel.nl/vgv/Opvang/opvang-vraag1.aspx',
}
const minors: Source = {
  name: 'Wegwijzer Mensenhandel',
  url: 'https://wegwijzermensenhandel.nl/Ondersteuning_minderjarigen/Ondersteuning_minderjarigen.aspx',
}
const inspectorate: Source = {
  name: 'Nederlandse Arbeidsinspectie',
  url: 'https://www.nlarbeidsinspectie.nl/onderwerpen/herkennen-en-melden-arbeidsuitbuiting',
}
const workingTogether: Source = {
  name: 'CCV',
  url: 'https://hetccv.nl/themas/georganiseerde-criminaliteit-en-ondermijning/mensenhandel/samenwerken-met-partners/',
}
const careCoordination: Source = {
  name: 'CoMensha',
  url: 'https://www.comensha.nl/over-ons/wat-doen-wij/zorgcoordinatie-en-opvang/',
}
const regionalPolicy: Source = {
  name: 'regionaal beleid van de Achterhoekse gemeenten',
  url: 'https://lokaleregelgeving.overheid.nl/CVDR734168/1',
}
const unread: Source = { name: 'algemene kennis van ons, nog niet aan een bron getoetst' }

interface KindWords {
  name: string
  group: PartnerGroup
  when: string
  /** nothing when there is nothing to have a source for */
  source: Source | undefined
}

export const kindWords: Record<PartnerKind, KindWords> = {
  police: {
    name: 'Politie, basisteam',
    group: 'police',
    when: 'Bij direct gevaar bel je 112. Zonder haast: voor elk vermoeden, en voor wie de wijk kent.',
    source: reporting,
  },
  avim: {
    name: 'Politie, AVIM',
    group: 'police',
    when: 'Bij een vermoeden van mensenhandel, in elke vorm. Doet onderzoek, neemt de aangifte op en biedt bedenktijd aan.',
    source: reporting,
  },
  marechaussee: {
    name: 'Koninklijke Marechaussee',
    group: 'police',
    when: 'Op een luchthaven en aan de grens. Biedt daar ook bedenktijd aan.',
    source: { name: 'besluit WBV 2023/11', url: 'https://zoek.officielebekendmakingen.nl/stcrt-2023-13577.html' },
  },
  publicProsecutor: {
    name: 'Openbaar Ministerie',
    group: 'police',
    when: 'Meestal nadat de politie erbij is. Leidt het onderzoek en zit in de driehoek.',
    source: regionalPolicy,
  },
  labourInvestigation: {
    name: 'Arbeidsinspectie, opsporing',
    group: 'police',
    when: 'Bij een vermoeden van arbeidsuitbuiting: werk waar iemand niet vrij van weg kan.',
    source: inspectorate,
  },
  labourSupervision: {
    name: 'Arbeidsinspectie, toezicht',
    group: 'police',
    when: 'Bij slecht werk zonder dwang: te weinig loon, te lange dagen, onveilig.',
    source: inspectorate,
  },
  riec: {
    name: 'RIEC',
    group: 'networks',
    when: 'Als het georganiseerd lijkt, in meer gemeenten speelt, of als er veel geld of een tussenpersoon achter zit.',
    source: workingTogether,
  },
  safetyHouse: {
    name: 'Zorg- en Veiligheidshuis',
    group: 'networks',
    when: 'Als straf, zorg en gemeente tegelijk nodig zijn en het vastloopt.',
    source: workingTogether,
  },
  veiligThuis: {
    name: 'Veilig Thuis',
    group: 'networks',
    when: 'Bij een minderjarige, en als een partner of familielid iemand uitbuit. Ook alleen voor advies.',
    source: reporting,
  },
  municipality: {
    name: 'Andere gemeente',
    group: 'networks',
    when: 'Als het daar ook speelt, of als iemand daar woont. Werkt die gemeente met Spil? Dan verhuist een casus via Regelen.',
    source: unread,
  },
  comensha: {
    name: 'CoMensha',
    group: 'support',
    when: 'Om een vermoedelijk slachtoffer te registreren, en voor opvang van een volwassene in de bedenktijd. Geeft ook advies.',
    source: careCoordination,
  },
  careCoordination: {
    name: 'Zorgcoördinatie',
    group: 'support',
    when: 'Voor een vermoedelijk slachtoffer dat hulp wil: regelt opvang en hulp, en houdt die bij elkaar.',
    source: careCoordination,
  },
  nidos: {
    name: 'Nidos',
    group: 'support',
    when: 'Bij een kind uit een ander land dat hier zonder ouders is. Is voogd en beslist over beschermde opvang.',
    source: minors,
  },
  coa: {
    name: 'COA',
    group: 'support',
    when: 'Als iemand in een azc woont, en voor geld uit de Rvb.',
    source: { name: 'COA' },
  },
  shelter: {
    name: 'Opvang',
    group: 'support',
    when: 'Als iemand niet veilig kan blijven waar hij is. Vaak loopt het via de zorgcoördinator of de centrumgemeente.',
    source: shelter,
  },
  victimSupport: {
    name: 'Slachtofferhulp en belangenorganisatie',
    group: 'support',
    when: 'Voor praktische steun, om te praten en voor uitleg over rechten, als iemand dat zelf wil.',
    source: unread,
  },
  lawyer: {
    name: 'Advocaat',
    group: 'support',
    when: 'Bij bedenktijd of aangifte: voor het verblijf en voor de strafzaak.',
    source: unread,
  },
  youthCare: {
    name: 'Jeugdhulp en jeugdbescherming',
    group: 'support',
    when: 'Bij hulp aan een kind. Gaat het om bescherming? Dan loopt het via Veilig Thuis.',
    source: unread,
  },
  localTeam: {
    name: 'Wijkteam',
    group: 'support',
    when: 'Voor hulp dicht bij huis, als iemand dat zelf wil.',
    source: regionalPolicy,
  },
  health: {
    name: 'Huisarts, GGD, ziekenhuis, ggz',
    group: 'support',
    when: 'Bij klachten van lichaam of geest. Wie daar werkt heeft een beroepsgeheim en vertelt je dus niet alles.',
    source: unread,
  },
  school: {
    name: 'School en leerplicht',
    group: 'others',
    when: 'Bij een leerling die vaak weg is of ineens verandert.',
    source: unread,
  },
  housing: {
    name: 'Woningcorporatie',
    group: 'others',
    when: 'Bij een woning waar te veel mensen slapen of waar iemand anders woont dan de huurder.',
    source: unread,
  },
  embassy: {
    name: 'Ambassade of consulaat',
    group: 'others',
    when: 'Alleen als iemand het zelf wil. Een ambassade is van een ander land: vraag eerst de FG.',
    source: unread,
  },
  other: {
    name: 'Andere partner',
    group: 'others',
    when: 'Past niet bij een van de andere soorten. De gemeente schrijft zelf waar deze partner voor is.',
    source: undefined,
  },
}
