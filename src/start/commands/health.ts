// SPDX-License-Identifier: EUPL-1.2
/** `spil health`: whether Spil can do its work now, for a person or (`--json`) for what watches. Counts only; nothing of what waits. */
import type pg from 'pg'
import { stateOfMigrations, type MigrationState } from '../../platform/database/migrate.ts'
import { findMunicipalities } from '../../platform/municipalities.ts'
import { countAtTheDoor } from '../../reporting/index.ts'
import { OperatorProblem, readArguments } from './command.ts'
import { look, operate, type Operator } from './operate.ts'

interface Health {
  ok: boolean
  database: boolean
  /** Whether a durable write succeeds; what follows is not known when the question before it got no good answer. */
  write?: boolean
  migrations?: MigrationState & { complete: boolean }
  /** Per slug: reports and letters that the worker has still to take in. More than a few for long means that it stands still. */
  atTheDoor?: Record<string, number>
  problem?: string
}

export async function run(args: readonly string[]): Promise<void> {
  const { json } = readArguments(args, { json: 'flag' })
  const health = await examine()
  console.log(json ? JSON.stringify(health) : linesOf(health).join('\n'))
  if (!health.ok) process.exitCode = 1
}

async function examine(): Promise<Health> {
  let health: Health = { ok: false, database: false }
  try {
    await operate('database', async (operator) => {
      health.database = true
      health.migrations = await migrationsOf(operator.pool)
      if (!health.migrations.complete) return
      health.write = await writes(operator.pool)
      health.atTheDoor = await atTheDoor(operator)
      health.ok = health.write
    })
  } catch (error) {
    if (!(error instanceof OperatorProblem)) throw error
    health = { ...health, ok: false, problem: error.message }
  }
  return health
}

async function migrationsOf(pool: pg.Pool): Promise<MigrationState & { complete: boolean }> {
  const client = await pool.connect()
  try {
    const state = await stateOfMigrations(client)
    return { complete: state.missing.length + state.changed.length === 0, ...state }
  } finally {
    client.release()
  }
}

const writes = (pool: pg.Pool): Promise<boolean> =>
  pool.query(`select platform.prove_write('worker')`).then(
    () => true,
    () => false,
  )

async function atTheDoor(operator: Operator): Promise<Record<string, number>> {
  const waiting: Record<string, number> = {}
  for (const { id, slug } of await findMunicipalities(operator.database))
    waiting[slug] = await look(operator, id, countAtTheDoor)
  return waiting
}

function linesOf({ database, write, migrations, atTheDoor: waiting, problem }: Health): string[] {
  const lines = [`database: ${database ? 'answers' : 'does not answer'}`]
  if (migrations?.complete) lines.push('migrations: complete')
  if (migrations && migrations.missing.length > 0)
    lines.push(`migrations: ${migrations.missing.join(', ')} did not run here: run npm run --silent spil -- migrate`)
  if (migrations && migrations.changed.length > 0)
    lines.push(
      `migrations: ${migrations.changed.join(', ')} ran here with another text: restore this version's own files`,
    )
  if (write !== undefined)
    lines.push(`write: ${write ? 'succeeds' : 'fails: look at the disk and the log of the database'}`)
  for (const [slug, count] of Object.entries(waiting ?? {})) lines.push(`at the door of ${slug}: ${count}`)
  if (problem !== undefined) lines.push(problem)
  return lines
}
