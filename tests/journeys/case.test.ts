// SPDX-License-Identifier: EUPL-1.2
/**
 * A case in a browser, without script at 360 px and with script at 1280 px: a young man who is suspect and possibly a victim, what the track
 * of care may know of him, an embargo of the police in the middle of a measure, and who sees what. Each page is looked at.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, follow, houseToWalk, press, textOf, ways, write } from '../house-to-walk.ts'

const house = houseToWalk()
const nodesOn = (page: Page): Promise<string[]> =>
  page.locator('main tr a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
const tab = (name: string) => `.tabs a:has-text("${name}")`

describe.each(ways)('a case with script $script at $width px', (way) => {
  test('is worked on by three people who do not see each other’s track', { timeout: 240_000 }, async () => {
    const mark = `nummer ${way.width}`
    const linde = await house.signedIn(way, 'Linde')
    await linde.locator('nav a', { hasText: 'Casussen' }).click()
    await house.look(linde, 'the cases')
    await linde.locator('main table a[href^="/casussen/"]').first().click()
    await house.look(linde, 'a case')

    await linde.click(tab('Personen en plaatsen'))
    const before = await nodesOn(linde)
    await linde.locator('summary', { hasText: 'Persoon, plaats of zaak erbij' }).click()
    await write(linde, { 'Naam, adres, kenteken of nummer': `Testpersoon Ezel ${mark}` })
    await press(linde, 'Zet erbij')
    expect(await textOf(linde)).toContain('Kies minstens één rol')
    await house.look(linde, 'a person without a role')
    await linde.getByLabel('vermoedelijk slachtoffer').check()
    await linde.getByLabel('persoon die mogelijk anderen uitbuit').check()
    await press(linde, 'Zet erbij')
    expect(await textOf(linde)).toContain('denk aan non-punishment')
    await house.look(linde, 'persons and places')
    expect(await textOf(linde)).not.toContain(mark)

    // names are by chance: the one who was not there before
    const added = (await nodesOn(linde)).find((href) => !before.includes(href))
    await linde.click(`main tr a[href="${added}"]`)
    expect(await textOf(linde)).toContain(`Testpersoon Ezel ${mark}`)
    await house.look(linde, 'a person')
    await linde.locator('summary', { hasText: 'Bewaar apart' }).click()
    await write(linde, { 'Adres of plaats': `Schuilstraat ${mark}` })
    await press(linde, 'Bewaar apart')
    expect(await textOf(linde)).not.toContain('Schuilstraat')
    await write(linde, { 'Waarom moet je dit nu weten?': 'De hulpverlener moet erheen.' })
    await press(linde, 'Toon twee minuten')
    expect(await textOf(linde)).toContain(`Schuilstraat ${mark}`)
    await house.look(linde, 'where a person stays')

    await follow(linde, 'Deel met een ander spoor')
    await house.look(linde, 'before it crosses')
    await choose(linde, 'Met welk spoor?', 'Zorg')
    await write(linde, {
      'Dit leest het andere spoor': `Hij wil praten, ${mark}.`,
      'Waarom is dit daar nodig?': `Zorg zoekt hulp voor hem, reden ${mark}.`,
    })
    await press(linde, 'Deel precies dit')
    expect(await textOf(linde)).toContain('precies zoals je het schreef')

    const berk = await house.signedIn(way, 'Berk')
    await berk.goto(linde.url().replace(/\?.*$/, ''))
    await berk.click(tab('Zorg'))
    const read = await textOf(berk)
    expect(read).toContain(`Hij wil praten, ${mark}.`)
    expect(read).toContain('Denk aan non-punishment')
    expect(read).not.toContain(`reden ${mark}`)
    await write(berk, { 'Wat gebeurde er?': `Gesprek over slapen, ${mark}.` })
    await press(berk, 'Leg vast')
    await house.look(berk, 'the track of care')

    await linde.click(tab('Regelen'))
    await house.look(linde, 'arranging')
    await press(linde, 'Zet embargo')
    expect(await textOf(linde)).toContain('Embargo: eerst overleggen')
    await house.look(linde, 'under embargo')

    const plataan = await house.signedIn(way, 'Plataan')
    await plataan.goto(linde.url().replace(/\/regelen.*$/, ''))
    const overview = await textOf(plataan)
    expect(overview).toContain('Dit houdt nooit tegen: 112')
    for (const secret of [`Gesprek over slapen, ${mark}`, `Hij wil praten, ${mark}`, 'Terugbellen wie dit vertelde'])
      expect(overview).not.toContain(secret)
    await plataan.click(tab('Bestuurlijk'))
    expect(await textOf(plataan)).toContain('doe niets dat opvalt')
    await house.look(plataan, 'the administrative track under embargo')
    await plataan.click(tab('Tijdlijn'))
    await house.look(plataan, 'a timeline')
    expect(await textOf(plataan)).not.toContain(mark)

    await press(linde, 'Haal het embargo eraf')
    expect(await textOf(linde)).not.toContain('Embargo: eerst overleggen')
    for (const person of [linde, berk, plataan]) await person.context().close()
  })
})
