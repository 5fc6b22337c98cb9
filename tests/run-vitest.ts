// SPDX-License-Identifier: EUPL-1.2
/** Runs Vitest as a child, passes signals on, and closes with the line that counts. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../src/platform/project-root.ts'
import { closingLine, type Counts } from './reporter.ts'

/** @param more for the environment of the tests */
export async function runVitest(names: readonly string[], more: Record<string, string>): Promise<Counts> {
  const vitest = fork(join(projectRoot, 'node_modules/vitest/vitest.mjs'), ['run', ...names], {
    cwd: projectRoot,
    env: { ...process.env, ...more },
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => vitest.kill(signal))
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  vitest.on('message', (message) => {
    counts = (message as { counts?: Counts }).counts ?? counts
  })
  const [code, signal] = (await once(vitest, 'exit')) as [number | null, string | null]
  if (code === 0 || counts.failed > 0) return counts
  console.error(`The test run itself ended with ${signal ?? `exit code ${code}`}: look at the messages above.`)
  return { ...counts, failed: 1 }
}

/** @returns the exit code */
export function close(counts: Counts): number {
  console.log(`\n${closingLine(counts)}`)
  return counts.failed > 0 ? 1 : 0
}
