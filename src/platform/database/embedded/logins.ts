// SPDX-License-Identifier: EUPL-1.2
/**
 * Gives each login role of the embedded database its own random password, in a file of its own. The server only ever
 * hears what it stores (a scram verifier, RFC 5803), so no password can end up in its log.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto'
import { dirname } from 'node:path'
import pg from 'pg'
import { poolConfig } from '../address.ts'
import { passwordFor } from './secrets.ts'

const iterations = 4096 // PostgreSQL's own default; the password is random, so more adds nothing

/**
 * Idempotent: a role that already has the password of its file is left alone.
 *
 * @param superuserAddress as `startEmbedded` gives it; the new files come beside its password file
 * @throws Error naming the roles that do not exist
 */
export async function ensureLogins(superuserAddress: string, roles: readonly string[]): Promise<void> {
  const passfile = new URL(superuserAddress).searchParams.get('passfile')
  if (passfile === null)
    throw new Error('The address of the superuser has no passfile: logins are made only for the embedded database.')
  const client = new pg.Client(poolConfig(superuserAddress))
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string; verifier: string | null; login: boolean }>(
      'select rolname as name, rolpassword as verifier, rolcanlogin as login from pg_authid where rolname = any($1)',
      [roles],
    )
    const missing = roles.filter((role) => !rows.some((row) => row.name === role))
    if (missing.length > 0) throw new Error(`The database has no role ${missing.join(', ')}: migrate it first.`)
    for (const { name, verifier, login } of rows) {
      const password = passwordFor(dirname(passfile), name)
      if (login && verifier !== null && verifies(password, verifier)) continue
      const role = client.escapeIdentifier(name)
      await client.query(
        `alter role ${role} login password ${client.escapeLiteral(verifierOf(password, randomBytes(16)))}`,
      )
    }
  } finally {
    await client.end()
  }
}

function verifies(password: string, verifier: string): boolean {
  const salt = /^SCRAM-SHA-256\$4096:([^$]+)\$/.exec(verifier)?.[1]
  if (salt === undefined) return false
  const expected = Buffer.from(verifierOf(password, Buffer.from(salt, 'base64')))
  return expected.length === verifier.length && timingSafeEqual(expected, Buffer.from(verifier))
}

/** @returns `SCRAM-SHA-256$<iterations>:<salt>$<stored key>:<server key>`, the form PostgreSQL keeps */
function verifierOf(password: string, salt: Buffer): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const key = (name: string): Buffer => createHmac('sha256', salted).update(name).digest()
  const storedKey = createHash('sha256').update(key('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${key('Server Key').toString('base64')}`
}
