// SPDX-License-Identifier: EUPL-1.2
/**
 * A case moves from Doetinchem to Winterswijk: begun without a report, refused the first time with a reason, sent again, read, taken over, and
 * closed where it was. What was not ticked never arrives.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dateOf, systemClock } from '../../src/time.ts'
import { follow, houseToWalk, press, textOf, ways } from '../house-to-walk.ts'
import { until } from '../running-spil.ts'

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
const tick = async (page: Page, chosen: Record<string, string>): Promise<void> => {
  for (const [name, value] of Object.entries(chosen))
    await page.locator(`main input[name="${name}"][value="${value}"]:visible`).first().check()
}

describe.each(ways)('a case moves, script $script, $width px', (way) => {
  test('and nobody loses it on the way', { timeout: 180_000 }, async () => {
    const told = `Zij woont nu in Winterswijk ${way.width}.`
    const wilg = await house.signedIn(way, 'Wilg')
    await house.openCases(wilg)
    await house.look(wilg, 'cases')
    await follow(wilg, 'Nieuwe casus')
    await house.look(wilg, 'a new case')
    await press(wilg, 'Open de casus')
    expect(await wilg.title()).toContain('Fout')
    await house.look(wilg, 'a new case to be mended')
    await select(wilg, { bron: 'CoMensha' })
    await tick(wilg, { startpunt: 'person', vormen: 'domesticServitude' })
    await fill(wilg, { ontvangen: yesterday, waarom: 'Zij mocht het huis niet uit.', notitie: told })
    await press(wilg, 'Open de casus')
    await house.look(wilg, 'the case')
    expect(await textOf(wilg)).toContain('CoMensha')
    const here = wilg.url().replace(/\?.*/, '')

    await follow(wilg, 'Personen en plaatsen')
    await tick(wilg, { rollen: 'presumedVictim' })
    await fill(wilg, { naam: 'Testpersoon Kievit', over: 'Kanarie die hier blijft.' })
    await wilg.locator('main form[action*="/personen-en-plaatsen/nieuw"] button').click()

    const send = async (): Promise<void> => {
      await wilg.goto(here)
      await follow(wilg, 'Regelen')
      await follow(wilg, 'Verwijzen of overdragen')
      await house.look(wilg, 'what goes along')
      await tick(wilg, { soort: 'transfer', rol: 'officers' })
      await select(wilg, { naar: 'Winterswijk', grond: 'taak van algemeen belang (art. 6 lid 1 e)' })
      await select(wilg, { doel: 'hulp en opvang voor vermoedelijke slachtoffers' })
      await fill(wilg, { zin: 'Neem dit over: zij is verhuisd.' })
      await wilg.locator('main .choice', { hasText: told }).locator('input').check()
      await wilg.locator('main input[value^="persoon:"]').first().check()
      await press(wilg, 'Bekijk wat de ander leest')
      await house.look(wilg, 'as it is read there')
      expect(await textOf(wilg)).toContain(told)
      expect(await textOf(wilg)).not.toContain('Kievit')
      await press(wilg, 'Draag de casus over')
      await house.look(wilg, 'it was sent')
      expect(await textOf(wilg)).toContain('Winterswijk heeft nog niet geantwoord')
    }
    const linde = await house.signedIn(way, 'Linde')
    const open = async (): Promise<void> => {
      const offer = linde.locator('main a', { hasText: 'Doetinchem biedt een casus aan' })
      await until(async () => {
        await house.toWork(linde)
        return (await offer.count()) > 0
      })
      await offer.first().click()
      await house.look(linde, 'what is offered')
      expect(await textOf(linde)).toContain(told)
      for (const word of ['Kievit', 'Kanarie']) expect(await textOf(linde)).not.toContain(word)
    }
    const answered = (words: string) =>
      until(async () => {
        await wilg.goto(`${here}/overdragen`)
        return (await textOf(wilg)).includes(words)
      })

    await send()
    await open()
    await linde.locator('main details summary', { hasText: 'Weiger' }).click()
    await fill(linde, { waarom: 'Bel ons eerst even.' })
    await press(linde, 'Weiger')
    await house.look(linde, 'offers, none left')
    await answered('Bel ons eerst even.')
    await house.look(wilg, 'it was refused')

    await send()
    await open()
    await press(linde, 'Neem de casus over')
    await house.look(linde, 'taken over')
    expect(await textOf(linde)).toContain('Doetinchem')
    await linde.goto(`${linde.url().replace(/\?.*/, '')}/spoor?spoor=regie`)
    expect(await textOf(linde)).toContain(told)
    await answered('Winterswijk heeft het overgenomen')
    await wilg.goto(here)
    await house.look(wilg, 'closed here')
    expect(await textOf(wilg)).toContain('Daar is het casus')
    expect(await textOf(wilg)).toContain('gesloten')

    await follow(linde, 'Alle casussen')
    await follow(linde, 'Aangeboden door anderen')
    await follow(linde, 'Vraag een casus op')
    await house.look(linde, 'asking for a case')
    for (const page of [wilg, linde]) await page.context().close()
  })
})
