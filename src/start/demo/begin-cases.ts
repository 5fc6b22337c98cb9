// SPDX-License-Identifier: EUPL-1.2
/** Begins the invented cases that rest on no report, by the deed of the form. */
import { addWorkingDays } from '../../law/working-days.ts'
import type { PlainDate } from '../../time.ts'
import { begunCases } from './begun-cases.ts'
import type { DemoCase } from './make-case.ts'
import { momentOf } from './moment-of.ts'
import type { DemoParts } from './parts.ts'
import { performAs } from './perform-as.ts'
import { demoId } from './region.ts'

export async function beginCases(parts: DemoParts, today: PlainDate): Promise<DemoCase[]> {
  const cases: DemoCase[] = []
  for (const { name, place, daysAgo, by, fields, steps } of begunCases) {
    const day = addWorkingDays(today, -daysAgo)
    const doer = { place, municipalityId: demoId(place), by, moment: momentOf(day, '11:00', parts.clock()) }
    const went = await performAs(parts, doer, 'beginCase', {
      name: `${name} begun`,
      fields: { ...fields, ontvangen: day.toString() },
    })
    const caseId = /\/casussen\/([0-9a-f-]{36})/.exec(went)?.[1]
    if (!caseId) throw new Error(`the demo case ${name} has no address`)
    cases.push({ name, place, caseId, beganOn: day, steps })
  }
  return cases
}
