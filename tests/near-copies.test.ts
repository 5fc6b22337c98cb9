// SPDX-License-Identifier: EUPL-1.2
/** M-55: a flood of nearly the same reports does not hide a genuine one, and is never thrown away by itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areAlike, sketchOf } from '../src/reporting/desk/near-copies.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from './house.ts'

describe('nearly the same text', () => {
  const story = 'Er wonen heel veel mannen in het huis naast ons en elke ochtend haalt een wit busje ze op om te werken'
  test.each([
    ['the same with another number', `${story} 17`, true],
    ['other capitals, commas and spaces', story.toUpperCase().replaceAll(' ', ',  '), true],
    ['one word changed', story.replace('wit', 'blauw'), true],
    [
      'another story in the same words',
      'In het huis naast ons haalt elke ochtend een busje heel veel mannen op',
      false,
    ],
    ['another story', 'Onze zoon heeft opeens dure schoenen en een tweede telefoon en wil niet zeggen van wie', false],
    ['the beginning only', story.slice(0, 50), false],
  ])('%s', (_, other, alike) => expect(areAlike(sketchOf(story), sketchOf(other))).toBe(alike))

  test('short texts are alike only when they are the same', () => {
    expect(areAlike(sketchOf('Help mij'), sketchOf('help MIJ!'))).toBe(true)
    expect(areAlike(sketchOf('Help mij'), sketchOf('Help hem'))).toBe(false)
    expect(sketchOf(' !? ').size).toBe(0)
  })
})

describe('M-55: 1,000 near-identical reports', () => {
  let house: TestHouse
  let officer: Staff
  const flood = (index: number) =>
    `Op de markt verkoopt een man met een rode jas elke zaterdag telefoons aan kinderen van de school, nummer ${index}.`
  const genuine = 'Mijn nichtje mag het huis niet uit en haar paspoort is weg.'
  beforeAll(async () => {
    house = await testHouse()
    officer = await house.signIn(['attentionOfficer'])
    for (let index = 0; index < 1000; index += 50)
      await Promise.all(
        Array.from({ length: 50 }, (_, more) =>
          house.report({ verhaal: flood(index + more), acuut: index === 0 ? 'ja' : '' }),
        ),
      )
    await house.takeIn()
    await house.report({ verhaal: genuine })
    await house.takeIn()
  }, 120_000)
  afterAll(() => house.stop())

  test('the genuine one stands on the first page, before the copies; every copy is still there', async () => {
    const { html } = await officer.get('/meldingen')
    const place = html.indexOf('Mijn nichtje mag het huis niet uit')
    const head = html.indexOf('Op de markt verkoopt')
    const firstCopy = html.indexOf('Op de markt verkoopt', head + 1)
    expect([head > 0, place > 0, firstCopy > Math.max(head, place)]).toEqual([true, true, true])
    expect(html).toContain('bijna hetzelfde')
    expect((await officer.get('/')).html).toContain('pagina=21')
    const { rows } = await (
      await house.database.superuser()
    ).query<{ heads: number; all: number }>(
      'select count(*) filter (where like_report is null)::integer as heads, count(*)::integer as all from triage.course',
    )
    expect(rows[0]).toEqual({ heads: 2, all: 1001 })
  })

  test('one decision may be taken for the copies too; the genuine one is left alone', async () => {
    const client = await house.database.superuser()
    const { rows } = await client.query<{ id: string }>(
      `select report_id as id from triage.course where like_report is null and exists (select from triage.course c where c.like_report = course.report_id)`,
    )
    const id = rows[0]?.id ?? ''
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('nog 999 meldingen die bijna hetzelfde zeggen')
    const decided = await officer.post(`/meldingen/${id}/besluit`, {
      gevaar: 'none',
      besluit: 'noIndication',
      reden: 'Steeds dezelfde tekst, door een programma verstuurd.',
      ookgelijke: 'ja',
      antwoord: 'ja',
    })
    expect(decided.status).toBe(303)
    const states = await client.query(
      'select state, count(*)::integer as n from triage.course group by state order by state',
    )
    expect(states.rows).toEqual([
      { state: 'closedNoIndication', n: 201 },
      { state: 'submitted', n: 800 },
    ])
    const facts = await client.query(`select count(*)::integer as n from insight.fact where kind = 'report-decided'`)
    expect(facts.rows).toEqual([{ n: 201 }])
    const left = reportIn((await officer.get('/meldingen')).html, 'Mijn nichtje')
    expect((await officer.get(`/meldingen/${left}`)).html).not.toContain('bijna hetzelfde zeggen')
  })
})
