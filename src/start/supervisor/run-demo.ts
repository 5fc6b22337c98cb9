// SPDX-License-Identifier: EUPL-1.2
/**
 * Has the demo region made before the programs start, and remembers in the data folder, beside the embedded database, that
 * it was made to the end, so that a later start need not ask. A newer demo is made anew on top.
 */
import { fork } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endChild, endOf } from './keep-program.ts'
import { StartError } from './start-error.ts'

const noteIn = (dataDir: string): string => join(dataDir, 'demo-made')

/** Tells one build of the demo from another. */
const versionOf = (file: string): string => `${statSync(file).size} ${statSync(file).mtimeMs}`

export function isDemoMade(dataDir: string, file: string): boolean {
  try {
    return readFileSync(noteIn(dataDir), 'utf8') === versionOf(file)
  } catch {
    return false
  }
}

/** @throws StartError when the demo does not end well; a demo that is there already ends well, and quickly */
export async function runDemo(
  file: string,
  dataDir: string,
  environment: Record<string, string>,
  over: AbortSignal,
): Promise<undefined> {
  const child = fork(file, { env: environment, execArgv: [] })
  over.addEventListener('abort', () => void endChild(child), { once: true })
  const how = await endOf(child)
  if (over.aborted) return
  if (how !== 'exit code 0') {
    throw new StartError(
      'DEMO_FAILS',
      `The demo region could not be made (${how}): look at the messages above, or set SPIL_DEMO=0.`,
    )
  }
  writeFileSync(noteIn(dataDir), versionOf(file))
}
