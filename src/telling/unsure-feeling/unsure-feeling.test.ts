// SPDX-License-Identifier: EUPL-1.2
/** Niet pluis: three clicks and a story, for everybody who works here, and by the same door as every report. */
import { describe, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { roles } from '../../access.ts'
import { hiddenIn, reportIn } from '../../../tests/house.ts'
import {
  house,
  officer,
  colleague,
  rows,
  idIn,
  newStory,
  told,
  takenDown,
  tellingHouse,
} from '../../../tests/telling-house.ts'

tellingHouse()

describe('niet pluis', () => {
  test.each(roles)('%s finds the button on each page and gets the form', async (role) => {
    const person = await house.signIn([role])
    expect((await person.get('/')).html).toMatch(/<a class="[^"]+" href="\/niet-pluis">Niet pluis\?<\/a>/)
    expect((await person.get('/niet-pluis')).status).toBe(200)
  })

  test('is three clicks and a story: the button, the box, send; and the next page thanks', async () => {
    const { html } = await colleague.get('/niet-pluis')
    const form = html.split('<form').find((part) => part.includes('name="verhaal"')) ?? ''
    // what a browser sends of the untouched form, and the story
    expect(form).not.toMatch(/ required/)
    const page = await colleague.post('/niet-pluis/doorgeven', {
      verhaal: newStory(),
      waar: '',
      beroep: '',
      wanneer: '',
      wie: '',
      verzoek: hiddenIn(form, 'verzoek'),
    })
    expect(page.status).toBe(303)
    expect((await colleague.get(page.location ?? '')).html).toContain('Dank je. Je melding is doorgegeven.')
  })

  test('comes to the desk by the same door as every report', async () => {
    const { id, verhaal } = await told(colleague, { waar: 'Dorpsstraat', acuut: 'ja', wie: 'Een man met een bus' })
    const inbox = await officer.get('/meldingen')
    expect(reportIn(inbox.html, verhaal)).toBe(id)
    const { html } = await officer.get(`/meldingen/${id}`)
    for (const text of [verhaal, 'Dorpsstraat', 'Een man met een bus', 'direct gevaar genoemd', 'Een collega meldde'])
      expect(html).toContain(text)
    const [report] = await rows<{ arrived_on: string; acute_at: Date }>(
      'select arrived_on::text, acute_at from reporting.report where id = $1',
      [id],
    )
    expect(report?.arrived_on).toBe('2026-11-18')
    expect(report?.acute_at.getSeconds()).toBe(0)
    expect(await rows('select from reporting.outbox')).toEqual([])
  })

  test('a double click stores it once and leads to the same page', async () => {
    const verzoek = randomUUID()
    const verhaal = newStory()
    const post = () => colleague.post('/niet-pluis/doorgeven', { verhaal, verzoek })
    const before = await rows('select from reporting.report')
    const [first, second] = await Promise.all([post(), post()])
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location])
    expect(await rows('select from reporting.report')).toHaveLength(before.length + 1)
    expect(await rows('select from telling.own_report where report_id = $1', [idIn(first)])).toHaveLength(1)
  })

  test('no word of it, nor who told it, stands in a plain column', async () => {
    const needle = 'Zonderlinge Distelvink'
    await told(colleague, { verhaal: needle, waar: needle, wanneer: needle, wie: needle })
    await takenDown(colleague, { verhaal: needle, contact: needle, verteller: needle, nooit: needle, veilig: needle })
    const { id } = await told(colleague)
    await colleague.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: needle })
    await house.takeIn()
    const tables = await rows<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname !~ '^(pg_|information_schema)'`,
    )
    expect(tables.length).toBeGreaterThan(30)
    for (const { name } of tables) {
      const found = await rows<{ row: string }>(`select t::text as row from ${name} t where t::text ~ $1`, [
        'Distelvink|Testpersoon colleague',
      ])
      expect([name, found]).toEqual([name, []])
      // as bytes too
      const hex = Buffer.from('Distelvink').toString('hex')
      expect([name, await rows(`select from ${name} t where t::text like $1`, [`%${hex}%`])]).toEqual([name, []])
    }
  })

  test('the profession (beroep) is asked once, remembered, and brings its signals', async () => {
    const person = await house.signIn(['policyOfficer'])
    const first = await person.get('/niet-pluis')
    expect(first.html).toContain('Wat is je beroep?')
    expect(first.html).not.toContain('name="gezien"')
    const { id } = await told(person, { beroep: 'boa' })
    const second = await person.get('/niet-pluis')
    expect(second.html).not.toContain('name="beroep"')
    expect(second.html).toContain('Je beroep: boa, handhaver')
    const signal = /name="gezien" value="(SIG-[^"]+)"/.exec(second.html)?.[1] ?? ''
    expect(signal).not.toBe('')
    expect((await person.get('/niet-pluis?beroep=anders')).html).toContain('name="beroep"')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('boa, handhaver')
  })

  test('signals that were picked arrive as structure with their source; what is no signal does not', async () => {
    const { id } = await told(colleague, { gezien: 'SIG-V-001\nSIG-V-001\nSIG-NIET\n<b>' })
    const { html } = await officer.get(`/meldingen/${id}`)
    expect(html).toContain('Heeft het eigen paspoort of ID niet zelf in handen')
    expect(html.split('Heeft het eigen paspoort')).toHaveLength(2)
    expect(html).toContain('aangekruist door de melder')
  })

  test('an unknown profession is refused kindly, and what was typed stays', async () => {
    const page = await colleague.post('/niet-pluis/doorgeven', {
      verhaal: 'Blijft staan',
      waar: 'Kade 1',
      beroep: 'koning',
    })
    expect(page.status).toBe(422)
    expect(page.html).toContain('Kies je beroep uit de lijst.')
    for (const text of ['Blijft staan', 'value="Kade 1"', '<title>Fout: ']) expect(page.html).toContain(text)
    expect(page.html).not.toContain('koning')
  })

  test('without a story, or with too long a one, it says what to do and keeps the rest', async () => {
    const empty = await colleague.post('/niet-pluis/doorgeven', { verhaal: ' ', wie: 'Twee mannen', acuut: 'ja' })
    expect([empty.status, empty.html.includes('Schrijf kort wat je opviel.')]).toEqual([422, true])
    expect(empty.html).toContain('Twee mannen')
    expect(empty.html).toMatch(/name="acuut"[^>]*checked/)
    const long = await colleague.post('/niet-pluis/doorgeven', { verhaal: 'a'.repeat(20_001) })
    expect([long.status, long.html.includes('Maak de tekst korter.')]).toEqual([422, true])
    expect((await colleague.post('/niet-pluis/doorgeven', { verhaal: 'ﷺ'.repeat(20_000) })).status).toBe(303)
  })

  test('offers places from one’s own reports and from nobody else’s', async () => {
    await told(colleague, { waar: 'Zwanenpad 7' })
    expect((await colleague.get('/niet-pluis')).html).toContain('<option value="Zwanenpad 7"')
    const other = await house.signIn(['colleague'])
    const { html } = await other.get('/niet-pluis')
    expect(html).toContain('<option value="Winterswijk"')
    expect(html).not.toContain('Zwanenpad')
  })

  test('at a care desk, where nobody reads reports, it says so and stores nothing', async () => {
    const desk = await house.database.addMunicipality({ slug: 'zorg', name: 'Zorg', kind: 'care-desk' })
    const coordinator = await house.signIn(['careCoordinator'], desk.id)
    const page = await coordinator.post('/niet-pluis/doorgeven', { verhaal: 'Iets' })
    expect([page.status, page.html.includes('leest niemand meldingen')]).toEqual([409, true])
    expect(await rows('select from reporting.report where municipality_id = $1', [desk.id])).toEqual([])
  })
})
