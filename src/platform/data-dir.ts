// SPDX-License-Identifier: EUPL-1.2
/**
 * The data folder: everything that a running Spil writes is under it. Others may pass through it but not list it, because
 * the database may run as another user; what is inside is closed by itself.
 */
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs'

/** @returns its real path; made when it is not there. A folder that exists keeps the mode its owner gave it. */
export function makeDataDir(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true })
    chmodSync(path, 0o711)
  }
  return realpathSync(path)
}
