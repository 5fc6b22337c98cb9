// SPDX-License-Identifier: EUPL-1.2
/**
 * Whoever told a report as his own does not weigh it: nobody judges what he saw himself, and nobody decides about what he fears or
 * hopes. What he wrote down for somebody else is not his own. Values in, values out.
 */
import type { Course } from './store.ts'

export const isOwnReport = ({ toldBy }: Pick<Course, 'toldBy'>, who: { personId: string }): boolean =>
  toldBy === who.personId
