// SPDX-License-Identifier: EUPL-1.2
/**
 * A man who does not see himself as a victim and refuses help: his no is written down in his own words and costs him nothing, one asks for a bed
 * all the same, no paper goes along because it is not safe, and there is a day to ask again.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dateOf, systemClock } from '../../src/time.ts'
import { follow, houseToWalk, press, textOf, ways } from '../house-to-walk.ts'

const house = houseToWalk()
const yesterday = dateOf(systemClock()).subtract({ days: 1 }).toString()

const fill = async (page: Page, typed: Record<string, string>): Promise<void> => {
  for (const [name, text] of Object.entries(typed))
    await page.locator(`main [name="${name}"]:visible`).first().fill(text)
}
const select = async (page: Page, chosen: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(chosen))
    await page.locator(`main select[name="${name}"]:visible`).first().selectOption(value)
}
const tick = async (page: Page, chosen: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(chosen))
    await page.locator(`main input[name="${name}"][value="${value}"]:visible`).first().check()
}

describe.each(ways)('he refuses help, script $script, $width px', (way) => {
  test('and nothing is lost by it', { timeout: 180_000 }, async () => {
    const beginning = `Een man in de kas ${way.width}`
    await house.tell(way, {
      fields: { verhaal: `${beginning} zegt dat zijn baas zijn loon bewaart en dat dat goed is.` },
    })
    const page = await house.signedIn(way, 'Linde')
    await (await house.rowOf(page, beginning)).getByRole('link').click()
    await press(page, 'Neem in behandeling')
    await tick(page, { gevaar: 'none', besluit: 'suspicion', vormen: 'labour' })
    await fill(page, { reden: 'Een ander houdt zijn loon.' })
    await press(page, 'Leg vast')
    await tick(page, { startpunt: 'person' })
    await press(page, 'Open een casus')

    await follow(page, 'Personen en plaatsen')
    await tick(page, { rollen: 'presumedVictim' })
    await fill(page, { naam: 'Testpersoon Zwaluw', geboren: '1988' })
    await page.locator('main form[action*="/personen-en-plaatsen/nieuw"] button').click()
    await page.locator('main a[href*="/persoon?wie="]').first().click()
    await follow(page, 'Zorg voor deze persoon')
    await house.look(page, 'care of a person')
    const overview = page.url()

    await follow(page, 'Naar de toestemming')
    await house.look(page, 'consent')
    await select(page, { doel: 'careSharing' })
    await tick(page, { antwoord: 'no', wieBeslist: 'self' })
    await fill(page, { reden: 'Mijn baas is goed voor mij. Ik ben geen geval.' })
    await press(page, 'Leg vast')
    await house.look(page, 'a no written down')
    expect(await textOf(page)).toContain('Mijn baas is goed voor mij.')
    expect(await textOf(page)).toContain('de hulp stopt er niet door')

    await page.goto(overview)
    await follow(page, 'Vraag na en pas aan')
    await select(page, { 'stand-safety': 'need', 'stand-medical': 'noNeed', tolk: 'telephone' })
    await fill(page, { 'zin-safety': 'Wil zelf bellen als het misgaat.', taal: 'Pools' })
    await press(page, 'Bewaar')
    expect(await page.title()).toContain('Fout')
    await house.look(page, 'needs to be mended')
    await tick(page, { tolkkring: 'ja' })
    await press(page, 'Bewaar')
    await house.look(page, 'needs kept')
    expect(await page.locator('[name="zin-safety"]').inputValue()).toBe('Wil zelf bellen als het misgaat.')

    await page.goto(overview)
    await follow(page, 'Naar het plan')
    await fill(page, { doelen: 'Ik wil mijn eigen loon.', afgesproken: yesterday, verteld: 'Pools' })
    await press(page, 'Bewaar het plan')
    await house.look(page, 'a plan')
    await follow(page, 'Maak papier voor de persoon zelf')
    await house.look(page, 'is paper safe?')
    const asked = page.url()
    await tick(page, { veilig: 'nee' })
    await press(page, 'Verder')
    await house.look(page, 'no paper')
    expect(await textOf(page)).toContain('Dan maken we geen papier')
    await page.goto(asked)
    await tick(page, { veilig: 'ja' })
    await press(page, 'Verder')
    await house.look(page, 'paper')
    expect(await page.title()).toBe('Afspraken')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)

    await page.goto(overview)
    await follow(page, 'Naar de opvang')
    await house.look(page, 'shelter')
    await select(page, { soort: 'generalShelter' })
    await fill(page, { vervoer: 'Dorpsstraat 12' })
    await press(page, 'Begin met bellen')
    await house.look(page, 'an address is refused')
    await fill(page, { vervoer: 'Wil lopen.' })
    await press(page, 'Begin met bellen')
    await house.look(page, 'a request for shelter')
    await fill(page, { gebeld: 'Centrumgemeente, piket', waaromniet: 'Hij wil niet mee.' })
    await tick(page, { antwoord: 'no' })
    await page.locator('main form[action$="/opvang/gebeld"] button').click()
    await house.look(page, 'a call')
    expect(await textOf(page)).toContain('Hij wil niet mee.')

    await page.goto(overview)
    await follow(page, 'Naar de registratie')
    await tick(page, { melder: 'ours', grondslag: 'writtenConsent' })
    await press(page, 'Zet klaar')
    await house.look(page, 'no registration without consent')
    expect(await textOf(page)).toContain('geen schriftelijke toestemming')
    await page.context().close()
  })
})
