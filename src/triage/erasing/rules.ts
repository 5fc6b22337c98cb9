// SPDX-License-Identifier: EUPL-1.2
/**
 * When something may be destroyed, and when not. Values in, values out. Sources: Archiefwet 1995, 3 and Archiefbesluit 8 (a declaration
 * with at least a specification, the ground and the way); AVG 5 lid 1 e. Two people and a day to think again are our design.
 */
import { isAfter, type Instant, type PlainDate } from '../../time.ts'
import type { ReportState } from '../lifecycle.ts'

/** Why it is destroyed; a word of ours, so that the declaration holds no content. */
export const destructionGrounds = ['noBasis', 'termEnded', 'handedOver', 'erasureRequest', 'notForUs'] as const
export type DestructionGround = (typeof destructionGrounds)[number]

/** Why something may not be erased now. */
export const holdKinds = ['woo', 'avg', 'court', 'investigation'] as const
export type HoldKind = (typeof holdKinds)[number]

export type EndReason = 'undone' | 'held' | 'caseOpened' | 'newLetter'

const thinkAgain = { hours: 24 }

export const destroysAt = (confirmedAt: Instant): Instant => confirmedAt.add(thinkAgain)

export const dueIfConfirmedBy = (now: Instant): Instant => now.subtract(thinkAgain)

export const isDue = (confirmedAt: Instant, now: Instant): boolean =>
  Temporal.Instant.compare(confirmedAt, dueIfConfirmedBy(now)) <= 0

/** Its last day counts. */
export const stillHolds = ({ until }: { until: PlainDate | undefined }, today: PlainDate): boolean =>
  until === undefined || !isAfter(today, until)

/** A report that is in a case stays as long as the case. */
export const isInCase = ({ state, caseGoneOn }: { state: ReportState; caseGoneOn: PlainDate | undefined }): boolean =>
  state === 'caseOpened' && caseGoneOn === undefined

export interface BeforeErasing {
  state: ReportState
  caseGoneOn: PlainDate | undefined
  isHeld: boolean
  unreadLetters: number
  /** who asks told it himself */
  isOwn: boolean
}

export type InTheWay = 'caseOpened' | 'held' | 'newLetter' | 'ownReport'

/** @returns what is in the way of destroying or blacking out; nothing when it may */
export function whyNotErase({ isHeld, unreadLetters, isOwn, ...course }: BeforeErasing): InTheWay | undefined {
  if (isOwn) return 'ownReport'
  if (isInCase(course)) return 'caseOpened'
  if (isHeld) return 'held'
  return unreadLetters > 0 ? 'newLetter' : undefined
}
