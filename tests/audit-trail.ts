// SPDX-License-Identifier: EUPL-1.2
/** The audit trail of a municipality as its reader sees it, and what is wrong with it in words. */
import type pg from 'pg'
import type { StoredLine } from '../src/platform/audit/chain.ts'
import { faultWords, verifyTrail } from '../src/platform/audit/verify.ts'

export async function trailOf(superuser: pg.Client, municipalityId: string): Promise<{ lines: StoredLine[] }> {
  await superuser.query('begin')
  await superuser.query(`select set_config('app.municipality', $1, true), set_config('timezone', 'UTC', true)`, [
    municipalityId,
  ])
  await superuser.query('set local role audit_read')
  const lines = await superuser.query<StoredLine>('select *, at::text, details::text from audit.line order by seq')
  await superuser.query('commit')
  return { lines: lines.rows }
}

/** @returns what is wrong with this trail, or nothing */
export async function faultIn(
  superuser: pg.Client,
  municipalityId: string,
  part?: number,
): Promise<string | undefined> {
  const { fault } = await verifyTrail(superuser, municipalityId, part)
  return fault && `line ${fault.seq} ${faultWords[fault.what]}`
}
