// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of cases that go to another municipality or care desk, or come from one. Keyed by meaning. */
import type { SendingState } from './lifecycle.ts'
import { mostAsksADay, noAnswerAfterWorkingDays, type ReceiverRole, type SendingKind } from './rules.ts'

export const kindWords: Record<SendingKind, string> = {
  referral: 'verwijzing',
  transfer: 'overdracht',
}

export const receiverWords: Record<ReceiverRole, string> = {
  officers: 'aandachtsfunctionarissen',
  careCoordinators: 'zorgcoördinatoren',
}

export const stateWords: Record<SendingState, (to: string) => string> = {
  offered: (to) => `${to} heeft nog niet geantwoord`,
  revoking: () => 'wordt teruggehaald',
  revoked: () => 'teruggehaald: er staat daar niets meer',
  accepted: (to) => `${to} heeft het overgenomen`,
  refused: (to) => `${to} heeft geweigerd`,
}

export const entryOfSending = (kind: SendingKind, to: string, things: number): string =>
  `Aangeboden aan ${to} (${kindWords[kind]}). Wat meeging: ${things} ${things === 1 ? 'ding' : 'dingen'}.`

export const entryOfOffer = (kind: SendingKind, from: string, number: string, sentence: string): string =>
  `Kwam van ${from} (${kindWords[kind]}), daar casus ${number}.\n${sentence}`

const conflicts: Record<string, string> = {
  caseClosed: 'De casus is gesloten.',
  ownerOnly: 'Dit doet de eigenaar van de casus.',
  senderOnly: 'Dit doet wie het stuurde, of de eigenaar van de casus.',
  partClosed: 'Alles waar jij op werkt, is afgesloten. Er is niets om mee te sturen.',
  partsUnseen:
    'Er is een spoor open waar jij niet op werkt. Dat zou hier sluiten zonder dat iemand daar het leest. Vraag de eigenaar om het af te sluiten, of om jou erbij te zetten.',
  answerOwed: 'Een melder wacht nog op antwoord. Geef dat eerst bij de melding.',
  sentAlready: 'Er wacht daar al iets van deze casus, of de hele casus is al ergens aangeboden. Haal dat eerst terug.',
  answeredMeanwhile: 'Er is intussen geantwoord, of het was al teruggehaald. Je ziet hieronder hoe het nu is.',
  offerAnswered: 'Een collega was je voor, of het is teruggehaald. Je ziet hieronder hoe het nu is.',
  enoughAsked: `Je vroeg vandaag al ${mostAsksADay} keer om een casus. Bel het loket daar, of vraag morgen verder. Afspraak van Spil, geen wet.`,
  askGone: 'Deze vraag is al weggelegd.',
}

const mistakes: Record<string, string> = {
  whichSending: 'Kies een verwijzing of een overdracht.',
  whichPlace: 'Kies een gemeente of zorgdesk uit de lijst.',
  whichReceiver: 'Kies wie het daar leest.',
  careDeskRole: 'Bij een zorgdesk werken alleen zorgcoördinatoren. Kies die.',
  notForCare:
    'Een zorgcoördinator leest niet wat op een spoor van politie, bestuur of arbeid staat. Haal dat weg, of kies aandachtsfunctionarissen.',
  giveBasis: 'Kies een grondslag. Zonder grondslag gaat er niets weg.',
  givePurpose: 'Kies het doel.',
  giveSentence: 'Schrijf wat de ander moet doen. Eén zin is genoeg.',
  giveReason: 'Schrijf in één zin waarom.',
  embargoFirst: 'Er geldt een embargo. Bel eerst wie erom vroeg, en leg hier vast dat het mag.',
  seeFirst: 'Bekijk eerst wat de ander leest. Er veranderde iets sinds je keek.',
  giveNumber: 'Schrijf het nummer van de casus als 26-1234.',
  whichAsk: 'Kies om welke vraag het gaat.',
  tooLong: 'Maak de tekst korter.',
  holdsBsn: 'Hier lijkt een burgerservicenummer in te staan. Dat mag hier niet. Haal het weg.',
}

const said: Record<string, string> = {
  sent: 'Het is verstuurd. Tot er antwoord is, kun je het terughalen. De casus blijft zo lang van jou.',
  revoking: 'Het wordt teruggehaald. Nam de ander het net over? Dan zie je dat hier.',
  setAside: 'De vraag is weg. Wie vroeg, hoort niets: ook niet of deze casus bestaat.',
  refused: 'Je hebt geweigerd. De ander krijgt je reden, en hier blijft er niets van staan.',
  asked:
    'Je vraag is verstuurd. Is er zo’n casus, dan leest de eigenaar haar. Je hoort niets als er geen is, of als de eigenaar niet antwoordt.',
}

export const words = {
  conflicts,
  mistakes,
  said,
  tab: 'Verwijzen of overdragen',
  send: {
    title: (number: string) => `Casus ${number} verwijzen of overdragen`,
    heading: 'Verwijzen of overdragen',
    lead: 'Naar een gemeente of zorgdesk in jouw regio. Er gaat alleen mee wat jij aankruist. Buiten de regio? Gebruik dan de weg buiten Spil.',
    nobody: 'Jouw gemeente hoort bij geen regio, of is de enige daarin. Overdragen gaat dan buiten Spil.',
    kind: 'Wat vraag je?',
    kinds: {
      referral: 'Verwijzing: doe iets voor deze casus',
      transfer: 'Overdracht: neem de casus over',
    },
    kindHints: {
      referral: 'De casus blijft hier ook open.',
      transfer: 'Neemt de ander aan, dan sluit de casus hier. Alles wat hier stond, blijft hier bewaard.',
    },
    where: 'Naar welke gemeente of zorgdesk?',
    choose: 'Kies',
    careDesk: (name: string) => `${name} (zorgdesk)`,
    role: 'Wie leest het daar?',
    basis: 'Op welke grondslag?',
    basisHint: 'Welke grondslag past, is aan jou en je FG. Spil geeft alleen de lijst.',
    purpose: 'Waarvoor?',
    sentence: 'Wat moet de ander weten en doen?',
    sentenceHint: 'Dit leest de ander het eerst. Geen namen, en geen burgerservicenummer.',
    what: (part: string) => `Wat gaat mee uit ${part.toLowerCase()}?`,
    whatHint:
      'Wie je niet aankruist, gaat niet mee. Een persoon gaat mee met rol en leeftijd; een naam en wat erover staat kruis je apart aan.',
    nothing: 'Er staat nog niets in de casus dat mee kan. Alleen je zin gaat dan mee.',
    asRole: (label: string) => `${label}: rol en leeftijd`,
    asThing: (label: string) => `${label}: dat het er is`,
    asName: (label: string) => `${label}: naam en geboortedatum, of adres en nummer`,
    asAbout: (label: string) => `${label}: wat erover staat`,
    asPlace: (label: string) => `${label}: waar deze persoon verblijft`,
    whyPlace: 'Waarom moet de verblijfplaats mee?',
    whyPlaceHint: 'Alleen nodig als je een verblijfplaats aankruist. De eigenaar van het spoor ziet je reden.',
    embargoTitle: 'Er geldt een embargo',
    police: 'Wie om het embargo vroeg, weet dat deze casus naar de ander gaat en vindt het goed',
    whyPolice: 'Met wie sprak je, en wanneer?',
    openTasks: 'Nog niet gedaan',
    openTasksLead: 'Deze taken gaan niet mee. Spreek af wie ze doet, of zet ze in je zin.',
    view: 'Bekijk wat de ander leest',
    seenTitle: 'Zo leest de ander het',
    seenLead: (to: string, kind: string) => `${kind} aan ${to}. Precies dit gaat weg, en niets anders.`,
    button: { referral: 'Stuur de verwijzing', transfer: 'Draag de casus over' },
    change: 'Wijzig',
    answers: 'Dit is een antwoord op een vraag van deze gemeente.',
  },
  sent: {
    title: 'Wat er is gestuurd',
    empty: 'Deze casus is nog nergens aangeboden.',
    to: (kind: string, to: string) => `${kind} aan ${to}`,
    by: (name: string) => `door ${name}`,
    number: (number: string) => `Daar is het casus ${number}.`,
    reason: 'Waarom niet',
    basis: 'Grondslag',
    state: 'Stand',
    forWhom: 'Voor',
    revoke: 'Haal terug',
    card: 'Waar deze casus heen ging',
  },
  asked: {
    title: 'Iemand vraagt om deze casus',
    lead: (from: string) =>
      `${from} noemde het nummer van deze casus en vraagt om een overdracht. Alleen jij ziet deze vraag. Bel het loket daar voor je iets stuurt.`,
    fill: 'Vul de overdracht in',
    aside: 'Leg weg zonder antwoord',
    asideHint: 'Wie vroeg, hoort dan niets: ook niet of deze casus bestaat.',
  },
  offers: {
    title: 'Aangeboden casussen',
    lead: 'Andere gemeenten en zorgdesks in de regio vragen of jij een casus overneemt. Lees eerst, en neem dan aan of weiger met een reden.',
    empty: 'Er is nu niets aangeboden. Komt er iets, dan staat het ook in Mijn werk.',
    back: 'Alle casussen',
    caption: 'Aangeboden casussen, de oudste eerst',
    columns: { from: 'Van', kind: 'Wat', laid: 'Sinds' },
    ask: 'Vraag een casus op',
  },
  offer: {
    title: (from: string) => `Aangeboden door ${from}`,
    asked: 'Iemand van jouw gemeente vroeg hierom.',
    meaning: {
      referral:
        'Een verwijzing: de casus blijft bij de ander ook open. Neem je aan, dan begint hier een eigen casus met een eigen nummer.',
      transfer:
        'Een overdracht: neem je aan, dan sluit de casus bij de ander. Hier begint een eigen casus met een eigen nummer, en jij bent de eigenaar.',
    },
    accept: 'Neem de casus over',
    refuse: 'Weiger',
    refuseWhy: 'Waarom niet?',
    refuseHint: 'De ander leest deze zin. Geen namen.',
    answered: {
      accepted: (name: string) => `${name} heeft deze casus overgenomen.`,
      refused: (name: string) => `${name} heeft geweigerd.`,
      revoked: () => 'Wie dit stuurde, heeft het teruggehaald. Hier staat er niets meer van.',
    },
  },
  parcel: {
    theirNumber: 'Nummer bij de afzender',
    start: 'Begint',
    forms: 'Vermoeden van',
    noForms: 'nog niet bekend',
    basis: 'Grondslag',
    purpose: 'Doel',
    embargo: (asker: string, day: string) =>
      `Er geldt een embargo: ${asker} vraagt om niets te doen dat opvalt. Opnieuw bekijken op ${day}. Het gaat mee.`,
    lines: 'Wat er is vastgelegd',
    people: 'Personen, plaatsen en zaken',
    whereabouts: 'Waar deze persoon verblijft, komt mee. Dat is pas te zien na overnemen, en met een reden.',
    age: (age: string) => `leeftijd ${age}`,
    noName: 'naam gaat niet mee',
    nothing: 'Alleen deze zin gaat mee.',
    nonPunishment: 'Verdachte en mogelijk slachtoffer tegelijk: denk aan non-punishment.',
    on: (part: string) => `spoor ${part.toLowerCase()}`,
  },
  ask: {
    title: 'Vraag een casus op',
    lead: 'Hoorde je van een collega dat er elders een casus is? Vraag de eigenaar om een overdracht, met het nummer dat je hoorde.',
    promise:
      'Je krijgt altijd hetzelfde te zien, of het nummer bestaat of niet. Alleen de eigenaar van die casus leest je vraag, en beslist.',
    where: 'Bij welke gemeente of zorgdesk?',
    number: 'Nummer van de casus',
    numberHint: 'Zoals je het hoorde, bijvoorbeeld 26-1234.',
    why: 'Waarom vraag je dit?',
    whyHint: 'De eigenaar leest deze zin. Geen namen, en geen burgerservicenummer.',
    button: 'Vraag om een overdracht',
    mine: 'Wat je vroeg',
    line: (number: string, to: string) => `Casus ${number} bij ${to}`,
    nobody: 'Jouw gemeente hoort bij geen regio, of is de enige daarin. Vraag het dan buiten Spil.',
  },
  work: {
    offer: (from: string) => `${from} biedt een casus aan`,
    offerWhy: {
      referral: 'een verwijzing: lees, en neem aan of weiger',
      transfer: 'een overdracht: lees, en neem aan of weiger',
    } satisfies Record<SendingKind, string>,
    asked: (number: string) => `Er is gevraagd om casus ${number}`,
    askedWhy: (from: string) => `door ${from}: alleen jij ziet dit`,
    sent: (number: string) => `Casus ${number} is aangeboden`,
    sentLate: (to: string) =>
      `${to} antwoordt al langer dan ${noAnswerAfterWorkingDays} werkdagen niet: bel het loket daar`,
    look: 'Bekijk',
  },
} as const
