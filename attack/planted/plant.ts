// SPDX-License-Identifier: EUPL-1.2
/** Copies the sources to a folder of its own, plants the holes there and builds. The product's own files are only read. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/project-root.ts'
import { holes, type Hole } from './holes.ts'

const copied = ['src', 'build', 'db', 'package.json', 'package-lock.json', 'tsconfig.json']

/** @throws PatchDoesNotApply, or Error when the copy does not build */
export function buildPlanted(folder: string): void {
  for (const name of copied) cpSync(join(projectRoot, name), join(folder, name), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  plant(folder, holes)
  const built = spawnSync(process.execPath, [join(folder, 'build/build.ts')], { cwd: folder, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the planted copy does not build: ${built.stdout}${built.stderr}`)
}

export class PatchDoesNotApply extends Error {
  constructor(hole: string, file: string, times: number) {
    super(
      `the hole "${hole}" cannot be planted: its text stands ${times} times in ${file}; bring attack/planted/holes.ts up to date`,
    )
  }
}

/** @param folder with a copy of the sources @throws PatchDoesNotApply */
export function plant(folder: string, which: readonly Hole[]): void {
  for (const { name, changes } of which) {
    for (const { file, find, replace } of changes) {
      const text = readFileSync(join(folder, file), 'utf8')
      const pieces = text.split(find)
      if (pieces.length !== 2) throw new PatchDoesNotApply(name, file, pieces.length - 1)
      writeFileSync(join(folder, file), pieces.join(replace))
    }
  }
}
