// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of weighing in the full gear, and of the advice beside it. */
import type { ages, confidences, credibilities, reliabilities, startingPoints, yesNoUnknown } from './rules.ts'

type Words<T extends readonly string[]> = Record<T[number], string>

export const startWords: Words<typeof startingPoints> = {
  person: 'iemand die mogelijk slachtoffer is',
  location: 'een plek of bedrijf',
  both: 'allebei',
}
export const confidenceWords: Words<typeof confidences> = { low: 'een beetje', medium: 'tamelijk', high: 'heel zeker' }
export const reliabilityWords: Words<typeof reliabilities> = {
  provedRight: 'klopte eerder steeds',
  mostlyRight: 'klopte meestal',
  cannotJudge: 'niet te zeggen',
  wrongBefore: 'klopte eerder niet',
}
export const credibilityWords: Words<typeof credibilities> = {
  confirmed: 'bevestigd door iets anders',
  fits: 'past bij wat we weten',
  cannotJudge: 'niet te zeggen',
  unlikely: 'past niet bij wat we weten',
}
export const ageWords: Words<typeof ages> = {
  under18: 'jonger dan 18',
  '18to22': '18 tot en met 22',
  '23plus': '23 of ouder',
  unknown: 'niet bekend',
}
export const unknownWords: Words<typeof yesNoUnknown> = { yes: 'ja', no: 'nee', unknown: 'niet bekend' }

export const sourceStatusWords = {
  verified: 'geverifieerd',
  toCheck: 'nog te toetsen aan de nieuwste tekst',
  ours: 'voorstel, geen wet',
} as const

export const mistakes: Record<string, string> = {
  fillSomething: 'Vul ten minste één ding in.',
  textTooLong: 'Maak de tekst korter.',
  whichAdvice: 'Kies over welk advies het gaat.',
  whyNotApplicable: 'Schrijf waarom dit advies hier niet past, of kies "Gedaan".',
  adviceReasonTooLong: 'Maak de tekst korter.',
}

export const said: Record<string, string> = {
  assessed: 'Je afweging is vastgelegd.',
  adviceAnswered: 'Vastgelegd wat je met het advies deed.',
}

export const words = {
  link: 'Uitgebreid wegen',
  title: (label: string) => `Afweging bij melding ${label}`,
  lead: 'Vul in wat helpt. Alles mag open blijven. Een vaag signaal mag vaag blijven.',
  back: (label: string) => `Melding ${label}`,
  form: 'Wat denk je zelf?',
  start: 'Waar begint het?',
  forms: 'Aan welke vorm denk je, en hoe zeker?',
  formsHint: 'Meer vormen mag. Laat leeg waar je niet aan denkt.',
  noForm: 'denk ik niet aan',
  source: 'Hoe betrouwbaar is wie het vertelt?',
  content: 'Hoe waarschijnlijk is wat er verteld wordt?',
  scaleHint: 'Deze schaal is een voorstel van Spil.',
  age: 'Leeftijd van wie het betreft',
  alone: 'Kind uit het buitenland zonder ouders hier?',
  pleadsFor: 'Wat wijst op mensenhandel?',
  pleadsAgainst: 'Wat pleit ertegen? Wat kan het ook zijn?',
  empty: 'niet ingevuld',
  button: 'Leg de afweging vast',
  advice: 'Advies',
  adviceLead: 'De computer zoekt advies bij wat er bekend is. Jij beslist of het past.',
  adviceNone: 'Er is nu geen advies.',
  why: 'Waarom',
  toMeldcode: 'Naar de stappen van de meldcode',
  sourceOf: 'Bron',
  done: 'Gedaan',
  doneLabel: (advice: string) => `Gedaan: ${advice}`,
  notApplicable: 'Niet van toepassing, want',
  notApplicableButton: 'Leg vast',
  didIt: (who: string) => `Gedaan, ${who}.`,
  doesNotApply: (who: string) => `Niet van toepassing volgens ${who}:`,
  earlier: 'Eerdere afwegingen',
  by: (who: string, when: string) => `${who}, ${when}`,
  timeline: 'Wat er gebeurde',
  what: {
    arrived: 'Melding binnen',
    identifier: 'Plaats of nummer erbij gezet',
    signal: 'Signaal erbij gezet',
    tested: 'Toets gedaan',
    assessed: 'Afweging vastgelegd',
    decided: 'Besluit vastgelegd',
    letterIn: 'Bericht van de melder',
    letterOut: 'Bericht aan de melder',
    consulted: 'Overleg gevraagd of vastgelegd',
    consultAnswered: 'Antwoord op overleg',
    lookedAgain: 'Collega keek mee',
    meldcode: 'Stap van de meldcode gedaan',
    blackedOut: 'Iets zwartgemaakt',
  },
} as const
