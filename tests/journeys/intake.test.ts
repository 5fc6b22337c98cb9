// SPDX-License-Identifier: EUPL-1.2
/**
 * The doors as people come by them, in a browser: a resident in Polish on a phone with a photo that says where it was made, somebody of
 * fifteen, a colleague at the desk, somebody who telephones, and twenty wrong codes. With script and without.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicWords } from '../../src/reporting/form/words.ts'
import { lookAt, openBrowser } from '../looked-at.ts'
import { phonePhoto } from '../sample-files.ts'
import { startSpil, until, type RunningSpil } from '../running-spil.ts'

let spil: RunningSpil
let browser: Browser
let mirror: Page
const folder = mkdtempSync(join(tmpdir(), 'spil-photo-'))
const photo = join(folder, 'IMG_2041.jpg')

beforeAll(async () => {
  writeFileSync(photo, await phonePhoto())
  ;[spil, browser] = await Promise.all([startSpil(), openBrowser()])
  mirror = await (await browser.newContext()).newPage()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** The button in sight that does this step; each page has a hidden one for the enter key too. */
const press = (page: Page, step: string): Promise<void> => page.click(`button[value="${step}"]:not(.default-submit)`)
const look = (page: Page, where: string): Promise<void> => lookAt(mirror, page, where)

async function visitor(script: boolean, width = 360): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 740 } })
  return { context, page: await context.newPage() }
}

async function atTheDesk(name: string, width = 1280): Promise<{ context: BrowserContext; page: Page }> {
  const { context, page } = await visitor(true, width)
  await page.goto(`${spil.staffUrl}inloggen`)
  await page.click(`button:has-text("Testpersoon ${name}")`)
  return { context, page }
}

/** Opens the report that begins like this, once the worker brought it. */
async function openAtTheDesk(page: Page, beginning: string): Promise<void> {
  await until(async () => {
    await page.goto(`${spil.staffUrl}meldingen`)
    return (await page.locator(`tr:has-text("${beginning}") a`).count()) === 1
  })
  await page.click(`tr:has-text("${beginning}") a`)
}

describe.each([true, false])('with script: %s', (script) => {
  test(
    'a resident tells in Polish, on a phone, with a photo; the desk sees a copy without the place',
    { timeout: 120_000 },
    async () => {
      const story = `W hali za parkingiem śpią ludzie (${script})`
      const { context, page } = await visitor(script)
      await page.goto(`${spil.publicUrl}?taal=pl`)
      expect(await page.getAttribute('html', 'lang')).toBe('pl')
      await look(page, 'form in Polish')
      await page.fill('#verhaal', story)
      await page.selectOption('#gemeente', 'winterswijk')
      await press(page, 'over')
      await page.check('[name=voorwie][value=iemand-anders]')
      await press(page, 'plek')
      await page.fill('#waar', 'Za stacją')
      await press(page, 'tijd')
      await page.check('[name=bezig][value=ja]')
      await press(page, 'mensen')
      await press(page, 'gezien')
      await page.locator('main summary').first().click()
      await page.locator('[name=gezien]:visible').first().check()
      await look(page, 'signals in Polish')
      await press(page, 'bestanden')
      await page.setInputFiles('[name=bijlage]', photo)
      await press(page, 'toevoegen')
      await page.waitForSelector('text=IMG_2041.jpg')
      await look(page, 'a photo added')
      await press(page, 'bereiken')
      await press(page, 'nakijken')
      await look(page, 'looked over')
      await press(page, 'versturen')
      await page.waitForSelector('[data-code]')
      await look(page, 'receipt in Polish')
      expect(await page.textContent('h1')).toBe(publicWords['pl' as 'nl'].receipt.heading)
      await context.close()

      const desk = await atTheDesk('Linde')
      await openAtTheDesk(desk.page, story)
      await until(async () => (await desk.page.reload(), (await desk.page.locator('main img').count()) > 0))
      const html = await desk.page.content()
      expect(html).toContain('IMG_2041.jpg')
      expect(html).not.toMatch(/GPS/)
      expect(html).toContain('Pools')
      const signal = await desk.page.locator('text=aangekruist door de melder').count()
      expect(signal).toBeGreaterThan(0)
      await look(desk.page, 'report with a photo')
      await desk.context.close()
    },
  )

  test(
    'somebody of fifteen is spoken to as one speaks to the young, and hears where else there is help',
    { timeout: 60_000 },
    async () => {
      const { context, page } = await visitor(script)
      await page.goto(spil.publicUrl)
      await page.fill('#verhaal', `Een jongen van mijn school wil mijn pinpas (${script})`)
      await page.selectOption('#gemeente', 'winterswijk')
      await press(page, 'over')
      await page.check('[name=voorwie][value=mijzelf]')
      await page.check('[name=leeftijd][value=jonger-dan-18]')
      await press(page, 'plek')
      await look(page, 'to the young')
      const text = (await page.textContent('main')) ?? ''
      expect(text).toContain('0800 2000')
      expect(text).not.toMatch(/\bu(w)?\b/i)
      await press(page, 'versturen')
      const receipt = (await page.textContent('main')) ?? ''
      expect(receipt).toMatch(/\bje\b/)
      expect(receipt).not.toMatch(/\bu(w)?\b/i)
      await context.close()
      const desk = await atTheDesk('Berk')
      await openAtTheDesk(desk.page, `Een jongen van mijn school wil mijn pinpas (${script})`)
      expect(await desk.page.textContent('main')).toContain('minderjarig')
      await desk.context.close()
    },
  )

  test(
    'a wrong code twenty times: the same page each time, and the text that was being written stays',
    { timeout: 60_000 },
    async () => {
      const { context, page } = await visitor(script)
      await page.goto(spil.publicUrl)
      await page.fill('#verhaal', 'Dit blijft staan')
      await press(page, 'code')
      const pages = new Set<string>()
      for (let n = 0; n < 20; n++) {
        await page.fill('#code', `WRONG${n}CODE`)
        await press(page, 'openen')
        pages.add((await page.textContent('main'))?.replaceAll(/\s+/g, ' ') ?? '')
      }
      expect(pages.size).toBe(1)
      await press(page, 'formulier')
      expect(await page.inputValue('#verhaal')).toBe('Dit blijft staan')
      await context.close()
    },
  )
})

describe('colleagues', () => {
  test(
    'somebody at the counter tells in at most twelve clicks and keystrokes besides the story, and reads the answer',
    { timeout: 60_000 },
    async () => {
      const { context, page } = await atTheDesk('Acacia')
      let effort = 0
      const click = (what: string) => (effort++, page.click(what))
      await click('a:has-text("Niet pluis?")')
      await look(page, 'niet pluis')
      await page.fill('#verhaal', 'Een man aan de balie liet zijn begeleider alles zeggen.')
      await click('main button[type=submit]')
      await page.waitForSelector('[role=status]')
      expect(effort).toBeLessThanOrEqual(12)
      expect(effort).toBeLessThanOrEqual(3)
      await look(page, 'told')

      const desk = await atTheDesk('Linde')
      await openAtTheDesk(desk.page, 'Een man aan de balie')
      expect(await desk.page.textContent('main')).not.toContain('Testpersoon Acacia')
      await desk.page.click('text=Neem in behandeling')
      await desk.page.click('summary:has-text("Antwoord aan de melder")')
      await desk.page.click('input[name=soort][value=question]')
      await desk.page.fill('#tekst', 'Weet je nog op welke dag dat was?')
      await desk.page.click('form:has(#tekst) button')
      await desk.context.close()

      await page.goto(spil.staffUrl)
      await page.click('.main-nav a:has-text("Mijn meldingen")')
      await page.click('main tr:has-text("Een man aan de balie") a')
      await look(page, 'own report')
      expect(await page.textContent('main')).toContain('Weet je nog op welke dag dat was?')
      await context.close()
    },
  )

  test('a telephone call is taken down for somebody else, who gets a code', { timeout: 60_000 }, async () => {
    const { context, page } = await atTheDesk('Linde')
    await page.goto(`${spil.staffUrl}meldingen`)
    await page.click('a:has-text("Neem een melding op")')
    await look(page, 'take down')
    await page.fill('#verhaal', 'Een mevrouw belde: haar buurvrouw mag nooit alleen naar buiten.')
    await page.check('[name=kanaal][value=telephone]')
    await page.check('[name=code]')
    await page.click('main button[type=submit]')
    await page.waitForSelector('[data-code]')
    await look(page, 'code to pass on')
    const code = ((await page.textContent('[data-code]')) ?? '').replaceAll(/\s/g, '')
    await openAtTheDesk(page, 'Een mevrouw belde')
    expect(await page.textContent('main')).toContain('telefoon')
    await context.close()
    const caller = await visitor(false)
    await caller.page.goto(spil.publicUrl)
    await press(caller.page, 'code')
    await caller.page.fill('#code', code)
    await press(caller.page, 'openen')
    await caller.page.waitForSelector('#bericht')
    expect(await caller.page.content()).not.toContain('buurvrouw')
    await caller.context.close()
  })
})

describe('an address of its own', () => {
  test(
    'a hotel gets one from the municipality; what comes by it says so, and nothing else',
    { timeout: 60_000 },
    async () => {
      const office = await atTheDesk('Jeneverbes')
      await office.page.goto(`${spil.staffUrl}beheer/loket/deuren`)
      await look(office.page, 'doors')
      await office.page.check('[name=soort][value=partner]')
      await office.page.fill('#naam', 'Testhotel De Els')
      await office.page.click('form:has(#naam) button')
      await look(office.page, 'a door added')
      const address = /\?d=([a-z0-9]{8})/.exec(await office.page.content())?.[1] ?? ''
      expect(address).toHaveLength(8)
      await office.context.close()

      const guest = await visitor(false)
      // a running public program knows a new door within half a minute
      await until(async () => {
        await guest.page.goto(`${spil.publicUrl}?d=${address}`)
        return (await guest.page.locator('#gemeente').count()) === 0
      })
      await guest.page.fill('#verhaal', 'Een man betaalt steeds kamers voor andere meisjes.')
      await press(guest.page, 'over')
      await press(guest.page, 'versturen')
      await guest.page.waitForSelector('[data-code]')
      expect(guest.page.url()).not.toContain(address)
      await guest.context.close()

      const desk = await atTheDesk('Linde')
      await openAtTheDesk(desk.page, 'Een man betaalt steeds kamers')
      expect(await desk.page.textContent('main')).toContain('Testhotel De Els')
      await desk.context.close()
    },
  )
})
