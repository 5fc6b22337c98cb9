// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what colleagues of one municipality ask each other. Keyed by meaning. */
import type { AskKind, AskState } from './lifecycle.ts'
import { escalateAfterWorkingDays, mostAtOnce, remindAfterWorkingDays, type Consent } from './rules.ts'

export const kindWords: Record<AskKind, string> = {
  referral: 'verwijzing',
  transfer: 'overdracht',
  transferRequest: 'verzoek om overdracht',
}

const titleOf = (kind: AskKind, number: string): string =>
  `${kindWords[kind].slice(0, 1).toUpperCase()}${kindWords[kind].slice(1)}: casus ${number}`

export const consentWords: Record<Consent, string> = {
  given: 'de persoon vindt het goed',
  notAsked: 'niet gevraagd',
}

/** @param kind an accepted referral goes on, the others are over */
export const stateWords = (kind: AskKind, state: AskState): string =>
  ({
    open: 'wacht op antwoord',
    accepted: kind === 'referral' ? 'aangenomen: hieraan wordt gewerkt' : 'aangenomen',
    refused: 'geweigerd',
    done: 'klaar',
    revoked: 'teruggehaald',
  })[state]

/** What stands in the history of the part. */
export const entryWords = {
  referred: (to: string, asked: string): string => `Verwezen naar ${to}.\n${asked}`,
  offered: (to: string, why: string): string => `Aan ${to} gevraagd om de casus over te nemen.\n${why}`,
  moved: (kind: AskKind, state: AskState, said: string): string => {
    const what = kind === 'referral' ? 'Verwijzing' : 'Overdracht'
    const line = `${what} ${state === 'accepted' ? 'aangenomen' : stateWords(kind, state)}.`
    return said === '' ? line : `${line}\n${said}`
  },
}

export const conflicts: Record<string, string> = {
  caseClosed: 'De casus is gesloten.',
  partClosed: 'Dit deel is afgesloten. De eigenaar kan het weer openen.',
  ownerOnly: 'Dit doet de eigenaar van de casus.',
  ownCase: 'Deze casus is van jou.',
  cannotOwn: 'Deze collega kan geen eigenaar van deze casus zijn.',
  transferThere: 'Deze casus is al aan een collega aangeboden. Haal dat eerst terug.',
  askedAlready: 'Dit is al gevraagd, en het loopt nog. Er is niets veranderd.',
  receiverOnly: 'Dit doet de collega aan wie het is gevraagd.',
  senderOnly: 'Dit doet wie het vroeg, of de eigenaar van de casus.',
  answeredMeanwhile: 'Er is intussen geantwoord, of het was al teruggehaald. Je ziet hieronder hoe het nu is.',
  cannotTakeOver:
    'De casus kan nu niet overgaan: zij is intussen van een ander, gesloten, of deze collega mag haar niet hebben. Overleg met wie het vroeg.',
}

export const mistakes: Record<string, string> = {
  chooseColleague: 'Kies een collega uit de lijst.',
  cannotReceive: 'Deze collega kan dit niet krijgen: niet op dit deel, of niet meer in dienst. Kies iemand anders.',
  cannotOwn: 'Deze collega kan deze casus niet hebben. Kies iemand anders.',
  whichPart: 'Kies een deel van de casus.',
  giveAsk: 'Schrijf wat je van je collega vraagt. Eén zin is genoeg.',
  giveReason: 'Schrijf in één zin waarom.',
  giveNote: 'Schrijf wat er is gedaan. Eén zin is genoeg.',
  giveBasis: 'Kies een grondslag. Is er geen die past? Schrijf dan hieronder waarom het toch moet.',
  basisOfOtherPurpose:
    'Deze grondslag geldt niet voor dit deel, of niet meer. Kies een andere, of laat leeg en schrijf waarom.',
  giveConsent: 'Kies of de persoon het goed vindt dat je dit deelt.',
  embargoFirst: 'Er geldt een embargo. Bel eerst wie erom vroeg, en leg hier vast dat het mag.',
  tickSomething: 'Kies minstens één casus.',
  tooMany: `Kies er hoogstens ${mostAtOnce} tegelijk.`,
  lookAgain: 'Open dit opnieuw en probeer het nog eens.',
  tooLong: 'Maak de tekst korter.',
  holdsBsn: 'Hier lijkt een burgerservicenummer in te staan. Dat mag hier niet. Haal het weg.',
}

export const said: Record<string, string> = {
  referred: 'Het is gevraagd. Je collega kan dit deel nu lezen, en antwoordt.',
  referredMany: 'Je ziet bij elke casus hieronder of er iets wacht.',
  offered: 'De casus is aangeboden. Tot je collega aanneemt, blijft de eigenaar dezelfde.',
  requested: 'Je verzoek is verstuurd. Alleen de eigenaar van de casus leest het.',
  accepted: 'Je hebt aangenomen. Meld het hier als het klaar is.',
  refused: 'Je hebt geweigerd. Wie het vroeg, leest waarom.',
  finished: 'Klaar. Wie het vroeg, leest wat je schreef.',
  revoked: 'Het is teruggehaald.',
  takenOver: 'De casus is nu van jou.',
  acceptedForOther: 'De casus is overgegaan. Beide collega’s zien dat jij dit deed.',
}

export const words = {
  choose: 'Kies',
  away: (name: string) => `${name} (afwezig)`,
  page: {
    title: (number: string) => `Casus ${number}: verwijzen of overdragen binnen de gemeente`,
    heading: 'Verwijzen naar een collega',
    lead: 'Vraag één collega om iets te doen op één deel van de casus. Alleen die collega leest dan mee, alleen op dat deel, tot het klaar is.',
    part: 'Om welk deel gaat het?',
    refer: 'Vraag het',
    many: 'Meer casussen tegelijk',
    open: 'Wat er is gevraagd',
    none: 'Er is op deze casus niets gevraagd dat jij kunt zien.',
  },
  form: {
    to: 'Aan wie?',
    asked: 'Wat vraag je?',
    askedHint: 'Je collega leest dit het eerst. Het komt ook op de tijdlijn van dit deel.',
    basis: 'Op welke grondslag?',
    basisHint: 'De lijst van je gemeente. De grondslag moet bij het doel van het deel horen.',
    basisOf: (title: string, purpose: string) => `${title} (doel ${purpose})`,
    noBases: 'Je gemeente heeft nog geen grondslag vastgelegd.',
    whyWithout: 'Waarom zonder grondslag?',
    whyWithoutHint: 'Alleen als er geen past en het toch moet.',
    consent: 'Vindt de persoon het goed?',
    consentHint: 'Alleen voor de delen Zorg en Jeugd.',
    whyNotAsked: 'Waarom is het niet gevraagd?',
    embargoTitle: 'Er geldt een embargo',
    embargoMaybe: 'Geldt er op een van deze casussen een embargo?',
    police: 'Wie om het embargo vroeg, vindt het goed dat deze collega meeleest',
    whyPolice: 'Met wie sprak je, en wanneer?',
  },
  transfer: {
    heading: 'Draag de casus over aan een collega',
    lead: 'Je collega leest eerst: de regie, en de sporen waar jij op werkt als je collega daar ook op mag. Jij blijft de eigenaar tot je collega aanneemt. Daarna gaan de casus, jouw sporen en jouw open taken mee. Een spoor waar je collega niet op mag, blijft van jou.',
    to: 'Wie neemt de casus over?',
    why: 'Waarom draag je over?',
    button: 'Bied de casus aan',
  },
  request: {
    heading: 'Vraag om de casus',
    lead: 'Alleen de eigenaar leest je verzoek. Zegt de eigenaar ja, dan wordt de casus aan jou aangeboden en neem jij haar nog aan.',
    why: 'Waarom vraag je om deze casus?',
    button: 'Vraag om overdracht',
  },
  ask: {
    title: titleOf,
    unseen: 'Vraag van een collega',
    back: 'Mijn werk',
    state: 'Stand',
    by: 'Gevraagd door',
    to: 'Gevraagd aan',
    since: 'Sinds',
    part: 'Deel',
    basis: 'Grondslag',
    without: (why: string) => `zonder, want: ${why}`,
    ended: 'geen grondslag van nu',
    consent: 'Toestemming',
    because: (what: string, why: string) => `${what}: ${why}`,
    agreed: 'Embargo',
    answer: 'Antwoord',
    notOnPart: 'Je werkt niet aan dit deel. Je ziet alleen of er is geantwoord.',
    over: 'Dit is voorbij. Je werkt niet (meer) aan dit deel.',
    toPart: 'Lees dit deel van de casus',
    toCase: 'Naar de casus',
    meaning: {
      referral: 'Een collega vraagt je om iets te doen op dit deel. Je kunt het nu lezen. Alleen jij kreeg toegang.',
      transfer:
        'Een collega vraagt je om deze casus over te nemen. Lees haar eerst. Neem je aan, dan ben jij de eigenaar.',
      transferRequest:
        'Een collega vraagt jou, als eigenaar, om deze casus. Neem je aan, dan wordt zij aangeboden en beslist je collega nog.',
    } satisfies Record<AskKind, string>,
    accept: {
      referral: 'Neem aan',
      transfer: 'Neem de casus over',
      transferRequest: 'Bied de casus aan',
    } satisfies Record<AskKind, string>,
    finish: 'Meld dat het klaar is',
    note: 'Wat is er gedaan?',
    noteHint: 'Wie het vroeg, leest dit. Daarna lees je dit deel niet meer mee.',
    refuse: 'Weiger',
    why: 'Waarom niet?',
    whyHint: 'Wie het vroeg, leest dit.',
    revoke: 'Haal terug',
  },
  many: {
    title: 'Meer casussen naar één collega verwijzen',
    lead: 'Elke casus wordt apart bekeken. Bij elke casus lees je of het is gelukt, en anders waarom niet.',
    which: 'Welke casussen, en welk deel?',
    line: (number: string, part: string) => `Casus ${number}, ${part.toLowerCase()}`,
    none: 'Er is geen casus open waaraan je werkt.',
    button: 'Vraag het voor elke casus',
    outcomes: 'Wat er is gebeurd',
    columns: { which: 'Casus', outcome: 'Wat er gebeurde' },
    sent: 'gevraagd',
    notVisible: 'Een casus die jij niet kunt zien',
    notSent: 'niet gevraagd',
    again: 'Nog een keer',
    back: 'Alle casussen',
  },
  others: {
    title: 'Overdrachten die wachten',
    lead: 'Casussen die aan een collega zijn aangeboden. Is die collega er niet, dan neem jij voor hem of haar aan. Je ziet het nummer en de namen, en niets van de casus.',
    none: 'Er wacht geen overdracht.',
    caption: 'Overdrachten die wachten, de oudste eerst',
    columns: { number: 'Casus', from: 'Van', to: 'Aan', since: 'Sinds', act: 'Aannemen' },
    accept: 'Neem aan',
    acceptFor: (number: string, name: string) => `Neem aan: casus ${number} voor ${name}`,
  },
  work: {
    title: titleOf,
    toYou: (from: string) => `${from} vraagt dit aan jou: lees, en neem aan of weiger`,
    yours: (from: string) => `je nam dit aan van ${from}: meld het als het klaar is`,
    late: (to: string) => `${to} antwoordt al meer dan ${remindAfterWorkingDays} werkdagen niet: bel`,
    escalated: (from: string, to: string) =>
      `${to} antwoordt ${from} al meer dan ${escalateAfterWorkingDays} werkdagen niet`,
    answered: (to: string, state: string) => `${to}: ${state}`,
    look: 'Bekijk',
  },
} as const
