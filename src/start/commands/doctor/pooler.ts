// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether an address leads to a pooler where it should lead to PostgreSQL itself. The programs that serve pages may go through a
 * transaction pooler: all they say to the database stays inside one transaction.
 */
import type pg from 'pg'
import { throughPooler } from '../../../platform/database/address.ts'
import { addressNames, type DatabaseAddresses } from '../../setting-reader.ts'

const needsItself: Partial<Record<keyof DatabaseAddresses, string>> = {
  worker: 'the worker waits for word of new jobs (LISTEN), which a transaction pooler does not pass on',
  migrate: 'a migration holds a lock for its whole session (pg_advisory_lock), which a transaction pooler gives away',
}

/**
 * @NOTE PostgreSQL tells at the door under which process number it works for us; a pooler gives a number of its own. In what mode the
 * pooler works cannot be seen.
 */
export async function poolerProblem(
  client: pg.ClientBase,
  login: keyof DatabaseAddresses,
  address: string,
): Promise<string[]> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  if (rows[0]?.pid === (client as pg.ClientBase & { processID: number | null }).processID) return []
  const setting = addressNames[login]
  const why = needsItself[login]
  if (why !== undefined) return [`${setting} goes through a pooler, and ${why}: let it go to PostgreSQL itself.`]
  if (throughPooler(address)) return []
  return [`${setting} goes through a pooler: write pooler=transaction in it, so that no statement is prepared by name.`]
}
