// SPDX-License-Identifier: EUPL-1.2
/**
 * The folder of the project, the same from `src/` and from the bundles in `dist/`: the nearest folder upward whose
 * package.json has the name spil. For reading what is not bundled (`db/`, packages). Nothing is ever written here.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

function findProjectRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (nameIn(folder) === 'spil') return folder
    if (dirname(folder) === folder)
      throw new Error(`No package.json with the name spil above ${from}: run from a complete checkout.`)
  }
}

function nameIn(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name
  } catch {
    return undefined
  }
}

export const projectRoot = findProjectRoot(import.meta.dirname)
