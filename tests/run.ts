// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm test`: builds, finds or installs a Chromium, runs every test, and ends with one line `N passed, N failed`.
 * Names given after `--` go to Vitest: `npm test -- src/law`.
 */
import { build } from '../build/build.ts'
import { findChromium } from './chromium.ts'
import { close, runVitest } from './run-vitest.ts'

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
  return close(await runVitest(process.argv.slice(2), chromium === undefined ? {} : { CHROMIUM_PATH: chromium }))
}
