// SPDX-License-Identifier: EUPL-1.2
/**
 * Three people and what each may be entitled to, in a browser without script at 360 px and with script at 1280 px: a boy of 17 who is suspect
 * and possibly a victim while his parents ask; a worker from Romania without EU right whose employer houses him; a man under the Dublin rules
 * who has thirty days. Invented people, on the case of the invented holiday park.
 */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, follow, houseToWalk, pick, press, textOf, unfold, ways, write, type Way } from '../house-to-walk.ts'

const house = houseToWalk()
const inDays = (days: number): string => Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days }).toString()
const people = (page: Page): Promise<string[]> =>
  page
    .locator('main a[href*="/persoon?wie="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** @returns the owner of the case, on the page of somebody who was added to it */
async function personOf(way: Way, name: string, roles: readonly string[], born = ''): Promise<Page> {
  const linde = await house.signedIn(way, 'Linde')
  await linde.locator('nav a', { hasText: 'Casussen' }).click()
  await linde.locator('main table a[href^="/casussen/"]').first().click()
  await linde.click('.tabs a:has-text("Personen en plaatsen")')
  const before = await people(linde)
  await unfold(linde, 'Persoon, plaats of zaak erbij')
  await write(linde, { 'Naam, adres, kenteken of nummer': name })
  await linde.locator('main [name="geboren"]:visible').first().fill(born)
  for (const role of roles) await linde.getByLabel(role, { exact: true }).check()
  await press(linde, 'Zet erbij')
  const added = (await people(linde)).find((href) => !before.includes(href)) ?? ''
  await linde.locator(`main a[href="${added}"]`).first().click()
  return linde
}

async function knows(page: Page, facts: Record<string, string>, more?: (page: Page) => Promise<void>): Promise<string> {
  await follow(page, /Vul in wat je weet|Vul aan of wijzig/)
  for (const [question, answer] of Object.entries(facts)) await choose(page, question, answer)
  await more?.(page)
  await press(page, 'Bewaar en bereken het advies')
  return textOf(page)
}

describe.each(ways)('with script $script at $width px', (way) => {
  test(
    'a boy of 17 whose account was used: suspect and possibly a victim, with parents who ask',
    { timeout: 180_000 },
    async () => {
      const roles = ['vermoedelijk slachtoffer', 'persoon die mogelijk anderen uitbuit']
      const linde = await personOf(way, `Testpersoon Zeventien ${way.width}`, roles, inDays(-6_300))
      const person = linde.url()
      expect(await textOf(linde)).toContain('non-punishment')
      await follow(linde, 'Verblijf, opvang en geld')
      const advice = await knows(linde, {
        'Welk recht op verblijf': 'Nederlander',
        'Is de persoon ook verdachte?': 'ja',
      })
      for (const words of ['Regel R15', 'Regel R19', 'een advocaat vóór het verhoor', 'Vraag Veilig Thuis om advies'])
        expect(advice).toContain(words)
      expect(advice).toContain('Praat dan niet eerst met die ouder')
      for (const no of ['Regel R05', 'COSM']) expect(advice).not.toContain(no)
      await house.look(linde, 'the route of a boy who is suspect too')

      await linde.goto(person)
      await follow(linde, 'Zorg voor deze persoon')
      await follow(linde, 'Naar de toestemming')
      await choose(linde, 'Waarvoor vroeg je toestemming?', 'gegevens delen met hulpverleners')
      await pick(linde, 'Wat was het antwoord?', 'ja')
      await pick(linde, 'Wie beslist?', 'De wettelijk vertegenwoordiger beslist.')
      await write(linde, { 'Wat mag wel en wat niet, in eigen woorden': 'Wel met school, niet met mijn oom.' })
      await press(linde, 'Leg vast')
      const refused = await textOf(linde)
      expect(refused).toContain('Deze persoon is oud genoeg en beslist zelf.')
      await house.look(linde, 'his parents do not decide for him')
      await pick(linde, 'Wie beslist?', 'De persoon zelf beslist.')
      await press(linde, 'Leg vast')
      expect(await textOf(linde)).toContain('Wel met school, niet met mijn oom.')
      await linde.context().close()
    },
  )

  test('a worker without EU right who sleeps where he works, and has not decided', { timeout: 180_000 }, async () => {
    const linde = await personOf(way, `Testpersoon Roemeen ${way.width}`, ['vermoedelijk slachtoffer'])
    const person = linde.url()
    await follow(linde, 'Verblijf, opvang en geld')
    const advice = await knows(
      linde,
      {
        'Hoe oud is de persoon?': '23 of ouder',
        'Welk recht op verblijf': 'EU, EER of Zwitserland, zonder EU-recht',
        'Wil of kan de persoon aangifte doen': 'nog niet beslist',
      },
      (page) => page.getByLabel('arbeidsuitbuiting').check(),
    )
    for (const words of ['Regel R03', 'Regel R18', 'nog te toetsen']) expect(advice).toContain(words)
    expect(advice).toContain('Wil of kan de persoon aangifte doen')
    await house.look(linde, 'the route of a worker who has not decided')

    await linde.goto(person)
    await follow(linde, 'Zorg voor deze persoon')
    await follow(linde, 'Naar de opvang')
    await choose(linde, 'Wat voor plek?', 'COSM, via CoMensha')
    await write(linde, { 'Wie betaalt?': 'Hoofdweg 12' })
    await press(linde, 'Begin met bellen')
    expect(await textOf(linde)).toContain('Dit lijkt op een adres')
    await write(linde, { 'Wie betaalt?': 'Nog niemand; de centrumgemeente zoekt het uit.' })
    await press(linde, 'Begin met bellen')
    for (const [whom, answer] of [
      ['Opvang, teamleider', 'nee'],
      ['CoMensha, medewerker', 'ja'],
    ] as const) {
      await write(linde, { 'Met wie?': whom })
      await pick(linde, 'Wat zeiden ze?', answer)
      await press(linde, 'Leg vast')
    }
    const calls = await textOf(linde)
    for (const words of ['Opvang, teamleider', 'CoMensha, medewerker']) expect(calls).toContain(words)
    await house.look(linde, 'who was called about shelter')
    await linde.context().close()
  })

  test('a man under the Dublin rules has thirty days, and nobody forgets the last', { timeout: 180_000 }, async () => {
    const linde = await personOf(way, `Testpersoon Dertig ${way.width}`, ['vermoedelijk slachtoffer'])
    await follow(linde, 'Verblijf, opvang en geld')
    const route = linde.url()
    const advice = await knows(
      linde,
      {
        'Hoe oud is de persoon?': '23 of ouder',
        'Welk recht op verblijf': 'in de Dublinprocedure',
        'Wil of kan de persoon aangifte doen': 'nog niet beslist',
      },
      (page) => write(page, { 'Is er bedenktijd gegeven': inDays(-20) }),
    )
    for (const words of ['Regel R06', 'de bedenktijd duurt 30 dagen', 'over 10 dagen']) expect(advice).toContain(words)
    await house.look(linde, 'the route of a Dublin claimant')
    const complained = await knows(linde, { 'Wil of kan de persoon aangifte doen': 'doet aangifte' })
    for (const words of ['Veranderd sinds iemand het advies zag', 'Regel R10', 'het OM moet vervolgen'])
      expect(complained).toContain(words)
    await linde.goto(route.replace(/\/route.*|\/persoon.*|\/verblijf.*/, ''))
    expect(await textOf(linde)).toContain('Termijnen die lopen')
    await house.look(linde, 'a case with terms')
    await house.toWork(linde)
    expect(await textOf(linde)).toMatch(/Termijn in casus \d\d-\d+ over 10 dagen/)
    await linde.context().close()
  })
})
