// SPDX-License-Identifier: EUPL-1.2
/** Marks that make a report be read sooner: a danger word (gevaarwoord) in any of eight languages, somebody under eighteen. */
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, test } from 'vitest'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { mailWork, postOffice, type PostOffice } from '../../tests/post-office.ts'

let office: PostOffice
let house: TestHouse
let officer: Staff
beforeAll(async () => {
  office = await postOffice()
})
afterAll(() => office.stop())
beforeEach(async () => {
  house = await testHouse()
  officer = await house.signIn(['attentionOfficer'])
})
afterEach(() => house.stop())

async function arrives(verhaal: string, more: Record<string, string> = {}) {
  const { code } = await house.report({ verhaal, ...more })
  await house.takeIn()
  return { code, id: reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal.slice(0, 20)) }
}
const marked = async (id: string) =>
  (
    await (
      await house.database.superuser()
    ).query<{ danger_words: boolean; minor: boolean }>(
      'select danger_words, minor from triage.course where report_id = $1',
      [id],
    )
  ).rows[0]

describe('danger words', () => {
  test.each(['verhaal', 'waar', 'wanneer', 'wie', 'dwingt', 'helpt', 'nooit'])(
    'are seen in the field %s',
    async (field) => {
      const fields = { verhaal: `Iets in het veld ${field}`, [field]: `Iets in het veld ${field}: zij is opgesloten` }
      const { id } = await arrives(fields.verhaal, fields)
      expect(await marked(id)).toEqual({ danger_words: true, minor: false })
    },
  )

  test('mark the report in the list and on its page, with what to make of it; a quiet report has no mark', async () => {
    const quiet = await arrives('Een rustig verhaal over een schuur')
    const { id } = await arrives('Er is een pistool gezien bij de schuur')
    const [first, second] = (await officer.get('/meldingen')).html.split('<tr').slice(2)
    expect(first).toContain('noemt gevaar')
    expect(second).not.toContain('noemt gevaar')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(
      'De computer vond een woord dat op gevaar kan wijzen. Lees zelf.',
    )
    expect((await officer.get(`/meldingen/${quiet.id}`)).html).not.toContain('De computer vond')
    expect((await officer.get('/')).html).toContain('noemt gevaar, lees zelf')
  })

  test('which word it was is kept nowhere outside the seal', async () => {
    await arrives('Er is een pistool gezien')
    const client = await house.database.superuser()
    const { rows } = await client.query<{ all: string }>(
      `select string_agg(c::text, '') || (select string_agg(l::text, '') from audit.line l) || (select string_agg(f::text, '') from insight.fact f) as all from triage.course c`,
    )
    expect(rows[0]?.all).not.toContain('pistool')
  })

  test('are mailed at once, as a report that says danger is, but in other words; not twice for what is marked acute', async () => {
    const worker = mailWork(house, await house.database.superuser(), office.url)
    const choice = { email: 'linde@winterswijk.test', momenten: 'morning', acuut: 'ja' }
    expect((await officer.post('/mijn-instellingen/berichten', choice)).status).toBe(303)
    await arrives('Een rustig verhaal over een schuur')
    await worker.send()
    expect(await office.take()).toEqual([])
    const { code, id } = await arrives('Zij zit opgesloten in de schuur')
    await worker.send()
    const [one, ...others] = await office.take()
    expect(others).toEqual([])
    expect(one?.mail.text).toBe(
      'In een melding of bericht staat misschien gevaar. Kijk nu.\n\nLog in: https://spil.winterswijk.test\n',
    )
    await arrives('Nu gevaar, hij heeft een mes', { acuut: 'ja' })
    await worker.send()
    expect((await office.take()).map(({ mail }) => mail.text?.slice(0, 40))).toEqual([
      'Er is een melding met direct gevaar. Kij',
    ])
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    const mailbox = await house.publicPost({ code })
    const kaartje = /name="kaartje" value="([^"]*)"/.exec(mailbox.html)?.[1] ?? ''
    const brief = /name="brief" value="([^"]*)"/.exec(mailbox.html)?.[1] ?? ''
    await house.publicPost({ kaartje, brief, bericht: 'Hij wil mij vermoorden', naar: 'schrijven' })
    await house.takeIn()
    await worker.send()
    expect((await office.take()).map(({ mail }) => mail.text?.slice(0, 30))).toEqual(['In een melding of bericht staa'])
  })
})

describe('the order of the list', () => {
  test('acute, then minors and danger words, then the oldest', async () => {
    await arrives('Gewoon en oud, over een schuur')
    house.now = house.now.add({ hours: 24 })
    officer = await house.signIn(['attentionOfficer'])
    await arrives('Een kind in een schuur', { leeftijd: 'jonger-dan-18' })
    await arrives('Direct gevaar gemeld', { acuut: 'ja' })
    const rows = (await officer.get('/meldingen')).html.split('<tr').slice(2)
    expect(rows.map((row) => /Gewoon|Een kind|Direct/.exec(row)?.[0])).toEqual(['Direct', 'Een kind', 'Gewoon'])
    expect(rows[1]).toContain('minderjarig')
    expect(rows[2]).not.toContain('minderjarig')
  })

  test('a report about a minor stands in Mijn werk at once, with the mark', async () => {
    const { id } = await arrives('Een kind in een schuur', { leeftijd: 'jonger-dan-18' })
    expect(await marked(id)).toEqual({ danger_words: false, minor: true })
    expect((await officer.get('/')).html).toMatch(/minderjarig; nog niet gelezen/)
  })
})
