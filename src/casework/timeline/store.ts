// SPDX-License-Identifier: EUPL-1.2
/** What happened on a case, from the parts that somebody sees, in the order in which it happened. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { netherlands, type Instant, type PlainDate } from '../../time.ts'
import { findCrossings } from '../crossings/store.ts'
import { findDocuments, type CaseDocument } from '../documents/store.ts'
import { findEntries, type Entry } from '../entries/store.ts'
import { isOpen, type MeasureStep } from '../measures/lifecycle.ts'
import type { Measure } from '../measures/store.ts'
import type { Node } from '../network/store.ts'
import type { PartKind } from '../parts/rules.ts'
import type { Part } from '../parts/store.ts'
import { findTasks } from '../tasks/store.ts'

export type Moment = {
  part: PartKind
  on: PlainDate
  /** the hour in the Netherlands, when it is known */
  time: string | undefined
  /** nothing: it came from outside */
  by: string | undefined
} & (
  | { what: 'entry'; entry: Entry }
  | { what: 'document'; document: CaseDocument }
  | { what: 'documentRemoved'; document: CaseDocument }
  | { what: 'taskDone'; text: string; note: string }
  | { what: 'started' | 'closed' }
  | { what: 'node'; label: string }
  | { what: 'crossedIn'; from: PartKind; text: string }
  | { what: 'crossedOut'; to: PartKind }
  | { what: 'measure'; measure: Measure; step: MeasureStep }
)

/** The last moment at which anything was written, on these parts. */
export async function lastDeedOn(tx: Tx, parts: readonly Part[]): Promise<Instant | undefined> {
  const [first] = parts
  if (!first) return undefined
  const kinds = parts.map(({ kind }) => kind)
  const found = await sql<{ last: Date | null }>`select greatest(
      (select max(coalesce(changed_at, written_at)) from casework.entry where municipality_id = ${tx.municipalityId} and case_id = ${first.caseId} and part = any(${kinds}::text[])),
      (select max(coalesce(removed_at, added_at)) from casework.document where municipality_id = ${tx.municipalityId} and case_id = ${first.caseId} and part = any(${kinds}::text[])),
      (select max(coalesce(done_at, made_at)) from casework.task where municipality_id = ${tx.municipalityId} and case_id = ${first.caseId} and part = any(${kinds}::text[])),
      (select max(coalesce(changed_at, added_at)) from casework.node where municipality_id = ${tx.municipalityId} and case_id = ${first.caseId} and part = any(${kinds}::text[])),
      (select max(opened_at) from casework.part where municipality_id = ${tx.municipalityId} and case_id = ${first.caseId} and kind = any(${kinds}::text[]))
    ) as last`.execute(tx.db)
  const last = found.rows[0]?.last
  return last ? Temporal.Instant.fromEpochMilliseconds(last.getTime()) : undefined
}

/**
 * The last that happened first.
 *
 * @param seen as it was found to be visible
 * @param atMost for who needs only the last few: what was written before those is not opened
 */
export async function findMoments(
  tx: Tx,
  { parts, nodes, measures }: { parts: readonly Part[]; nodes: readonly Node[]; measures: readonly Measure[] },
  atMost?: number,
): Promise<Moment[]> {
  const entries = await findEntries(tx, parts, atMost)
  const documents = await findDocuments(tx, parts, atMost)
  const tasks = await findTasks(tx, parts)
  const crossings = await findCrossings(tx, parts)
  const seen = new Set(parts.map(({ kind }) => kind))
  const moments: Moment[] = [
    ...entries.map((entry): Moment => ({
      what: 'entry',
      part: entry.part,
      on: entry.happenedOn,
      time: entry.happenedTime,
      by: entry.writtenBy,
      entry,
    })),
    ...documents.map((document): Moment =>
      document.removed
        ? {
            what: 'documentRemoved',
            part: document.part,
            by: document.removed.by,
            document,
            ...when(document.removed.at),
          }
        : {
            what: 'document',
            part: document.part,
            by: document.addedBy,
            document,
            on: document.datedOn,
            time: undefined,
          },
    ),
    ...tasks.flatMap(({ part, text, done }): Moment[] =>
      done ? [{ what: 'taskDone', part, by: done.by, text, note: done.note, ...when(done.at) }] : [],
    ),
    ...parts.flatMap((part): Moment[] => [
      { what: 'started', part: part.kind, by: part.ownerId, ...when(part.openedAt) },
      ...(part.closed
        ? [{ what: 'closed', part: part.kind, by: part.closed.by, ...when(part.closed.at) } as const]
        : []),
    ]),
    ...nodes.map((node): Moment => ({
      what: 'node',
      part: node.part,
      by: node.addedBy,
      label: node.label,
      ...when(node.addedAt),
    })),
    ...measures.flatMap(momentsOf),
    ...crossings.flatMap((crossing): Moment[] => [
      ...(crossing.copy && !crossing.endedAt
        ? [
            {
              what: 'crossedIn',
              part: crossing.to,
              by: crossing.by,
              from: crossing.from,
              text: crossing.copy.text,
              ...when(crossing.at),
            } as const,
          ]
        : []),
      ...(seen.has(crossing.from)
        ? [{ what: 'crossedOut', part: crossing.from, by: crossing.by, to: crossing.to, ...when(crossing.at) } as const]
        : []),
    ]),
  ]
  return moments.toSorted((a, b) => order(b).localeCompare(order(a)))
}

/** A measure in the order of its steps; one that was planned only is no deed yet. */
function momentsOf(measure: Measure): Moment[] {
  const { status, decidedOn, startsOn, endsOn, writtenBy: by } = measure
  const last: MeasureStep = status === 'abandoned' ? 'abandon' : 'end'
  const days = { decide: decidedOn, start: startsOn, [last]: isOpen(status) ? undefined : endsOn }
  return Object.entries(days).flatMap(([step, on]): Moment[] =>
    on
      ? [{ what: 'measure', part: 'administrative', on, time: undefined, by, measure, step: step as MeasureStep }]
      : [],
  )
}

/** Without an hour it stands at the end of its day. */
const order = ({ on, time }: Moment): string => `${on.toString()}T${time ?? '24:00'}`

function when(moment: Instant): { on: PlainDate; time: string } {
  const local = moment.toZonedDateTimeISO(netherlands)
  return { on: local.toPlainDate(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) }
}
