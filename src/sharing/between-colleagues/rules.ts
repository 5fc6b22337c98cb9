// SPDX-License-Identifier: EUPL-1.2
/**
 * When one colleague may ask another, and when somebody is told that there is no answer. A referral rests on a basis the municipality decided
 * on for the purpose of the part, and where care is shared on consent; whoever decides otherwise says why. Nobody gets what his role or domain
 * keeps him away from, and no reason changes that. Which purpose a part has, and the numbers, are ours, no law. Values in, values out.
 */
import { addWorkingDays } from '../../law/working-days.ts'
import type { PartKind } from '../../casework/index.ts'
import { isAfter, type PlainDate } from '../../time.ts'
import { purposeCodeOf } from '../purpose-of-part.ts'

export const consents = ['given', 'notAsked'] as const
export type Consent = (typeof consents)[number]

/** What is written there was told to who helps. */
export const asksConsent = (part: PartKind): boolean => part === 'care' || part === 'youth'

/** After so many working days without an answer whoever asked is told. */
export const remindAfterWorkingDays = 3
/** And after so many whoever owns the case. */
export const escalateAfterWorkingDays = 5

const isLater = (askedOn: PlainDate, today: PlainDate, workingDays: number): boolean =>
  isAfter(today, addWorkingDays(askedOn, workingDays))
export const isAnswerLate = (askedOn: PlainDate, today: PlainDate): boolean =>
  isLater(askedOn, today, remindAfterWorkingDays)
export const isForOwner = (askedOn: PlainDate, today: PlainDate): boolean =>
  isLater(askedOn, today, escalateAfterWorkingDays)

/** What was asked on this day or before, and not answered, is for who owns the case. */
export function lastDayForOwner(today: PlainDate): PlainDate {
  let day = today
  while (!isForOwner(day, today)) day = day.subtract({ days: 1 })
  return day
}

/** At once; a longer list nobody has looked at line by line. */
export const mostAtOnce = 50

export interface ToRefer {
  part: PartKind
  /** as chosen from the list; nothing when it is not in it or has ended */
  basis: { purpose: string } | undefined
  /** something was chosen */
  hasBasisChosen: boolean
  whyWithout: string
  consent: Consent | undefined
  whyNotAsked: string
  /** by role, domain, account and what he stepped back from; somebody without any role today may receive nothing */
  mayReceive: boolean
  hasEmbargo: boolean
  policeAgreed: boolean
  whyAgreed: string
}

/** @returns by field what to mend; nothing when it may go */
export function whyNotRefer(asked: ToRefer): Record<string, string> {
  const errors: Record<string, string> = {}
  if (!asked.mayReceive) errors['wie'] = 'cannotReceive'
  if (asked.hasBasisChosen) {
    if (asked.basis?.purpose !== purposeCodeOf(asked.part)) errors['grond'] = 'basisOfOtherPurpose'
  } else if (asked.whyWithout === '') errors['grond'] = 'giveBasis'
  if (asksConsent(asked.part)) {
    if (!asked.consent) errors['toestemming'] = 'giveConsent'
    else if (asked.consent === 'notAsked' && asked.whyNotAsked === '') errors['waaromniet'] = 'giveReason'
  }
  if (asked.hasEmbargo && !asked.policeAgreed) errors['politie'] = 'embargoFirst'
  else if (asked.hasEmbargo && asked.whyAgreed === '') errors['waarompolitie'] = 'giveReason'
  return errors
}

/** What came of one of them. */
export type Sent = { sent: string } | { errors: Record<string, string> } | { refusal: string }
