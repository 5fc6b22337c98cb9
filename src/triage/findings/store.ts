// SPDX-License-Identifier: EUPL-1.2
/**
 * The SQL of findings: identifiers and observed signals of one report. What was withdrawn stays, with who did it and when, and is shown no
 * more. Whether somebody may see the report is asked before (`getVisibleReport`).
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Knowledge } from '../../reporting/index.ts'
import { openIdentifier, openSignal, sealIdentifier, sealSignal, type ReadIdentifier } from './seal-finding.ts'

/** Who gave it: the reporter, or a handler by id. */
export type GivenBy = { source: 'reporter' } | { source: 'desk'; personId: string }

export interface Identifier extends ReadIdentifier {
  id: string
  source: GivenBy['source']
}

export interface ObservedSignal {
  id: string
  signalId: string
  source: GivenBy['source']
  knowledge: Knowledge
}

const personOf = (by: GivenBy): string | null => (by.source === 'desk' ? by.personId : null)

/** @param key of the content of this report @returns the id of the identifier */
export async function insertIdentifier(
  tx: Tx,
  { reportId, key, by }: { reportId: string; key: Buffer; by: GivenBy },
  given: ReadIdentifier,
): Promise<string> {
  const id = randomUUID()
  const content = sealIdentifier(key, { municipalityId: tx.municipalityId, id }, given)
  await sql`insert into triage.identifier (municipality_id, report_id, id, type, source, content, added_by, added_at) values
    (${tx.municipalityId}, ${reportId}, ${id}, ${given.type}, ${by.source}, ${content}, ${personOf(by)}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
  return id
}

/** @param key of the content of this report */
export async function insertSignal(
  tx: Tx,
  { reportId, key, by }: { reportId: string; key: Buffer; by: GivenBy },
  { signalId, knowledge }: { signalId: string; knowledge: Knowledge },
): Promise<void> {
  const id = randomUUID()
  const sealed = sealSignal(key, { municipalityId: tx.municipalityId, id }, signalId)
  await sql`insert into triage.observed_signal (municipality_id, report_id, id, signal_id, source, knowledge, added_by, added_at) values
    (${tx.municipalityId}, ${reportId}, ${id}, ${sealed}, ${by.source}, ${knowledge}, ${personOf(by)}, ${tx.now.toString()}::timestamptz)`.execute(
    tx.db,
  )
}

/** In the order in which they came; those that were withdrawn are left out. */
export async function findIdentifiers(tx: Tx, reportId: string, key: Buffer): Promise<Identifier[]> {
  const found = await sql<{ id: string; type: string; source: Identifier['source']; content: Buffer }>`
    select id, type, source, content from triage.identifier
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and withdrawn_at is null order by added_at, type, id`.execute(
    tx.db,
  )
  return found.rows.map(({ id, type, source, content }) => ({
    ...openIdentifier(key, { municipalityId: tx.municipalityId, id }, type, content),
    id,
    source,
  }))
}

/** Those that were withdrawn are left out. */
export async function findSignals(tx: Tx, reportId: string, key: Buffer): Promise<ObservedSignal[]> {
  const found = await sql<{ id: string; source: ObservedSignal['source']; knowledge: Knowledge; signal_id: Buffer }>`
    select id, source, knowledge, signal_id from triage.observed_signal
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and withdrawn_at is null order by added_at, id`.execute(
    tx.db,
  )
  return found.rows.map(({ id, source, knowledge, signal_id }) => ({
    id,
    signalId: openSignal(key, { municipalityId: tx.municipalityId, id }, signal_id),
    source,
    knowledge,
  }))
}

const tables = { identifier: sql`triage.identifier`, signal: sql`triage.observed_signal` } as const

/** @returns whether it was there to withdraw; a second time it is not */
export async function markWithdrawn(
  tx: Tx,
  what: keyof typeof tables,
  { reportId, id, by }: { reportId: string; id: string; by: string },
): Promise<boolean> {
  const done =
    await sql`update ${tables[what]} set withdrawn_by = ${by}, withdrawn_at = ${tx.now.toString()}::timestamptz
    where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and id = ${id} and withdrawn_at is null returning id`.execute(
      tx.db,
    )
  // what was withdrawn is compared no more
  if (what === 'identifier')
    await sql`delete from triage.identifier_tag
      where municipality_id = ${tx.municipalityId} and report_id = ${reportId} and identifier_id = ${id}`.execute(tx.db)
  return done.rows.length > 0
}
