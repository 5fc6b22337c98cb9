// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether the log of the database can hold what people wrote (M-63). The embedded database has these settings by itself; those of a
 * served PostgreSQL are the operator's, so this only says what to do.
 */
import type pg from 'pg'
import { logSettings } from '../../../platform/database/embedded/server-settings.ts'
import { openPool } from '../../../platform/database/pool.ts'
import type { Finding } from './finding.ts'

/** What may also be there: stricter than we ask, or without a difference. */
const alsoWell: Record<string, readonly string[]> = {
  log_min_error_statement: ['fatal'],
  log_min_messages: ['fatal', 'panic'],
}

/** @returns nothing told when the database does not let us in: that is told of its login already */
export async function databaseLog(address: string): Promise<Finding[]> {
  const pool = openPool(address, { max: 1 })
  try {
    const client = await pool.connect()
    try {
      return [['log of the database', await logProblems(client)]]
    } finally {
      client.release()
    }
  } catch {
    return []
  } finally {
    await pool.end()
  }
}

export async function logProblems(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1) order by name',
    [Object.keys(logSettings)],
  )
  return rows.flatMap(({ name, setting }) => {
    const wanted = logSettings[name as keyof typeof logSettings]
    if (setting === wanted || alsoWell[name]?.includes(setting)) return []
    return [
      `${name} is ${setting}, so the log of the database may hold what people wrote: alter system set ${name} = '${wanted}', and then select pg_reload_conf().`,
    ]
  })
}
