// SPDX-License-Identifier: EUPL-1.2
/**
 * Opens what a command needs and closes it again: the database as the role `migrator`, and the keys for a command that asks for them.
 * Work for a municipality runs as the owner of its tables, behind the wall; its audit line stands in the same transaction.
 */
import { sql } from 'kysely'
import type pg from 'pg'
import { writeAuditLine, type AuditLine } from '../../platform/audit/audit.ts'
import { kyselyOn, openPool } from '../../platform/database/pool.ts'
import { inTransaction, type Database, type Tx } from '../../platform/database/transaction.ts'
import { fileKeyProvider } from '../../platform/keys/file-key-provider.ts'
import type { KeyProvider } from '../../platform/keys/key-provider.ts'
import { KeyService } from '../../platform/keys/key-service.ts'
import { findMunicipalities, type Municipality } from '../../platform/municipalities.ts'
import { systemClock, type Instant } from '../../time.ts'
import { readSettings } from '../settings.ts'
import { whyNotUsable } from '../why-not-usable.ts'
import { OperatorProblem, UsageError } from './command.ts'

export interface Operator {
  pool: pg.Pool
  database: Database
  keys: KeyService
  now: Instant
}

/** @throws OperatorProblem when the database cannot be used */
export async function operate(
  needs: 'database' | 'database and keys',
  run: (operator: Operator) => Promise<void>,
): Promise<void> {
  const { databaseAddress, keysDir } = readSettings(process.env, 'operator')
  const keys = new KeyService(needs === 'database' ? noKeys : fileKeyProvider(keysDir))
  const pool = openPool(databaseAddress, { max: 1 })
  try {
    await pool.query('select').catch((error: unknown) => {
      throw new OperatorProblem(whyNotUsable('SPIL_MIGRATE_DATABASE_URL', error))
    })
    await run({ pool, database: kyselyOn(pool), keys, now: systemClock() })
  } catch (error) {
    throw asSentence(error)
  } finally {
    await pool.end()
  }
}

/** Looks, without changing anything. */
export const look = <T>(operator: Operator, municipalityId: string, run: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(operator.database, workOf(operator, municipalityId), async (tx) => {
    await sql`set local role owner_spil`.execute(tx.db)
    return run(tx)
  })

/**
 * Changes something. `run` gives the audit line of what it did; nothing when all was so already, and then no line is written.
 *
 * @returns whether something changed
 */
export const change = (
  operator: Operator,
  municipalityId: string,
  run: (tx: Tx) => Promise<AuditLine | undefined>,
): Promise<boolean> =>
  inTransaction(operator.database, workOf(operator, municipalityId), async (tx) => {
    await sql`set local role owner_spil`.execute(tx.db)
    const line = await run(tx)
    if (!line) return false
    await sql`set local role audit_append`.execute(tx.db)
    await writeAuditLine(tx, line)
    return true
  })

const workOf = ({ keys, now }: Operator, municipalityId: string) =>
  ({ municipalityId, purpose: 'P11', origin: 'command-line', now, keys }) as const

/** @throws UsageError when there is none with this slug */
export async function getMunicipality({ database }: Operator, slug: string): Promise<Municipality> {
  const found = (await findMunicipalities(database)).find((municipality) => municipality.slug === slug)
  if (!found)
    throw new UsageError(
      'There is no municipality with that slug: choose one of npm run --silent spil -- municipality list.',
    )
  return found
}

function asSentence(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === '42P01' || code === '3F000' || code === '42883')
    return new OperatorProblem('The database is not of this version: run npm run --silent spil -- migrate.')
  if (code === '42501')
    return new OperatorProblem(
      'The role of SPIL_MIGRATE_DATABASE_URL may not do this: let it be migrator, and run db/cluster.sql of this version again.',
    )
  return error
}

const refuse = (): never => {
  throw new Error('this command was started without keys')
}
const noKeys: KeyProvider = { wrap: async () => refuse(), unwrap: async () => refuse() }
