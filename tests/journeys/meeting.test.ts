// SPDX-License-Identifier: EUPL-1.2
/**
 * A meeting in a browser, without script at 360 px and with script at 1280 px: planned, a partner and a colleague at the table, a point with names by
 * chance, the sheet of each, what the colleague reads, and after it minutes and a task. Each page is looked at.
 */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dateOf, systemClock } from '../../src/time.ts'
import { choose, follow, houseToWalk, pick, press, textOf, unfold, ways, write } from '../house-to-walk.ts'

const house = houseToWalk()
/** Written down afterwards, so that it can be held whatever the hour is. */
const yesterday = dateOf(systemClock()).subtract({ days: 1 }).toString()
const toMeetings = (page: Page) => page.locator('nav a', { hasText: 'Overleg' }).click()
const chooseNth = (page: Page, label: string, index: number) =>
  page.locator('main').getByLabel(label).and(page.locator('select:visible')).first().selectOption({ index })

describe.each(ways)('a meeting with script $script at $width px', (way) => {
  beforeAll(async () => {
    const page = await house.signedIn(way, 'Jeneverbes')
    await page.goto(new URL('/beheer/grondslagen', page.url()).href)
    await page.locator('main select[name="doel"]').selectOption('P2')
    await page.check('[name="gegevens"][value="ordinary"]')
    await page.fill('[name="titel"]', `Overleg ${way.width}`)
    await page.fill('[name="artikel"]', 'AVG artikel 6 lid 1 e')
    await page.check('[name="besluit"][value="college"]')
    await page.fill('[name="besluitop"]', '2026-01-05')
    await page.check('[name="advies"][value="positive"]')
    await page.fill('[name="adviesop"]', '2026-01-02')
    await press(page, 'Noteer')
    await page.locator('main', { hasText: `P2 Overleg ${way.width}` }).waitFor()
    await page.context().close()
  }, 60_000)

  test('from the plan to a task', { timeout: 240_000 }, async () => {
    const mark = `overleg ${way.width}`
    const linde = await house.signedIn(way, 'Linde')
    await toMeetings(linde)
    await house.look(linde, 'the meetings')
    await follow(linde, 'Plan een overleg')
    await house.look(linde, 'a new meeting')
    await press(linde, 'Plan')
    expect(await linde.title()).toContain('Fout')
    await linde.getByLabel('Casusoverleg').check()
    await write(linde, { 'Op welke dag?': yesterday, 'Waar is het?': `Kamer ${mark}` })
    await press(linde, 'Plan')
    expect(await textOf(linde)).toContain(`Kamer ${mark}`)
    const meeting = new URL(linde.url()).pathname
    await house.look(linde, 'a meeting without anything')

    await unfold(linde, 'Zet een collega aan tafel')
    await choose(linde, 'Welke collega?', 'Testpersoon Plataan')
    await press(linde, 'Zet aan tafel')
    await unfold(linde, 'Zet een partner aan tafel')
    await write(linde, { 'Wat doet deze partner?': 'Rechercheur', 'Bij welke organisatie?': 'Politie' })
    await choose(linde, 'Op welke grondslag', 'nog geen grondslag')
    await linde.locator('main form:has([name="rol"]) button').click()
    expect(await textOf(linde)).toContain('krijgt niets van een casus')
    await house.look(linde, 'a partner without a basis')
    await linde
      .locator('main select[name="basis"]:visible')
      .first()
      .selectOption({ label: `P2 Overleg ${way.width} (AVG artikel 6 lid 1 e)` })
    await press(linde, 'Leg de grondslag vast')

    await follow(linde, 'Zet een punt op de agenda')
    await house.look(linde, 'which case')
    await chooseNth(linde, 'Welke casus, en welk deel?', 0)
    await press(linde, 'Verder')
    await write(linde, {
      'Wat vraag je aan de tafel?': `Wie belt, ${mark}?`,
      'Wat vertel je?': `De schuur staat leeg, ${mark}.`,
    })
    await pick(linde, 'Voor wie is dit punt?', 'iedereen die nu aan tafel zit en het mag weten')
    await house.look(linde, 'what is told')
    await press(linde, 'Zet op de agenda')
    expect(await textOf(linde)).toContain('Nog niemand leest dit punt')
    await house.look(linde, 'a point that nobody reads')
    await linde.getByLabel('Ik heb gezien wat hierboven staat').check()
    await press(linde, 'Geef vrij')
    expect(await textOf(linde)).toContain('Wie je koos, leest nu dit punt')
    await house.look(linde, 'a point')

    const plataan = await house.signedIn(way, 'Plataan')
    await toMeetings(plataan)
    await house.look(plataan, 'the meetings of a colleague')
    await plataan.locator(`main a[href="${meeting}"]`).click()
    expect(await textOf(plataan)).toContain(`De schuur staat leeg, ${mark}.`)
    await house.look(plataan, 'what a colleague reads who only came to the table')
    await plataan.context().close()

    await linde.locator('main a[href^="/overleggen/"]').first().click()
    await follow(linde, 'Blad voor Rechercheur')
    expect(await textOf(linde)).toContain(`De schuur staat leeg, ${mark}.`)
    await house.look(linde, 'the sheet of a partner')
    await pick(linde, 'Hoe weet deze partner dit?', 'voorgelezen')
    await press(linde, 'Leg vast')
    expect(await textOf(linde)).toContain('voorgelezen door')
    await linde.locator('main a[href^="/overleggen/"]').first().click()

    for (const name of ['Testpersoon Linde', 'Rechercheur, Politie']) await pick(linde, 'Wie was erbij?', name)
    await press(linde, 'Leg vast wie er was')
    await house.look(linde, 'a meeting that was held')
    await follow(linde, /^Punt /)
    await write(linde, { 'Wat is er besproken?': `Besproken, ${mark}.`, 'Wat is er besloten?': `Besloten, ${mark}.` })
    await press(linde, 'Bewaar het verslag')
    await write(linde, { 'Wat gaat er gebeuren?': `Vraagt het kenteken na, ${mark}` })
    await choose(linde, 'Wie doet het?', 'Rechercheur, Politie')
    await press(linde, 'Maak er een taak van')
    await house.look(linde, 'a point with minutes and a task')
    await linde.locator('main a[href*="/spoor?"]').first().click()
    const read = await textOf(linde)
    for (const text of [
      `Besproken, ${mark}.`,
      `Besloten, ${mark}.`,
      `Navragen bij Rechercheur: Vraagt het kenteken na, ${mark}`,
    ])
      expect(read).toContain(text)
    await linde.context().close()
  })
})
