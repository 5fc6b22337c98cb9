// SPDX-License-Identifier: EUPL-1.2
/** What advice needs to know of a report, out of what was told, weighed and tested. */
import type { ReportContent } from '../../reporting/index.ts'
import type { Assessment } from '../assessment/rules.ts'
import type { LegalityTest } from '../legality/store.ts'
import type { Course } from '../store.ts'
import type { Known } from './rules.ts'

export function knownOf(
  course: Course,
  content: ReportContent,
  assessment: Assessment | undefined,
  test: LegalityTest | undefined,
): Known {
  return {
    acute: course.acute,
    age: assessment?.age ?? (course.minor ? 'under18' : (content.age ?? 'unknown')),
    unaccompanied: assessment?.unaccompanied ?? 'unknown',
    forms: [...new Set([...course.forms, ...(assessment?.forms.map(({ form }) => form) ?? [])])],
    startingPoint: assessment?.startingPoint,
    held: test?.held === 'yes',
    ruleAbused: test?.ruleAbused === 'yes',
    preset: test?.preset,
    knowledge: content.knowledge ?? 'unknown',
    hasFear: content.mustNot.trim() !== '',
    aboutOwnChild: content.aboutWhom === 'ownChild',
  }
}
