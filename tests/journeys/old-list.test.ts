// SPDX-License-Identifier: EUPL-1.2
/**
 * A desk begins with Spil in a browser, without script at 360 px and with script at 1280 px: the old list pasted and carried over row by
 * row, what is closed counted; and the figures for the council of a half year that is over.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const ways = [
  { script: false, width: 360 },
  { script: true, width: 1280 },
]

async function signedIn({ script, width }: (typeof ways)[number]): Promise<Page> {
  const options = { javaScriptEnabled: script, viewport: { width, height: 800 }, locale: 'nl-NL' }
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(`${spil.staffUrl}inloggen`)
  await page.click('button:has-text("Testpersoon Linde")')
  return page
}

const pasted = (mark: string) =>
  [
    'Datum\tWat\tBSN\tStand',
    `3-2-2026\tBusje bij de loods, ${mark}\t111222333\topen`,
    `9-3-2026\t"Twee regels,\nin één cel, ${mark}"\t\topen`,
    `1-4-2026\tWas niets, ${mark}\t\tafgesloten`,
  ].join('\n')

describe.each(ways)('with script $script at $width px', (way) => {
  test('an old list is carried over', { timeout: 60_000 }, async () => {
    const page = await signedIn(way)
    await page.goto(`${spil.staffUrl}mijn-meldingen`)
    await page.click('a:has-text("Oude lijst overzetten")')
    await lookAt(mirror, page, 'where a list is pasted')
    await page.click('button:has-text("Lees de lijst")')
    expect(await page.title()).toContain('Fout')
    await page.getByLabel('Plak hier de rijen uit je lijst').fill(pasted(`breedte ${way.width}`))
    await page.click('button:has-text("Lees de lijst")')
    await lookAt(mirror, page, 'the first row')
    expect(await page.getByLabel('Wat komt er in de melding?').inputValue()).toContain('BSN: (BSN weggelaten)')
    await page.click('summary:has-text("Staat erbij welke rijen klaar zijn?")')
    await page.getByLabel('In welke kolom?').selectOption('Stand')
    await page.getByLabel('Welk woord staat er als het klaar is?').fill('Afgesloten')
    await page.click('button:has-text("Tel de rijen die klaar zijn")')
    await page.click('button:has-text("Zet over als melding")')
    await lookAt(mirror, page, 'the next row')
    expect(await page.getByLabel('Wat komt er in de melding?').inputValue()).toContain('Twee regels')
    await page.click('button:has-text("Zet deze rij niet over")')
    await lookAt(mirror, page, 'the end of the list')
    expect(await page.locator('main').textContent()).toContain('De hele lijst is gedaan.')
    // the worker comes past by itself
    for (let turn = 0; turn < 60 && (await page.locator('a:has-text("Doe de toets van")').count()) === 0; turn++) {
      await page.waitForTimeout(250)
      await page.goto(`${spil.staffUrl}lijst-overzetten`)
    }
    await lookAt(mirror, page, 'what is to be tested')
    await page.locator('a:has-text("Doe de toets van")').first().click()
    expect(await page.title()).toContain('Mag dit?')
  })

  test('the council gets five counts', { timeout: 60_000 }, async () => {
    const client = await spil.superuser()
    await client.query(
      `insert into insight.fact (municipality_id, id, happened_on, kind, details)
       select m.id, gen_random_uuid(), '2025-10-01', v.kind, v.details::jsonb from platform.municipality m,
         (values ('report-arrived', '{}'), ('report-decided', '{"outcome":"noIndication","forms":[],"workingDays":3,"again":false}'),
           ('report-decided', '{"outcome":"suspicion","forms":["labour"],"workingDays":1,"again":false}')) v (kind, details), generate_series(1, 7)
       where m.slug = 'winterswijk'`,
    )
    const counted = await client.query<{ count: number }>(
      `select count(*)::integer as count from insight.fact f join platform.municipality m on m.id = f.municipality_id
       where m.slug = 'winterswijk' and f.kind = 'report-arrived' and f.happened_on between '2025-07-01' and '2025-12-31'`,
    )
    const page = await signedIn(way)
    await page.click('nav a:has-text("Cijfers")')
    await page.click('a:has-text("juli tot en met december 2025")')
    await lookAt(mirror, page, 'the figures')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('geen slachtoffers')
    expect(text).toMatch(new RegExp(`Binnengekomen\\s*${counted.rows[0]?.count ?? 0}\\D`))
  })
})
