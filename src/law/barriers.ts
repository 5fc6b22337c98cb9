// SPDX-License-Identifier: EUPL-1.2
/**
 * The barriers (barrièremodel) a municipality can put up: which instrument fits a form of exploitation and a stage, what it rests on, and
 * whether it is law on the day that is asked about. It says what exists, never what must be done, and it holds no measure of a person.
 *
 * Sources: the barrier model of VNG and CCV for vulnerable labour migrants, with two stages of ours; the laws named with each instrument,
 * in the wording that stands there. Nearly all are `toCheck`: a lawyer reads the wording of today before anybody decides.
 * Amounts are shown with the day for which they were read, never as what holds now.
 */
import { isBefore, type PlainDate } from '../time.ts'
import { business } from './barriers/business.ts'
import {
  barrierForms,
  barrierStages,
  barrierTargets,
  decisionMakers,
  type BarrierForm,
  type BarrierInstrument,
  type BarrierStage,
  type BarrierTarget,
  type DecisionMaker,
} from './barriers/instrument.ts'
import { moneyAndWayOut } from './barriers/money-and-way-out.ts'
import { peopleAndPapers } from './barriers/people-and-papers.ts'
import { places } from './barriers/places.ts'
import { months, type Term } from './source.ts'

export { barrierForms, barrierStages, barrierTargets, decisionMakers }
export type { BarrierForm, BarrierInstrument, BarrierStage, BarrierTarget, DecisionMaker }

const instruments = { ...peopleAndPapers, ...places, ...business, ...moneyAndWayOut }
export type InstrumentId = keyof typeof instruments

export const barrierInstruments: Readonly<Record<InstrumentId, BarrierInstrument>> = instruments
export const instrumentIds = (Object.keys(instruments) as InstrumentId[]).toSorted()
export const stageIds = Object.keys(barrierStages) as BarrierStage[]

export const isInstrument = (text: string): text is InstrumentId => Object.hasOwn(instruments, text)

/** `partly`: what is not law yet is a part, and the rest can be done. */
export type Standing = 'now' | 'partly' | 'notYet'

export function standingOn(id: InstrumentId, today: PlainDate): Standing {
  const { inForceFrom, notYet } = barrierInstruments[id]
  if (inForceFrom && isBefore(today, inForceFrom)) return 'notYet'
  if (notYet) return notYet.restPossible ? 'partly' : 'notYet'
  return 'now'
}

export interface AskedBarriers {
  /** Empty: not known, so every form. */
  readonly forms: readonly BarrierForm[]
  /** Empty: every stage. */
  readonly stages: readonly BarrierStage[]
  readonly target: BarrierTarget
}

export interface BarrierAdvice {
  readonly id: InstrumentId
  /** Why it is in the list: what was asked and what it fits. */
  readonly why: {
    readonly stages: readonly BarrierStage[]
    /** Empty: it fits every form. */
    readonly forms: readonly BarrierForm[]
    readonly target: BarrierTarget
  }
  readonly standing: Standing
}

/** @returns what can be done now before what cannot yet; within that by number, because no instrument is better than another by itself */
export function barriersFor(asked: AskedBarriers, today: PlainDate): BarrierAdvice[] {
  const advice = instrumentIds.flatMap((id): BarrierAdvice[] => {
    const { stages, forms, targets } = barrierInstruments[id]
    const atStages = asked.stages.length === 0 ? stages : stages.filter((stage) => asked.stages.includes(stage))
    const ofForms = forms?.filter((form) => asked.forms.includes(form)) ?? []
    const fitsForm = !forms || asked.forms.length === 0 || ofForms.length > 0
    if (atStages.length === 0 || !fitsForm || !targets.includes(asked.target)) return []
    return [{ id, why: { stages: atStages, forms: ofForms, target: asked.target }, standing: standingOn(id, today) }]
  })
  return [
    ...advice.filter(({ standing }) => standing !== 'notYet'),
    ...advice.filter(({ standing }) => standing === 'notYet'),
  ]
}

/**
 * When one looks what a measure did. Our proposal: no law and no source names these moments, so the date is not moved by a weekend.
 */
export const effectReviews = {
  afterThree: { term: months(3), status: 'proposal' },
  afterTwelve: { term: months(12), status: 'proposal' },
} as const satisfies Record<string, { term: Term; status: 'proposal' }>
export type EffectReview = keyof typeof effectReviews
