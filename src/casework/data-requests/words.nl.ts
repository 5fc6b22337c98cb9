// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of requests of data subjects (verzoeken). Keyed by meaning. */
import type { RequestStatus } from './lifecycle.ts'
import type {
  Acting,
  ClosedWhy,
  IdentityWay,
  PartDecision,
  ReadAlong,
  Representation,
  RequestChannel,
  RequestKind,
  SearchPlace,
  SendWay,
  StopReason,
} from './rules.ts'

export const kindWords: Record<RequestKind, string> = {
  access: 'inzage (AVG 15)',
  rectification: 'verbeteren (AVG 16)',
  erasure: 'wissen (AVG 17)',
  restriction: 'minder gebruiken, beperken (AVG 18)',
  objection: 'bezwaar tegen het gebruik (AVG 21)',
  woo: 'openbaar maken (Woo)',
}

export const channelWords: Record<RequestChannel, string> = {
  letter: 'per brief',
  desk: 'aan de balie',
  digitalForm: 'via een formulier van de gemeente',
  telephone: 'per telefoon',
  email: 'per e-mail',
  other: 'anders',
}

export const actingWords: Record<Acting, string> = {
  self: 'voor zichzelf',
  lawyer: 'als advocaat',
  representative: 'als gemachtigde of vertegenwoordiger',
  parentOfMinor: 'als ouder of voogd van een kind jonger dan 16',
}

export const representationWords: Record<Representation, string> = {
  mayAct: 'mag dit namens de ander vragen',
  mayNotAct: 'mag dit niet namens de ander vragen',
}

export const identityWords: Record<IdentityWay, string> = {
  inPerson: 'in persoon, met een geldig bewijs',
  digidLetter: 'met een brief na inloggen met DigiD',
  other: 'anders',
}

export const placeWords: Record<SearchPlace, string> = {
  reports: 'meldingen',
  cases: 'casussen',
  measures: 'maatregelen',
}

export const decisionWords: Record<PartDecision, string> = {
  give: 'geven',
  partly: 'gedeeltelijk geven',
  refuse: 'weigeren',
  nothing: 'niets gevonden',
}

export const sendWords: Record<SendWay, string> = {
  pickedUp: 'afgehaald, van hand tot hand',
  registeredLetter: 'aangetekende brief',
  secureMessage: 'beveiligd bericht van de gemeente',
}

export const readAlongWords: Record<ReadAlong, string> = {
  no: 'nee, dat is nagevraagd',
  yes: 'ja',
  unknown: 'dat weten we niet',
}

export const stopWords: Record<StopReason, string> = {
  withdrawn: 'de vrager trok het in',
  identityNotShown: 'de vrager liet niet zien wie hij is',
  mayNotAct: 'de vrager mag dit niet namens de ander',
}

export const closedWords: Record<ClosedWhy, string> = { ...stopWords, answered: 'beantwoord' }

export const statusWords: Record<RequestStatus, string> = {
  received: 'binnen',
  checked: 'vrager bekend',
  searched: 'gezocht',
  secondAsked: 'wacht op tweede persoon',
  decided: 'besloten',
  answered: 'verstuurd',
  closed: 'gesloten',
}

export const words = {
  choose: '',
  list: {
    title: 'Verzoeken',
    lead: 'Iemand wil weten wat wij over hem hebben, wil dat laten verbeteren of wissen, of vraagt iets op met de Woo. Zonder namen in deze lijst.',
    add: 'Leg een verzoek vast',
    caption: 'Verzoeken die nog een antwoord krijgen',
    doneCaption: 'Verstuurd of gesloten',
    doneFold: (count: number) => `Verstuurd of gesloten (${count})`,
    columns: { number: 'Verzoek', kind: 'Gaat over', received: 'Binnen', due: 'Uiterlijk', status: 'Stand' },
    empty: 'Er wacht geen verzoek op antwoord.',
    late: 'te laat',
    adviceAsked: 'advies gevraagd',
  },
  form: {
    title: 'Verzoek vastleggen',
    back: 'Verzoeken',
    lead: 'De termijn loopt vanaf de dag dat het verzoek bij de gemeente binnenkwam, waar dan ook.',
    warning: 'Wie vraagt, kan de persoon zijn voor wie iemand bang is',
    warningText:
      'Zeg de vrager nooit of er iets is, ook niet aan de telefoon. Vraag geen BSN en bewaar geen kopie van een bewijs.',
    kind: 'Wat wil de vrager?',
    received: 'Wanneer kwam het binnen?',
    channel: 'Hoe kwam het binnen?',
    name: 'Wie vraagt het?',
    reach: 'Waar is de vrager te bereiken?',
    reachHint: 'Een adres of nummer. Het antwoord gaat nooit per e-mail.',
    acting: 'Voor wie vraagt hij dit?',
    forWhom: 'Namens wie?',
    forWhomHint: 'Alleen als iemand voor een ander vraagt.',
    question: 'Wat wil de vrager precies?',
    save: 'Leg het verzoek vast',
  },
  title: (number: string) => `Verzoek ${number}`,
  back: 'Verzoeken',
  facts: {
    kind: 'Gaat over',
    received: 'Binnengekomen',
    due: 'Uiterlijk antwoorden',
    dueSource: (law: string, article: string) => `${law}, ${article}; nog te toetsen aan de nieuwste tekst`,
    extended: 'Verlengd',
    asker: 'Vrager',
    reach: 'Te bereiken',
    onBehalf: 'Namens',
    question: 'Wil',
    status: 'Stand',
    closed: 'Gesloten',
  },
  late: 'te laat',
  by: (what: string, name: string, on: string) => `${what}, ${name}, ${on}`,
  steps: 'Stappen van dit verzoek',
  asker: {
    title: 'Wie vraagt dit?',
    parentTitle: 'Een ouder of voogd kan zelf de uitbuiter zijn',
    parentText:
      'Een mens kijkt hier eerst naar. Overleg met Veilig Thuis als je twijfelt, en zeg de ouder niet of er iets is. Laat de ouder ook niet merken dat je twijfelt.',
    otherTitle: 'Kijk eerst of deze persoon dit mag vragen',
    otherText: 'Lees de machtiging, of bel de persoon zelf op een nummer dat wij al kennen.',
    mayAct: 'Mag de vrager dit namens de ander?',
    why: 'Waarom vind je dat?',
    saveMayAct: 'Leg vast of het mag',
    mayNotActNext: 'Stop het verzoek hieronder, of beoordeel het opnieuw.',
    identity: 'Hoe is nagegaan wie de vrager is?',
    note: 'Toelichting',
    noteHint: 'Geen BSN en geen nummer van een bewijs.',
    noCopy: 'Er is geen kopie van het bewijs bewaard',
    saveIdentity: 'Leg vast wie de vrager is',
    wooNotNeeded: 'Een Woo-verzoek mag iedereen doen. Alleen wie eigen gegevens wil (Woo 5.5) laat zien wie hij is.',
  },
  search: {
    title: 'Zoeken',
    text: 'Zoek op alle namen, nummers en plaatsen uit het verzoek. Schrijf nergens op wat je vond.',
    toSearch: 'Zoek in de meldingen',
    where: 'Waar heb je gezocht?',
    save: 'Leg vast dat je zocht',
    result: (places: string) => `gezocht in: ${places}`,
    holds: 'Vond je iets? Zorg dat het niet wordt vernietigd zolang het verzoek loopt.',
    toHolds: 'Leg een bewaarplicht vast',
  },
  parts: {
    title: 'Besluit per deel',
    none: 'Er is nog geen deel vastgelegd.',
    given: 'De vrager leest',
    ground: 'Grond',
    reason: 'Reden',
    points: 'De acht punten van UAVG artikel 41 lid 2',
    remove: 'Haal dit deel weg',
    removeWhat: (what: string) => `Haal dit deel weg: ${what}`,
    add: 'Voeg een deel toe',
    what: 'Om welk deel gaat het?',
    whatHint: 'Alleen voor het dossier. De vrager leest dit niet.',
    decision: 'Wat besluit je?',
    givenLabel: 'Wat krijgt of leest de vrager hierover?',
    givenHint: 'Komt zo in de brief. Nooit wie meldde, nooit waar iemand verblijft.',
    withhold: 'Alleen als je iets niet geeft',
    groundLabel: 'Op welke grond?',
    reasonLabel: 'Waarom geldt die grond hier?',
    pointsLead: 'Weeg elk punt in één zin (UAVG artikel 41 lid 2).',
    save: 'Leg dit deel vast',
    sourceAvg: 'UAVG artikel 41, gelezen in de tekst van 2020; nog te toetsen.',
    sourceWoo: 'Woo artikel 5.1 en 5.5, gelezen in de tekst van februari 2025; nog te toetsen.',
  },
  decide: {
    title: 'Besluit',
    sentBack: 'Een collega stuurde het besluit terug',
    followed: 'Ik volg het advies van de FG',
    deviates: 'Ik wijk af van het advies',
    advice: 'Het advies van de FG',
    deviation: 'Waarom niet, of waarom wacht je niet?',
    deviationHint: 'Alleen als je afwijkt, of als het advies er nog niet is.',
    safe: 'Er staat niet in wie meldde, en niet waar iemand verblijft of te vinden is',
    secondHint: 'Geef je niet alles, of vond je niets? Dan kijkt een collega mee. Zo vertelt ook de weg niets.',
    save: 'Neem het besluit',
    second: 'Tweede persoon',
    waitsForOther: 'Jij nam dit besluit. Een collega die meekijkt, bevestigt het of stuurt het terug.',
    lookAlong: 'Lees de delen hierboven en de brief. Klopt het, en verraadt de brief niets?',
    confirm: 'Bevestig het besluit',
    sendBack: 'Stuur terug',
    sendBackWhy: 'Wat moet anders?',
    deviated: 'Waarom niet volgens het advies',
  },
  reply: {
    title: 'Antwoord',
    toLetter: 'Bekijk de brief',
    letterTitle: 'Brief',
    letterLead:
      'Deze tekst is voor iedereen hetzelfde: niemand kan eraan zien of er iets is. Druk hem af of neem hem over, en verander er niets aan.',
    letterFirst: 'Er is nog geen besluit. De brief komt daarna.',
    back: (number: string) => `Verzoek ${number}`,
    readAlong: 'Leest daar iemand mee?',
    readAlongHint: 'Vraag het de vrager als het veilig kan. Weet je het niet? Geef de brief dan van hand tot hand.',
    how: 'Hoe is de brief gegeven?',
    when: 'Op welke dag?',
    save: 'Leg vast dat de brief is gegeven',
    close: 'Sluit het verzoek',
  },
  more: 'Meer voor dit verzoek',
  advice: {
    title: 'Advies van de FG',
    ask: 'Vraag de FG om advies',
    question: 'Wat wil je weten?',
    questionHint: 'Zonder namen: de FG leest alleen deze vraag.',
    send: 'Vraag advies',
    asked: 'Gevraagd',
    waiting: 'Er is nog geen advies.',
    answer: 'Advies',
    pageTitle: (number: string) => `Advies bij verzoek ${number}`,
    pageLead: 'Je ziet het soort verzoek, de termijn en de vraag. Niet wie het vraagt.',
    none: 'Er is over dit verzoek geen advies gevraagd.',
    yourAdvice: 'Wat is je advies?',
    give: 'Geef advies',
  },
  extend: {
    title: 'Verleng de termijn',
    text: (until: string) =>
      `Eén keer, tot en met ${until}. Schrijf de vrager dit binnen de eerste termijn, met de reden.`,
    why: 'Waarom is meer tijd nodig?',
    save: 'Verleng de termijn',
  },
  stop: {
    title: 'Stop het verzoek zonder besluit',
    why: 'Waarom?',
    note: 'Toelichting',
    save: 'Stop het verzoek',
  },
  work: {
    title: (number: string) => `Verzoek ${number}`,
    due: (when: string) => `antwoord uiterlijk ${when}`,
    late: (how: string) => `antwoord is ${how}`,
    second: 'een collega vraagt je om mee te kijken',
    advice: 'de gemeente vraagt je advies',
    open: 'Openen',
    look: 'Meekijken',
    advise: 'Adviseren',
  },
} as const
