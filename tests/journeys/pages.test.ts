// SPDX-License-Identifier: EUPL-1.2
/** What `spil pages` writes, in a browser: the page for the intranet and the model appointment are accessible and fit a telephone. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, settingsFor } from '../command-line.ts'
import { freshDatabase, type TestDatabase } from '../fresh-database.ts'
import { lookAt, openBrowser } from '../looked-at.ts'

let database: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'spil-pages-'))

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true })
})

test('the pages are accessible, and fit a telephone', { timeout: 60_000 }, async () => {
  const spil = commandLine(settingsFor(database))
  await spil(['municipality', 'add', '--slug', 'verzonnendam', '--name', 'Verzonnendam & Co'])
  const to = join(folder, 'pages')
  const officers = 'aandachtsfunctionaris; Testpersoon Populier; 0543 00 00 00\nPlaatsvervanger;Testpersoon <Iep>\n'
  const told = await spil(['pages', '--municipality', 'verzonnendam', '--to', to, '--people', '-'], { input: officers })
  expect([told.code, told.complaint]).toEqual([0, ''])
  const browser = await openBrowser()
  const context = await browser.newContext()
  const [page, mirror] = [await context.newPage(), await context.newPage()]
  for (const file of ['intranet.html', 'aanwijzing.html']) {
    await page.setContent(readFileSync(join(to, file), 'utf8'))
    expect(await page.evaluate('document.compatMode')).toBe('CSS1Compat')
    await lookAt(mirror, page, file)
  }
  await browser.close()
})
