// SPDX-License-Identifier: EUPL-1.2
/**
 * The sheet to type over, with script off at 360 px and on at 1280 px: somebody puts our fields in the order of the form of the inspectorate, and
 * a colleague types over what was shared, copies where the browser can, and keeps their number. On the case of the invented camping.
 */
import { describe, expect, test } from 'vitest'
import { follow, houseToWalk, press, textOf, unfold, ways } from '../house-to-walk.ts'
import { fill, fillIn, look, toNewestCase } from '../walk-to-share.ts'

const house = houseToWalk()
const inspectorate = 'Arbeidsinspectie, fictief meldpunt'

describe.each(ways)('typed over, script $script, $width px', (way) => {
  test('in the order of their form, and their number comes back', { timeout: 180_000 }, async () => {
    const theirs = `Uw kenmerk ${way.width}`
    const linde = await house.signedIn(way, 'Linde')
    await house.openCases(linde)
    await linde.goto(new URL('/partners', linde.url()).href)
    await follow(linde, inspectorate)
    await follow(linde, 'De volgorde van hun formulier')
    await house.look(linde, "the order of a partner's form")
    await fill(linde, { kop: theirs })
    await linde.selectOption('main select[name="veld"]', { label: 'Ons nummer' })
    await linde.selectOption('main select[name="plek"]', { label: 'Bovenaan' })
    await press(linde, 'Zet erbij')
    expect(await textOf(linde)).toContain('Het veld staat erbij.')
    await press(linde, `Omlaag: ${theirs}`)
    await press(linde, `Omhoog: ${theirs}`)
    await house.look(linde, 'an order of their own')
    expect(await linde.locator('main ol strong').first().textContent()).toBe(theirs)

    const plataan = await house.signedIn(way, 'Plataan')
    await toNewestCase(house, plataan)
    await fillIn(plataan, {
      spoor: 'bestuurlijk',
      soort: 'offence',
      partner: inspectorate,
      basis: 'Een strafbaar feit melden',
      typed: {
        ontvanger: 'Dienstdoende medewerker',
        nodig: 'Anders weet niemand raad.',
        passend: 'Minder zegt niets.',
        vraag: `De huur gaat van het loon af. ${way.width}`,
        waaromtoestemming: 'De bewoners zijn bang.',
      },
      ticked: { kanaal: 'ownForm', toestemming: 'notAsked' },
    })
    await look(plataan)
    await press(plataan, 'Deel dit')
    await house.look(plataan, 'shared on their own form')
    await follow(plataan, 'Open het overtypblad')
    await house.look(plataan, 'the sheet to type over')
    const boxes = plataan.locator('main textarea[readonly]')
    const number = await boxes.first().inputValue()
    expect(number).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(await plataan.getByLabel(theirs, { exact: true }).inputValue()).toBe(number)
    expect(await plataan.getByLabel('Vraag of bericht', { exact: true }).inputValue()).toContain(
      `van het loon af. ${way.width}`,
    )
    expect(await plataan.content()).not.toContain('Anders weet niemand raad.')
    const copy = plataan.getByRole('button', { name: `Kopieer: ${theirs}` })
    if (way.script) {
      await plataan.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await copy.click()
      await plataan.getByText('Gekopieerd').waitFor()
      expect(await plataan.evaluate('navigator.clipboard.readText()')).toBe(number)
      await house.look(plataan, 'a field was copied')
    } else expect(await copy.count()).toBe(0)

    await fill(plataan, { nummer: `FICTIEF-${way.width}` })
    await press(plataan, 'Bewaar hun nummer')
    expect(await plataan.textContent('main dl')).toContain(`FICTIEF-${way.width}`)

    await unfold(linde, 'Terug naar het voorstel van Spil')
    await press(linde, 'Neem het voorstel')
    expect(await textOf(linde)).toContain('Dit is een voorstel van Spil')
    for (const page of [linde, plataan]) await page.context().close()
  })
})
