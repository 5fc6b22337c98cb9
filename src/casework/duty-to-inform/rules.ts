// SPDX-License-Identifier: EUPL-1.2
/**
 * The duty to inform (informatieplicht): what can be decided about it, and what must never happen: that a person is told by a road on which
 * somebody else reads along. Nothing here sends anything; a person tells, and writes down that he did. Values in, values out.
 */
import { postponingGroundNames, type PostponingGround } from '../../law/duty-to-inform.ts'
import { isAfter, isBefore, type PlainDate } from '../../time.ts'

export const dutyOutcomes = ['informed', 'postponed', 'noNameKnown'] as const
export type DutyOutcome = (typeof dutyOutcomes)[number]

export const informedWays = ['inPerson', 'phone', 'ownMail', 'trusted', 'letter'] as const
export type InformedWay = (typeof informedWays)[number]

/** Whether somebody else reads or listens along on that road. */
export const alongs = ['no', 'yes', 'unknown'] as const
export type Along = (typeof alongs)[number]

/** How far ahead a postponement may be weighed anew. A proposal of Spil; the law says only that the ground must still hold. */
export const furthestReview = { months: 3 }

/** What a form said; undefined is not chosen. */
export interface TypedDecision {
  outcome: DutyOutcome
  way: string
  on: PlainDate | undefined
  along: string
  otherWay: string
  ground: string
  reviewOn: PlainDate | undefined
  sentence: string
}

export type Decision =
  | { outcome: 'informed'; way: InformedWay; on: PlainDate; along: Along; otherWay: string; sentence: string }
  | { outcome: 'postponed'; ground: PostponingGround; reviewOn: PlainDate; sentence: string }
  | { outcome: 'noNameKnown'; sentence: string }

/** By field of the form, as keys of the room's words. */
type Mistakes = Readonly<Record<string, string>>

/** @returns the decision, or what is to be mended */
export function decisionOf(typed: TypedDecision, today: PlainDate): Decision | { mistakes: Mistakes } {
  if (typed.outcome === 'informed') return informed(typed, today)
  if (typed.outcome === 'postponed') return postponed(typed, today)
  if (typed.sentence === '') return { mistakes: { zin: 'giveReason' } }
  return { outcome: 'noNameKnown', sentence: typed.sentence }
}

function informed(typed: TypedDecision, today: PlainDate): Decision | { mistakes: Mistakes } {
  const way = informedWays.find((each) => each === typed.way)
  const along = alongs.find((each) => each === typed.along)
  if (!way) return { mistakes: { hoe: 'whichWay' } }
  if (!typed.on) return { mistakes: { wanneer: 'chooseDate' } }
  if (isAfter(typed.on, today)) return { mistakes: { wanneer: 'notToldYet' } }
  if (!along) return { mistakes: { meelezen: 'whetherAlong' } }
  if (way === 'letter' && along !== 'no') return { mistakes: { hoe: 'letterShared' } }
  if (along !== 'no' && typed.otherWay === '') return { mistakes: { anders: 'anotherWay' } }
  return { outcome: 'informed', way, on: typed.on, along, otherWay: typed.otherWay, sentence: typed.sentence }
}

function postponed(typed: TypedDecision, today: PlainDate): Decision | { mistakes: Mistakes } {
  const ground = postponingGroundNames.find((each) => each === typed.ground)
  if (!ground) return { mistakes: { grond: 'whichGround' } }
  if (!typed.reviewOn || !isAfter(typed.reviewOn, today)) return { mistakes: { herzien: 'reviewLater' } }
  if (isAfter(typed.reviewOn, today.add(furthestReview))) return { mistakes: { herzien: 'reviewTooFar' } }
  if (typed.sentence === '') return { mistakes: { zin: 'giveReason' } }
  return { outcome: 'postponed', ground, reviewOn: typed.reviewOn, sentence: typed.sentence }
}

/** Somebody must still be told, now or after the day of weighing anew. */
export const isOwed = (outcome: DutyOutcome | undefined): boolean => outcome === undefined || outcome === 'postponed'

export const isLate = (dueOn: PlainDate, today: PlainDate): boolean => isBefore(dueOn, today)

/**
 * What a written name does to a duty that is there. Who was told stays told. A name that is taken out ends the duty; the same duty, with its
 * first day, is back when a name is. What was said to be no name and is written anew is a name from today.
 */
export function afterName(
  before: { outcome: DutyOutcome | undefined; isDecided: boolean },
  names: { before: string; now: string },
): 'stays' | 'ends' | 'isBack' | 'beginsAnew' {
  if (before.outcome === 'informed') return 'stays'
  if (names.now === '') return before.outcome === 'noNameKnown' ? 'stays' : 'ends'
  if (before.outcome !== 'noNameKnown') return 'stays'
  if (!before.isDecided) return 'isBack'
  return names.now === names.before ? 'stays' : 'beginsAnew'
}
