// SPDX-License-Identifier: EUPL-1.2
/**
 * The course of a case (casus), as one table. In prose: a case is `open` from the moment somebody opens it on a suspicion and owns it.
 * The states that follow (meeting, action, stalled, closed, reopened) come with the work on the case.
 */
export const caseStatuses = ['open'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Where a case begins; two different routes, as the field's own route cards have them. */
export const startingPoints = ['person', 'location', 'both'] as const
export type StartingPoint = (typeof startingPoints)[number]
