// SPDX-License-Identifier: EUPL-1.2
/**
 * When a part of a case, or a request of a data subject, may go. Values in, values out. A term that no archivist approved makes nothing due:
 * most numbers stand in no law. Sources: Archiefwet 1995, 3 and Archiefbesluit 8; AVG 5 lid 1 e. Two people and a day to think again are ours.
 */
import { lastDayOfTerm } from '../../law/extension-of-terms.ts'
import { retentionPeriods, type RetentionPeriod } from '../../law/retention.ts'
import type { LegalSource } from '../../law/source.ts'
import { isAfter, type Instant, type PlainDate } from '../../time.ts'
import { partKinds, partSlugs, retentionOf, type PartKind } from '../parts/rules.ts'

/** What can go: a part of a case, or a request as a whole. */
export type KeptKind = PartKind | 'dataRequest'
export const keptKinds: readonly KeptKind[] = [...partKinds, 'dataRequest']

/** What has a term: a measure too, which nothing here destroys. */
export const recordTypes = [...partKinds, 'measure', 'dataRequest'] as const
export type RecordType = (typeof recordTypes)[number]

const requestSlug = 'verzoek'
/** In the address. */
export const slugOf = (kind: KeptKind): string => (kind === 'dataRequest' ? requestSlug : partSlugs[kind])
export const keptKindOf = (slug: string): KeptKind | undefined => keptKinds.find((kind) => slugOf(kind) === slug)

export const termUnits = ['months', 'years'] as const
export interface KeepTerm {
  unit: (typeof termUnits)[number]
  count: number
}

const monthsInYear = 12
const inMonths = ({ unit, count }: KeepTerm): number => (unit === 'years' ? count * monthsInYear : count)

/** A term longer than this is a slip of the keyboard. */
const longest: KeepTerm = { unit: 'years', count: 100 }

/** The number that a law gives for this record; nothing where nobody read one. */
export function legalTermOf(record: RecordType): { term: KeepTerm; source: LegalSource } | undefined {
  const name = record === 'measure' || record === 'dataRequest' ? undefined : retentionOf[record]
  const period: RetentionPeriod | undefined = name && retentionPeriods[name]
  if (!period || typeof period.keep === 'string' || period.basis.status !== 'law') return undefined
  const { unit, count } = period.keep
  return unit === 'months' || unit === 'years' ? { term: { unit, count }, source: period.basis.source } : undefined
}

/** The law's number is the least; longer may be decided. */
export function whyNotTerm(record: RecordType, term: KeepTerm): 'shorterThanLaw' | 'termTooLong' | undefined {
  const legal = legalTermOf(record)
  if (legal && inMonths(term) < inMonths(legal.term)) return 'shorterThanLaw'
  return inMonths(term) > inMonths(longest) ? 'termTooLong' : undefined
}

export const holdGrounds = ['court', 'investigation', 'dataSubject', 'complaint', 'archive', 'other'] as const
export type HoldGround = (typeof holdGrounds)[number]

export interface KeptFacts {
  /** from when the term runs: closed, or something decided on it since; nothing while it is open */
  startedOn: PlainDate | undefined
  /** its case is closed too; of a request always */
  isOver: boolean
  /** said when it was closed, by the law of that day */
  keepUntil: PlainDate | undefined
  isHeld: boolean
  destroyedAt: Instant | undefined
  destruction: { confirmed: { at: Instant } | undefined } | undefined
}

/** @returns the last day on which it is kept; nothing when no approved term gives one */
export function lastDayOf({ startedOn, keepUntil }: KeptFacts, term: KeepTerm | undefined): PlainDate | undefined {
  if (!startedOn || !term) return undefined
  const last = lastDayOfTerm(startedOn, term, { statutory: false })
  return keepUntil && isAfter(keepUntil, last) ? keepUntil : last
}

export type InTheWay = 'notClosed' | 'held' | 'noTerm' | 'notYet'
export type EndReason = InTheWay | 'undone'

/** @returns what is in the way of destroying; nothing when it may */
export function whyNotDestroy(kept: KeptFacts, term: KeepTerm | undefined, today: PlainDate): InTheWay | undefined {
  if (!kept.startedOn || !kept.isOver) return 'notClosed'
  if (kept.isHeld) return 'held'
  const last = lastDayOf(kept, term)
  if (!last) return 'noTerm'
  return isAfter(today, last) ? undefined : 'notYet'
}

export const standings = ['due', 'asked', 'confirmed', 'held', 'noTerm', 'runs', 'destroyed'] as const
export type Standing = (typeof standings)[number]

/** How it stands in the list. What is open is on it only when it is held. */
export function standingOf(kept: KeptFacts, term: KeepTerm | undefined, today: PlainDate): Standing | 'open' {
  if (kept.destroyedAt) return 'destroyed'
  if (kept.isHeld) return 'held'
  if (kept.destruction) return kept.destruction.confirmed ? 'confirmed' : 'asked'
  const why = whyNotDestroy(kept, term, today)
  if (why === 'notClosed') return kept.startedOn ? 'runs' : 'open'
  if (why === 'noTerm') return 'noTerm'
  return why === 'notYet' ? 'runs' : 'due'
}
