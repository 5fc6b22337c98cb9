// SPDX-License-Identifier: EUPL-1.2
/**
 * Which lines are in the sample of a month. Values in, values out. Looks at contact details and denied attempts come first, and leave
 * room for ordinary looks: a sample of only what stands out never shows what is usual. Both numbers are proposals of Spil.
 */

/** Ten can be judged in half an hour. */
export const sampleSize = 10
/** Of these, at most so many stand out, when there are others to choose. */
const mostPressing = 7

/** On top of these, so many disclosures of that month: what left is judged too, however much was looked at. A proposal of Spil. */
export const disclosuresInSample = 5

/** What the trail calls a thing that left the house. */
export const disclosureActions = [
  'expert.consulted',
  'talk.recorded',
  'consultation.identified',
  'report.handed-over',
  'report.passed-on',
  'text.disclosed',
  'case.sent',
  'registration.sent',
  'meeting-sheet.told',
  'disclosure.made',
  'disclosure.recorded',
] as const

export interface Candidate {
  seq: string
  /** contact details were shown, or it was an attempt that was denied */
  isPressing: boolean
}

/** @param candidates in the order of chance; each kind at least as many as fit, when there are @returns at most `sampleSize` */
export function compose(candidates: readonly Candidate[]): string[] {
  const pressing = candidates.filter(({ isPressing }) => isPressing)
  const others = candidates.filter(({ isPressing }) => !isPressing)
  const chosen = [...pressing.slice(0, mostPressing), ...others].slice(0, sampleSize)
  const more = pressing.slice(mostPressing, mostPressing + sampleSize - chosen.length)
  return [...chosen, ...more].map(({ seq }) => seq)
}
