// SPDX-License-Identifier: EUPL-1.2
/**
 * The talk with partners in a browser, without script at 360 px and with script at 1280 px: reports ticked in the inbox, one sheet of paper,
 * what was agreed in one table, and the task in Mijn werk. Each page is looked at; the sheet is printed and its pages counted.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

interface Way {
  script: boolean
  width: number
}
const ways: readonly Way[] = [
  { script: false, width: 360 },
  { script: true, width: 1280 },
]

async function signedIn({ script, width }: Way, name: string): Promise<Page> {
  const options = { javaScriptEnabled: script, viewport: { width, height: 800 }, locale: 'nl-NL' }
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(`${spil.staffUrl}inloggen`)
  await page.click(`button:has-text("Testpersoon ${name}")`)
  return page
}

/** How many sheets of paper come out of it. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** The longest question there may be. */
const longest =
  'Kent iemand deze werkwijze, waarbij loon in natura wordt betaald en het paspoort wordt bewaard door wie het werk regelt, ook in een andere ?'

describe.each(ways)('a talk with script $script at $width px', (way) => {
  test('from ticks in the inbox to a task', { timeout: 180_000 }, async () => {
    const page = await signedIn(way, 'Linde')
    await page.goto(`${spil.staffUrl}overleglijsten`)
    await lookAt(mirror, page, 'lists')
    await page.click('button:has-text("Maak de lijst")')
    await lookAt(mirror, page, 'an empty list')
    await page.click('a:has-text("Kies meldingen voor deze lijst")')
    await lookAt(mirror, page, 'the inbox with boxes')
    const boxes = page.locator('input[name="melding"]')
    const count = Math.min(await boxes.count(), 3)
    expect(count).toBeGreaterThan(0)
    for (let at = 0; at < count; at++) await boxes.nth(at).check()
    await page.click('button:has-text("Zet op een overleglijst")')
    await lookAt(mirror, page, 'what goes on which list')
    await page.click('button:has-text("Zet op de lijst")')
    const codes = await page.locator('main tbody th').allTextContents()
    const labels = await page.locator('main tbody a').allTextContents()
    expect(labels).toHaveLength(count)
    const questions = page.locator('input[name^="vraag-"]')
    await questions.first().fill('Mag ik 06-12345678 bellen?')
    await page.click('button:has-text("Bewaar de vragen")')
    await lookAt(mirror, page, 'a list with a warning')
    await page.click('button:has-text("Maak het blad")')
    expect(await page.title()).toContain('Fout')
    await lookAt(mirror, page, 'a list that must be looked through')
    await page.locator('input[name^="vraag-"]').first().fill(longest)
    await page.click('button:has-text("Bewaar de vragen")')
    await page.click('button:has-text("Maak het blad")')
    expect(await page.locator('.talk-sheet tbody tr').count()).toBe(count)
    await lookAt(mirror, page, 'the sheet')
    const sheet = await page.locator('main').textContent()
    for (const code of codes) expect(sheet).toContain(code)
    for (const label of labels) expect(sheet).not.toContain(label)
    expect(await sheetsOf(page)).toBe(1)

    await page.click('a:has-text("Overleglijst")')
    await page.click('a:has-text("Leg vast wat is afgesproken")')
    await lookAt(mirror, page, 'what was agreed')
    await page.locator('select[name^="besluit-"]').first().selectOption('weAct')
    await page.click('button:has-text("Leg vast")')
    await lookAt(mirror, page, 'what was agreed, to be mended')
    await page.locator('textarea[name^="wat-"]').first().fill('Ga kijken met toezicht.')
    await page.locator('input[name^="datum-"]').first().fill(new Date().toISOString().slice(0, 10))
    await page.click('button:has-text("Leg vast")')
    await lookAt(mirror, page, 'agreed')
    await page.goto(spil.staffUrl)
    const task = page.locator('main a:has-text("Taak bij melding")').first()
    await until(async () => (await task.count()) > 0)
    await task.click()
    await lookAt(mirror, page, 'tasks')
    await page.fill('input[name="verloop"]', 'Niets gezien.')
    await page.click('main button:has-text("Klaar")')
    await lookAt(mirror, page, 'tasks, done')
    expect(await page.locator('main').textContent()).toContain('Niets gezien.')
    await page.context().close()
  })
})

test('twelve long questions stay on one page of paper, with room to write', { timeout: 120_000 }, async () => {
  const page = await signedIn({ script: false, width: 1280 }, 'Linde')
  await page.goto(`${spil.staffUrl}overleglijsten`)
  await page.click('button:has-text("Maak de lijst")')
  const list = page.url().split('?')[0] ?? ''
  await page.goto(`${spil.staffUrl}meldingen?stand=alles&kies=ja`)
  const boxes = page.locator('input[name="melding"]')
  const count = Math.min(await boxes.count(), 12)
  expect(count).toBe(12)
  for (let at = 0; at < count; at++) await boxes.nth(at).check()
  await page.click('button:has-text("Zet op een overleglijst")')
  await page.selectOption('select[name="lijst"]', list.split('/').at(-1) ?? '')
  await page.click('button:has-text("Zet op de lijst")')
  const questions = page.locator('input[name^="vraag-"]')
  for (let at = 0; at < (await questions.count()); at++) await questions.nth(at).fill(longest)
  await page.click('button:has-text("Bewaar de vragen")')
  await page.click('button:has-text("Maak het blad")')
  expect(await page.locator('.talk-sheet tbody tr').count()).toBe(12)
  expect(await sheetsOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const room = await page.locator('.talk-sheet__room').first().boundingBox()
  expect(room?.height).toBeGreaterThan(60)
  expect(room?.width).toBeGreaterThan(200)
  expect(await page.locator('header, nav').filter({ visible: true }).count()).toBe(0)
  await page.context().close()
})
