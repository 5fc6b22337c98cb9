// SPDX-License-Identifier: EUPL-1.2
/**
 * The pages beside the road, each in a browser as the person who uses it, on a telephone and on a desk: the rules of accessibility and
 * no scrolling sideways. Which pages there are comes from the route table, so a new one is looked at before anybody thinks of it.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { may, type Role } from '../../src/access.ts'
import { staffRoutes } from '../../src/start/staff-house.tsx'
import { lookAt, openBrowser } from '../looked-at.ts'
import { startSpil, type RunningSpil } from '../running-spil.ts'

let spil: RunningSpil
let browser: Browser
let mirror: Page

beforeAll(async () => {
  ;[spil, browser] = await Promise.all([startSpil(), openBrowser()])
  mirror = await (await browser.newContext()).newPage()
}, 120_000)
afterAll(async () => browser?.close())

const people: readonly { role: Role; name: string }[] = [
  { role: 'attentionOfficer', name: 'Testpersoon Linde' },
  { role: 'administrator', name: 'Testpersoon Jeneverbes' },
  { role: 'dataProtectionOfficer', name: 'Testpersoon Walnoot' },
  { role: 'teamLead', name: 'Testpersoon Lijsterbes' },
]
/** Whoever may see it of these, the first; a page about one thing is reached by its link. */
const pages = staffRoutes.flatMap(({ method, path, may: permission }) => {
  const person = people.find(({ role }) => may([role], permission))
  return method === 'GET' && !path.includes(':id') && person ? [{ path, ...person }] : []
})

test('there are pages to look at, of each of them', () => {
  expect(pages.length).toBeGreaterThan(10)
  expect(new Set(pages.map(({ role }) => role)).size).toBe(people.length)
})

test.each(people)(
  '$name: each page, and each that it links to about one person',
  { timeout: 120_000 },
  async ({ role, name }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.goto(`${spil.staffUrl}inloggen`)
    await page.click(`button:has-text("${name},")`)
    const todo = pages.filter((each) => each.role === role).map(({ path }) => path)
    if (role === 'administrator') {
      await page.goto(`${spil.staffUrl}beheer`)
      const person = await page.locator('main a[href*="/beheer/mensen/"]').first().getAttribute('href')
      todo.push(person ?? '', `${person}/afsluiten`)
    }
    for (const path of todo) {
      const answer = await page.goto(new URL(path, spil.staffUrl).href)
      expect([path, answer?.status()]).toEqual([path, 200])
      await lookAt(mirror, page, path)
    }
    await context.close()
  },
)
