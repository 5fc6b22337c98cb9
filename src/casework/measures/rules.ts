// SPDX-License-Identifier: EUPL-1.2
/** What a measure (maatregel) must have before it goes on, and when one looks what it did. Values in, values out. */
import {
  barrierInstruments,
  effectReviews,
  standingOn,
  type BarrierTarget,
  type DecisionMaker,
  type EffectReview,
  type InstrumentId,
} from '../../law/barriers.ts'
import { lastDayOfTerm } from '../../law/extension-of-terms.ts'
import { lastDayToObject } from '../../law/objection-period.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'
import type { MeasureStatus, MeasureStep } from './lifecycle.ts'

/** Of a danger: not there, there and dealt with, there and still open. */
export const riskAnswers = ['no', 'handled', 'open'] as const
export type RiskAnswer = (typeof riskAnswers)[number]

export const shelterAnswers = ['nobodySleepsThere', 'arranged'] as const
export type ShelterAnswer = (typeof shelterAnswers)[number]

export const reviewResults = ['works', 'displaced', 'noEffect', 'unknown'] as const
export type ReviewResult = (typeof reviewResults)[number]

export const reviewMoments = Object.keys(effectReviews) as [EffectReview, ...EffectReview[]]

/** What stands in own words with a measure. Sealed as one; each save is kept. */
export interface MeasureText {
  target: string
  basis: string
  decisionMaker: DecisionMaker | ''
  decisionMakerOther: string
  proportionality: string
  /** ISO date, or empty */
  viewOn: string
  publicTitle: string
  victimNote: string
  investigationNote: string
  shelterNote: string
  /** why it was left or how it ended */
  ending: string
}

export const emptyText: MeasureText = {
  target: '',
  basis: '',
  decisionMaker: '',
  decisionMakerOther: '',
  proportionality: '',
  viewOn: '',
  publicTitle: '',
  victimNote: '',
  investigationNote: '',
  shelterNote: '',
  ending: '',
}

/** What the guards look at. */
export interface Guarded {
  instrument: InstrumentId
  text: Pick<MeasureText, 'target' | 'basis' | 'decisionMaker' | 'proportionality'>
  victimRisk: RiskAnswer | undefined
  investigationRisk: RiskAnswer | undefined
  shelter: ShelterAnswer | undefined
  isBasisChecked: boolean
  /** the case it belongs to is under embargo */
  isStopped: boolean
}

export type Missing =
  | 'target'
  | 'basis'
  | 'basisChecked'
  | 'decisionMaker'
  | 'proportionality'
  | 'victimUnanswered'
  | 'victimOpen'
  | 'investigationUnanswered'
  | 'investigationOpen'
  | 'shelter'
  | 'notLaw'
  | 'embargo'

const riskOf = (answer: RiskAnswer | undefined, which: 'victim' | 'investigation'): Missing[] =>
  answer === undefined ? [`${which}Unanswered`] : answer === 'open' ? [`${which}Open`] : []

/** @returns what stands in the way of this step, in the order in which one does it; empty when nothing does */
export function whatIsMissing(measure: Guarded, step: MeasureStep, today: PlainDate): Missing[] {
  if (step === 'abandon' || step === 'end') return []
  const { instrument, text, shelter, isBasisChecked } = measure
  const risks: Missing[] = [
    ...riskOf(measure.victimRisk, 'victim'),
    ...riskOf(measure.investigationRisk, 'investigation'),
    ...(barrierInstruments[instrument].closes && !shelter ? (['shelter'] as const) : []),
    ...(measure.isStopped ? (['embargo'] as const) : []),
  ]
  if (step === 'start') return risks
  const forDecision: [Missing, boolean][] = [
    ['notLaw', standingOn(instrument, today) === 'notYet'],
    ['target', text.target === ''],
    ['basis', text.basis === ''],
    ['basisChecked', !isBasisChecked],
    ['decisionMaker', text.decisionMaker === ''],
    ['proportionality', text.proportionality === ''],
  ]
  return [...forDecision.flatMap(([missing, is]) => (is ? [missing] : [])), ...risks]
}

export interface MeasureDays {
  decidedOn: PlainDate | undefined
  startsOn: PlainDate | undefined
  endsOn: PlainDate | undefined
}

/** Further back nothing is written down here: an older measure stands in the archive. */
const furthestBack = { years: 5 }
const furthestAhead = { years: 10 }

export type DayMistake = 'notYetThere' | 'tooLongAgo' | 'beforeDecision' | 'beforeStart' | 'tooFarAhead'

/** @returns what is wrong with the day on which a step was taken; nothing when it can be */
export function whyNotDay(
  step: MeasureStep,
  day: PlainDate,
  { decidedOn, startsOn }: MeasureDays,
  today: PlainDate,
): DayMistake | undefined {
  if (isAfter(day, today)) return 'notYetThere'
  if (isBefore(day, today.subtract(furthestBack))) return 'tooLongAgo'
  if (step === 'start' && decidedOn && isBefore(day, decidedOn)) return 'beforeDecision'
  if (step === 'end' && startsOn && isBefore(day, startsOn)) return 'beforeStart'
  return undefined
}

/** Of the day on which it is to end. */
export const whyNotPlannedEnd = (end: PlainDate, start: PlainDate, today: PlainDate): DayMistake | undefined =>
  isBefore(end, start) ? 'beforeStart' : isAfter(end, today.add(furthestAhead)) ? 'tooFarAhead' : undefined

/** The last day to object; nothing when there is no decision against which one can. */
export const objectionEnds = (instrument: InstrumentId, decidedOn: PlainDate | undefined): PlainDate | undefined =>
  decidedOn && barrierInstruments[instrument].objection ? lastDayToObject(decidedOn) : undefined

/** Our proposal, so no weekend moves it. */
export const reviewDueOn = (startsOn: PlainDate, moment: EffectReview): PlainDate =>
  lastDayOfTerm(startsOn, effectReviews[moment].term, { statutory: false })

export interface Watched extends MeasureDays {
  status: MeasureStatus
  reviewed: readonly EffectReview[]
}

export interface Due {
  what: 'review' | 'end'
  moment: EffectReview | undefined
  on: PlainDate
}

/** What asks for somebody today or did before, the oldest first. What was given up is not looked back on. */
export function dueOf({ status, startsOn, endsOn, reviewed }: Watched, today: PlainDate): Due[] {
  if (!startsOn || (status !== 'running' && status !== 'ended')) return []
  const reviews = reviewMoments
    .filter((moment) => !reviewed.includes(moment))
    .map((moment): Due => ({ what: 'review', moment, on: reviewDueOn(startsOn, moment) }))
  const end: Due[] = status === 'running' && endsOn ? [{ what: 'end', moment: undefined, on: endsOn }] : []
  return [...end, ...reviews]
    .filter(({ on }) => !isAfter(on, today))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
}

/** Whether saving this text asks again what was answered about the old one. */
export const asksAgain = (before: MeasureText, after: MeasureText) => ({
  risks: before.target !== after.target,
  basis: before.basis !== after.basis,
})

/** Only what leads to nobody by itself can be about nothing but a place, a business or a sector; a person needs a case. */
export const needsCase = (target: BarrierTarget): boolean => target === 'person'

const quarter = 15
const dayInMinutes = 24 * 60

/** @param typed hours as people write them: `1,5` or `2` @returns minutes, to a quarter; nothing when it is no number of hours of one day */
export function minutesOf(typed: string): number | undefined {
  const found = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(typed.trim())
  if (!found) return undefined
  const minutes = Math.round((Number(`${found[1]}.${found[2] ?? 0}`) * 60) / quarter) * quarter
  return minutes > 0 && minutes <= dayInMinutes ? minutes : undefined
}
