// SPDX-License-Identifier: EUPL-1.2
/**
 * The folder of the database's socket: only we may enter it. A socket's path may have about a hundred characters, so a
 * data folder deep down gets a short one under the temporary folder, always the same for the same data folder.
 */
import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedDatabaseError } from './embedded-error.ts'

const longestFolder = 80 // the kernel's limit is 107 on Linux, 103 on macOS, for "<folder>/.s.PGSQL.5432.lock" too

/** @throws EmbeddedDatabaseError when somebody else already made the short folder */
export function makeSocketFolder(dataDir: string): string {
  const usual = join(dataDir, 'run')
  if (usual.length <= longestFolder) {
    mkdirSync(usual, { recursive: true, mode: 0o700 })
    return usual
  }
  const short = join(tmpdir(), `spil-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`)
  try {
    mkdirSync(short, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const { uid } = lstatSync(short)
  const me = process.getuid?.() ?? uid
  // Root may have given it to nobody at an earlier start.
  if (!lstatSync(short).isDirectory() || (uid !== me && !(me === 0 && uid === 65534))) {
    throw new EmbeddedDatabaseError(
      'EMBEDDED_FOLDER_NOT_OURS',
      `The folder ${short} for the database's socket is not ours: remove it, or set SPIL_DATA_DIR to a shorter path.`,
    )
  }
  chmodSync(short, 0o700)
  return short
}
