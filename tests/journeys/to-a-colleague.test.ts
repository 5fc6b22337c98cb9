// SPDX-License-Identifier: EUPL-1.2
/** A colleague is asked for something on a case: she reads, accepts, and says that it is done; then the whole case is offered to her and refused. */
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
  for (const [name, label] of Object.entries(chosen))
    await page.locator(`main select[name="${name}"]:visible`).first().selectOption({ label })
}

describe.each(ways)('a colleague is asked, script $script, $width px', (way) => {
  test('and the answer comes back', { timeout: 180_000 }, async () => {
    const asked = `Bel de wijkagent over dit pand ${way.width} ${way.script}.`
    const linde = await house.signedIn(way, 'Linde')
    await house.openCases(linde)
    await follow(linde, 'Nieuwe casus')
    await select(linde, { bron: 'CoMensha' })
    for (const [name, value] of [
      ['startpunt', 'person'],
      ['vormen', 'domesticServitude'],
    ])
      await linde.locator(`main input[name="${name}"][value="${value}"]:visible`).first().check()
    await fill(linde, { ontvangen: yesterday, waarom: 'Zij mocht het huis niet uit.' })
    await press(linde, 'Open de casus')
    await follow(linde, 'Regelen')
    await follow(linde, 'Verwijzen naar een collega, of de casus overdragen binnen de gemeente')
    await house.look(linde, 'asking a colleague')
    const page = linde.url()
    await press(linde, 'Vraag het')
    expect(await linde.title()).toContain('Fout')
    await house.look(linde, 'asking a colleague, to be mended')
    await select(linde, { spoor: 'Regie', wie: 'Testpersoon Berk' })
    await fill(linde, { zin: asked, waaromzonder: 'Er is nog geen grondslag vastgelegd.' })
    await press(linde, 'Vraag het')
    await house.look(linde, 'asked')
    const address = (await linde.locator('main a[href*="/van-collega/"]').first().getAttribute('href')) ?? ''

    const berk = await house.signedIn(way, 'Berk')
    expect(await berk.locator(`main a.work-item__title[href="${address}"]`).count()).toBe(1)
    await berk.locator(`main a.work-item__title[href="${address}"]`).click()
    await house.look(berk, 'what a colleague asks')
    expect(await textOf(berk)).toContain(asked)
    await press(berk, 'Neem aan')
    await house.look(berk, 'what one accepted')
    await fill(berk, { terug: 'Gebeld: hij gaat morgen langs.' })
    await press(berk, 'Meld dat het klaar is')
    await house.look(berk, 'what is done')

    await linde.goto(new URL(address, page).href)
    expect(await textOf(linde)).toContain('Gebeld: hij gaat morgen langs.')
    await linde.goto(page)
    await linde.locator('main summary:has-text("Draag de casus over aan een collega")').click()
    await select(linde, { overnemer: 'Testpersoon Berk' })
    await fill(linde, { overdrachtzin: 'Ik werk minder.' })
    await press(linde, 'Bied de casus aan')
    await house.look(linde, 'offered')
    const offer = (await linde.locator('main a[href*="/van-collega/"]').first().getAttribute('href')) ?? ''
    await berk.goto(new URL(offer, page).href)
    await house.look(berk, 'a case that is offered')
    await berk.locator('main summary:has-text("Weiger")').click()
    await fill(berk, { waarom: 'Ik heb er al te veel.' })
    await berk.locator('main form[action*="/weigeren"] button').click()
    await linde.goto(new URL(offer, page).href)
    expect(await textOf(linde)).toContain('Ik heb er al te veel.')
  })
})
