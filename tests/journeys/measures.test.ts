// SPDX-License-Identifier: EUPL-1.2
/**
 * A measure in a browser, without script at 360 px and with script at 1280 px: found in the advice, refused until the questions are answered,
 * decided, running; and the note for the burgemeester on one sheet of paper. Each page is looked at.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, follow, houseToWalk, pick, press, textOf, ways, write } from '../house-to-walk.ts'

const house = houseToWalk()

/** How many sheets of paper come out of it. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe.each(ways)('a measure with script $script at $width px', (way) => {
  test('from the advice to a closure that runs, and a note of half a page', { timeout: 180_000 }, async () => {
    const page = await house.signedIn(way, 'Plataan')
    await page.locator('nav a', { hasText: 'Maatregelen' }).click()
    await house.look(page, 'the list')
    await follow(page, 'Nieuwe maatregel')
    await house.look(page, 'what one sees')
    await choose(page, 'Welke vorm vermoed je?', 'arbeidsuitbuiting')
    await choose(page, 'Bij welke schakel?', 'huisvesting')
    await press(page, 'Zoek wat past')
    await house.look(page, 'the advice')
    await page.getByLabel('Sluiting wegens drugs').check()
    await write(page, { 'Waar of op wie richt de maatregel zich?': `Het pand van ${way.width}` })
    await press(page, 'Maak een plan')
    await house.look(page, 'a plan')
    expect(await textOf(page)).toContain('waar slapen de mensen vannacht?')
    expect(await page.getByRole('button', { name: 'Leg het besluit vast' }).count()).toBe(0)

    await write(page, {
      'Waarom deze maatregel, en is hij niet te zwaar?': 'Een waarschuwing hielp niet.',
      'Titel die iedereen mag lezen': 'Sluiting, bel meneer Jansen op 06-12345678',
    })
    await press(page, 'Bewaar de gegevens')
    expect(await page.title()).toContain('Fout')
    await house.look(page, 'a title that leads to somebody')
    await write(page, { 'Titel die iedereen mag lezen': 'Sluiting van een drugspand' })
    await press(page, 'Bewaar de gegevens')

    await pick(page, 'Kan dit een vermoedelijk slachtoffer in gevaar brengen?', 'nee')
    await pick(page, 'Kan dit een onderzoek verstoren?', 'nee')
    await pick(page, 'Waar slapen de mensen vannacht?', 'er is een slaapplek geregeld')
    await write(page, { 'Wat is er geregeld, en door wie?': 'De opvang heeft plek voor vier.' })
    await page.getByLabel('Ik heb de grondslag nagekeken').check()
    await press(page, 'Leg de antwoorden vast')
    await house.look(page, 'answered')
    await press(page, 'Leg het besluit vast')
    await house.look(page, 'decided')
    expect(await textOf(page)).toContain('Bezwaar kan tot en met')
    await press(page, 'De maatregel loopt')
    await house.look(page, 'running')
    await write(page, { 'Hoeveel uur?': '1,5' })
    await press(page, 'Voeg toe')
    expect(await textOf(page)).toContain('Samen 1,5 uur.')

    await follow(page, 'Maatregelen')
    await house.look(page, 'the list with a measure')
    await follow(page, 'Notitie burgemeester')
    await page.getByLabel('Sluiting van een drugspand').first().check()
    await press(page, 'Zet in de tekst')
    await house.look(page, 'the note')
    expect(await page.getByLabel('Wat doen wij?').inputValue()).toContain('Sluiting van een drugspand: loopt')
    await write(page, { 'Wat vragen wij de burgemeester?': 'Akkoord met een gesprek met de buurt.' })
    await press(page, 'Maak het blad')
    await house.look(page, 'the sheet')
    expect(await textOf(page)).not.toContain(`Het pand van ${way.width}`)
    expect(await sheetsOf(page)).toBe(1)
    await page.context().close()
  })
})
