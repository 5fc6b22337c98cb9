// SPDX-License-Identifier: EUPL-1.2
/**
 * As whom PostgreSQL runs. It refuses root, so root steps aside in one of two ways:
 * as nobody (65534) when nobody can reach the programs and the data, otherwise inside a user namespace (`unshare -U`),
 * where root has no powers and the files stay root's. An ordinary user just runs it.
 */
import { execFileSync, spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EmbeddedDatabaseError } from './embedded-error.ts'

const nobody = 65534
const executableByAll = 0o001

export type RunAs = {
  /** Starts a program in a process group of its own, so that Ctrl-C does not reach it before us. */
  spawn(program: string, args: readonly string[], stdio: StdioOptions): ChildProcess
  /** Makes a folder and all in it belong to the one who runs PostgreSQL. */
  own(folder: string): void
}

/**
 * @param paths the programs and the folders that PostgreSQL must reach
 * @throws EmbeddedDatabaseError for root where neither way is possible
 */
export function chooseRunAs(paths: readonly string[]): RunAs {
  const me = process.getuid?.()
  if (me !== 0) return { spawn: (program, args, stdio) => start(program, args, { stdio }), own: () => {} }
  if (paths.every(isReachableForAll)) {
    return {
      spawn: (program, args, stdio) => start(program, args, { stdio, uid: nobody, gid: nobody }),
      own: (folder) => giveTo(nobody, folder),
    }
  }
  if (!mayMakeUserNamespace()) {
    throw new EmbeddedDatabaseError(
      'EMBEDDED_MAY_NOT_RUN_AS_ROOT',
      `PostgreSQL does not run as root, and another user cannot reach ${paths.find((path) => !isReachableForAll(path))}: ` +
        'start as an ordinary user, or put the project and SPIL_DATA_DIR in a folder that everybody may enter.',
    )
  }
  return {
    spawn: (program, args, stdio) => start('unshare', ['--user', program, ...args], { stdio }),
    own: (folder) => giveTo(0, folder),
  }
}

type StartOptions = { readonly stdio: StdioOptions; readonly uid?: number; readonly gid?: number }

const start = (program: string, args: readonly string[], options: StartOptions): ChildProcess =>
  spawn(program, args, { ...options, cwd: '/', detached: true, env: { PATH: process.env['PATH'], TZ: 'UTC' } })

function isReachableForAll(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & executableByAll) === 0) return false
    if (dirname(folder) === folder) return true
  }
}

function mayMakeUserNamespace(): boolean {
  try {
    execFileSync('unshare', ['--user', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function giveTo(id: number, folder: string): void {
  if (statSync(folder).uid === id) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), id, id)
  // The folder itself last: a chown that was broken off half-way is begun again.
  chownSync(folder, id, id)
}
