// SPDX-License-Identifier: EUPL-1.2
/**
 * Stay, shelter and money of a girl who is here alone, in a browser without script at 360 px and with script at 1280 px: what is unknown, the
 * advice, a task, what does not hold, a fact that changes, and the terms. Each page is looked at.
 */
import { describe, expect, test } from 'vitest'
import { choose, follow, houseToWalk, press, textOf, unfold, ways, write } from '../house-to-walk.ts'

const house = houseToWalk()

describe.each(ways)('the route of a person with script $script at $width px', (way) => {
  test('is worked out, used and changed', { timeout: 240_000 }, async () => {
    const linde = await house.signedIn(way, 'Linde')
    await linde.locator('nav a', { hasText: 'Casussen' }).click()
    await linde.locator('main table a[href^="/casussen/"]').first().click()
    await linde.click('.tabs a:has-text("Personen en plaatsen")')
    const people = () =>
      linde
        .locator('main a[href*="/persoon?wie="]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const before = await people()
    await unfold(linde, 'Persoon, plaats of zaak erbij')
    await linde.getByLabel('kind', { exact: true }).check()
    await press(linde, 'Zet erbij')
    const added = (await people()).find((href) => !before.includes(href)) ?? ''
    await linde.locator(`main a[href="${added}"]`).first().click()
    await follow(linde, 'Verblijf, opvang en geld')
    expect(await textOf(linde)).toContain('Dit is advies. Een mens beslist.')
    expect(await textOf(linde)).toContain('Welk recht op verblijf heeft de persoon?')
    await house.look(linde, 'a route of which nothing is known')

    await follow(linde, 'Vul in wat je weet')
    await house.look(linde, 'the facts')
    await choose(linde, 'Welk recht op verblijf', 'van buiten de EU, zonder verblijfsrecht')
    await choose(linde, 'Is het kind hier zonder ouder of voogd?', 'ja')
    const granted = Temporal.Now.plainDateISO().subtract({ days: 10 })
    await write(linde, { 'Is er bedenktijd gegeven': granted.toString() })
    await press(linde, 'Bewaar en bereken het advies')
    const advice = await textOf(linde)
    for (const words of ['Nidos', 'nog te toetsen', 'bedenktijd', 'aanvraag Rvb']) expect(advice).toContain(words)
    await house.look(linde, 'a route with its advice')
    expect(await linde.locator('svg.term__bar').count()).toBeGreaterThan(1)
    if (process.env['SPIL_SHOTS'])
      await linde.screenshot({ path: `${process.env['SPIL_SHOTS']}/route-${way.width}.png`, fullPage: true })

    const guardian = linde.locator('main section.card', { hasText: 'Regel R16' }).filter({ hasText: 'Nidos' }).first()
    await guardian.locator('summary', { hasText: 'Doen' }).click()
    await guardian.getByRole('button', { name: 'Maak er een taak van' }).click()
    expect(await textOf(linde)).toContain('De taak staat op dit deel van de casus.')
    const interpreter = linde.locator('main section.card', { hasText: 'Regel A7' })
    await interpreter.locator('summary', { hasText: 'Niet van toepassing' }).click()
    await interpreter.getByRole('button', { name: 'Laat dit weg' }).click()
    expect(await textOf(linde)).toContain('Schrijf in één zin waarom.')
    await house.look(linde, 'a reason that is missing')
    await interpreter.getByLabel('Waarom niet?').fill('Zij spreekt goed Nederlands.')
    await interpreter.getByRole('button', { name: 'Laat dit weg' }).click()
    expect(await textOf(linde)).toContain('Zij spreekt goed Nederlands.')

    await follow(linde, 'Vul aan of wijzig')
    await choose(linde, 'Welk recht op verblijf', 'in de asielprocedure')
    await press(linde, 'Bewaar en bereken het advies')
    expect(await textOf(linde)).toContain('Veranderd sinds iemand het advies zag')
    await house.look(linde, 'a route that changed')
    await press(linde, 'Gezien, ga hiermee verder')
    expect(await textOf(linde)).not.toContain('Veranderd sinds iemand het advies zag')
    await press(linde, 'Geldt toch')
    expect(await textOf(linde)).not.toContain('Zij spreekt goed Nederlands.')

    const plataan = await house.signedIn(way, 'Plataan')
    const refused = await plataan.goto(linde.url().replace(/&.*$/, ''))
    expect(refused?.status()).toBe(403)
    for (const person of [linde, plataan]) await person.context().close()
  })
})
