// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of asking others: experts, colleagues, teams of the own house. Keyed by meaning. */
import { mistakesAs } from '../../platform/web/route.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import type { Channel, ClosedAnswer, ConsultationKind, ReceiverRole, Recognisable } from './rules.ts'

export const said: Record<string, string> = {
  consulted: 'Vastgelegd. Hieronder staat precies wat je deelde.',
  spokenKept: 'Het gesprek is vastgelegd.',
  insideAsked: 'De navraag is vastgelegd.',
  answerKept: 'Het antwoord is vastgelegd.',
  consultationWithdrawn: 'De vraag is ingetrokken.',
  identified: 'Vastgelegd dat je zei om wie het gaat.',
  answeredAsked: 'Je antwoord is verstuurd. Bedankt.',
}

export const conflicts: Record<string, string> = {
  ownReport: 'Je meldde dit zelf. Een collega overlegt erover.',
  notWaiting: 'Deze vraag is intussen beantwoord of ingetrokken.',
}

const mistakes: Record<string, string> = {
  chooseReceiver: 'Kies aan wie je het vraagt.',
  chooseColleague: 'Kies een collega uit de lijst, of schrijf een organisatie op.',
  giveOrganisation: 'Schrijf bij wie of bij welke organisatie je dit vraagt.',
  chooseChannel: 'Kies hoe je het doorgeeft.',
  giveExtract: 'Laat staan wat de ander moet weten.',
  onlyMark: 'Zet alleen haken om wat weg moet. Verander verder niets aan de tekst.',
  seeFirst: 'Bekijk eerst wat er weggaat. Er is iets veranderd sinds je keek.',
  stillIn: 'Een woord dat je weglaat, staat nog ergens anders. Zet daar ook haken omheen.',
  questionNames: 'In je vraag staat iets uit de melding dat naar iemand kan leiden. Schrijf het zonder dat woord.',
  giveQuestion: 'Schrijf je vraag.',
  chooseRecognisable: 'Kies of de ander kan weten wie dit is.',
  identifyLater:
    'Laat dan meer weg. Is de naam echt nodig? Stel eerst de vraag zonder naam. Daarna kun je in een aparte stap zeggen om wie het gaat.',
  giveNecessity: 'Schrijf in één zin waarom dit nodig is.',
  whyRecognisable: 'Schrijf waarom de ander moet weten wie dit is.',
  chooseBasis: 'Kies een grondslag die nu geldt, of "nog geen grondslag".',
  giveAnswer: 'Schrijf het antwoord.',
  chooseAnswer: 'Kies een antwoord.',
  chooseOrigin: 'Kies waar het antwoord vandaan komt.',
  originRefused: 'Deze bron mag je hiervoor niet gebruiken. Hieronder staat waarom.',
  whichConsultation: 'Kies om welke vraag het gaat.',
  giveTold: 'Schrijf wat je zegt: om wie gaat het?',
  giveReason: 'Schrijf waarom dit nodig is voor het antwoord.',
  tooLong: 'Maak de tekst korter.',
}

export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

export const receiverWords: Record<ReceiverRole, string> = {
  careCoordinator: 'zorgcoördinator',
  avim: 'politie, AVIM',
  riec: 'RIEC',
  labourInspectorate: 'Nederlandse Arbeidsinspectie',
  veiligThuis: 'Veilig Thuis',
  secondOfficer: 'een andere aandachtsfunctionaris',
  publicOrderAdviser: 'adviseur openbare orde en veiligheid',
  other: 'iemand anders',
  civilAffairs: 'Burgerzaken',
  supervision: 'toezicht en handhaving',
  otherTeam: 'een ander team',
}

export const kindWords: Record<ConsultationKind, string> = {
  extract: 'Overleg met een uittreksel',
  spoken: 'Mondeling overlegd',
  inside: 'Interne navraag',
}

export const channelWords: Record<Channel, string> = {
  telephone: 'per telefoon',
  spoken: 'in een gesprek',
  inSpil: 'in Spil',
}

export const recognisableWords: Record<Recognisable, string> = { no: 'nee', maybe: 'misschien', yes: 'ja' }
export const closedWords: Record<ClosedAnswer, string> = {
  yes: 'ja',
  no: 'nee',
  unknown: 'niet bekend',
  mayNot: 'dat mogen wij niet zeggen',
}

export const words = {
  link: 'Overleg met een ander',
  title: (label: string) => `Overleg over melding ${label}`,
  lead: 'Vraag hulp zonder te zeggen om wie het gaat. Ook zonder naam blijft het iets over een persoon: deel zo min mogelijk.',
  back: (label: string) => `Melding ${label}`,
  extract: {
    title: 'Vraag het met een uittreksel',
    receiver: 'Aan wie vraag je het?',
    colleague: 'Collega van deze gemeente',
    colleagueHint: 'Die ziet alleen je vraag en het uittreksel, niet de melding.',
    noColleague: 'Niet in Spil: ik geef het zelf door',
    organisation: 'Organisatie',
    organisationHint: 'Niet nodig als je een collega kiest. Schrijf geen naam van een persoon uit de melding.',
    channel: 'Hoe geef je het door?',
    channelHint: 'Niet nodig als je een collega kiest.',
    text: 'Wat de ander leest',
    textHint:
      'Wat tussen [[ en ]] staat, gaat weg. Na een streepje staan de woorden die ervoor in de plaats komen: [[Aalten|een plaats in de regio]]. De haken die er al staan, zijn een voorstel: kijk of het klopt.',
    question: 'Je vraag',
    recognisable: 'Kan de ontvanger weten wie dit is?',
    basis: 'Grondslag',
    noBasis: 'Nog geen grondslag',
    noBasisHint: 'Je gemeente stelt grondslagen vast, onder Beheer. Zonder grondslag wordt dat zo vastgelegd.',
    necessity: 'Waarom is dit nodig?',
    preview: 'Bekijk wat er weggaat',
    stillIn: (found: string) => `Staat er nog: ${found}.`,
  },
  preview: {
    title: 'Dit gaat weg, en niets anders',
    to: 'Aan',
    question: 'Vraag',
    extract: 'Uittreksel',
    known: (found: string) => `Let op. Deze woorden uit de melding staan er nog in: ${found}.`,
    send: 'Vraag dit',
    again: 'Wil je iets veranderen? Dat kan hieronder. Daarna zie je dit opnieuw.',
  },
  spoken: {
    title: 'Leg vast wat je mondeling overlegde',
    question: 'Wat vroeg je?',
    answer: 'Wat was het antwoord?',
    why: 'Als de ander weet of kan weten wie het is: waarom was dat nodig?',
    organisation: 'Wie of welke organisatie sprak je?',
    button: 'Leg vast',
  },
  inside: {
    title: 'Vraag iets na binnen de gemeente',
    lead: 'Een gesloten vraag met een gesloten antwoord. Vraag niet meer dan je nodig hebt.',
    team: 'Bij welk team?',
    organisation: 'Welk team of wie daar?',
    question: 'Wat wil je weten?',
    necessity: 'Waarvoor is het nodig?',
    button: 'Leg de navraag vast',
    notTitle: 'Bronnen die je hiervoor niet gebruikt',
    carries: (tracks: string) => `Gaat niet naar ${tracks}, tenzij er een andere grondslag is vastgelegd.`,
    carriesAll: 'Blijft bij het doel van deze melding.',
    proposal: 'voorstel',
    toCheck: 'gelezen in een oudere tekst: controleer dit',
  },
  tracks: { care: 'hulp en zorg', order: 'openbare orde en vergunningen', outside: 'buiten de gemeente' },
  earlier: 'Eerder gevraagd',
  none: 'Er is nog niets gevraagd.',
  asked: (who: string, when: string) => `Gevraagd door ${who}, ${when}`,
  answeredBy: (who: string, when: string) => `Antwoord van ${who}, ${when}`,
  writtenDown: (who: string, when: string) => `Antwoord opgeschreven door ${who}, ${when}`,
  to: (role: string, name: string, how: string) => `Aan: ${role}${name ? `, ${name}` : ''} (${how})`,
  recognisable: (answer: string) => `Kan de ander weten wie het is: ${answer}.`,
  basis: 'Grondslag',
  necessity: 'Waarom',
  withdrawn: 'Ingetrokken.',
  waits: 'Er is nog geen antwoord.',
  identifiedTitle: 'Gezegd om wie het gaat',
  typeAnswer: { label: 'Antwoord', origin: 'Waar komt het antwoord vandaan?', button: 'Leg het antwoord vast' },
  withdraw: 'Trek de vraag in',
  identify: {
    title: 'Zeg om wie het gaat',
    lead: 'Alleen als het antwoord anders niet te geven is. Dit is een aparte verstrekking.',
    told: 'Wat zeg je?',
    reason: 'Waarom is dat nodig voor het antwoord?',
    button: 'Leg vast en deel',
  },
  mine: {
    title: 'Een vraag van een collega',
    lead: 'Je ziet alleen wat nodig is. Probeer niet uit te zoeken om wie het gaat.',
    from: (who: string) => `${who} vraagt`,
    answer: 'Je antwoord',
    answerHint: 'Schrijf geen namen. Je collega leest dit bij de melding.',
    button: 'Verstuur je antwoord',
    answered: 'Je antwoord',
  },
  work: {
    asked: 'Een vraag van een collega',
    askedWhy: 'gevraagd aan mij',
    answer: 'Beantwoord',
    late: (label: string) => `Overleg over melding ${label}`,
    lateWhy: 'nog geen antwoord: vraag het na of trek het in',
    look: 'Bekijk',
  },
} as const
