// SPDX-License-Identifier: EUPL-1.2
/**
 * The passwords of the embedded database: random, one file per role, readable only by us. Here alone they are made.
 * Never logs or prints one.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns the folder of the passwords under the data folder, made when it is not there */
export function secretsFolder(dataDir: string): string {
  const folder = join(dataDir, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

export const passfileOf = (secrets: string, role: string): string => join(secrets, `${role}.password`)

/** @returns the password of the role; made the first time. Whole or not at all, also after a kill -9. */
export function passwordFor(secrets: string, role: string): string {
  const file = passfileOf(secrets, role)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(32).toString('base64url')
  const half = `${file}.new`
  rmSync(half, { force: true })
  writeFileSync(half, password, { mode: 0o400, flush: true })
  renameSync(half, file)
  return password
}
