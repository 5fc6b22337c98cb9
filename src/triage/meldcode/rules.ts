// SPDX-License-Identifier: EUPL-1.2
/** The five steps of the meldcode, and when a report asks for them. Values in, values out. Source of the steps: MC5 in the glossary. */
import type { Known } from '../advice/rules.ts'

export const steps = ['signals', 'consult', 'talk', 'weigh', 'decide'] as const
export type Step = (typeof steps)[number]

/** Under eighteen, or an age nobody knows and somebody thinks of a child. */
export const asksMeldcode = ({ age, unaccompanied }: Pick<Known, 'age' | 'unaccompanied'>): boolean =>
  age === 'under18' || (age === 'unknown' && unaccompanied === 'yes')
