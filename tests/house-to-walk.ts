// SPDX-License-Identifier: EUPL-1.2
/**
 * What the walks of issue 5 have in common: the running house, a browser, and the steps every walk takes. A walk goes through what a
 * person sees, with script off on a telephone and with script on at a desk.
 */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { lookAt, openBrowser } from './looked-at.ts'
import { startSpil, until, type RunningSpil } from './running-spil.ts'

export interface Way {
  script: boolean
  width: number
}
export const ways: readonly Way[] = [
  { script: false, width: 360 },
  { script: true, width: 1280 },
]

interface Told {
  fields: Record<string, string>
  language?: string
  /** slug */
  place?: string
  /** values to choose, by field */
  choices?: Record<string, string>
}

export interface HouseToWalk {
  newPage(way: Way): Promise<Page>
  /** @param name the last word of an invented name @returns the page with *Mijn werk* */
  signedIn(way: Way, name: string): Promise<Page>
  /** @returns the code of the reporter */
  tell(way: Way, told: Told): Promise<string>
  /** What the reporter reads in the mailbox. */
  mailboxOf(way: Way, code: string): Promise<string>
  /** Where the report with this beginning is in the inbox, when the worker brought it to the desk. */
  rowOf(page: Page, beginning: string, filter?: string): Promise<Locator>
  toWork(page: Page): Promise<void>
  openCases(page: Page): Promise<void>
  look(page: Page, where: string): Promise<void>
}

/** Opens before the tests of a file and ends after them. */
export function houseToWalk(): HouseToWalk {
  let spil: RunningSpil
  let browser: Browser
  let mirror: Page
  beforeAll(async () => {
    ;[spil, browser] = await Promise.all([startSpil(), openBrowser()])
    mirror = await (await browser.newContext()).newPage()
  }, 120_000)
  afterAll(async () => browser?.close())

  const newPage = async ({ script, width }: Way): Promise<Page> =>
    (
      await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 800 }, locale: 'nl-NL' })
    ).newPage()

  return {
    newPage,
    look: (page, where) => lookAt(mirror, page, where),
    toWork: async (page) => void (await page.goto(spil.staffUrl)),
    openCases: async (page) => void (await page.goto(`${spil.staffUrl}casussen`)),

    async signedIn(way, name) {
      const page = await newPage(way)
      await page.goto(`${spil.staffUrl}inloggen`)
      await page.click(`button:has-text("Testpersoon ${name}")`)
      return page
    },

    async tell(way, { fields, language = 'nl', place = 'winterswijk', choices = {} }) {
      const page = await newPage(way)
      await page.goto(`${spil.publicUrl}?taal=${language}`)
      await page.click('button[value="alles"]:not(.default-submit)')
      const folded = page.locator('main details:not([open]) > summary:visible')
      while ((await folded.count()) > 0) await folded.first().click()
      for (const [name, text] of Object.entries(fields)) await page.fill(`[name="${name}"]`, text)
      for (const [name, value] of Object.entries(choices)) await page.check(`[name="${name}"][value="${value}"]`)
      await page.selectOption('#gemeente', place)
      await page.click('button[value="versturen"]:not(.default-submit)')
      const code = (await page.textContent('[data-code]')) ?? ''
      await page.context().close()
      return code
    },

    async mailboxOf(way, code) {
      const page = await newPage(way)
      await page.goto(spil.publicUrl)
      await page.click('button[value="code"]:not(.default-submit)')
      await page.fill('#code', code)
      await page.click('button[value="openen"]:not(.default-submit)')
      expect(await page.locator('#bericht').count(), 'the mailbox is open').toBe(1)
      const read = await textOf(page)
      await page.context().close()
      return read
    },

    async rowOf(page, beginning, filter) {
      const row = page.locator('tr', { hasText: beginning })
      await until(async () => {
        await page.goto(`${spil.staffUrl}meldingen`)
        if (filter) await follow(page, filter)
        return (await row.count()) > 0
      })
      return row.first()
    },
  }
}

/** All of it: a long page is still coming in when its beginning can be read. */
export async function textOf(page: Page): Promise<string> {
  await page.waitForLoadState('domcontentloaded')
  return (await page.textContent('main')) ?? ''
}

/** A button in sight; each form has a hidden one for the enter key too. The page that follows can be read, its title too. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('button', { name }).and(page.locator(':visible')).first().click()
  await page.waitForLoadState('domcontentloaded')
}

/** A link in the page itself, not in the menu. */
export const follow = (page: Page, name: string | RegExp): Promise<void> =>
  page.locator('main').getByRole('link', { name }).first().click()

/** From a page about a report to the report itself. */
export const toReport = (page: Page): Promise<void> => follow(page, /^Melding /)

/** Opens what is folded under this line; leaves it when it is open. */
export async function unfold(page: Page, line: string): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary:visible', { hasText: line })
  if ((await closed.count()) > 0) await closed.first().click()
}

/** One of *Meer ruimte om te wegen*. */
export async function toMoreRoom(page: Page, line: string): Promise<void> {
  await unfold(page, 'Meer ruimte om te wegen')
  await follow(page, line)
}

/** Fills in what stands under these labels. */
export async function write(page: Page, typed: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(typed))
    await page.locator('main').getByLabel(label).and(page.locator(':visible')).first().fill(text)
}

export const choose = async (page: Page, label: string, option: string): Promise<void> =>
  void (await page
    .locator('main')
    .getByLabel(label)
    .and(page.locator('select:visible'))
    .first()
    .selectOption({ label: option }))

/** A choice in the group under this question. */
export const pick = (page: Page, question: string, option: string): Promise<void> =>
  page.locator('main fieldset:visible', { hasText: question }).last().getByLabel(option, { exact: true }).check()
