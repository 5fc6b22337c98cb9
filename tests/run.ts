// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm test`: builds, finds or installs a Chromium, runs every test, and ends with one line `N passed, N failed`.
 * Names given after `--` go to Vitest: `npm test -- src/law`.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from '../build/build.ts'
import { findChromium } from './chromium.ts'
import { closingLine, type Counts } from './reporter.ts'

const root = join(import.meta.dirname, '..')
const report = (line: string): void => console.log(line)

process.exitCode = await runAll()

async function runAll(): Promise<number> {
  try {
    await build(report)
  } catch (error) {
    console.error(`The build failed, so no test was run. ${(error as Error).message}`)
    return close({ passed: 0, failed: 1, skipped: 0 })
  }
  const chromium = await findChromium(report)
  if (chromium === undefined) {
    report('No Chromium runs here: set CHROMIUM_PATH to one. The tests with a browser will fail.')
  }
  return close(await runVitest(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }))
}

async function runVitest(more: Record<string, string>): Promise<Counts> {
  const args = ['run', ...process.argv.slice(2)]
  const vitest = fork(join(root, 'node_modules/vitest/vitest.mjs'), args, {
    cwd: root,
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

function close(counts: Counts): number {
  console.log(`\n${closingLine(counts)}`)
  return counts.failed > 0 ? 1 : 0
}
