// SPDX-License-Identifier: EUPL-1.2
/**
 * The emergency card and a request of a data subject in a browser, without script at 360 px and with script at 1280 px. The card is printed
 * and its pages counted, with every line as long as it can be; the request goes from the letter that came in to the letter that goes out.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longestHours, longestName, longestPurpose } from '../../src/casework/emergency-card/rules.ts'
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

const press = (page: Page, name: string): Promise<void> =>
  page.locator('main').getByRole('button', { name }).and(page.locator(':visible')).first().click()

describe.each(ways)('with script $script at $width px', (way) => {
  test('the card for the night: written, checked, read, printed on one page', { timeout: 180_000 }, async () => {
    const page = await signedIn(way, 'Linde')
    await page.goto(`${spil.staffUrl}spoedkaart`)
    await lookAt(mirror, page, 'the card')
    expect(await sheetsOf(page)).toBe(1)
    await page.click('a:has-text("Wijzig de kaart")')
    await lookAt(mirror, page, 'changing the card')
    await page.click('summary:has-text("Wijzig: Crisisdienst")')
    const form = page.locator('details[open] form')
    await form.locator('input[name="nummer"]').fill('bel de wacht')
    await form.locator('input[name="nagekeken"]').check()
    await form.locator('button').click()
    expect(await page.title()).toContain('Fout')
    await lookAt(mirror, page, 'a line to be mended')
    await page.fill('#nummer', '0800 0113')
    await page.locator('#nagekeken').check()
    await page.locator('details[open] form button').click()
    await lookAt(mirror, page, 'a line changed')
    await page.goto(`${spil.staffUrl}spoedkaart`)
    const card = page.locator('.night-card')
    expect(await card.textContent()).toContain('0800 0113')
    expect(await card.textContent()).toContain('gecontroleerd op')
    expect(await card.textContent()).not.toContain('Testpersoon')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header, nav, .alert, .screen-only').filter({ visible: true }).count()).toBe(0)
    const style = (where: string, what: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${where}')).${what}`)
    expect(await style('.night-card', 'color')).toBe('rgb(0, 0, 0)')
    expect(Number.parseFloat(await style('.night-card__number', 'fontSize'))).toBeGreaterThan(20)
    await page.context().close()
  })

  test('a request: who asks, searched, refused, a second person, the letter', { timeout: 180_000 }, async () => {
    const page = await signedIn(way, 'Linde')
    await page.goto(`${spil.staffUrl}verzoeken`)
    await page.click('a:has-text("Leg een verzoek vast")')
    await lookAt(mirror, page, 'a new request')
    await press(page, 'Leg het verzoek vast')
    expect(await page.title()).toContain('Fout')
    await lookAt(mirror, page, 'a new request to be mended')
    await page.locator('input[name="soort"][value="access"]').check()
    await page.selectOption('select[name="hoe"]', 'letter')
    await page.fill('input[name="naam"]', 'Testpersoon Vraag')
    await page.locator('input[name="namens"][value="parentOfMinor"]').check()
    await page.fill('input[name="voorwie"]', 'Testkind Vraag')
    await page.fill('textarea[name="vraag"]', 'Wat weet u van mijn dochter?')
    await press(page, 'Leg het verzoek vast')
    await lookAt(mirror, page, 'a request of a parent')
    await page.locator('input[name="mag"][value="mayAct"]').check()
    await page.fill('input[name="waarom"]', 'Gesproken met het kind en met Veilig Thuis.')
    await press(page, 'Leg vast of het mag')
    await page.locator('input[name="hoe"][value="inPerson"]').check()
    await page.locator('input[name="geenkopie"]').check()
    await press(page, 'Leg vast wie de vrager is')
    await lookAt(mirror, page, 'a request, to be searched')
    for (const box of await page.locator('input[name="gezochtin"]').all()) await box.check()
    await press(page, 'Leg vast dat je zocht')
    await page.fill('input[name="deel"]', 'Alles over het kind.')
    await page.locator('input[name="besluit"][value="refuse"]').check()
    await press(page, 'Leg dit deel vast')
    expect(await page.title()).toContain('Fout')
    await page.selectOption('select[name="grond"]', 'i')
    await page.fill('input[name="reden"]', 'Het kind loopt gevaar.')
    await press(page, 'Leg dit deel vast')
    await lookAt(mirror, page, 'a part of which the points are not weighed')
    for (const point of 'abcdefgh') await page.fill(`input[name="punt${point}"]`, 'Gewogen.')
    await press(page, 'Leg dit deel vast')
    await lookAt(mirror, page, 'a part refused')
    await press(page, 'Neem het besluit')
    await lookAt(mirror, page, 'waiting for a second person')
    const address = page.url().split('?')[0] ?? ''
    const colleague = await signedIn(way, 'Berk')
    await colleague.goto(address)
    await press(colleague, 'Bevestig het besluit')
    await colleague.context().close()
    await page.goto(`${address}/brief`)
    await lookAt(mirror, page, 'the letter')
    expect(await sheetsOf(page)).toBe(1)
    expect(await page.locator('.reply-sheet').textContent()).not.toMatch(/kind|gevaar|Veilig Thuis|dochter/)
    await page.goto(address)
    await page.locator('input[name="leestmee"][value="unknown"]').check()
    await page.locator('input[name="verstuurd"][value="registeredLetter"]').check()
    await press(page, 'Leg vast dat de brief is gegeven')
    expect(await page.title()).toContain('Fout')
    await lookAt(mirror, page, 'where somebody may read along')
    await page.locator('input[name="verstuurd"][value="pickedUp"]').check()
    await press(page, 'Leg vast dat de brief is gegeven')
    await press(page, 'Sluit het verzoek')
    await lookAt(mirror, page, 'a request closed')
    await page.goto(`${spil.staffUrl}verzoeken`)
    await lookAt(mirror, page, 'the list')
    expect(await page.locator('main').textContent()).not.toContain('Vraag')
    await page.context().close()
  })
})

test('a card with every line as long as it can be stays on one page', { timeout: 120_000 }, async () => {
  const page = await signedIn({ script: false, width: 1280 }, 'Linde')
  const long = (length: number) => 'woord '.repeat(40).slice(0, length).trim()
  for (const which of [
    'municipality',
    'veiligThuis',
    'comensha',
    'centreMunicipality',
    'interpreter',
    'police',
    '1',
    '2',
    '3',
  ]) {
    await page.goto(`${spil.staffUrl}spoedkaart/wijzigen`)
    const kind = /\d/.test(which) ? 'new' : which
    if (kind !== 'new')
      await page
        .locator('details')
        .filter({ has: page.locator(`input[value="${kind}"]`) })
        .locator('summary')
        .click()
    await page.fill(`#naam-${kind}`, long(longestName))
    await page.fill(`#nummer-${kind}`, '+31 70 333 44 44')
    await page.fill(`#uren-${kind}`, long(longestHours))
    await page.fill(`#waarvoor-${kind}`, long(longestPurpose))
    await page.locator(`#nagekeken-${kind}`).check()
    await page
      .locator('form')
      .filter({ has: page.locator(`#naam-${kind}`) })
      .locator('button')
      .click()
  }
  await page.goto(`${spil.staffUrl}spoedkaart`)
  expect(await page.locator('.night-card__line').count()).toBe(11)
  expect(await sheetsOf(page)).toBe(1)
  await page.context().close()
})
