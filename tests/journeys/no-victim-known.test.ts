// SPDX-License-Identifier: EUPL-1.2
/**
 * A massage parlour of which nobody knows a victim: a case that begins with a place, one administrative track, a measure on it, and nobody in the
 * file. In a browser without script at 360 px and with script at 1280 px; each page is looked at.
 */
import { describe, expect, test } from 'vitest'
import { choose, follow, houseToWalk, pick, press, textOf, unfold, ways, write } from '../house-to-walk.ts'

const house = houseToWalk()

describe.each(ways)('no victim known, script $script, $width px', (way) => {
  test('and the place is dealt with all the same', { timeout: 180_000 }, async () => {
    const place = `Massagesalon De Verzonnen Lotus ${way.width}`
    const linde = await house.signedIn(way, 'Linde')
    await house.openCases(linde)
    await follow(linde, 'Nieuwe casus')
    await choose(linde, 'Van wie kwam dit?', 'eigen waarneming')
    await pick(linde, 'Waar begint het?', 'Bij een plaats')
    await linde.getByLabel('seksuele uitbuiting').check()
    await write(linde, {
      'Waarom is dit een vermoeden van mensenhandel?': 'Er slapen mensen in de zaak en niemand mag alleen naar buiten.',
    })
    await press(linde, 'Open de casus')
    const here = linde.url().replace(/\?.*/, '')
    expect(await textOf(linde)).toContain('bij een plaats')

    await follow(linde, 'Personen en plaatsen')
    await unfold(linde, 'Persoon, plaats of zaak erbij')
    await pick(linde, 'Wat is het?', 'plaats')
    await write(linde, { 'Naam, adres, kenteken of nummer': place })
    await press(linde, 'Zet erbij')
    await house.look(linde, 'a place and nobody')
    expect(await textOf(linde)).not.toContain('vermoedelijk slachtoffer,')

    await linde.goto(here)
    await follow(linde, 'Regelen')
    await unfold(linde, 'Bestuurlijk')
    await choose(linde, 'Wie wordt de eigenaar?', 'Testpersoon Plataan')
    await press(linde, 'Begin het spoor: Bestuurlijk')
    await house.look(linde, 'a track begun for another')
    await linde.goto(`${here}/spoor?spoor=bestuurlijk`)
    expect(await textOf(linde)).not.toContain('Nieuwe maatregel')

    const plataan = await house.signedIn(way, 'Plataan')
    await plataan.goto(here)
    await follow(plataan, 'Bestuurlijk')
    await house.look(plataan, 'the administrative track')
    await follow(plataan, 'Nieuwe maatregel')
    await choose(plataan, 'Welke vorm vermoed je?', 'seksuele uitbuiting')
    await press(plataan, 'Zoek wat past')
    await house.look(plataan, 'barriers that fit')
    await plataan.getByLabel('Sluiting van een lokaal dat open is voor publiek').check()
    await write(plataan, { 'Waar of op wie richt de maatregel zich?': place })
    await press(plataan, 'Maak een plan')
    await house.look(plataan, 'a plan on the case')
    expect(await textOf(plataan)).toContain('waar slapen de mensen vannacht?')
    expect(await plataan.getByRole('button', { name: 'Leg het besluit vast' }).count()).toBe(0)
    await pick(plataan, 'Kan dit een vermoedelijk slachtoffer in gevaar brengen?', 'ja, en dat is nog niet geregeld')
    await pick(plataan, 'Kan dit een onderzoek verstoren?', 'nee')
    await pick(plataan, 'Waar slapen de mensen vannacht?', 'er is een slaapplek geregeld')
    await write(plataan, { 'Wat is er geregeld, en door wie?': 'De opvang houdt drie bedden vrij.' })
    await plataan.getByLabel('Ik heb de grondslag nagekeken').check()
    await press(plataan, 'Leg de antwoorden vast')
    expect(await plataan.getByRole('button', { name: 'Leg het besluit vast' }).count()).toBe(0)
    await house.look(plataan, 'a plan that would endanger somebody')

    // who began the track for another sees nothing of it
    await linde.goto(`${here}/tijdlijn`)
    expect(await textOf(linde)).not.toContain('drie bedden')
    for (const person of [linde, plataan]) await person.context().close()
  })
})
