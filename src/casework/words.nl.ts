// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of casework that more than one of its pages says. Keyed by meaning. */
import type { FieldErrors } from '../platform/web/outcome.ts'
import { mistakesAs } from '../platform/web/route.ts'
import type { EmbargoAsker } from './embargo/store.ts'
import type { CameFrom, CaseStanding, StartingPoint } from './lifecycle.ts'
import type { PartKind } from './parts/rules.ts'

export const standingWords: Record<CaseStanding, string> = {
  open: 'open',
  inMeeting: 'in overleg',
  action: 'in uitvoering',
  stalled: 'ligt stil',
  closed: 'gesloten',
  reopened: 'weer open',
}

export const startingPointWords: Record<StartingPoint, string> = {
  person: 'bij een persoon',
  location: 'bij een plaats',
  both: 'bij een persoon en een plaats',
}

export const cameFromWords: Record<CameFrom, string> = {
  police: 'politie (AVIM) of Koninklijke Marechaussee',
  comensha: 'CoMensha',
  shelter: 'opvang',
  labourInspectorate: 'Nederlandse Arbeidsinspectie',
  otherMunicipality: 'andere gemeente of zorgdesk',
  careOrganisation: 'zorginstelling',
  person: 'de persoon zelf of een naaste',
  ownObservation: 'eigen waarneming',
}

export const partWords: Record<PartKind, string> = {
  desk: 'Regie',
  care: 'Zorg',
  police: 'Politie',
  administrative: 'Bestuurlijk',
  labour: 'Arbeid',
  youth: 'Jeugd',
}

export const embargoAskerWords: Record<EmbargoAsker, string> = {
  police: 'de politie',
  prosecutor: 'het Openbaar Ministerie',
  inspectorate: 'de Arbeidsinspectie',
}

export const said: Record<string, string> = {
  opened: 'De casus is geopend. Jij bent de eigenaar.',
  begun: 'De casus is geopend, zonder melding. Jij bent de eigenaar.',
  takenOver: 'De casus is nu van jou. Wat meekwam, staat op het spoor waar het vandaan kwam.',
  entryAdded: 'Het staat erbij.',
  entryChanged: 'De wijziging is bewaard. Hoe het eerst stond, blijft ook bewaard.',
  taskAdded: 'De taak staat erbij.',
  taskDone: 'De taak is klaar.',
  taskPassed: 'De taak is nu van een collega.',
  nodeAdded: 'Het staat erbij, met een schuilnaam voor op het scherm.',
  nodeChanged: 'De wijziging is bewaard. Hoe het eerst stond, blijft ook bewaard.',
  relationAdded: 'De band staat erbij.',
  relationRemoved: 'De band is weg.',
  dutyDecided: 'Het staat erbij. Hoe het eerst was besloten, blijft ook bewaard.',
  whereaboutsKept: 'Waar deze persoon verblijft, is apart bewaard.',
  whereaboutsShown: 'Twee minuten zichtbaar. Dat je keek, staat erbij.',
  crossed: 'Het staat klaar bij het andere spoor, precies zoals je het schreef.',
  crossingEnded: 'Het andere spoor ziet het niet meer.',
  trackStarted: 'Het spoor is begonnen. Alleen wie erop werkt, ziet wat erin staat.',
  addedToPart: 'Deze collega werkt nu mee.',
  takenOffPart: 'Deze collega werkt niet meer mee.',
  partPassed: 'Het spoor heeft een andere eigenaar. Jij werkt er nog aan mee.',
  partClosed: 'Dit deel is afgesloten.',
  partReopened: 'Dit deel is weer open.',
  reportAdded: 'De melding hoort nu bij deze casus.',
  'moved-discuss': 'De casus is in overleg.',
  'moved-act': 'De casus is in uitvoering.',
  'moved-close': 'De casus is gesloten.',
  'moved-reopen': 'De casus is weer open.',
  embargoSet: 'Het embargo geldt nu voor iedereen op deze casus.',
  embargoExtended: 'De dag waarop jullie opnieuw kijken, is verzet.',
  embargoLifted: 'Het embargo is eraf.',
}

export const conflicts: Record<string, string> = {
  partClosed: 'Dit deel is afgesloten. Er kan niets meer bij. De eigenaar kan het weer openen.',
  partOpen: 'Dit deel is al open.',
  caseClosed: 'De casus is gesloten.',
  changedMeanwhile:
    'Een collega heeft dit intussen gewijzigd. Wat jij typte staat er nog; hoe het nu bewaard is, staat eronder. Voeg ze samen en bewaar opnieuw.',
  taskChanged: 'Deze taak is intussen veranderd. Je ziet hieronder hoe het nu is.',
  ownerOnly: 'Dit doet de eigenaar van de casus.',
  partOwnerOnly: 'Dit doet de eigenaar van dit deel.',
  trackThere: 'Dit spoor is er al.',
  onPartAlready: 'Deze collega werkt al mee.',
  notOnPart: 'Deze collega werkt hier niet aan mee.',
  partsOpen: 'Sluit eerst elk spoor af, en de regie, elk met een uitkomst.',
  partDestroyed: 'Van deze casus is al een deel vernietigd. Hij gaat niet weer open. Begin een nieuwe casus.',
  answerOwed: 'Een melder wacht nog op antwoord. Geef dat eerst bij de melding.',
  movedMeanwhile: 'De casus staat intussen ergens anders. Je ziet hieronder hoe het nu is.',
  embargoThere: 'Er geldt al een embargo op deze casus.',
  embargoGone: 'Er geldt geen embargo meer op deze casus.',
  relationThere: 'Deze band staat er al.',
  relationGone: 'Deze band is er niet meer.',
  noSuspicionMeanwhile: 'Deze melding heeft geen vermoeden meer, of hoort al bij een casus.',
  ownReport: 'Je hebt deze melding zelf gedaan. Een collega zet haar bij de casus.',
  noDuty: 'Bij deze persoon staat geen naam. Er loopt geen termijn.',
  dutyMeanwhile: 'Een collega heeft dit intussen besloten, of de naam is gewijzigd. Je ziet hieronder hoe het nu is.',
  noWhereabouts: 'Er is niets bewaard over waar deze persoon verblijft.',
  crossedAlready: 'Dit staat al bij het andere spoor. Haal het daar eerst weg als er iets anders moet staan.',
  crossingEnded: 'Dit was al teruggehaald.',
}

export const mistakes: Record<string, string> = {
  writeSomething: 'Schrijf wat er is gebeurd. Eén zin is genoeg.',
  writeWhatCrosses: 'Schrijf wat het andere spoor leest.',
  giveReason: 'Schrijf in één zin waarom.',
  giveTask: 'Schrijf wat er moet gebeuren.',
  giveWhereabouts: 'Schrijf waar deze persoon verblijft.',
  tooLong: 'Maak de tekst korter.',
  whichPart: 'Kies bij welk spoor het hoort.',
  whichKind: 'Kies wat voor soort het is.',
  whichTask: 'Kies om welke taak het gaat.',
  whichNode: 'Kies iemand of iets uit de lijst.',
  twoNodes: 'Kies twee verschillende.',
  whichRole: 'Kies minstens één rol. Weet je het nog niet? Kies dan getuige.',
  whichRelation: 'Kies wat ze met elkaar te maken hebben.',
  whichResult: 'Kies een uitkomst.',
  whichMove: 'Kies een stap.',
  whichAge: 'Kies een leeftijd, of nog niet bekend.',
  whatCrosses: 'Kies wat er naar het andere spoor gaat.',
  whoAsks: 'Kies wie hierom vraagt.',
  chooseBorn: 'Schrijf de geboortedatum als 2001-12-31, of alleen het jaar, of laat het leeg.',
  chooseColleague: 'Kies een collega uit de lijst.',
  notOnThisPart: 'Deze collega kan niet op dit spoor werken. Kies iemand anders.',
  chooseDate: 'Kies een datum.',
  chooseTime: 'Schrijf de tijd als 14:30, of laat het leeg.',
  notYet: 'Deze dag moet nog komen. Maak er een taak van.',
  tooLongAgo: 'Kies een dag in de afgelopen tien jaar.',
  dueTooFar: 'Kies een dag binnen twee jaar.',
  reviewLater: 'Kies een dag na vandaag.',
  reviewTooFar: 'Kies een dag binnen drie maanden.',
  holdsBsn: 'Hier lijkt een burgerservicenummer in te staan. Dat mag hier niet. Haal het weg.',
  whichDuty: 'Kies wat er is besloten.',
  whichWay: 'Kies hoe het is verteld.',
  notToldYet: 'Deze dag moet nog komen. Leg het vast als het is verteld.',
  whetherAlong: 'Kies of daar iemand meeleest of meeluistert.',
  letterShared: 'Geen brief naar een adres waar een ander hem kan openen. Vertel het langs een andere weg.',
  anotherWay: 'Schrijf langs welke andere weg het veilig is verteld.',
  whichGround: 'Kies een grond uit de lijst.',
  whichReport: 'Kies een melding uit de lijst.',
  whichVersion: 'Open dit opnieuw en probeer het nog eens.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const words = {
  list: {
    title: 'Casussen',
    lead: 'Elke casus heeft een eigenaar en begint bij een vermoeden.',
    caption: 'Casussen die je kunt zien',
    columns: { number: 'Casus', forms: 'Vorm', owner: 'Eigenaar', opened: 'Geopend', status: 'Stand' },
    empty:
      'Er zijn nog geen casussen. Een casus open je vanuit een melding met een vermoeden, of zonder melding met ‘Nieuwe casus’.',
    begin: 'Nieuwe casus',
    offered: 'Aangeboden door anderen',
    emptyLink: 'Naar de meldingen',
    emptyOther: 'Er is nog geen casus waaraan je werkt. Je ziet een casus hier zodra iemand je erbij zet.',
    emptyBegin:
      'Er is nog geen casus waaraan je werkt. Je ziet een casus hier zodra iemand je erbij zet, of zodra je er zelf een opent.',
  },
  case: {
    title: (number: string) => `Casus ${number}`,
    back: 'Alle casussen',
    owner: 'Eigenaar',
    opened: 'Geopend',
    start: 'Begint',
    forms: 'Vermoeden van',
    noForms: 'nog niet bekend',
    cameFrom: 'Kwam van',
    received: 'Ontvangen op',
    reports: 'Meldingen',
    report: (label: string) => `Melding ${label}`,
    facts: 'De casus',
    overview: 'Overzicht',
    network: 'Personen en plaatsen',
    timeline: 'Tijdlijn',
    manage: 'Regelen',
    tabs: 'Delen van de casus',
    closedTab: 'afgeschermd: alleen wie hierop werkt, ziet of er iets is',
    embargo: (asker: string) => `Embargo: eerst overleggen. ${asker} vraagt om niets te doen dat opvalt.`,
    embargoSet: (name: string) => `Vastgelegd door ${name}. We kijken er opnieuw naar op`,
    embargoMeans:
      'Geen controle, geen eigen initiatief, geen bijzonderheden in een antwoord. Dit houdt nooit tegen: 112, opvang, medische hulp, Veilig Thuis, en contact dat de persoon zelf zoekt.',
    embargoLate: 'Deze dag is voorbij. Bel wie erom vroeg, en verzet de dag of haal het embargo eraf.',
    nonPunishment: 'verdachte en mogelijk slachtoffer: denk aan non-punishment',
    minor: 'minderjarige betrokken',
    stalled: (days: number) => `Er is meer dan ${days} dagen niets gebeurd. Afspraak van Spil, geen wet.`,
    tasks: 'Wat er nog moet gebeuren',
    terms: 'Termijnen die lopen',
    noTasks: 'Er staat geen taak open. Is er echt niets meer te doen?',
    lastDeeds: 'Het laatste',
    noDeeds: 'Er is nog niets vastgelegd.',
    wholeTimeline: 'De hele tijdlijn',
    write: 'Leg iets vast',
    people: 'Om wie en wat het gaat',
    noPeople: 'Nog niemand. Een casus kan ook alleen over een plaats gaan.',
    parts: 'Wie werkt waaraan',
    partOwner: (part: string) => part,
    toPart: (part: string) => `Naar ${part.toLowerCase()}`,
    crossedHere: 'Van een ander spoor gekregen',
    closedOn: 'Gesloten',
    destroyed: 'Vernietigd',
  },
} as const
