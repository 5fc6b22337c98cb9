// SPDX-License-Identifier: EUPL-1.2
/** What originals told about themselves, as far as this person revealed it a moment ago. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Who } from '../../platform/people/who.ts'
import { findOriginal, openFindings, type Findings } from '../../reporting/index.ts'
import { clockPlay, type Instant } from '../../time.ts'

export interface RevealedFile extends Findings {
  until: Instant
}

/** By the id of the file. */
export async function findRevealedFiles(tx: Tx, who: Who, reportId: string): Promise<Map<string, RevealedFile>> {
  const found = await sql<{ attachment_id: string; until: Date }>`
    select attachment_id, max(until) as until from triage.reveal
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and person_id = ${who.personId} and shows = 'metadata'
      and until > ${tx.now.toString()}::timestamptz and revealed_at <= ${tx.now.add(clockPlay).toString()}::timestamptz
    group by attachment_id`.execute(tx.db)
  const revealed = new Map<string, RevealedFile>()
  for (const { attachment_id, until } of found.rows) {
    const original = await findOriginal(tx, attachment_id)
    const findings = original && openFindings(tx, attachment_id, original)
    if (!findings) continue
    revealed.set(attachment_id, { ...findings, until: Temporal.Instant.fromEpochMilliseconds(until.getTime()) })
  }
  return revealed
}
