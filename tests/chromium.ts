// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds a Chromium for the tests, or installs one: a small headless one where the system offers it. Each candidate must
 * tell its version before it is believed. Never used by the product itself.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type Report = (line: string) => void

/** @returns the path of a Chromium that runs, or nothing when there is none and none could be installed */
export async function findChromium(report: Report): Promise<string | undefined> {
  const given = process.env['CHROMIUM_PATH']
  if (given && runs(given)) return given
  if (given) report(`CHROMIUM_PATH (${given}) does not run: looking for another Chromium`)
  return onPath() ?? installWithApt(report) ?? (await unpack(report)) ?? (await installWithPlaywright(report))
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path) && runs(path))
}

function installWithApt(report: Report): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  report('Installing chromium-headless-shell with apt (about half a minute, once)')
  const options = [
    '-qq',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'DPkg::Lock::Timeout=120',
  ]
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', [...options, ...args], {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']
  return apt('update') && apt(...install) ? onPath() : undefined
}

/** The package brings a packed Chromium for Linux on x64; it is unpacked in the temporary folder. */
async function unpack(report: Report): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  report('Unpacking the Chromium that npm brought (about ten seconds, once)')
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    return runs(path) ? path : undefined
  } catch {
    return undefined
  }
}

async function installWithPlaywright(report: Report): Promise<string | undefined> {
  report('Installing a headless Chromium with Playwright (about a minute, once)')
  const cli = join(import.meta.dirname, '../node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], { stdio: 'ignore', timeout: 600_000 })
  const { chromium } = await import('playwright-core')
  const shell = chromium.executablePath()
  return existsSync(shell) && runs(shell) ? shell : undefined
}

const runs = (path: string): boolean =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
