// SPDX-License-Identifier: EUPL-1.2
/** Whether a link shows anything. Whatever is in the way, whoever holds it hears the same. All numbers are ours. Values in, values out. */
import { isAfter, type PlainDate } from '../../time.ts'
import { readableStates, type DisclosureState } from '../disclosures/lifecycle.ts'

/** Wrong codes, after which the link is over. */
export const mostTries = 5
/** Times that it is shown, after which the link is over. */
export const mostViews = 50

/** Files that a receiver can send back, in one disclosure. */
export const mostFilesBack = 10

/** @param sent files that came before */
export const roomFor = (sent: number): number => Math.max(0, mostFilesBack - sent)

export interface AtTheLink {
  state: DisclosureState
  endsOn: PlainDate
  isEnded: boolean
  tries: number
  views: number
  /** it was opened before, in some browser */
  isBound: boolean
  /** in this one */
  isOwnBrowser: boolean
  isCodeRight: boolean
  hasName: boolean
}

/** @returns `shown`, or why not: for the trail and the sender, never for who asks */
export function openingOf(it: AtTheLink, today: PlainDate): 'shown' | 'over' | 'elsewhere' | 'wrongCode' {
  const isOver =
    it.isEnded ||
    !readableStates.includes(it.state) ||
    isAfter(today, it.endsOn) ||
    it.tries >= mostTries ||
    it.views >= mostViews
  if (isOver) return 'over'
  if (it.isBound) return it.isOwnBrowser ? 'shown' : 'elsewhere'
  return it.isCodeRight && it.hasName ? 'shown' : 'wrongCode'
}
