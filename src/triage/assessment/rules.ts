// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody thinks of a report in the full gear, all of it optional: where it starts, which forms and how sure, the source and what it
 * says apart, what pleads against. Values in, values out. The two scales are ours: no source of the field names one.
 */
import type { ExploitationForm } from '../forms.ts'

/** A victim who can be found, a place, or both: two routes (Veiligheidscoalitie Den Haag has a card for each). */
export const startingPoints = ['person', 'location', 'both'] as const
export const confidences = ['low', 'medium', 'high'] as const
export const reliabilities = ['provedRight', 'mostlyRight', 'cannotJudge', 'wrongBefore'] as const
export const credibilities = ['confirmed', 'fits', 'cannotJudge', 'unlikely'] as const
export const ages = ['under18', '18to22', '23plus', 'unknown'] as const
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const

export interface Assessment {
  startingPoint: (typeof startingPoints)[number] | undefined
  forms: readonly { form: ExploitationForm; confidence: (typeof confidences)[number] }[]
  reliability: (typeof reliabilities)[number] | undefined
  credibility: (typeof credibilities)[number] | undefined
  age: (typeof ages)[number] | undefined
  unaccompanied: (typeof yesNoUnknown)[number] | undefined
  pleadsFor: string
  pleadsAgainst: string
}

export const isEmpty = (assessment: Assessment): boolean =>
  Object.values(assessment).every((value) => value === undefined || value.length === 0)

/** The forms one is surest of come first. */
export const surestOf = ({ forms }: Assessment): Assessment['forms'] =>
  forms.toSorted((a, b) => confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence))

/** Each form has a field of its own in the page: how sure. */
export const confidenceField = (form: ExploitationForm): string => `zeker-${form}`
