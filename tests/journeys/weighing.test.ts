// SPDX-License-Identifier: EUPL-1.2
/**
 * Weighing with more room, in a browser without script at 360 px and with script at 1280 px, each page looked at: two weak signals about
 * one van become one suspicion about a place; a signal that must be destroyed; a report about a colleague.
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

const newPage = async ({ script, width }: Way): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 800 }, locale: 'nl-NL' })).newPage()

async function signedIn(way: Way, name: string): Promise<Page> {
  const page = await newPage(way)
  await page.goto(`${spil.staffUrl}inloggen`)
  await page.click(`button:has-text("Testpersoon ${name}")`)
  return page
}

async function tell(way: Way, fields: Record<string, string>): Promise<void> {
  const page = await newPage(way)
  await page.goto(spil.publicUrl)
  await page.click('button[value="alles"]:not(.default-submit)')
  const folded = page.locator('main details:not([open]) > summary:visible')
  while ((await folded.count()) > 0) await folded.first().click()
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name="${name}"]`, value)
  await page.selectOption('#gemeente', 'winterswijk')
  await page.click('button[value="versturen"]:not(.default-submit)')
  expect(await page.locator('[data-code]').count()).toBe(1)
  await page.context().close()
}

/** @returns the address of the report whose story begins so, when the worker brought it to the desk */
const arrived = (page: Page, beginning: string): Promise<string> =>
  until(async () => {
    await page.goto(`${spil.staffUrl}meldingen`)
    const row = page.locator(`tr:has-text("${beginning}") a`)
    return (await row.count()) > 0 ? new URL((await row.first().getAttribute('href')) ?? '', spil.staffUrl).href : false
  })

const button = (page: Page, text: string) => page.click(`main button:has-text("${text}")`)
const text = async (page: Page): Promise<string> => (await page.textContent('main')) ?? ''

async function take(page: Page, report: string): Promise<void> {
  await page.goto(report)
  await button(page, 'Neem in behandeling')
}

/** One choice, one sentence, two answers. */
async function testLegality(page: Page, report: string, preset: string): Promise<void> {
  await page.goto(`${report}/toets`)
  await lookAt(mirror, page, 'toets')
  await page.check('[name="vast"][value="no"]')
  await page.check('[name="regel"][value="no"]')
  await page.check(`[name="soort"][value="${preset}"]`)
  await page.fill('[name="zin"]', 'Twee meldingen noemen dezelfde bus.')
  await button(page, 'Leg de toets vast')
  await lookAt(mirror, page, 'toets, daarna')
}

describe.each(ways)('script $script, $width px', (way) => {
  const name = way.script ? 'met' : 'zonder'

  test(
    'two weak signals about one van become one suspicion about a place, looked at by a second person',
    { timeout: 180_000 },
    async () => {
      const plate = way.script ? 'GT-123-B' : 'GT-124-B'
      await tell(way, {
        verhaal: `Parkeerwacht ${name}: elke ochtend stapt er een ploeg uit een busje.`,
        kenteken: plate,
      })
      await tell(way, {
        verhaal: `Buurvrouw ${name}: in de loods naast ons slapen mannen op de grond.`,
        kenteken: plate,
      })
      const linde = await signedIn(way, 'Linde')
      const first = await arrived(linde, `Parkeerwacht ${name}`)
      const second = await arrived(linde, `Buurvrouw ${name}`)
      await take(linde, second)
      expect(await text(linde)).toContain('1 andere melding noemt hetzelfde')
      await testLegality(linde, second, 'place')

      await linde.goto(`${second}/eerder`)
      await lookAt(mirror, linde, 'eerder')
      await linde.check('[name="oordeel"][value="confirmed"]')
      await linde.check('[name="andere"]')
      await linde.click('main form:has([name="oordeel"]) button:not([hidden])')
      await lookAt(mirror, linde, 'eerder, daarna')
      expect(await text(linde)).toContain('hoort bij elkaar')

      await linde.goto(`${second}/afweging`)
      await lookAt(mirror, linde, 'afweging')
      await linde.check('[name="begin"][value="location"]')
      await linde.selectOption('[name="zeker-labour"]', 'medium')
      await linde.fill('[name="tegen"]', 'Het kan ook overbewoning zijn.')
      await button(linde, 'Leg de afweging vast')
      await lookAt(mirror, linde, 'afweging, daarna')
      expect(await text(linde)).toContain('kan een controle een slachtoffer in gevaar brengen')

      await linde.goto(`${second}/overleg`)
      await lookAt(mirror, linde, 'overleg')

      await linde.goto(second)
      await linde.check('[name="gevaar"][value="none"]')
      await linde.check('[name="besluit"][value="suspicion"]')
      await linde.check('[name="vormen"][value="labour"]')
      await linde.fill('[name="reden"]', 'Twee meldingen over dezelfde bus en dezelfde loods.')
      await button(linde, 'Leg vast')
      await lookAt(mirror, linde, 'vermoeden')

      const berk = await signedIn(way, 'Berk')
      await berk.goto(`${second}/meekijken`)
      await lookAt(mirror, berk, 'meekijken')
      await berk.check('[name="eens"][value="ja"]')
      await berk.fill('[name="zin"]', 'Dit past bij wat ik weet.')
      await berk.click('main form:has([name="eens"]) button:not([hidden])')
      expect(await text(berk)).toContain('Dit past bij wat ik weet.')
      await berk.goto(first)
      expect(await text(berk)).toContain('1 andere melding noemt hetzelfde')
    },
  )

  test(
    'a signal that must be destroyed: one asks, another confirms, and it can be undone for a day',
    { timeout: 120_000 },
    async () => {
      await tell(way, { verhaal: `Iemand ${name} noemt hier een buurman om hem zwart te maken.` })
      const linde = await signedIn(way, 'Linde')
      const report = await arrived(linde, `Iemand ${name} noemt`)
      await take(linde, report)
      await linde.goto(`${report}/vernietigen`)
      await lookAt(mirror, linde, 'vernietigen')
      await linde.check('[name="grond"]')
      await button(linde, 'Vraag een collega om mee te kijken')
      await lookAt(mirror, linde, 'vernietigen, gevraagd')
      expect(await linde.locator('main button:has-text("Bevestig")').count()).toBe(0)
      const berk = await signedIn(way, 'Berk')
      await berk.goto(`${report}/vernietigen`)
      await button(berk, 'Bevestig: vernietig deze melding')
      await lookAt(mirror, berk, 'vernietigen, bevestigd')
      await berk.goto(`${report}/verklaring`)
      await lookAt(mirror, berk, 'verklaring')
    },
  )

  test(
    'a signal that is kept without names: one marks and sees what stays, another sees the same and confirms',
    { timeout: 120_000 },
    async () => {
      await tell(way, { verhaal: `Buurman ${name} Kanariebos, 06-12345678, rijdt een busje naar de loods.` })
      const linde = await signedIn(way, 'Linde')
      const report = await arrived(linde, `Buurman ${name}`)
      await take(linde, report)
      await linde.goto(`${report}/zwartmaken`)
      await lookAt(mirror, linde, 'zwartmaken')
      const marked = await linde.inputValue('[name="tekst"]')
      expect(marked).toContain('[[06-12345678]]')
      await linde.fill('[name="tekst"]', marked.replaceAll(/\[?\[?Kanariebos\]?\]?/g, '[[Kanariebos]]'))
      await linde.check('[name="grond"]')
      await button(linde, 'Bekijk wat er blijft')
      await lookAt(mirror, linde, 'zwartmaken, wat er blijft')
      expect(await text(linde)).toContain('█████, █████, rijdt een busje naar de loods.')
      await button(linde, 'Vraag een collega om mee te kijken')
      await lookAt(mirror, linde, 'zwartmaken, gevraagd')
      const berk = await signedIn(way, 'Berk')
      await berk.goto(spil.staffUrl)
      expect(await text(berk)).toContain('een collega vraagt of je meekijkt bij het zwartmaken')
      await berk.goto(`${report}/zwartmaken`)
      await button(berk, 'Bevestig: maak dit zwart')
      await lookAt(mirror, berk, 'zwartmaken, bevestigd')
    },
  )

  test('a report about a colleague goes around him', { timeout: 120_000 }, async () => {
    await tell(way, { verhaal: `Een medewerker ${name} van het loket helpt een verhuurder.` })
    const linde = await signedIn(way, 'Linde')
    const report = await arrived(linde, `Een medewerker ${name}`)
    await linde.goto(`${report}/wie-niet`)
    await lookAt(mirror, linde, 'wie niet')
    await linde.selectOption('[name="wie"]', { label: 'Testpersoon Berk' })
    await linde.fill('[name="waarom"]', 'De melding gaat over zijn werk.')
    await button(linde, 'Houd de melding weg')
    await lookAt(mirror, linde, 'wie niet, daarna')
    const berk = await signedIn(way, 'Berk')
    expect((await berk.goto(report))?.status()).toBe(404)
    await berk.goto(`${spil.staffUrl}meldingen?stand=alles`)
    expect(await text(berk)).not.toContain(`Een medewerker ${name}`)
  })
})
