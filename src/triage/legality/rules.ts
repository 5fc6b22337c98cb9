// SPDX-License-Identifier: EUPL-1.2
/**
 * May this be kept? What a legality test must hold before anything is enriched or kept. Values in, values out; the messages are keys of
 * `words.nl.ts`. Source: AVG 5 and 6 (purpose, necessity, proportion), UAVG 22 and 31-33; no article that was read carries a register of
 * suspicions about named persons of one municipality (`law/legal-basis.ts`, openQuestions), so a named suspect is by default handed over.
 */
import { purposes, type DataKind, type Purpose } from '../../law/legal-basis.ts'
import type { FieldErrors } from '../../platform/web/outcome.ts'
import { isAfter, type PlainDate } from '../../time.ts'

/** What it is about: the three cases a desk meets most. */
export const presets = ['place', 'victim', 'suspect'] as const
export type Preset = (typeof presets)[number]

export const testOutcomes = ['keep', 'keepPseudonymised', 'handOver', 'destroy'] as const
export type TestOutcome = (typeof testOutcomes)[number]

export type PurposeCode = (typeof purposes)[Purpose]['code']
export const purposeCodes = Object.values(purposes).map(({ code }) => code) as [PurposeCode, ...PurposeCode[]]

/** What a preset stands for when nothing else is chosen. Our proposals, none of it law. */
export const presetDefaults = {
  place: { purpose: 'P1', data: 'ordinary', outcome: 'keep' },
  victim: { purpose: 'P1', data: 'special', outcome: 'keepPseudonymised' },
  suspect: { purpose: 'P1', data: 'criminal', outcome: 'handOver' },
} as const satisfies Record<Preset, { purpose: PurposeCode; data: DataKind; outcome: TestOutcome }>

/** Outcomes after which something stays, and so has a last day. */
export const staysAfter: Record<TestOutcome, boolean> = {
  keep: true,
  keepPseudonymised: true,
  handOver: false,
  destroy: false,
}

export interface Basis {
  id: string
  purpose: PurposeCode
  data: DataKind
  /** a decision against the advice of the privacy officer counts, with its reason */
  endedOn: PlainDate | undefined
}

export interface ProposedTest {
  preset: Preset
  purpose: PurposeCode
  basisId: string | undefined
  outcome: TestOutcome
  keepUntil: PlainDate | undefined
  held: 'yes' | 'no' | 'unknown'
  police: string
}

export interface Standing {
  bases: readonly Basis[]
  today: PlainDate
  /** the municipality's own limit of how long it may be watched */
  keepAtMostMonths: number
}

/** Whether a basis may be leaned on for this today. */
export const carries = (basis: Basis, purpose: PurposeCode, today: PlainDate): boolean =>
  basis.purpose === purpose && !(basis.endedOn && !isAfter(basis.endedOn, today))

export const lastDayToKeep = (today: PlainDate, keepAtMostMonths: number): PlainDate =>
  today.add({ months: keepAtMostMonths })

/** @returns what to mend, by field; empty when it can be recorded */
export function whyNotTest(test: ProposedTest, standing: Standing): FieldErrors {
  return { ...whyNotBasis(test, standing), ...whyNotUntil(test, standing), ...whyNotPolice(test) }
}

/** With a name kept, a basis the municipality decided on must carry data of that kind. */
function whyNotBasis({ preset, purpose, basisId, outcome }: ProposedTest, { bases, today }: Standing): FieldErrors {
  const chosen = bases.find(({ id }) => id === basisId)
  if (basisId !== undefined && !(chosen && carries(chosen, purpose, today))) return { grondslag: 'basisNotForThis' }
  if (outcome !== 'keep' || preset === 'place') return {}
  return chosen?.data === presetDefaults[preset].data
    ? {}
    : { grondslag: preset === 'suspect' ? 'suspectNeedsBasis' : 'victimNeedsBasis' }
}

function whyNotUntil({ outcome, keepUntil }: ProposedTest, { today, keepAtMostMonths }: Standing): FieldErrors {
  if (!staysAfter[outcome]) return {}
  if (!keepUntil || !isAfter(keepUntil, today)) return { tot: 'keepUntilWhen' }
  return isAfter(keepUntil, lastDayToKeep(today, keepAtMostMonths)) ? { tot: 'keepTooLong' } : {}
}

/** Somebody held captive: who was called and when comes with it (Sv 160 lid 3). */
const whyNotPolice = ({ held, police }: ProposedTest): FieldErrors =>
  held === 'yes' && police.trim() === '' ? { politie: 'policeNow' } : {}
