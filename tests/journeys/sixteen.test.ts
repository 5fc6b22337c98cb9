// SPDX-License-Identifier: EUPL-1.2
/**
 * A girl of sixteen: the inbox marks her as a minor, the desk reads that Veilig Thuis is to be asked, walks the five steps of the meldcode
 * with what Veilig Thuis said, and decides. Her name is nowhere but in the report.
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

const steps: readonly [step: string, done: string][] = [
  ['Stap 1. Breng de signalen in kaart', 'Dure spullen, nieuwe telefoon, spijbelt sinds de zomer.'],
  ['Stap 2. Overleg met een collega en met Veilig Thuis', 'Gebeld, zonder naam.'],
  ['Stap 3. Praat met wie het aangaat', 'De mentor praat met haar. Niet met de ouders, op advies.'],
  ['Stap 4. Weeg', 'Blijvend gevaar: zij gaat elk weekend naar hem toe.'],
  ['Stap 5. Besluit', 'Melden bij Veilig Thuis, hulp met het wijkteam.'],
]
const advised = 'Vraag Veilig Thuis om advies. Loop de vijf stappen van de meldcode na.'

describe.each(ways)('a girl of sixteen, script $script, $width px', (way) => {
  test('marked, Veilig Thuis asked, five steps, decided', { timeout: 60_000 }, async () => {
    const beginning = `Leerling van klas ${way.width}`
    await house.tell(way, {
      fields: { verhaal: `${beginning} heeft opeens dure spullen en een oudere vriend die haar ophaalt bij school.` },
      choices: { leeftijd: 'jonger-dan-18' },
    })
    const page = await house.signedIn(way, 'Linde')
    const row = await house.rowOf(page, beginning)
    expect(await row.textContent()).toContain('minderjarig')
    await row.getByRole('link').click()
    await press(page, 'Neem in behandeling')
    expect(await textOf(page)).toContain(advised)
    await house.look(page, 'a minor')

    await follow(page, 'Waarom?')
    expect(await textOf(page)).toContain('Uitbuiting van een kind is kindermishandeling.')
    await house.look(page, 'a minor, weighing')
    await toReport(page)

    await toMoreRoom(page, 'Meldcode, vijf stappen')
    expect(await textOf(page)).toContain('Deze melding gaat over iemand onder de 18')
    expect(await textOf(page)).toContain('0800 2000')
    expect(await page.locator('main').getByText('Nog niet gedaan.').count()).toBe(5)
    await house.look(page, 'meldcode')
    for (const [step, done] of steps) {
      await choose(page, 'Welke stap deed je?', step)
      await write(page, { 'Wat deed je?': done })
      if (step.includes('Veilig Thuis'))
        await write(page, {
          'Wanneer?': 'vanochtend',
          'Met wie?': 'de adviseur van Veilig Thuis',
          'Antwoord van Veilig Thuis': 'Praat niet eerst met de ouders. Doe een melding.',
        })
      await press(page, 'Leg deze stap vast')
      expect(await textOf(page)).toContain(done)
    }
    await house.look(page, 'meldcode, five steps')
    expect(await page.locator('main').getByText('Nog niet gedaan.').count()).toBe(0)
    expect(await textOf(page)).toContain('Praat niet eerst met de ouders. Doe een melding.')

    await toReport(page)
    await follow(page, 'Waarom?')
    await press(page, `Gedaan: ${advised}`)
    await house.look(page, 'a minor, advice done')
    expect(await textOf(page)).toContain('Stap van de meldcode gedaan')
    await toReport(page)
    expect(await textOf(page)).not.toContain(advised)
    await pick(page, 'Is er nu gevaar?', 'Nee, niet nu')
    await page.getByLabel('Vermoeden van mensenhandel').check()
    await page.getByLabel('seksuele uitbuiting', { exact: true }).check()
    await write(page, { 'Waarom? In één zin.': 'Een oudere man geeft haar spullen en haalt haar bij school op.' })
    await press(page, 'Leg vast')
    expect(await page.textContent('[role=status]')).toContain('de melder heeft antwoord')
    expect(await textOf(page)).toContain('Vermoeden van mensenhandel: seksuele uitbuiting')
    await house.look(page, 'a minor, decided')
    await page.context().close()
  })
})
