// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may look again at a decision: another than who decided, and not who told it. Meant is somebody of the other domain (safety or social);
 * the page says whether that was so, and nobody is refused for it. Values in, values out.
 */
import type { Who } from '../../platform/people/who.ts'
import { isOwnReport } from '../own-report.ts'
import type { Course } from '../store.ts'

/** @returns key of why not */
export function whyNotLook(
  course: Pick<Course, 'decidedBy' | 'decidedAt' | 'toldBy'>,
  who: Pick<Who, 'personId'>,
): 'undecided' | 'ownDecision' | 'ownReport' | undefined {
  if (!course.decidedAt || !course.decidedBy) return 'undecided'
  if (course.decidedBy === who.personId) return 'ownDecision'
  return isOwnReport(course, who) ? 'ownReport' : undefined
}
