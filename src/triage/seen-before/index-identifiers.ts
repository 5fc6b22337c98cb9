// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps the blind index in step with what stands with a report: a tag comes with an identifier and goes with it (`markWithdrawn`), and a
 * legality test decides again about persons. What a new tag has in common with a watched report wakes that report.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import { dateOf } from '../../time.ts'
import { findIdentifiers } from '../findings/store.ts'
import { raiseNotice } from '../reminders.ts'
import { comparedAlways, mayCompare, tagText, type Comparable } from './rules.ts'

/** @param persons whether identifiers of persons may be compared */
export async function indexIdentifiers(
  tx: Tx,
  reportId: string,
  identifiers: readonly (Comparable & { id: string })[],
  persons: boolean,
): Promise<void> {
  const compared = identifiers.filter((each) => mayCompare(each, persons))
  const tags = await tx.keys.tags(
    tx,
    compared.map(({ type, normal }) => tagText(type, normal ?? '')),
  )
  if (tags.length === 0) return
  await sql`insert into triage.identifier_tag (municipality_id, report_id, identifier_id, tag)
    select ${tx.municipalityId}, ${reportId}, id, tag
    from unnest(${compared.map(({ id }) => id)}::uuid[], ${tags}::bytea[]) as given (id, tag)`.execute(tx.db)
  await wakeWatched(tx, reportId, tags)
}

/** After a legality test: what may be compared is decided again. @param key of the content of this report */
export async function indexAgain(tx: Tx, reportId: string, key: Buffer): Promise<void> {
  await sql`delete from triage.identifier_tag
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId}`.execute(tx.db)
  const identifiers = await findIdentifiers(tx, reportId, key)
  await indexIdentifiers(tx, reportId, identifiers, await mayIndexPersons(tx, reportId))
}

/** A basis ended: identifiers of persons in reports that are kept on it are compared no more. Those of places and things stay. */
export async function forgetPersonTags(tx: Tx, basisId: string): Promise<void> {
  await sql`delete from triage.identifier_tag g using triage.identifier i
    where g.municipality_id = ${tx.municipalityId} and i.municipality_id = g.municipality_id and i.report_id = g.report_id and i.id = g.identifier_id
      and not (i.type = any(${[...comparedAlways]}::text[]))
      and ${basisId}::uuid = (select t.basis_id from triage.legality_test t
        where t.municipality_id = g.municipality_id and t.report_id = g.report_id order by t.tested_at desc, t.id limit 1)`.execute(
    tx.db,
  )
}

/** Only when the newest test keeps it, on a basis the municipality decided on that did not end (ruling 20). */
export async function mayIndexPersons(tx: Tx, reportId: string): Promise<boolean> {
  const found = await sql<{ may: boolean }>`
    select t.outcome = 'keep' and b.id is not null and b.ended_on is null as may from triage.legality_test t
    left join triage.legal_basis b on b.municipality_id = t.municipality_id and b.id = t.basis_id
    where t.municipality_id = ${tx.municipalityId} and t.report_id = ${reportId} order by t.tested_at desc, t.id limit 1`.execute(
    tx.db,
  )
  return found.rows[0]?.may ?? false
}

/** More than these share it when it says nothing any more; each would hear it anyway at the end of its term. */
const wakesAtMost = 50

async function wakeWatched(tx: Tx, reportId: string, tags: readonly Buffer[]): Promise<void> {
  const watched = await sql<{ report_id: string }>`
    select distinct t.report_id from triage.identifier_tag t
    join triage.course c on c.municipality_id = t.municipality_id and c.report_id = t.report_id
    where t.municipality_id = ${tx.municipalityId} and t.tag = any(${[...tags]}::bytea[]) and t.report_id <> ${reportId} and c.state = 'watch'
    order by t.report_id limit ${wakesAtMost}`.execute(tx.db)
  for (const { report_id } of watched.rows) await raiseNotice(tx, report_id, 'watchWoke', dateOf(tx.now))
}
