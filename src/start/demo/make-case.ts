// SPDX-License-Identifier: EUPL-1.2
/** What happened in an invented case, by the deeds of the pages, at the moments of the story. Made again it changes nothing. */
import { sql, type RawBuilder } from 'kysely'
import { addWorkingDays } from '../../law/working-days.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { dateOf, type Instant, type PlainDate } from '../../time.ts'
import { carryAnswerOf, carrySendingOf } from './carry-moves.ts'
import type { CaseStep } from './case-step.ts'
import { momentOf } from './moment-of.ts'
import type { DemoParts } from './parts.ts'
import { performAs } from './perform-as.ts'
import { demoId } from './region.ts'

export interface DemoCase {
  name: string
  /** slug */
  place: string
  caseId: string
  beganOn: PlainDate
  steps: readonly CaseStep[]
}

const personFields = ['wie', 'van', 'aan']
const lastId = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?!.*[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/

/** @param reports the ids of all reports, by the name of their story */
export async function makeCase(
  parts: DemoParts,
  theCase: DemoCase,
  reports: ReadonlyMap<string, string>,
): Promise<void> {
  const given = new Map<string, string>()
  for (const [index, step] of theCase.steps.entries()) {
    const place = step.place ?? theCase.place
    const day = addWorkingDays(theCase.beganOn, step.after)
    // a minute further each time, of today a second: who was added first is the first
    const latest = parts.clock().subtract({ seconds: theCase.steps.length - index })
    const moment = momentOf(day, `14:${String(index).padStart(2, '0')}`, latest)
    const fields = await filled(parts, theCase, { step, moment, given, reports })
    const municipalityId = demoId(place)
    const id = step.on === undefined ? theCase.caseId : (given.get(step.on) ?? '')
    const doer = { place, municipalityId, by: step.by, moment }
    const went = await performAs(parts, doer, step.path, {
      name: `${theCase.name} case ${index}`,
      fields,
      params: { id },
      ...(step.path === 'sendCase' && { lookFirst: 'previewSending' as const }),
    })
    const gave =
      step.path === 'sendCase' ? await carrySendingOf(parts, municipalityId, id, moment) : lastId.exec(went)?.[1]
    if (step.path === 'acceptOffer') await carryAnswerOf(parts, municipalityId, id, moment)
    if (step.gives !== undefined && gave !== undefined) given.set(step.gives, gave)
  }
}

interface ToFill {
  step: CaseStep
  moment: Instant
  given: ReadonlyMap<string, string>
  reports: ReadonlyMap<string, string>
}

async function filled(
  parts: DemoParts,
  { place: home, caseId, name }: DemoCase,
  { step, moment, given, reports }: ToFill,
): Promise<Record<string, string>> {
  const place = step.place ?? home
  const fields: Record<string, string> = {}
  for (const [field, value] of Object.entries(step.fields)) {
    const isName = personFields.includes(field) && !value.includes('{')
    fields[field] = isName ? demoId(place, `Testpersoon ${value}`) : value
  }
  for (const [field, days] of Object.entries(step.days ?? {}))
    fields[field] = addWorkingDays(dateOf(moment), days).toString()

  const ids = (question: RawBuilder<{ id: string }>): Promise<string[]> =>
    findIds(parts, demoId(home), moment, question)
  const says = (text: string): boolean => Object.values(fields).some((value) => value.includes(text))
  const here = sql`municipality_id = ${demoId(home)} and case_id = ${caseId}`
  const nodes = says('{node:') ? await ids(sql`select id from casework.node where ${here} order by added_at, id`) : []
  const entries = says('{entry:')
    ? await ids(sql`select id from casework.entry where ${here} order by written_at, id`)
    : []
  const meeting = [...given].findLast(([known]) => known.startsWith('meeting'))?.[1]
  const seats =
    says('{seats}') && meeting
      ? await ids(
          sql`select id from casework.meeting_participant where municipality_id = ${demoId(home)} and meeting_id = ${meeting}`,
        )
      : []
  const known: Record<string, (which: string) => string | undefined> = {
    node: (which) => nodes[Number(which) - 1],
    entry: (which) => entries[Number(which) - 1],
    given: (which) => (which === 'case' ? caseId : given.get(which)),
    place: (which) => demoId(which),
    person: (which) => demoId(place, `Testpersoon ${which}`),
    report: (which) => reports.get(which),
    seats: () => seats.join('\n'),
  }
  for (const [field, value] of Object.entries(fields))
    fields[field] = value.replaceAll(/\{(\w+):?([^}]*)\}/g, (all, kind: string, which: string) => {
      const found = known[kind]?.(which)
      if (found === undefined) throw new Error(`the demo case ${name} knows no ${all} at ${step.path}`)
      return found
    })
  return fields
}

const findIds = (
  parts: DemoParts,
  municipalityId: string,
  now: Instant,
  question: RawBuilder<{ id: string }>,
): Promise<string[]> =>
  inTransaction(parts.staff, { municipalityId, origin: 'demo', now, keys: parts.keys }, async (tx) =>
    (await question.execute(tx.db)).rows.map(({ id }) => id),
  )
