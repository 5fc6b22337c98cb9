// SPDX-License-Identifier: EUPL-1.2
/**
 * The root key in a file that only the programs behind the counter may read (mode 0400, folder 0700).
 * For development and a small municipality of its own. Who loses this file loses every report: `docs/` says how to keep a copy.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { open, seal } from '../sealing/envelope.ts'
import type { KeyProvider } from './key-provider.ts'

const rootKeyBytes = 32
const rootKeyFile = 'root.key'

export const rootKeyFileIn = (keysDir: string): string => join(keysDir, rootKeyFile)

/** No usable root key; the sentence says what to do. */
export class RootKeyProblem extends Error {
  readonly code = 'ROOT_KEY'
}

/** @throws RootKeyProblem when the file is missing, damaged, or readable by others */
export function fileKeyProvider(keysDir: string): KeyProvider {
  const root = readRootKey(keysDir)
  return {
    wrap: async (key, place) => seal(root, key, place),
    unwrap: async (wrapped, place) => open(root, wrapped, place),
  }
}

/** The plain root key, for making a copy of it. @throws RootKeyProblem */
export function readRootKey(keysDir: string): Buffer {
  const file = rootKeyFileIn(keysDir)
  let key: Buffer
  try {
    const othersMayRead = (statSync(file).mode & 0o077) !== 0
    if (othersMayRead && process.platform !== 'win32') {
      throw new RootKeyProblem(`The root key ${file} may be read by others. Make it yours alone: chmod 0400.`)
    }
    key = readFileSync(file)
  } catch (error) {
    if (error instanceof RootKeyProblem) throw error
    throw new RootKeyProblem(
      `The root key ${file} cannot be read. Set SPIL_KEYS_DIR to the folder that holds it, or restore it from its copy; only for a first start, make it: npm run --silent spil -- keys init.`,
    )
  }
  if (key.length !== rootKeyBytes)
    throw new RootKeyProblem(`The root key ${file} is damaged. Restore it from its copy.`)
  return key
}

/** Makes a root key when there is none. Safe when two processes do it at once: one of them wins, both find the same key. */
export const ensureRootKey = (keysDir: string): boolean => placeRootKey(keysDir, randomBytes(rootKeyBytes))

/**
 * Puts a root key in its place, unless there is one already, which always stays.
 *
 * @returns whether it was put there
 * @throws RootKeyProblem when this is no root key
 */
export function placeRootKey(keysDir: string, key: Buffer): boolean {
  if (key.length !== rootKeyBytes) throw new RootKeyProblem('This is no root key: it has another length.')
  mkdirSync(keysDir, { recursive: true, mode: 0o700 })
  const draft = join(keysDir, `.${rootKeyFile}.${process.pid}.${randomBytes(4).toString('hex')}`)
  const handle = openSync(draft, 'wx', 0o400)
  try {
    writeSync(handle, key)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(draft, rootKeyFileIn(keysDir))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft)
  }
}
