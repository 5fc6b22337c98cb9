// SPDX-License-Identifier: EUPL-1.2
/**
 * The order of the form of a partner: their headings, and which field of ours goes there. Until a municipality wrote one down there is a proposal
 * by kind of partner; it is ours, read in no form of theirs. Values in, values out.
 */
import * as z from 'zod'
import type { PartnerKind } from '../partners/rules.ts'
import { fieldWords } from './words.nl.ts'

/** Why something is necessary and why not with less is ours to account for, and goes to no receiver: it is no field. */
export const ourFields = [
  'code',
  'purpose',
  'decider',
  'sender',
  'receiver',
  'kind',
  'date',
  'until',
  'basis',
  'consent',
  'embargo',
  'question',
  'persons',
  'things',
  'entries',
  'documents',
] as const
export type OurField = (typeof ourFields)[number]

export const formLines = z.array(z.object({ heading: z.string(), field: z.enum(ourFields) }))
export type FormLine = z.infer<typeof formLines>[number]

/** Characters; lines (ours, no law). */
export const longestHeading = 200
export const mostLines = 60

const toDesk: readonly OurField[] = [
  'code',
  'sender',
  'receiver',
  'kind',
  'question',
  'persons',
  'things',
  'entries',
  'documents',
  'purpose',
  'basis',
  'consent',
  'decider',
  'date',
  'until',
]

/** First which case, what for and who decided: without these a network takes nothing in. */
const toNetwork: readonly OurField[] = [
  'code',
  'purpose',
  'decider',
  'sender',
  'receiver',
  'kind',
  'date',
  'basis',
  'question',
  'things',
  'persons',
  'entries',
  'documents',
  'consent',
  'until',
]

/** First what happened and where, as a report is taken down. */
const toInvestigator: readonly OurField[] = [
  'sender',
  'code',
  'date',
  'kind',
  'question',
  'entries',
  'things',
  'persons',
  'documents',
  'basis',
  'purpose',
  'consent',
  'decider',
  'receiver',
  'until',
]

/** First whom it is about and whether that person agrees. */
const toCarer: readonly OurField[] = [
  'sender',
  'code',
  'receiver',
  'kind',
  'persons',
  'consent',
  'question',
  'entries',
  'things',
  'documents',
  'purpose',
  'basis',
  'decider',
  'date',
  'until',
]

const proposals: Record<PartnerKind, readonly OurField[]> = {
  police: toInvestigator,
  avim: toInvestigator,
  marechaussee: toInvestigator,
  publicProsecutor: toInvestigator,
  labourInvestigation: toInvestigator,
  labourSupervision: toInvestigator,
  riec: toNetwork,
  safetyHouse: toNetwork,
  veiligThuis: toCarer,
  comensha: toCarer,
  careCoordination: toCarer,
  nidos: toCarer,
  coa: toCarer,
  shelter: toCarer,
  youthCare: toCarer,
  localTeam: toCarer,
  health: toCarer,
  school: toCarer,
  housing: toDesk,
  victimSupport: toCarer,
  lawyer: toCarer,
  municipality: toDesk,
  embassy: toDesk,
  other: toDesk,
}

export const proposalFor = (kind: PartnerKind): FormLine[] =>
  proposals[kind].map((field) => ({ heading: fieldWords[field], field }))

/** @param at after how many lines it comes; past the end is at the end */
export const withLine = (lines: readonly FormLine[], line: FormLine, at: number): FormLine[] =>
  lines.toSpliced(at, 0, line)

export const withoutLine = (lines: readonly FormLine[], at: number): FormLine[] => lines.toSpliced(at, 1)

export const directions = ['omhoog', 'omlaag'] as const
export type Direction = (typeof directions)[number]

/** The first does not go up and the last does not go down. */
export function withMoved(lines: readonly FormLine[], at: number, direction: Direction): FormLine[] {
  const to = direction === 'omhoog' ? at - 1 : at + 1
  const [line, other] = [lines[at], lines[to]]
  return line && other ? lines.with(at, other).with(to, line) : [...lines]
}
