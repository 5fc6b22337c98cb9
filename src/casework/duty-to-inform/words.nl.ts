// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the duty to inform. Keyed by meaning. */
import type { Along, DutyOutcome, InformedWay } from './rules.ts'

export const outcomeWords: Record<DutyOutcome, string> = {
  informed: 'De persoon weet het',
  postponed: 'Nu nog niet vertellen',
  noNameKnown: 'Dit is geen echte naam, en die is niet bekend',
}

export const wayWords: Record<InformedWay, string> = {
  inPerson: 'in een gesprek',
  phone: 'aan de telefoon',
  ownMail: 'per bericht dat alleen deze persoon leest',
  trusted: 'via iemand die de persoon zelf koos',
  letter: 'met een brief',
}

export const alongWords: Record<Along, string> = {
  no: 'nee',
  yes: 'ja',
  unknown: 'dat weten we niet',
}

export const words = {
  title: 'Weet deze persoon dat we dit vastleggen?',
  lead: 'Wie met naam in een casus staat, hoort dat te weten. Doe het eerder als je met de persoon spreekt, of als gegevens naar een ander gaan. Spil stuurt nooit zelf een brief.',
  source: (law: string) => `Uit: ${law}. Nog niet nagelezen.`,
  noName: 'Er staat geen naam. Zodra er een naam staat, loopt er een termijn.',
  due: 'Uiterlijk op',
  late: 'te laat',
  review: 'Weeg het opnieuw op',
  informed: 'Deze persoon weet het',
  postponed: 'Nog niet verteld, met een reden',
  noNameKnown: 'Er is geen naam bekend. Er loopt geen termijn.',
  taken: 'De naam is weggehaald. Er loopt geen termijn.',
  facts: {
    way: 'Hoe',
    on: 'Wanneer',
    along: 'Leest of luistert daar iemand mee?',
    otherWay: 'Langs welke andere weg',
    ground: 'Grond',
    sentence: 'Waarom',
    said: 'Wat is verteld',
    by: 'Vastgelegd door',
  },
  fold: 'Leg vast hoe het ermee staat',
  foldAgain: 'Leg het opnieuw vast',
  outcome: 'Wat is er besloten?',
  way: 'Hoe is het verteld?',
  on: 'Wanneer?',
  along: 'Leest of luistert daar iemand mee?',
  alongHint: 'Denk aan een gedeeld huis, een gedeelde telefoon of een partner die de post opent.',
  otherWay: 'Zo ja, of weet je het niet: langs welke andere weg is het veilig verteld?',
  ground: 'Op welke grond?',
  choose: 'Kies',
  reviewOn: 'Wanneer weeg je het opnieuw?',
  reviewHint: 'Uitstel is tijdelijk. Is de reden weg, dan vertel je het alsnog.',
  points: 'Bij UAVG 41 weeg je dit mee',
  sentence: 'Waarom, of wat is er verteld? In één zin.',
  sentenceHint: 'Schrijf geen namen en geen adres.',
  save: 'Leg vast',
  earlier: 'Hoe het eerder besloten was',
  work: {
    title: (number: string) => `Iemand vertellen dat we gegevens vastleggen, casus ${number}`,
    due: (day: string) => `uiterlijk ${day}`,
    review: (day: string) => `weeg opnieuw: ${day}`,
    action: 'Bekijk',
  },
} as const
