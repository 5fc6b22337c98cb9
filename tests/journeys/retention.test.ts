// SPDX-License-Identifier: EUPL-1.2
/** The pages of keeping and destroying with something on them, as the archivist and the owner of a track see them: accessible, and not too wide. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadStyles, pageStyles } from '../../src/ui/styles.ts'
import { styles, type Staff } from '../house.ts'
import { lookAt, openBrowser } from '../looked-at.ts'
import { retentionHouse, type RetentionHouse } from '../retention-house.ts'

let at: RetentionHouse
let browser: Browser
let destroyed: string
let asked: string
beforeAll(async () => {
  styles.css = pageStyles(loadStyles(), 'staff', 'winterswijk')
  ;[at, browser] = await Promise.all([retentionHouse(), openBrowser()])
  for (const record of ['desk', 'care']) await at.approve(record)
  destroyed = await at.closedCase(['zorg'])
  await at.decided(destroyed, 'zorg')
  await at.roundAfter(25)
  asked = await at.closedCase(['zorg', 'politie'])
  await at.deed(at.officer, asked, 'vasthouden', 'regie', {
    grond: 'other',
    opnieuw: '2026-12-01',
    waarom: 'Het museum wil dit zien.',
  })
  await at.deed(at.care, asked, 'vragen', 'zorg')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await at?.house.stop()
})

test.each([360, 1280])('each of them, at %i px', { timeout: 120_000 }, async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const [page, mirror] = [await context.newPage(), await context.newPage()]
  const pages: readonly (readonly [string, Staff, string])[] = [
    ['list', at.archivist, '/bewaren'],
    ['destroyed', at.privacyOfficer, '/bewaren?stand=destroyed'],
    ['terms', at.archivist, '/bewaren/termijnen?soort=youth'],
    ['asked', at.archivist, `/bewaren/${asked}?spoor=zorg`],
    ['asked by who looks', at.care, `/bewaren/${asked}?spoor=zorg`],
    ['held', at.officer, `/bewaren/${asked}?spoor=regie`],
    ['without a term', at.safety, `/bewaren/${asked}?spoor=politie`],
    ['declaration', at.archivist, `/bewaren/${destroyed}/verklaring?spoor=zorg`],
  ]
  for (const [name, who, address] of pages) {
    const { html, status } = await who.get(address)
    expect([name, status]).toEqual([name, 200])
    await page.setContent(html)
    await lookAt(mirror, page, name)
  }
  const mistaken = await at.deed(at.officer, asked, 'vasthouden', 'regie')
  await page.setContent(mistaken.html)
  expect(await page.title()).toContain('Fout')
  await lookAt(mirror, page, 'a hold to be mended')
  await context.close()
})
