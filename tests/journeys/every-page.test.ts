// SPDX-License-Identifier: EUPL-1.2
/**
 * The pages beside the road, each in a browser as the person who uses it, on a telephone and on a desk: the rules of accessibility and
 * no scrolling sideways. Which pages there are comes from the route table, so a new one is looked at before anybody thinks of it.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may, type Role } from '../../src/access.ts'
import { staffRoutes } from '../../src/start/staff-house.tsx'
import { lookAt, openBrowser } from '../looked-at.ts'
import { startSpil, until, type RunningSpil } from '../running-spil.ts'

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
  { role: 'archivist', name: 'Testpersoon Kornoelje' },
  { role: 'teamLead', name: 'Testpersoon Lijsterbes' },
]
/** Whoever may see it of these, the first; a page about one thing is reached by its link. */
const pages = staffRoutes.flatMap(({ method, path, may: permission }) => {
  const person = people.find(({ role }) => may([role], permission))
  // a calendar is a file to take along, no page
  return method === 'GET' && !path.includes(':id') && !path.endsWith('.ics') && person ? [{ path, ...person }] : []
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

/**
 * Figures, an old list and signals of the region say little while they are empty. Tasks and lists for a talk are looked at in
 * `round-table.test.ts`, blacking out in `weighing.test.ts`, handing work over in `illness.test.ts`.
 */
describe.each([360, 1280])('with content in it, at %i px', (width) => {
  const asLinde = async (): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
    await page.goto(`${spil.staffUrl}inloggen`)
    await page.click('button:has-text("Testpersoon Linde,")')
    return page
  }
  const press = (page: Page, name: string): Promise<void> =>
    page.locator('main').getByRole('button', { name }).and(page.locator(':visible')).first().click()

  test('an old list: its rows, one carried over, and the test that it waits for', { timeout: 60_000 }, async () => {
    const page = await asLinde()
    await page.goto(`${spil.staffUrl}lijst-overzetten`)
    const rows = ['Nr\tDatum\tMelding\tStand', `1\t01-02-2025\tOude rij ${width}\topen`, '2\t02-02-2024\tNiets\tdicht']
    await page.getByLabel('Plak hier de rijen uit je lijst').fill(rows.join('\n'))
    await press(page, 'Lees de lijst')
    await lookAt(mirror, page, 'the rows of an old list')
    expect(await page.getByLabel('Wat komt er in de melding?').inputValue()).toContain(`Oude rij ${width}`)
    await press(page, 'Zet over als melding')
    await lookAt(mirror, page, 'a row carried over')
    expect(await page.textContent('main')).toContain('Nog 1 rij te doen')
    // the worker brings it to the desk
    await until(async () => {
      await page.goto(`${spil.staffUrl}lijst-overzetten`)
      return (await page.locator('main').getByText('Toets wat je overzette').count()) > 0
    })
    await lookAt(mirror, page, 'what was carried over and not tested yet')
    await page.context().close()
  })

  test('signals of the region: to be mended, sent', { timeout: 60_000 }, async () => {
    const page = await asLinde()
    await page.goto(`${spil.staffUrl}signalen-uit-de-regio`)
    const signal = 'Loon wordt betaald in pakketten eten, en de werkgever regelt een simkaart.'
    await page.getByLabel('Wat zie je?').fill(signal)
    await press(page, 'Stuur naar de regio')
    expect(await page.title()).toContain('Fout')
    await lookAt(mirror, page, 'a signal to be mended')
    await page.getByLabel('Er staat geen persoon of plaats in').check()
    await press(page, 'Stuur naar de regio')
    await lookAt(mirror, page, 'a signal sent')
    expect(await page.locator('main').getByText(signal).count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test('figures: counts of a half year', { timeout: 60_000 }, async () => {
    const superuser = await spil.superuser()
    // a year ago is in a half year that is over, whatever day it is today
    await superuser.query(`insert into insight.fact (municipality_id, id, happened_on, kind, details)
      select municipality_id, gen_random_uuid(), happened_on - 365, kind, details from insight.fact, generate_series(1, 6)`)
    const page = await asLinde()
    await page.goto(`${spil.staffUrl}cijfers`)
    expect(await page.locator('main table').count()).toBeGreaterThan(0)
    await lookAt(mirror, page, 'figures')
    await page.context().close()
  })
})
