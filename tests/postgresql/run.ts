// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run test:postgresql -- 15` (or 16, 17): the tests on that PostgreSQL. Installs those servers the first time, from a lock file of
 * their own. Left out are the walks through a browser, which ask nothing of a database that the other tests do not ask.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../build/build.ts'
import { close, runVitest } from '../run-vitest.ts'
import { folderOf, olderVersions } from './chosen.ts'

const report = (line: string): void => console.log(line)

const [asked, ...names] = process.argv.slice(2)
const version = olderVersions.find((each) => String(each) === asked)
if (version === undefined) {
  console.error(
    `Say which PostgreSQL: npm run test:postgresql -- ${olderVersions.join(' | ')}. Version 18 is npm test.`,
  )
  process.exit(2)
}
if (!existsSync(folderOf(version)) && !(await install())) {
  console.error('The older PostgreSQL servers could not be installed: look at the npm lines above, and run this again.')
  process.exit(1)
}
await build(report)
report(`The tests on PostgreSQL ${version}`)
process.exitCode = close(
  await runVitest(['--exclude', 'tests/journeys/**', ...names], { SPIL_TEST_POSTGRESQL: String(version) }),
)

async function install(): Promise<boolean> {
  report('Installing the older PostgreSQL servers (176 MB, once)')
  const npm = process.env['npm_execpath']
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...words]] : ['npm', words]
  const child = spawn(program, args, { cwd: join(import.meta.dirname), stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0 && olderVersions.every((each) => existsSync(folderOf(each)))
}
