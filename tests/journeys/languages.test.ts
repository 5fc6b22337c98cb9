// SPDX-License-Identifier: EUPL-1.2
/** Every language in a browser: accessible, no scrolling sideways at 320 px (which is 400 % zoom), by keyboard from the form to the code. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { talkSteps } from '../../src/reporting/form/talk/steps.ts'
import { languageFacts, languages } from '../../src/reporting/languages.ts'
import { lookAt, openBrowser } from '../looked-at.ts'
import { startSpil, type RunningSpil } from '../running-spil.ts'

let spil: RunningSpil
let browser: Browser
let mirror: Page
beforeAll(async () => {
  ;[spil, browser] = await Promise.all([startSpil(), openBrowser()])
  mirror = await (await browser.newContext()).newPage()
}, 120_000)
afterAll(() => browser?.close())

test.each(languages)('%s: each page of the road, by keyboard', { timeout: 120_000 }, async (language) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 }, forcedColors: 'active' })
  const page = await context.newPage()
  const tabTo = async (what: string): Promise<void> => {
    for (let n = 0; !(await page.evaluate(`document.activeElement.matches('${what}')`)); n++) {
      if (n > 80) throw new Error(`Tab does not reach ${what}`)
      await page.keyboard.press('Tab')
    }
  }
  const go = async (step: string): Promise<void> => {
    await tabTo(`button[value="${step}"]`)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    await lookAt(mirror, page, `${language} ${step}`)
    expect([await page.getAttribute('html', 'lang'), await page.getAttribute('html', 'dir')]).toEqual([
      languageFacts[language].tag,
      languageFacts[language].dir,
    ])
  }
  await page.goto(`${spil.publicUrl}?taal=${language}`)
  await lookAt(mirror, page, `${language} form`)
  await tabTo('#verhaal')
  await page.keyboard.type('Test')
  for (const step of [...talkSteps.slice(1), 'nakijken', 'alles', 'uitleg', 'veilig', 'code', 'formulier', 'versturen'])
    await go(step)
  const code = (await page.textContent('[data-code]')) ?? ''
  await tabTo('#laatste')
  await page.keyboard.type(code.slice(-4))
  await go('bevestigen')
  await go('code')
  await tabTo('#code')
  await page.keyboard.type(code)
  await go('openen')
  expect(await page.locator('#bericht').count()).toBe(1)
  await context.close()
})
