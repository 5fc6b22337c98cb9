// SPDX-License-Identifier: EUPL-1.2
/** Asking others: what was marked does not leave, who was asked sees nothing more, and all of it is a sealed record. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hiddenIn, reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'

let house: TestHouse
let officer: Staff
let coordinator: Staff
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  officer = await house.signIn(['attentionOfficer'])
  coordinator = await house.signIn(['careCoordinator'])
})
afterAll(() => house.stop())

const rows = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows
let told = 0
async function arrived(): Promise<string> {
  const verhaal = `Overlegverhaal ${++told}: ik zag Marek bij Zwarteweg 12 met busje GT-123-B. Hij leek bang.`
  await house.report({ verhaal })
  await house.takeIn()
  return reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
}
const marked = () =>
  `Overlegverhaal ${told}: ik zag [[Marek|een man]] bij [[Zwarteweg 12|een adres]] met busje [[GT-123-B]]. Hij leek bang.`
const fields = (over: Record<string, string> = {}) => ({
  rol: 'careCoordinator',
  collega: coordinator.personId,
  uittreksel: marked(),
  vraag: 'Kanarievraag: is er hulp mogelijk?',
  herkenbaar: 'no',
  nodig: 'Kanarienoodzaak.',
  ...over,
})
/** Looks first, then sends what was seen. */
async function ask(id: string, over: Record<string, string> = {}) {
  const seen = await officer.post(`/meldingen/${id}/overleg/bekijken`, fields(over))
  return officer.post(`/meldingen/${id}/overleg/vragen`, { ...fields(over), gezien: hiddenIn(seen.html, 'gezien') })
}
const idOf = async (reportId: string): Promise<string> =>
  (await rows('select id from triage.consultation where report_id = $1 order by asked_at desc limit 1', [reportId]))[0]
    .id

describe('asking with an extract', () => {
  test('begins with what leads to a person marked', async () => {
    const id = await arrived()
    const { html } = await officer.get(`/meldingen/${id}/overleg`)
    expect(html).toContain('[[GT-123-B|een kenteken]]')
    expect(html).toContain('[[Marek|een persoon]]')
  })

  test('shows first exactly what leaves, and records nothing until that was seen', async () => {
    const id = await arrived()
    const seen = await officer.post(`/meldingen/${id}/overleg/bekijken`, fields())
    expect(seen.status).toBe(200)
    const shown = /id="gaat-weg">([^]*?)<\/p>/.exec(seen.html)?.[1] ?? ''
    expect(shown).toContain('ik zag een man bij een adres met busje […]. Hij leek bang.')
    expect(await rows('select from triage.consultation where report_id = $1', [id])).toHaveLength(0)
    const changed = await officer.post(`/meldingen/${id}/overleg/vragen`, {
      ...fields({ vraag: 'Iets anders?' }),
      gezien: hiddenIn(seen.html, 'gezien'),
    })
    expect([changed.status, changed.html.includes('Bekijk eerst wat er weggaat')]).toEqual([422, true])
    expect((await officer.post(`/meldingen/${id}/overleg/vragen`, fields())).status).toBe(422)
    expect(await rows('select from triage.consultation where report_id = $1', [id])).toHaveLength(0)
  })

  test('is a sealed record, and who was asked sees the extract and answers; never the report', async () => {
    const id = await arrived()
    expect((await ask(id)).location).toBe(`/meldingen/${id}/overleg?gedaan=consulted`)
    const question = await idOf(id)
    const work = (await coordinator.get('/')).html
    expect(work).toContain(`/overleg/${question}`)
    expect(work).not.toContain(id)
    const page = (await coordinator.get(`/overleg/${question}`)).html
    expect(page).toContain('Kanarievraag')
    expect(page).toContain('een man bij een adres')
    for (const word of ['Marek', 'Zwarteweg', 'GT-123-B', 'Kanarienoodzaak', id]) expect(page, word).not.toContain(word)
    expect((await coordinator.get(`/meldingen/${id}`)).status).toBe(403)
    expect((await coordinator.get(`/meldingen/${id}/overleg`)).status).toBe(403)
    expect((await coordinator.post(`/overleg/${question}/antwoord`, { antwoord: 'Kanarieantwoord.' })).status).toBe(303)
    expect((await coordinator.post(`/overleg/${question}/antwoord`, { antwoord: 'Nog een.' })).status).toBe(409)
    expect((await officer.get(`/meldingen/${id}/overleg`)).html).toContain('Kanarieantwoord.')
    const [row] = await rows('select c::text as all, * from triage.consultation c where id = $1', [question])
    expect(row).toMatchObject({ purpose: 'P1', channel: 'inSpil', asked_by: officer.personId, basis_id: null })
    expect(row.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    const lines = await rows(`select details from audit.line where action = 'expert.consulted' and object_id = $1`, [
      id,
    ])
    expect(lines).toEqual([
      { details: { consultation: question, receiver: 'careCoordinator', inSpil: true, onBasis: false } },
    ])
  })

  test.each([
    [{ rol: '' }, 'rol'],
    [{ collega: '', organisatie: '', hoe: 'spoken' }, 'organisatie'],
    [{ collega: '', organisatie: 'AVIM', hoe: '' }, 'hoe'],
    [{ uittreksel: '' }, 'uittreksel'],
    [{ uittreksel: 'Een eigen tekst.' }, 'uittreksel'],
    [{ vraag: '' }, 'vraag'],
    [{ vraag: 'Ken jij Marek?' }, 'vraag'],
    [{ vraag: 'Ken jij GT 123 B?' }, 'vraag'],
    [{ collega: '', hoe: 'spoken', organisatie: 'Marek' }, 'organisatie'],
    [{ herkenbaar: '' }, 'herkenbaar'],
    [{ herkenbaar: 'yes' }, 'herkenbaar'],
    [{ nodig: ' ' }, 'nodig'],
    [{ grondslag: '00000000-0000-4000-8000-000000000000' }, 'grondslag'],
  ])('%j is to be mended at its field', async (over, field) => {
    const page = await officer.post(`/meldingen/${await arrived()}/overleg/bekijken`, fields(over))
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
  })

  test('a marked word that stands elsewhere stops it, and is named', async () => {
    const id = await arrived()
    const uittreksel = marked().replace('[[Marek|een man]]', 'Marek').replace('Hij leek', '[[Hij]] leek')
    expect((await officer.post(`/meldingen/${id}/overleg/bekijken`, fields({ uittreksel }))).status).toBe(200)
    const verhaal = `Twee keer ${told}: Marek kwam en Marek ging.`
    await house.report({ verhaal })
    await house.takeIn()
    const twice = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
    const refused = await officer.post(`/meldingen/${twice}/overleg/bekijken`, {
      ...fields(),
      uittreksel: verhaal.replace('Marek', '[[Marek]]'),
    })
    expect([refused.status, refused.html.includes('Staat er nog: Marek.')]).toEqual([422, true])
  })

  test('only somebody who works here in a role that is asked can be asked in Spil', async () => {
    const id = await arrived()
    const colleague = await house.signIn(['colleague'])
    const neighbour = await house.signIn(['careCoordinator'], house.neighbourId)
    for (const collega of [colleague.personId, neighbour.personId, officer.personId, 'x'])
      expect((await officer.post(`/meldingen/${id}/overleg/bekijken`, fields({ collega }))).status).toBe(422)
  })

  test('the same form twice asks once', async () => {
    const id = await arrived()
    const seen = await officer.post(`/meldingen/${id}/overleg/bekijken`, fields())
    const form = {
      ...fields(),
      gezien: hiddenIn(seen.html, 'gezien'),
      verzoek: 'aaaaaaaa-0000-4000-8000-00000000000a',
    }
    const [first, second] = [
      await officer.post(`/meldingen/${id}/overleg/vragen`, form),
      await officer.post(`/meldingen/${id}/overleg/vragen`, form),
    ]
    expect(first.status).toBe(303)
    expect(second.location).toBe(first.location)
    expect(await rows('select from triage.consultation where report_id = $1', [id])).toHaveLength(1)
  })

  test('a withdrawn question is gone for who was asked', async () => {
    const id = await arrived()
    await ask(id)
    const welke = await idOf(id)
    expect((await coordinator.get(`/overleg/${welke}`)).status).toBe(200)
    expect((await officer.post(`/meldingen/${id}/overleg/intrekken`, { welke })).status).toBe(303)
    expect((await coordinator.get(`/overleg/${welke}`)).status).toBe(404)
    expect((await coordinator.post(`/overleg/${welke}/antwoord`, { antwoord: 'Te laat.' })).status).toBe(404)
    expect((await coordinator.get('/')).html).not.toContain(welke)
    expect((await officer.post(`/meldingen/${id}/overleg/intrekken`, { welke })).status).toBe(409)
  })

  test('who it is about is a step of its own, once, with a reason, and only then seen', async () => {
    const id = await arrived()
    await ask(id)
    const welke = await idOf(id)
    const wie = { welke, wie: 'Kanariepersoon Marek', reden: 'Zonder naam is er geen plek.' }
    expect((await officer.post(`/meldingen/${id}/overleg/wie`, { ...wie, reden: '' })).status).toBe(422)
    expect((await officer.post(`/meldingen/${id}/overleg/wie`, wie)).status).toBe(303)
    expect((await officer.post(`/meldingen/${id}/overleg/wie`, wie)).status).toBe(409)
    const page = (await coordinator.get(`/overleg/${welke}`)).html
    expect(page).toContain('Kanariepersoon Marek')
    expect(page).not.toContain('Zonder naam is er geen plek')
    const [row] = await rows('select c::text as all from triage.consultation c where id = $1', [welke])
    expect(row.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    expect(
      await rows(
        `select from audit.line where action = 'consultation.identified' and result = 'done' and object_id = $1`,
        [id],
      ),
    ).toHaveLength(1)
  })

  test('to a partner it is passed on by the asker, who writes the answer down', async () => {
    const id = await arrived()
    const over = { collega: '', rol: 'avim', organisatie: 'Politie Oost', hoe: 'telephone' }
    expect((await ask(id, over)).status).toBe(303)
    const welke = await idOf(id)
    const answer = { welke, antwoord: 'Herkennen zij niet.' }
    expect((await officer.post(`/meldingen/${id}/overleg/antwoord`, { ...answer, antwoord: '' })).status).toBe(422)
    expect((await officer.post(`/meldingen/${id}/overleg/antwoord`, answer)).status).toBe(303)
    expect((await officer.post(`/meldingen/${id}/overleg/antwoord`, answer)).status).toBe(409)
    expect((await officer.get(`/meldingen/${id}/overleg`)).html).toContain('Herkennen zij niet.')
  })

  test('the asker cannot answer for a colleague who was asked in Spil', async () => {
    const id = await arrived()
    await ask(id)
    const page = await officer.post(`/meldingen/${id}/overleg/antwoord`, { welke: await idOf(id), antwoord: 'Ja.' })
    expect(page.status).toBe(409)
  })

  test('without an answer the asker is reminded after the working days agreed', async () => {
    const id = await arrived()
    await ask(id)
    const link = `/meldingen/${id}/overleg`
    expect((await officer.get('/')).html).not.toContain(link)
    const { now } = house
    house.now = now.add({ hours: 24 * 6 })
    officer = await house.signInAs(officer.personId)
    expect((await officer.get('/')).html).toContain(link)
    house.now = now
    officer = await house.signInAs(officer.personId)
    coordinator = await house.signInAs(coordinator.personId)
  })
})

describe('by word of mouth, and inside', () => {
  test('a talk is recorded with who, what, the answer and whether it could be known who it is', async () => {
    const id = await arrived()
    const talk = {
      'm-rol': 'veiligThuis',
      'm-wie': 'Veilig Thuis',
      'm-hoe': 'telephone',
      'm-vraag': 'Kanarie: wat raden jullie aan?',
      'm-antwoord': 'Kanarie: doe een melding.',
      'm-herkenbaar': 'maybe',
    }
    expect((await officer.post(`/meldingen/${id}/overleg/gesprek`, talk)).status).toBe(422)
    const whole = { ...talk, 'm-waarom': 'Het gaat om een klein dorp.' }
    expect((await officer.post(`/meldingen/${id}/overleg/gesprek`, whole)).status).toBe(303)
    const { html } = await officer.get(`/meldingen/${id}/overleg`)
    for (const text of ['Mondeling overlegd', 'Kanarie: doe een melding.', 'klein dorp']) expect(html).toContain(text)
    const [row] = await rows('select c::text as all from triage.consultation c where report_id = $1', [id])
    expect(row.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
  })

  test('a question inside has a closed answer with its origin; a source that may not be used is refused', async () => {
    const id = await arrived()
    const navraag = {
      'n-team': 'civilAffairs',
      'n-wie': 'Burgerzaken',
      'n-hoe': 'spoken',
      'n-vraag': 'Staat er iemand ingeschreven op dit adres?',
      'n-nodig': 'Om te weten of er iemand woont.',
    }
    expect((await officer.post(`/meldingen/${id}/overleg/navraag`, navraag)).status).toBe(303)
    const welke = await idOf(id)
    const answer = (over: Record<string, string>) =>
      officer.post(`/meldingen/${id}/overleg/antwoord`, { welke, uitkomst: 'no', herkomst: 'brp', ...over })
    expect((await answer({ uitkomst: 'misschien' })).status).toBe(422)
    expect((await answer({ herkomst: '' })).status).toBe(422)
    for (const herkomst of ['bibob', 'suwinet', 'privateSocialMedia', 'fakeProfile'])
      expect((await answer({ herkomst })).html).toContain('Deze bron mag je hiervoor niet gebruiken')
    expect((await answer({})).status).toBe(303)
    expect((await officer.get(`/meldingen/${id}/overleg`)).html).toContain('Gaat niet naar buiten de gemeente')
  })
})

describe('who was not asked', () => {
  test('a colleague, a neighbour and a stranger get the same 404', async () => {
    const id = await arrived()
    await ask(id)
    const question = await idOf(id)
    const others = [
      await house.signIn(['careCoordinator']),
      await house.signIn(['publicOrderAdviser', 'deputy']),
      await house.signIn(['careCoordinator', 'attentionOfficer'], house.neighbourId),
      officer,
    ]
    for (const other of others) {
      for (const at of [question, '00000000-0000-4000-8000-000000000000', 'x']) {
        expect((await other.get(`/overleg/${at}`)).status).toBe(404)
        expect((await other.post(`/overleg/${at}/antwoord`, { antwoord: 'Ik.' })).status).toBe(404)
      }
    }
    const neighbour = others[2]
    for (const rest of ['', '/bekijken', '/vragen', '/gesprek', '/navraag', '/antwoord', '/wie', '/intrekken'])
      expect(
        (rest === ''
          ? await neighbour?.get(`/meldingen/${id}/overleg`)
          : await neighbour?.post(`/meldingen/${id}/overleg${rest}`, {
              ...fields(),
              welke: question,
              wie: 'x',
              reden: 'x',
            })
        )?.status,
        rest,
      ).toBe(404)
  })

  test('a question of one report is not withdrawn, answered or named by the address of another', async () => {
    const id = await arrived()
    await ask(id)
    const welke = await idOf(id)
    const other = await arrived()
    for (const rest of ['intrekken', 'antwoord', 'wie'])
      expect(
        (await officer.post(`/meldingen/${other}/overleg/${rest}`, { welke, antwoord: 'x', wie: 'x', reden: 'x' }))
          .status,
      ).toBe(404)
  })

  test('what was recorded cannot be changed by the program', async () => {
    const client = await house.database.pool('casework_rw').connect()
    await client.query(`select set_config('app.municipality', $1, false)`, [house.municipalityId])
    for (const column of ['content', 'asked_person', 'basis_id', 'recognisable', 'asked_by'])
      await expect(client.query(`update triage.consultation set ${column} = ${column}`), column).rejects.toMatchObject({
        code: '42501',
      })
    await expect(client.query('delete from triage.consultation')).rejects.toMatchObject({ code: '42501' })
    client.release()
  })
})
