// SPDX-License-Identifier: EUPL-1.2
/**
 * A labour migrant tells in Polish. A sworn translator makes it Dutch, the labour inspectorate (NLA Toezicht) is asked without names, says
 * that it is poor employment practice, and gets it. The reporter reads the answer in Polish.
 */
import { describe, expect, test } from 'vitest'
import { closingWords } from '../../src/triage/answer/closing-words.ts'
import {
  choose,
  follow,
  houseToWalk,
  pick,
  press,
  textOf,
  toMoreRoom,
  toReport,
  unfold,
  ways,
  write,
} from '../house-to-walk.ts'

const house = houseToWalk()

describe.each(ways)('poor employment practice, script $script, $width px', (way) => {
  test('told in Polish, translated, asked, handed over, answered', { timeout: 60_000 }, async () => {
    const beginning = `Pracuję w szklarni ${way.width}`
    const story = `${beginning}. Szef nie płaci za nadgodziny, dzwonię do niego pod 06-12345678 i nic.`
    const translation = `Ik werk in kas ${way.width}. De baas betaalt overuren niet. Ik bel hem op 06-12345678 en er komt niets.`
    const code = await house.tell(way, { fields: { verhaal: story }, language: 'pl' })
    const page = await house.signedIn(way, 'Linde')
    await (await house.rowOf(page, beginning)).getByRole('link').click()
    await press(page, 'Neem in behandeling')

    await follow(page, 'Laat deze tekst vertalen')
    await house.look(page, 'to be translated')
    await write(page, {
      'Aan wie?': 'Tolkbureau De Verzonnen Brug',
      'Waarom is het nodig?': 'Niemand op het loket leest Pools.',
    })
    await pick(page, 'Als', 'beëdigd vertaler')
    await pick(page, 'Hoe geef je de tekst?', 'beveiligde mail')
    await press(page, 'Leg vast en toon het blad')
    expect(await textOf(page)).toContain(story)
    await house.look(page, 'the sheet for the translator')
    await follow(page, 'Terug naar Laten vertalen')
    await write(page, { 'De vertaling': translation })
    await press(page, 'Leg de vertaling vast')
    await house.look(page, 'translated')
    expect(await textOf(page)).toContain('Vertaald door Tolkbureau De Verzonnen Brug, niet door Spil.')
    expect(await textOf(page)).toContain(translation)

    await toMoreRoom(page, 'Overleg met een ander')
    await unfold(page, 'Vraag het met een uittreksel')
    await house.look(page, 'asking the inspectorate')
    const marked = await page.getByLabel('Wat de ander leest').inputValue()
    expect(marked, 'the translation, with the number marked').toMatch(
      /^Ik werk in kas .*\[\[06-12345678\|een telefoonnummer\]\]/,
    )
    await choose(page, 'Aan wie vraag je het?', 'Nederlandse Arbeidsinspectie')
    await write(page, {
      Organisatie: 'NLA Toezicht',
      'Je vraag': 'Is dit uitbuiting, of slecht werkgeverschap?',
      'Waarom is dit nodig?': 'Zij kennen het verschil en de bedrijven.',
    })
    await pick(page, 'Hoe geef je het door?', 'per telefoon')
    await pick(page, 'Kan de ontvanger weten wie dit is?', 'nee')
    await press(page, 'Bekijk wat er weggaat')
    await house.look(page, 'what leaves')
    const leaves = await page.textContent('#gaat-weg')
    expect(leaves).toContain('De baas betaalt overuren niet. Ik bel hem op een telefoonnummer')
    expect(leaves).not.toContain('06-12345678')
    await press(page, 'Vraag dit')
    await write(page, { Antwoord: 'Onbetaalde overuren zonder dwang. Dat is voor ons, afdeling Toezicht.' })
    await press(page, 'Leg het antwoord vast')
    await house.look(page, 'they answered')
    expect(await textOf(page)).toContain('Dat is voor ons, afdeling Toezicht.')

    await toReport(page)
    await pick(page, 'Is er nu gevaar?', 'Nee, niet nu')
    await page.getByLabel('Het hoort bij een ander loket').check()
    await choose(page, 'Welk loket?', 'Nederlandse Arbeidsinspectie (slecht werkgeverschap)')
    await write(page, { 'Waarom? In één zin.': 'Onbetaalde overuren, en geen teken van dwang.' })
    await press(page, 'Leg vast')
    expect(await page.textContent('[role=status]')).toContain('de melder heeft antwoord')

    await toMoreRoom(page, 'Doorgeven aan een ander loket')
    await house.look(page, 'handing over')
    await page.getByLabel('met beveiligde mail').and(page.locator(':visible')).check()
    await write(page, {
      'Wie of welk team ontvangt het?': 'Meldkamer Toezicht',
      'Of: op welke grondslag': 'Melding van slecht werkgeverschap, zonder naam van de melder.',
      'Waarom hebben zij dit nodig?': 'Alleen zij mogen de loonadministratie zien.',
    })
    await press(page, 'Bekijk wat er weggaat')
    await house.look(page, 'what leaves')
    await press(page, 'Leg vast dat ik dit doorgeef')
    expect(await page.textContent('[role=status]')).toContain('Spil verstuurt zelf niets.')
    expect(await textOf(page)).toContain('Er is nog geen bericht van ontvangst.')
    await unfold(page, 'Leg vast of zij het ontvingen')
    await page.getByLabel('ja, ontvangen').and(page.locator(':visible')).check()
    await write(page, { 'Van wie?': 'Meldkamer Toezicht', 'Hun kenmerk': `NLA-${way.width}` })
    await press(page, 'Leg vast')
    expect(await textOf(page)).toContain('Ontvangen, zegt Meldkamer Toezicht')
    expect(await textOf(page)).toContain(`NLA-${way.width}`)
    await house.look(page, 'handed over')

    const read = await house.mailboxOf(way, code)
    expect(read).toContain(closingWords.pl.split('\n').at(-1))
    for (const text of ['Arbeidsinspectie', 'NLA', 'Linde', 'szklarni']) expect(read).not.toContain(text)
    await page.context().close()
  })
})
