// SPDX-License-Identifier: EUPL-1.2
/**
 * Safety and social disagree: one decides, the other looks again and says no, both write one sentence and release it. The ketenregisseur
 * then reads the two sentences and nothing of the report, and not before both released theirs; says that it stands, and both read why.
 */
import { describe, expect, test } from 'vitest'
import { follow, houseToWalk, pick, press, textOf, toMoreRoom, ways, write } from '../house-to-walk.ts'

const house = houseToWalk()

describe.each(ways)('a disagreement, script $script, $width px', (way) => {
  test('two sentences reach the ketenregisseur, and nothing else', { timeout: 60_000 }, async () => {
    const beginning = `Bij stal ${way.width}`
    const rest = 'werken jongens die niemand aankijken.'
    const decided = `Er is vanaf baan ${way.width} geen dwang gezien.`
    const safety = `Zonder dwang kan ik ${way.width} niets doen.`
    const ending = `Samen besproken op ${way.width}.`
    const social = `Wie ${way.width} bang is, laat geen dwang zien.`
    await house.tell(way, { fields: { verhaal: `${beginning} ${rest}` }, place: 'doetinchem' })

    const wilg = await house.signedIn(way, 'Wilg')
    await (await house.rowOf(wilg, beginning)).getByRole('link').click()
    const label = ((await wilg.textContent('h1')) ?? '').replace('Melding ', '')
    await press(wilg, 'Neem in behandeling')
    await pick(wilg, 'Is er nu gevaar?', 'Nee, niet nu')
    await wilg.getByLabel('Nu geen aanwijzing voor mensenhandel').check()
    await write(wilg, { 'Waarom? In één zin.': decided })
    await press(wilg, 'Leg vast')

    const populier = await house.signedIn(way, 'Populier')
    await (await house.rowOf(populier, beginning, 'Afgehandeld')).getByRole('link').click()
    await toMoreRoom(populier, 'Tweede paar ogen')
    await house.look(populier, 'second look')
    await pick(populier, 'Ben je het eens met het besluit?', 'oneens')
    await write(populier, { 'Waarom? Eén zin': social })
    await press(populier, 'Leg vast')
    expect(await textOf(populier)).toContain('Testpersoon Populier is het oneens')
    await house.look(populier, 'second look, disagrees')
    await press(populier, 'Geef mijn zin vrij')
    await house.look(populier, 'second look, released')

    const kastanje = await house.signedIn(way, 'Kastanje')
    await kastanje.goto(new URL('/meningsverschillen', kastanje.url()).href)
    expect(await textOf(kastanje), 'one of two released').not.toContain(social)

    await toMoreRoom(wilg, 'Tweede paar ogen')
    expect(await textOf(wilg)).toContain(social)
    await write(wilg, { 'Jouw zin: waarom besloot je zo?': safety })
    await press(wilg, 'Leg vast')
    await house.look(wilg, 'second look, replied')
    await press(wilg, 'Geef mijn zin vrij')
    expect(await wilg.textContent('[role=status]')).toContain('De ketenregisseur ziet het')

    await house.toWork(kastanje)
    await house.look(kastanje, 'Mijn werk of the ketenregisseur')
    await follow(kastanje, 'meningsverschil')
    await house.look(kastanje, 'disagreements')
    const read = await textOf(kastanje)
    for (const sentence of [label, safety, social]) expect(read).toContain(sentence)
    const whole = await kastanje.content()
    for (const text of [beginning, rest, decided, 'Nu geen aanwijzing', '/meldingen/'])
      expect(whole).not.toContain(text)
    expect((await kastanje.goto(wilg.url().split('?')[0] ?? ''))?.status()).toBe(403)
    await house.look(kastanje, 'the report, refused')

    await kastanje.goto(new URL('/meningsverschillen', kastanje.url()).href)
    await pick(kastanje, 'Hoe gaat het verder?', 'het besluit blijft staan')
    await write(kastanje, { 'Waarom? Eén zin voor beide collega’s': ending })
    await press(kastanje, 'Leg vast')
    expect(await kastanje.textContent('[role=status]')).toContain('Beide collega’s zien het.')
    expect(await textOf(kastanje)).not.toContain(safety)
    await house.look(kastanje, 'disagreements, ended')
    for (const page of [wilg, populier]) {
      await page.reload()
      expect(await textOf(page)).toContain(ending)
    }
    await house.look(wilg, 'second look, ended')
    for (const page of [wilg, populier, kastanje]) await page.context().close()
  })
})
