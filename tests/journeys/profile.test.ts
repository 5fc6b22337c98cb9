// SPDX-License-Identifier: EUPL-1.2
/**
 * M-04: what a walk leaves on the device of a reporter. The browser keeps its profile on disk; afterwards no file of it holds what was
 * told, the code, or a word that tells what the form is for, and the history is one neutral address with one neutral title.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSpil, type RunningSpil } from '../running-spil.ts'

let spil: RunningSpil
const profile = mkdtempSync(join(tmpdir(), 'profile-'))
beforeAll(async () => {
  spil = await startSpil()
}, 120_000)
afterAll(() => rmSync(profile, { recursive: true, force: true }))

const canary = 'kanarieverhaal-op-het-apparaat'
/** In Dutch and English; a browser brings lists of its own, so words that occur in those are left out of the English ones. */
const forbidden = ['mensenhandel', 'melding', 'slachtoffer', 'uitbuiting', 'meldpunt', 'trafficking', canary]

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())

test(
  'M-04: nothing of what was told, and no telling word, is left in the profile of the browser',
  { timeout: 120_000 },
  async () => {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [...root, '--disk-cache-size=100000000'],
    })
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const press = (step: string) => page.click(`button[value="${step}"]:not(.default-submit)`)
    await page.goto(spil.publicUrl)
    await page.fill('#verhaal', canary)
    await page.selectOption('#gemeente', 'winterswijk')
    for (const step of ['over', 'plek', 'tijd', 'mensen', 'gezien', 'bestanden', 'bereiken', 'nakijken', 'versturen'])
      await press(step)
    const code = ((await page.textContent('[data-code]')) ?? '').trim()
    await page.goto(spil.publicUrl)
    await press('code')
    await page.fill('#code', code)
    await press('openen')
    await page.fill('#bericht', `${canary} nog eens`)
    await press('schrijven')
    const inHistory = async () => {
      const { entries } = await cdp.send('Page.getNavigationHistory')
      const own = entries.filter(({ url }) => url !== 'about:blank')
      return [...new Set(own.map(({ url, title }) => `${url} ${title}`))]
    }
    // the browser notes the title of the last page a moment after it stands there
    await expect.poll(inHistory).toEqual([`${spil.publicUrl} Formulier`])
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, ''])
    expect(await page.evaluate('Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])')).toEqual([
      [],
      [],
    ])
    await context.close()

    const files = filesIn(profile)
    expect(files.length).toBeGreaterThan(0)
    const words = [...forbidden, code, code.replaceAll(' ', '')]
    const found = files.flatMap((path) => {
      const bytes = readFileSync(path)
      return words
        .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
        .map((word) => [path, word])
    })
    expect(found).toEqual([])
  },
)
