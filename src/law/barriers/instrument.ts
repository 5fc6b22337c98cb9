// SPDX-License-Identifier: EUPL-1.2
/**
 * What a barrier is made of: where in the chain of exploitation it stands, what it does, who may do it and on which basis. A barrier is
 * about a place, a business, a sector or what somebody does; it never says how suspect a person is.
 */
import type { PlainDate } from '../../time.ts'
import type { LegalSource } from '../source.ts'

/**
 * The stages (schakels) of the barrier model: what an exploiter needs. Six are of the model of VNG and CCV for vulnerable labour migrants;
 * money and the place of sexual services are ours, so that every form fits. They need not come in this order.
 */
export const barrierStages = {
  B1: 'werving',
  B2: 'reis en vervoer',
  B3: 'papieren en inschrijving',
  B4: 'huisvesting',
  B5: 'werkplek',
  B6: 'plek voor seksuele diensten',
  B7: 'plek voor criminaliteit of bedelen',
  B8: 'geld',
  B9: 'controle en verblijf',
  B10: 'weggaan, en niet terugvallen',
} as const
export type BarrierStage = keyof typeof barrierStages

/** What a measure is aimed at. */
export const barrierTargets = ['location', 'organisation', 'sector', 'person'] as const
export type BarrierTarget = (typeof barrierTargets)[number]

/** The forms of exploitation; the same list as triage has, which this room may not import. */
export const barrierForms = [
  'sexual',
  'labour',
  'criminal',
  'forcedBegging',
  'domesticServitude',
  'organRemoval',
  'other',
] as const
export type BarrierForm = (typeof barrierForms)[number]

export const decisionMakers = ['college', 'burgemeester', 'other'] as const
export type DecisionMaker = (typeof decisionMakers)[number]

/** On what an instrument rests. Policy and private law give no power to order anything. */
export type InstrumentBasis =
  | { readonly kind: 'law'; readonly sources: readonly LegalSource[] }
  /** No source that names a law was found or read; a lawyer says which it is. */
  | { readonly kind: 'unread'; readonly nl: string }
  | { readonly kind: 'policy' | 'privateLaw'; readonly nl: string }

/** Money and terms as somebody read them on a day; never shown without that day. */
export interface DatedAmount {
  readonly nl: string
  /** the day, or the year by its first day, for which it was read */
  readonly asOf: PlainDate
  readonly status: 'toCheck'
}

export interface BarrierInstrument {
  readonly nl: string
  /** In one sentence. */
  readonly does: string
  readonly who: string
  readonly stages: readonly BarrierStage[]
  /** Absent: it fits every form. */
  readonly forms?: readonly BarrierForm[]
  readonly targets: readonly BarrierTarget[]
  readonly basis: InstrumentBasis
  /** Who usually decides. */
  readonly decidedBy: DecisionMaker
  readonly warnings: readonly string[]
  readonly amounts?: readonly DatedAmount[]
  /** The first day on which it is law. */
  readonly inForceFrom?: PlainDate
  /** What is not law, or was not when it was last looked at; and whether the rest can be done all the same. */
  readonly notYet?: { readonly nl: string; readonly restPossible: boolean }
  /** Puts people out of where they sleep or may sleep: asked is where they go tonight. */
  readonly closes?: true
  /** A decision (besluit, Awb) against which somebody may object. */
  readonly objection?: true
}
