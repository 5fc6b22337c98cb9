// SPDX-License-Identifier: EUPL-1.2
/**
 * Afterwards, with script off at 360 px and on at 1280 px: whoever answers a request of access reads what left his parts of a case and not to
 * which organisation, and the privacy officer does the check of the month. On what was shared of the invented cases.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { follow, houseToWalk, press, textOf, ways } from '../house-to-walk.ts'
import { fill, tick, toNewestCase } from '../walk-to-share.ts'

const house = houseToWalk()
const oin = '00000001000000000000'

/** Written down, checked who asks, and searched for. @returns its number */
async function requestOfAccess(page: Page): Promise<string> {
  await page.locator('nav a', { hasText: 'Verzoeken' }).first().click()
  await follow(page, 'Leg een verzoek vast')
  await tick(page, { soort: 'access', namens: 'self' })
  await page.selectOption('main select[name="hoe"]', 'letter')
  await fill(page, { naam: 'Testpersoon Vrager', vraag: 'Wie kreeg er gegevens over mij?' })
  await press(page, 'Leg het verzoek vast')
  await tick(page, { hoe: 'inPerson' })
  await page.locator('main input[name="geenkopie"]').check()
  await press(page, 'Leg vast wie de vrager is')
  for (const box of await page.locator('main input[name="gezochtin"]').all()) await box.check()
  await press(page, 'Leg vast dat je zocht')
  return /V\d{2}-\d{5}/.exec(await textOf(page))?.[0] ?? ''
}

describe.each(ways)('what was shared is accounted for, script $script, $width px', (way) => {
  test(
    'a request of access by who may be the exploiter: weighed at the case, decided by two',
    { timeout: 180_000 },
    async () => {
      const berk = await house.signedIn(way, 'Berk')
      const number = await requestOfAccess(berk)
      await toNewestCase(house, berk)
      await berk.click('.tabs a:has-text("Regelen")')
      await follow(berk, 'Verstrekkingen')
      await house.look(berk, 'what left the case')
      const listed = await textOf(berk)
      expect(listed).toContain('Advies vragen (voorbeeld)')
      expect(listed).not.toContain('fictief loket')
      expect(listed).not.toContain('Een strafbaar feit melden (voorbeeld)')

      const own = await berk.locator('main select[name="bij"] option', { hasText: number }).textContent()
      await berk.selectOption('main select[name="bij"]', { label: own ?? '' })
      await berk.locator('main input[name="regels"]').first().check()
      await tick(berk, { besluit: 'refuse' })
      await press(berk, 'Leg vast bij het verzoek')
      expect(await berk.title()).toContain('Fout')
      await house.look(berk, 'to be weighed')
      await berk.selectOption('main select[name="grond"]', 'i')
      await fill(berk, { reden: 'De naam van een loket verraadt waar iemand hulp krijgt.' })
      for (const point of 'abcdefgh') await fill(berk, { [`punt${point}`]: 'Gewogen.' })
      await press(berk, 'Leg vast bij het verzoek')
      expect(await textOf(berk)).toContain('ontvangers uit de soort')
      await press(berk, 'Neem het besluit')
      const address = berk.url().split('?')[0] ?? ''
      const linde = await house.signedIn(way, 'Linde')
      await linde.goto(address)
      await press(linde, 'Bevestig het besluit')
      await linde.goto(`${address}/brief`)
      const letter = await textOf(linde)
      expect(letter).toContain('Geachte heer of mevrouw')
      for (const never of ['hulp', 'opvang', 'casus', 'Advies vragen'])
        expect(letter.toLowerCase()).not.toContain(never.toLowerCase())
      await linde.context().close()
      await berk.context().close()
    },
  )

  test('the check of the month: who received what on what, filtered, and as a file', { timeout: 90_000 }, async () => {
    const walnoot = await house.signedIn(way, 'Walnoot')
    await walnoot.locator('nav a', { hasText: 'Toezicht' }).click()
    await follow(walnoot, 'Verstrekkingen')
    await house.look(walnoot, 'the register')
    const table = walnoot.locator('main table', { hasText: 'Door wie' })
    const rows = (): Promise<string> => table.innerText()
    for (const partner of ['fictief loket', 'fictief meldpunt']) expect(await rows()).toContain(partner)
    for (const content of ['De huur gaat van hun loon af', 'Dienstdoende wijkagent'])
      expect(await walnoot.content()).not.toContain(content)
    await walnoot.selectOption('main select[name="ontvanger"]', { label: 'Arbeidsinspectie, fictief meldpunt' })
    await press(walnoot, 'Toon')
    await house.look(walnoot, 'the register of one partner')
    expect(await rows()).toContain('fictief meldpunt')
    expect(await rows()).not.toContain('fictief loket')

    await fill(walnoot, { oin })
    const download = walnoot.waitForEvent('download')
    await walnoot.getByRole('button', { name: 'Haal het bestand op' }).and(walnoot.locator(':visible')).first().click()
    // of a month that is over: whether anything was shared in it depends on the day of running, so what stands in it is tested elsewhere
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^verwerkingenlog-\d{4}-\d{2}\.json$/)
    const log = readFileSync(await file.path(), 'utf8')
    expect(JSON.parse(log)).toBeInstanceOf(Array)
    expect(log).not.toContain('Testpersoon')
    await walnoot.context().close()
  })
})
