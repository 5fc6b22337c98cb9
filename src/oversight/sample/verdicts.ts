// SPDX-License-Identifier: EUPL-1.2
/** What the privacy officer can think of a look. */
export const verdicts = ['inOrder', 'question', 'notInOrder'] as const
export type Verdict = (typeof verdicts)[number]
