// SPDX-License-Identifier: EUPL-1.2
/** What left a case, out of all rooms, of the parts that this person sees; and whom it was about, as far as that stands in what went. */
import { findRegistrationLines } from '../../care/index.ts'
import { findCaseDisclosures, findNodes, type OnCase } from '../../casework/index.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf, type PlainDate } from '../../time.ts'
import { findReportDisclosures, type DisclosureLine } from '../../triage/index.ts'
import { findDisclosureLines } from '../disclosures/register.ts'
import { findDisclosures } from '../disclosures/store.ts'
import { namedIn } from './rules.ts'

/** The oldest first, as one tells it. A report of the case belongs to the desk: only for who sees that. */
export async function findLines(tx: Tx, { theCase, parts }: OnCase, today: PlainDate): Promise<DisclosureLine[]> {
  const kinds = parts.map(({ kind }) => kind)
  const on = { caseId: theCase.id, parts: kinds }
  const reports = kinds.includes('desk') ? theCase.reports.map(({ id }) => id) : []
  const ever = { from: dateOf(Temporal.Instant.fromEpochMilliseconds(0)), to: today }
  const lines = [
    ...(await findReportDisclosures(tx, ever, reports)),
    ...(await findCaseDisclosures(tx, ever, on)),
    ...(await findRegistrationLines(tx, ever, on)),
    ...(await findDisclosureLines(tx, ever, on)),
  ]
  return lines.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day) || a.id.localeCompare(b.id))
}

export interface Person {
  id: string
  /** the name on screens */
  label: string
}

export interface AboutWhom {
  people: readonly Person[]
  /** by line; a line that is not in it may be about anybody */
  of: ReadonlyMap<string, readonly Person[]>
}

/** Only of disclosures to partners is kept what went; what the other rooms told may be about anybody on the case. */
export async function findAboutWhom(tx: Tx, { parts }: OnCase): Promise<AboutWhom> {
  const people = (await findNodes(tx, parts))
    .filter(({ kind }) => kind === 'person')
    .map(({ id, label }) => ({ id, label }))
  const disclosures = await findDisclosures(tx, parts)
  const of = new Map<string, readonly Person[]>()
  for (const { id, afterwards, content } of disclosures) {
    // what was told outside stands in somebody's own words, and a text may be about somebody whom it does not name
    const named = content && !afterwards ? namedIn(content.copy, people) : []
    if (named.length > 0) of.set(id, named)
  }
  return { people, of }
}
