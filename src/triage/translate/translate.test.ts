// SPDX-License-Identifier: EUPL-1.2
/** Text to a sworn interpreter or translator (beëdigd tolk of vertaler): recorded before it leaves, and marked when it comes back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../access.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let officer: Staff
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>
let reportId: string
const story = 'Моя сестра Олена працює в салоні. Чоловік забрав паспорт.'
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  officer = await house.signIn(['attentionOfficer'])
  const administrator = await house.signIn(['administrator'])
  await administrator.post('/beheer/loket/wijzigen', { afspraak: 'readLanguages', 'dagen-nl': '0', 'dagen-uk': '2' })
  reportId = await told(story, { taal: 'uk', contact: 'Oksana, 0600000009' })
})
afterAll(() => house.stop())

const rows = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows

async function told(verhaal: string, fields: Record<string, string> = {}): Promise<string> {
  await house.report({ verhaal, ...fields })
  await house.takeIn()
  return reportIn((await officer.get('/meldingen')).html, verhaal)
}

const addressOf = (id: string, rest = '') => `/meldingen/${id}/vertalen${rest}`
const given = {
  tekst: 'verhaal',
  uittreksel: story.replace('Олена ', ''),
  ontvanger: 'Testbureau Taal',
  rol: 'swornTranslator',
  register: '12345',
  hoe: 'secureMail',
  nodig: 'Niemand op het loket leest Oekraïens.',
  grondslag: 'Eigen grondslag van de test',
}
const give = (id: string, fields: Partial<typeof given> = {}) =>
  officer.post(addressOf(id, '/geven'), { ...given, ...fields })
const disclosureIn = (location: string | null) => /vertalen\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? ''

describe('a text that goes to a sworn translator', () => {
  test('is shown as it will leave, with the ground of the municipality or ours marked as a proposal', async () => {
    expect((await officer.get(`/meldingen/${reportId}`)).html).toContain('Laat deze tekst vertalen')
    const { html } = await officer.get(addressOf(reportId))
    expect(html).toContain(story)
    expect(html).not.toContain('0600000009')
    expect(html).toContain('(voorstel)')
    const administrator = await house.signIn(['administrator'])
    const set = { afspraak: 'translationGround', grondslag: 'Afgesproken grondslag' }
    expect((await administrator.post('/beheer/loket/wijzigen', set)).status).toBe(303)
    const agreed = (await officer.get(addressOf(reportId))).html
    expect(agreed).toContain('Afgesproken grondslag')
    expect(agreed).not.toContain('(voorstel)')
    await superuser.query(`delete from platform.setting where name = 'translationGround'`)
  })

  test('is a record of who got what, why, on which ground, how, by whom and on which day; and sealed', async () => {
    const sent = await give(reportId)
    expect(sent.status).toBe(303)
    const id = disclosureIn(sent.location)
    const [row] = await rows(`select *, disclosed_on::text as day from triage.text_disclosure where id = $1`, [id])
    expect(row).toMatchObject({
      municipality_id: house.municipalityId,
      report_id: reportId,
      purpose: 'P1',
      receiver_role: 'swornTranslator',
      channel: 'secureMail',
      what: 'story',
      message_id: null,
      decided_by: officer.personId,
      day: '2026-11-18',
    })
    const bytes: Buffer = row.content
    for (const word of ['Testbureau', 'сестра', 'Eigen grondslag', 'Niemand', '12345'])
      expect(bytes.includes(word), word).toBe(false)
    expect(await rows(`select purpose, object_id, details from audit.line where action = 'text.disclosed'`)).toEqual([
      {
        purpose: 'P1',
        object_id: reportId,
        details: { disclosure: id, receiver: 'swornTranslator', channel: 'secureMail', what: 'story' },
      },
    ])
    expect(await rows(`select details from insight.fact where kind = 'text-disclosed'`)).toEqual([
      { details: { channel: 'secureMail' } },
    ])
    const list = (await officer.get(addressOf(reportId))).html
    for (const text of ['Testbureau Taal', '12345', 'Eigen grondslag van de test', 'Niemand op het loket'])
      expect(list).toContain(text)
  })

  test('leaves on a sheet with exactly that text, never stored by a browser, and each look is recorded with its purpose', async () => {
    const sent = await give(reportId)
    const sheet = await officer.get(addressOf(reportId, `/${disclosureIn(sent.location)}`))
    expect(sheet.html).toContain(given.uittreksel)
    expect(sheet.html).not.toContain('Олена')
    expect(sheet.html).not.toContain('0600000009')
    expect(sheet.headers.get('cache-control')).toBe('no-store')
    const lines = await rows(
      `select purpose, object_id from audit.line where action = 'disclosed-text.viewed' and details->>'disclosure' = $1`,
      [disclosureIn(sent.location)],
    )
    expect(lines).toEqual([{ purpose: 'P1', object_id: reportId }])
  })

  test('is never a word that the reporter did not write', async () => {
    const page = await give(reportId, { uittreksel: `${story} Bel Oksana.` })
    expect(page.status).toBe(422)
    expect(page.html).toContain('Haal alleen weg wat niet nodig is')
    expect(page.html).toContain('Bel Oksana.')
  })

  test.each([
    ['ontvanger', 'Schrijf de naam van het bureau'],
    ['rol', 'Kies: een vertaler of een tolk'],
    ['hoe', 'Kies hoe je de tekst geeft'],
    ['nodig', 'Schrijf in één zin waarom'],
    ['grondslag', 'Schrijf de grondslag'],
    ['uittreksel', 'Laat staan wat vertaald'],
  ] as const)('without %s is not recorded, and says what is missing', async (field, sentence) => {
    const before = await rows('select from triage.text_disclosure')
    const page = await give(reportId, { [field]: '' })
    expect(page.status).toBe(422)
    expect(page.html).toContain(sentence)
    expect(await rows('select from triage.text_disclosure')).toHaveLength(before.length)
  })

  test('in Dutch there is nothing to give: no link, and no deed', async () => {
    const dutch = await told('Een Nederlands verhaal.')
    expect((await officer.get(`/meldingen/${dutch}`)).html).not.toContain('vertalen')
    const page = await give(dutch, { uittreksel: 'Een Nederlands verhaal.' })
    expect([page.status, page.html.includes('in het Nederlands')]).toEqual([409, true])
  })

  test('of another report is not given by the address of this one', async () => {
    const other = await told('Інша історія про готель.', { taal: 'uk' })
    const sent = await give(reportId)
    expect((await officer.get(addressOf(other, `/${disclosureIn(sent.location)}`))).status).toBe(404)
    const posted = await officer.post(addressOf(other, '/vertaling'), {
      welke: disclosureIn(sent.location),
      vertaling: 'x',
    })
    expect(posted.status).toBe(404)
  })

  test.each(roles.filter((role) => role !== 'attentionOfficer' && role !== 'deputy'))('is not for %s', async (role) => {
    const person = await house.signIn([role])
    expect((await person.get(addressOf(reportId))).status).toBe(403)
    expect((await person.post(addressOf(reportId, '/geven'), given)).status).toBe(403)
  })
})

describe('a translation (vertaling)', () => {
  test('stands beside the original with who made it, sealed, and a second one does not take its place', async () => {
    const id = disclosureIn((await give(reportId, { ontvanger: 'Tolk Test' })).location)
    const vertaling = 'Mijn zus werkt in een salon.'
    expect((await officer.post(addressOf(reportId, '/vertaling'), { welke: id, vertaling })).status).toBe(303)
    const { html } = await officer.get(`/meldingen/${reportId}`)
    for (const text of [story, vertaling, 'Vertaald door Tolk Test, niet door Spil.']) expect(html).toContain(text)
    const [row] = await rows('select translation, translation_by from triage.text_disclosure where id = $1', [id])
    expect(row.translation.includes('zus')).toBe(false)
    expect(row.translation_by).toBe(officer.personId)
    const second = await officer.post(addressOf(reportId, '/vertaling'), { welke: id, vertaling: 'Iets anders.' })
    expect([second.status, second.html.includes('Iets anders.')]).toEqual([409, false])
    expect((await officer.get(`/meldingen/${reportId}`)).html).toContain(vertaling)
  })

  test('and the record itself cannot be changed by the program', async () => {
    const pool = house.database.pool('casework_rw')
    const client = await pool.connect()
    await client.query(`select set_config('app.municipality', $1, false)`, [house.municipalityId])
    for (const column of ['content', 'receiver_role', 'decided_by', 'disclosed_on'])
      await expect(
        client.query(`update triage.text_disclosure set ${column} = ${column}`),
        column,
      ).rejects.toMatchObject({
        code: '42501',
      })
    await expect(client.query('delete from triage.text_disclosure')).rejects.toMatchObject({ code: '42501' })
    client.release()
  })
})
