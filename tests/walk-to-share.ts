// SPDX-License-Identifier: EUPL-1.2
/** The steps that walks about sharing have in common: from the case to the look at what leaves, and the partner who opens a link. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { follow, press, textOf, type HouseToWalk, type Way } from './house-to-walk.ts'

export const tick = async (page: Page, chosen: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(chosen))
    await page.locator(`main input[name="${name}"][value="${value}"]:visible`).first().check()
}
export const fill = async (page: Page, typed: Record<string, string>): Promise<void> => {
  for (const [name, text] of Object.entries(typed))
    await page.locator(`main [name="${name}"]:visible`).first().fill(text)
}

/** To the newest case of who is here. */
export async function toNewestCase(house: HouseToWalk, page: Page): Promise<void> {
  await house.openCases(page)
  await page.locator('main table a[href^="/casussen/"]').first().click()
}

export interface ToShare {
  spoor: string
  soort: string
  /** the name of the partner */
  partner: string
  /** the beginning of the basis */
  basis: string
  typed: Record<string, string>
  ticked: Record<string, string>
}

/** From a page of the case to the form in which one says what goes and why, with all of it filled in. */
export async function fillIn(page: Page, { spoor, soort, partner, basis, typed, ticked }: ToShare): Promise<void> {
  await page.click('.tabs a:has-text("Delen")')
  await follow(page, 'Deel iets met een partner')
  await tick(page, { spoor, soort })
  const name = (await page.locator('main select[name="naar"] option', { hasText: partner }).textContent()) ?? ''
  await page.selectOption('main select[name="naar"]', { label: name })
  await press(page, 'Verder')
  const title = (await page.locator('main select[name="grond"] option', { hasText: basis }).textContent()) ?? ''
  await page.selectOption('main select[name="grond"]', { label: title })
  await fill(page, typed)
  await tick(page, ticked)
}

export const look = (page: Page): Promise<void> => press(page, 'Bekijk wat de ander leest')

/** Makes the link of the disclosure that is open. */
export async function makeLink(page: Page): Promise<{ address: string; code: string }> {
  await press(page, 'Maak de link en de code')
  const address = ((await page.textContent('[data-link]')) ?? '').trim()
  return { address, code: ((await page.textContent('[data-code]')) ?? '').replaceAll(/\s/g, '') }
}

/** A partner without an account, in a browser of his own. */
export async function openAsPartner(
  house: HouseToWalk,
  way: Way,
  { address, code }: { address: string; code: string },
): Promise<Page> {
  const partner = await house.newPage(way)
  await partner.goto(address)
  await house.look(partner, "a partner's door")
  expect(await textOf(partner)).not.toContain('Nummer bij ons')
  await fill(partner, { naam: 'Testpersoon Ontvanger', code })
  await press(partner, 'Openen')
  await house.look(partner, "a partner's copy")
  return partner
}

/** What a partner lets know by the link. */
export async function answer(partner: Page, wat: string, tekst: string): Promise<void> {
  await tick(partner, { wat })
  await fill(partner, { tekst })
  await press(partner, 'Versturen')
}
