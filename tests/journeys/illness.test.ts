// SPDX-License-Identifier: EUPL-1.2
/**
 * The aandachtsfunctionaris falls ill. The team leader, who sees no report, starts a deputy; the deputy takes over all open work on the
 * page *Werk overdragen*, reads the list again, works on and finds all that was there. The ill one says that she is back.
 */
import { describe, expect, test } from 'vitest'
import {
  choose,
  follow,
  houseToWalk,
  pick,
  press,
  textOf,
  toMoreRoom,
  toReport,
  ways,
  write,
} from '../house-to-walk.ts'

const house = houseToWalk()
const inTwoWeeks = () => Temporal.Now.plainDateISO('Europe/Amsterdam').add({ weeks: 2 }).toString()

describe.each(ways)('somebody falls ill, script $script, $width px', (way) => {
  test('a deputy takes over everything and works on', { timeout: 90_000 }, async () => {
    const beginning = `In loods ${way.width}`
    const sentence = `Vraag de eigenaar van loods ${way.width} niets.`
    await house.tell(way, { fields: { verhaal: `${beginning} liggen matrassen op de grond.` } })
    const linde = await house.signedIn(way, 'Linde')
    await (await house.rowOf(linde, beginning)).getByRole('link').click()
    const title = (await linde.textContent('h1')) ?? ''
    await press(linde, 'Neem in behandeling')
    await toMoreRoom(linde, 'Mag dit?')
    await linde.getByLabel('Een plek of bedrijf').check()
    for (const group of ['vast', 'regel']) await linde.check(`[name="${group}"][value="no"]`)
    await linde.fill('[name="zin"]', 'Zonder de plek kunnen wij niet kijken.')
    await press(linde, 'Leg de toets vast')
    await toReport(linde)
    await toMoreRoom(linde, 'Uitgebreid wegen')
    await linde.getByLabel('Wat pleit ertegen? Wat kan het ook zijn?').fill(sentence)
    await press(linde, 'Leg de afweging vast')

    const lijsterbes = await house.signedIn(way, 'Lijsterbes')
    await house.look(lijsterbes, 'Mijn werk of the team leader')
    await lijsterbes.getByRole('navigation').getByRole('link', { name: 'Afwezig' }).first().click()
    await house.look(lijsterbes, 'who is away')
    await choose(lijsterbes, 'Wie is er ziek?', 'Testpersoon Linde')
    await write(lijsterbes, { 'Laatste dag, voor zover je weet': inTwoWeeks() })
    await choose(lijsterbes, 'Wie neemt waar?', 'Testpersoon Esdoorn')
    await press(lijsterbes, 'Meld afwezig')
    await house.look(lijsterbes, 'who is away, set')
    expect(await textOf(lijsterbes)).toContain('Waarnemer: Testpersoon Esdoorn.')
    for (const text of [beginning, title]) expect(await lijsterbes.content()).not.toContain(text)

    const esdoorn = await house.signedIn(way, 'Esdoorn')
    expect(await textOf(esdoorn)).toContain('Je neemt waar voor Testpersoon Linde')
    await house.look(esdoorn, 'Mijn werk of the deputy')
    await follow(esdoorn, 'Werk van Testpersoon Linde')
    expect(await textOf(esdoorn)).toContain(title)
    await house.look(esdoorn, 'handing work over')
    const lines = await esdoorn.locator('main input[type=checkbox]').count()
    expect(await esdoorn.locator('main input[type=checkbox]:checked').count()).toBe(lines)
    await choose(esdoorn, 'Naar wie gaat het werk?', 'Testpersoon Esdoorn')
    await press(esdoorn, 'Draag over')
    await house.look(esdoorn, 'handed over to the deputy')
    expect(await textOf(esdoorn)).not.toContain('Testpersoon Linde is afwezig')

    await house.toWork(esdoorn)
    await follow(esdoorn, 'Overgenomen werk van Testpersoon Linde')
    await house.look(esdoorn, 'what was handed over')
    expect(await esdoorn.locator('main li a').count()).toBe(lines)
    await press(esdoorn, 'Gezien')
    expect(await textOf(esdoorn)).toContain('Wie het overnam, heeft het gezien.')
    await follow(esdoorn, title)
    expect(await textOf(esdoorn)).toContain('In behandeling bij: Testpersoon Esdoorn')
    expect(await textOf(esdoorn)).toContain('liggen matrassen op de grond')
    await toMoreRoom(esdoorn, 'Uitgebreid wegen')
    expect(await esdoorn.getByLabel('Wat pleit ertegen? Wat kan het ook zijn?').inputValue()).toBe(sentence)
    await toReport(esdoorn)
    await pick(esdoorn, 'Is er nu gevaar?', 'Nee, niet nu')
    await esdoorn.getByLabel('Vermoeden van mensenhandel').check()
    await esdoorn.getByLabel('arbeidsuitbuiting', { exact: true }).check()
    await write(esdoorn, { 'Waarom? In één zin.': 'Mensen slapen in de loods waar zij werken.' })
    await press(esdoorn, 'Leg vast')
    expect(await esdoorn.textContent('[role=status]')).toContain('de melder heeft antwoord')

    await house.toWork(linde)
    expect(await textOf(linde)).toContain('Testpersoon Lijsterbes meldde je afwezig.')
    await house.look(linde, 'Mijn werk of who was ill')
    await linde.click('summary:has-text("Testpersoon Linde")')
    await linde.getByRole('link', { name: 'Mijn instellingen' }).click()
    await house.look(linde, 'settings of who was ill')
    await press(linde, 'Ik ben er weer')
    expect(await linde.textContent('[role=status]')).toContain('Je bent er weer.')
    await house.toWork(esdoorn)
    expect(await textOf(esdoorn)).not.toContain('Je neemt waar voor Testpersoon Linde')
    for (const page of [linde, esdoorn, lijsterbes]) await page.context().close()
  })
})
