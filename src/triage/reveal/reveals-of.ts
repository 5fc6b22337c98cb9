// SPDX-License-Identifier: EUPL-1.2
/** Who looked at the contact details of a report, or at the original of a file: for its owner, who answers for it to the reporter (M-32). */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { namesOf } from '../../platform/people/people.ts'
import type { Who } from '../../platform/people/who.ts'
import type { Instant } from '../../time.ts'
import type { Course } from '../store.ts'
import { openRevealReason } from './reveal-reason.ts'

export interface Reveal {
  by: string
  at: Instant
  shows: 'contact' | 'metadata' | 'original'
  /** In one's own words; only of one's own looks. */
  ownReason: string | undefined
}

interface RevealRow {
  id: string
  person_id: string
  reason: Buffer
  revealed_at: Date
  shows: Reveal['shows']
}

/** The newest first. @returns nothing for who does not own the report */
export async function findRevealsForOwner(
  tx: Tx,
  who: Who,
  { reportId, takenBy }: Pick<Course, 'reportId' | 'takenBy'>,
): Promise<Reveal[] | undefined> {
  if (takenBy !== who.personId) return undefined
  const { rows } = await sql<RevealRow>`
    select id, person_id, reason, revealed_at, shows from triage.reveal
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} order by revealed_at desc, id limit 100`.execute(
    tx.db,
  )
  const names = await namesOf(
    tx,
    rows.map((row) => row.person_id),
  )
  const reveals: Reveal[] = []
  for (const row of rows) {
    const isOwn = row.person_id === who.personId
    reveals.push({
      by: names.get(row.person_id) ?? '',
      shows: row.shows,
      at: Temporal.Instant.fromEpochMilliseconds(row.revealed_at.getTime()),
      ownReason: isOwn ? await openRevealReason(tx, { reportId, revealId: row.id, sealed: row.reason }) : undefined,
    })
  }
  return reveals
}
