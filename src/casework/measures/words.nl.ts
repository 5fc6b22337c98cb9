// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of measures (maatregelen): what things are called and what is said after a deed. The sentences of the pages stand beside it. */
import {
  effectReviews,
  type BarrierTarget,
  type DecisionMaker,
  type EffectReview,
  type Standing,
} from '../../law/barriers.ts'
import type { LegalSource } from '../../law/source.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { mistakesAs } from '../../platform/web/route.ts'
import type { MeasureStatus } from './lifecycle.ts'
import type { Missing, ReviewResult, RiskAnswer, ShelterAnswer } from './rules.ts'

export const statusWords: Record<MeasureStatus, string> = {
  plan: 'plan',
  decided: 'besloten',
  running: 'loopt',
  ended: 'afgelopen',
  abandoned: 'niet doorgegaan',
}

export const targetWords: Record<BarrierTarget, string> = {
  location: 'een plek',
  organisation: 'een bedrijf of organisatie',
  sector: 'een branche, wijk of groep zonder namen',
  person: 'een persoon in een casus',
}

export const decisionMakerWords: Record<DecisionMaker, string> = {
  college: 'het college',
  burgemeester: 'de burgemeester',
  other: 'iemand anders',
}

export const standingWords: Record<Standing, string> = {
  now: 'kan nu',
  partly: 'kan nu voor een deel',
  notYet: 'nog geen wet',
}

export const sourceStatusWords: Record<LegalSource['status'], string> = {
  verified: 'geverifieerd',
  toCheck: 'nog te toetsen',
}

export const basisWords = {
  notRead: 'tekst niet gelezen',
  wording: (day: string) => `tekst van ${day}`,
  kinds: { policy: 'Beleid', privateLaw: 'Privaatrecht', unread: 'Nog te toetsen' },
} as const

export const riskWords: Record<RiskAnswer, string> = {
  no: 'nee',
  handled: 'ja, en dat is geregeld',
  open: 'ja, en dat is nog niet geregeld',
}

export const shelterWords: Record<ShelterAnswer, string> = {
  nobodySleepsThere: 'er slaapt niemand, dat is nagegaan',
  arranged: 'er is een slaapplek geregeld',
}

export const resultWords: Record<ReviewResult, string> = {
  works: 'het werkt',
  displaced: 'het is verplaatst',
  noEffect: 'er veranderde niets',
  unknown: 'nog niet bekend',
}

export const momentWords: Record<EffectReview, string> = {
  afterThree: `na ${effectReviews.afterThree.term.count} maanden`,
  afterTwelve: `na ${effectReviews.afterTwelve.term.count} maanden`,
}

export const displacedWords = {
  own: 'ergens anders in onze gemeente',
  elsewhere: 'een gemeente buiten de regio',
} as const

export const missingWords: Record<Missing, string> = {
  notLaw: 'Dit kan nog niet: het is op dit moment geen wet.',
  target: 'Schrijf waar of op wie de maatregel zich richt.',
  basis: 'Schrijf de grondslag op.',
  basisChecked: 'Laat iemand de grondslag nakijken.',
  decisionMaker: 'Kies wie beslist.',
  proportionality: 'Schrijf waarom deze maatregel past en niet te zwaar is.',
  victimUnanswered: 'Geef antwoord: kan dit een vermoedelijk slachtoffer in gevaar brengen?',
  victimOpen: 'Regel eerst dat een vermoedelijk slachtoffer geen gevaar loopt.',
  investigationUnanswered: 'Geef antwoord: kan dit een onderzoek verstoren?',
  investigationOpen: 'Regel eerst met politie of OM dat dit geen onderzoek verstoort.',
  shelter: 'Geef antwoord: waar slapen de mensen vannacht?',
  embargo: 'Op de casus ligt een embargo. Er gebeurt niets tot het is opgeheven.',
}

export const said: Record<string, string> = {
  made: 'De maatregel staat in de lijst als plan.',
  kept: 'Bewaard.',
  keptAsksAgain: 'Bewaard. Omdat het doel anders is, beantwoord je de vragen vooraf opnieuw.',
  answered: 'Vastgelegd.',
  decide: 'Vastgelegd dat dit is besloten.',
  start: 'De maatregel loopt.',
  end: 'De maatregel is afgelopen.',
  abandon: 'Vastgelegd dat dit niet doorgaat.',
  reviewed: 'Het effect is vastgelegd.',
  hoursLogged: 'De uren zijn bewaard.',
}

export const conflicts: Record<string, string> = {
  isOver: 'Deze maatregel is afgelopen of ging niet door. Er is niets veranderd.',
  changedMeanwhile:
    'Een collega heeft dit intussen gewijzigd. Wat jij typte staat hieronder en is nog niet bewaard. Bij elk vak lees je wat er nu staat.',
  otherStatus: 'De maatregel staat intussen anders. Je ziet hieronder hoe.',
  answerFirst: 'Dit kan nog niet. Hieronder staat wat eerst moet.',
  notStarted: 'De maatregel is nog niet begonnen, dus er is nog geen effect.',
  reviewedMeanwhile: 'Een collega legde dit effect intussen vast. Wat jij typte staat hieronder nog.',
}

const mistakes: Record<string, string> = {
  tooLong: 'Maak de tekst korter.',
  giveTarget: 'Schrijf in een paar woorden waar het om gaat.',
  chooseInstrument: 'Kies een maatregel uit de lijst.',
  chooseTarget: 'Kies waar de maatregel zich op richt.',
  chooseCase: 'Kies een casus uit de lijst.',
  caseClosed: 'Deze casus of dit spoor is gesloten. Er komt niets meer bij.',
  doesNotFit: 'Deze maatregel past niet bij wat je koos. Zoek opnieuw.',
  personNeedsCase: 'Een maatregel over een persoon hoort bij een casus. Kies welke.',
  whichVersion: 'Open de maatregel opnieuw.',
  chooseDate: 'Kies een datum.',
  chooseStep: 'Kies een stap.',
  titleNames: 'Lees de titel nog één keer. Staat er echt geen persoon in? Zet dan het vinkje.',
  sayHow: 'Schrijf kort hoe het is geregeld.',
  saySleep: 'Schrijf kort wat er is geregeld. Nooit een adres.',
  stayAnswered: 'Er is al besloten. Dit antwoord mag veranderen, maar niet leeg worden.',
  notYetThere: 'Deze dag moet nog komen. Kies vandaag of eerder.',
  tooLongAgo: 'Deze dag is te lang geleden.',
  beforeDecision: 'Dit is voor de dag van het besluit.',
  beforeStart: 'Dit is voor de dag waarop de maatregel begon.',
  tooFarAhead: 'Deze dag ligt te ver vooruit.',
  giveReason: 'Schrijf in één zin waarom niet.',
  chooseMoment: 'Kies welk moment.',
  tooEarly: 'Dit moment is nog niet geweest.',
  chooseResult: 'Kies wat je ziet.',
  giveSentence: 'Schrijf in één zin wat je ziet.',
  sayWhere: 'Kies waar het naartoe ging: een gemeente of een branche.',
  giveHours: 'Schrijf de uren als 2 of 1,5. Hoogstens 24 per dag.',
}

/** By field, what to mend as a sentence. */
export const sayMistakes = (errors: FieldErrors = {}): Record<string, string> => mistakesAs(mistakes, errors)

const hoursFormat = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** @returns for example `1,5 uur` */
export const sayHours = (minutes: number): string => `${hoursFormat.format(minutes / 60)} uur`
