// SPDX-License-Identifier: EUPL-1.2
/** What happened in an invented case, by the deeds of the pages, at the moments of the story. Made again it changes nothing. */
import { sql } from 'kysely'
import { addWorkingDays } from '../../law/working-days.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { dateOf, type Instant, type PlainDate } from '../../time.ts'
import type { CaseStep } from './cases.ts'
import type { DemoParts } from './parts.ts'
import { performAs } from './perform-as.ts'
import { demoId } from './region.ts'
import type { DemoStory } from './story.ts'

export interface DemoCase {
  story: DemoStory
  caseId: string
  municipalityId: string
  arrivedOn: PlainDate
  steps: readonly CaseStep[]
}

const personFields = ['wie', 'van', 'aan']

export async function makeCase(
  parts: DemoParts,
  { story, caseId, municipalityId, arrivedOn, steps }: DemoCase,
  momentOf: (day: PlainDate, time: string, now: Instant) => Instant,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const day = addWorkingDays(arrivedOn, step.after)
    // a minute further each time: who was added first is the first
    const moment = momentOf(day, `14:${String(index).padStart(2, '0')}`, parts.clock())
    const nodes = await findNodes(parts, municipalityId, caseId, moment)
    const fields = Object.fromEntries(
      Object.entries(step.fields).map(([field, value]) => {
        const [, place] = /^node:(\d+)$/.exec(value) ?? []
        if (place !== undefined) return [field, nodes[Number(place) - 1] ?? '']
        return [field, personFields.includes(field) ? demoId(story.place, `Testpersoon ${value}`) : value]
      }),
    )
    for (const [field, days] of Object.entries(step.days ?? {}))
      fields[field] = addWorkingDays(dateOf(moment), days).toString()
    const doer = { place: story.place, municipalityId, by: step.by, moment }
    await performAs(parts, doer, step.path, { name: `${story.name} case ${index}`, fields, params: { id: caseId } })
  }
}

async function findNodes(parts: DemoParts, municipalityId: string, caseId: string, now: Instant): Promise<string[]> {
  return inTransaction(parts.staff, { municipalityId, origin: 'demo', now, keys: parts.keys }, async (tx) => {
    const found = await sql<{ id: string }>`select id from casework.node
      where municipality_id = ${municipalityId} and case_id = ${caseId} order by added_at, id`.execute(tx.db)
    return found.rows.map(({ id }) => id)
  })
}
