// SPDX-License-Identifier: EUPL-1.2
/** Brings the tools that are not there: from Debian when we may, from npm in a folder of their own. What cannot be brought is skipped, and the summary says so. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tell } from '../bench/figure.ts'
import { isThere } from './run-tool.ts'

export const toolsFolder = join(import.meta.dirname, 'tools')

/** By the program, its package in Debian. */
const debian: Readonly<Record<string, string>> = {
  sqlmap: 'sqlmap',
  wapiti: 'wapiti',
  ffuf: 'ffuf',
  slowhttptest: 'slowhttptest',
  testssl: 'testssl.sh',
}

export function bringTools(): void {
  const missing = Object.keys(debian).filter((program) => !isThere(program))
  if (missing.length > 0 && process.getuid?.() === 0 && isThere('apt-get')) {
    tell(`Installing ${missing.join(', ')} with apt (about a minute, once)`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', ...args], { stdio: 'ignore', timeout: 300_000, env })
    apt('update')
    // one that does not exist here must not stop the others
    for (const program of missing) apt('install', '-y', '--no-install-recommends', debian[program] ?? '')
  }
  if (!existsSync(join(toolsFolder, 'node_modules', '.package-lock.json'))) {
    tell('Installing the tools of npm (half a minute, once)')
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    spawnSync('npm', args, { cwd: toolsFolder, stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' })
  }
}

/** @returns the version that was installed */
export function npmVersion(name: string): Promise<string | undefined> {
  try {
    const manifest = readFileSync(join(toolsFolder, 'node_modules', name, 'package.json'), 'utf8')
    return Promise.resolve((JSON.parse(manifest) as { version: string }).version)
  } catch {
    return Promise.resolve(undefined)
  }
}
