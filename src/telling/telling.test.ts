// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../access.ts'
import { codeIn, hiddenIn, reportIn, testHouse, type Page, type Staff, type TestHouse } from '../../tests/house.ts'

let house: TestHouse
let officer: Staff
let colleague: Staff
let superuser: Awaited<ReturnType<TestHouse['database']['superuser']>>
beforeAll(async () => {
  house = await testHouse()
  superuser = await house.database.superuser()
  officer = await house.signIn(['attentionOfficer'])
  colleague = await house.signIn(['colleague'])
})
afterAll(() => house.stop())

const rows = async <R extends object>(text: string, values: unknown[] = []) =>
  (await superuser.query<R>(text, values)).rows

const idIn = (page: Page): string => /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''

let stories = 0
const newStory = () => `Zesentwintig matrassen, verhaal ${++stories}.`

/** Somebody tells; the worker comes past. */
async function told(by: Staff, fields: Record<string, string> = {}) {
  const verhaal = newStory()
  const page = await by.post('/niet-pluis/doorgeven', { verhaal, ...fields })
  await house.takeIn()
  return { page, id: idIn(page), verhaal }
}

async function takenDown(by: Staff, fields: Record<string, string> = {}) {
  const verhaal = newStory()
  const page = await by.post('/melding-opnemen/bewaren', { verhaal, kanaal: 'telephone', ...fields })
  await house.takeIn()
  const shown = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(page.html)?.[1]
  return { page, id: shown ?? idIn(page), verhaal }
}

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

describe('what one told oneself', () => {
  test('another colleague gets the very 404 of something that is not there; an officer too', async () => {
    const { id, verhaal } = await told(colleague)
    const absent = '00000000-0000-4000-8000-000000000000'
    for (const other of [
      await house.signIn(['colleague']),
      officer,
      await house.signIn(['colleague'], house.neighbourId),
    ]) {
      const [theirs, nothing] = [await other.get(`/mijn-meldingen/${id}`), await other.get(`/mijn-meldingen/${absent}`)]
      expect([theirs.status, theirs.html]).toEqual([404, nothing.html])
      const add = await other.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'x' })
      expect([add.status, add.html]).toEqual([404, nothing.html])
      expect((await other.post(`/mijn-meldingen/${id}/origineel`, { weg: 'cloud' })).status).toBe(404)
      expect((await other.get('/mijn-meldingen')).html).not.toContain(verhaal.slice(0, 20))
    }
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain(verhaal)
    const denied = await rows('select from audit.line where object_id = $1 and action = $2 and result = $3', [
      id,
      'own-report.viewed',
      'denied',
    ])
    expect(denied).toHaveLength(3)
  })

  test('is there at once, before the worker came, without its text', async () => {
    const verhaal = newStory()
    const page = await colleague.post('/niet-pluis/doorgeven', { verhaal })
    const early = await colleague.get(page.location ?? '')
    expect(early.html).toContain('Over een minuut kun je de tekst hier teruglezen.')
    expect((await colleague.get('/mijn-meldingen')).html).toContain(idIn(page))
    await house.takeIn()
    expect((await colleague.get(page.location ?? '')).html).toContain(verhaal)
  })

  test('the answer of the desk comes up in Mijn werk, is read here, and is answered here', async () => {
    const person = await house.signIn(['publicOrderAdviser'])
    const { id } = await told(person)
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Welke kleur had de bus?' })
    expect((await person.get('/')).html).toContain('Antwoord op wat je meldde')
    expect((await person.get('/mijn-meldingen')).html).toContain('1 nieuw bericht')
    expect((await person.get(`/mijn-meldingen/${id}`)).html).toContain('Welke kleur had de bus?')
    expect((await person.get('/')).html).not.toContain('Antwoord op wat je meldde')
    const answer = await person.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'De bus was blauw.' })
    expect(answer.status).toBe(303)
    await house.takeIn()
    expect((await officer.get('/')).html).toContain('de melder schreef terug')
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('De bus was blauw.')
    expect((await person.get(`/mijn-meldingen/${id}`)).html).toContain('De bus was blauw.')
  })

  test('the state is told in three words, the same whatever the outcome', async () => {
    const seen = async (id: string) =>
      /(Ontvangen|In behandeling|Afgehandeld)/.exec((await colleague.get(`/mijn-meldingen/${id}`)).html)?.[1]
    const states: (string | undefined)[][] = []
    for (const fields of [
      { besluit: 'noIndication' },
      { besluit: 'suspicion', vormen: 'labour' },
      { besluit: 'otherDesk', loket: 'drugs' },
      { besluit: 'watch', tot: '2026-12-01' },
    ]) {
      const { id } = await told(colleague)
      const steps = [await seen(id)]
      await officer.post(`/meldingen/${id}/in-behandeling`, {})
      steps.push(await seen(id))
      await officer.post(`/meldingen/${id}/besluit`, { gevaar: 'none', reden: 'Geheime reden.', ...fields })
      steps.push(await seen(id))
      await officer.post(`/meldingen/${id}/antwoord`, { soort: 'closing' })
      steps.push(await seen(id))
      states.push(steps)
      const { html } = await colleague.get(`/mijn-meldingen/${id}`)
      const [course] = await rows<{ label: string }>('select label from triage.course where report_id = $1', [id])
      expect(html).not.toMatch(/Geheime reden|vermoeden|nu geen aanwijzing|ander loket/)
      expect(html).not.toContain(course?.label)
    }
    expect(new Set(states.map((steps) => steps.join()))).toEqual(
      new Set(['Ontvangen,In behandeling,In behandeling,Afgehandeld']),
    )
  })

  test('what was destroyed is gone here too: the day stays, the text does not', async () => {
    const { id, verhaal } = await told(colleague)
    await rows(
      `update keys.data_key set wrapped_key = null, destroyed_at = now()
       where id = (select content_key from reporting.report where id = $1)`,
      [id],
    )
    const page = await colleague.get(`/mijn-meldingen/${id}`)
    expect([page.status, page.html.includes('De tekst van deze melding is vernietigd.')]).toEqual([200, true])
    const list = await colleague.get('/mijn-meldingen')
    expect([list.html.includes(id), list.html.includes(verhaal)]).toEqual([true, false])
    expect((await colleague.get('/niet-pluis')).status).toBe(200)
  })

  test('the audit trail knows who told, who looked and who added, and nothing of what', async () => {
    const { id } = await told(colleague)
    await colleague.get(`/mijn-meldingen/${id}`)
    await colleague.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'Nog iets' })
    const lines = await rows<{ action: string; actor: string }>(
      'select action, actor from audit.line where object_id = $1 and actor is not null order by seq',
      [id],
    )
    expect(lines).toEqual(
      ['report.told', 'own-report.viewed', 'own-report.added-to'].map((action) => ({
        action,
        actor: colleague.personId,
      })),
    )
  })
})

describe('what the desk sees of who told it (A5)', () => {
  test('the name and mail address of the colleague are masked until a reveal with a reason', async () => {
    const person = await house.signIn(['archivist'])
    await person.post('/mijn-instellingen/berichten', { email: 'archief@example.org' })
    const { id } = await told(person)
    const masked = await officer.get(`/meldingen/${id}`)
    expect(masked.html).not.toMatch(/Testpersoon archivist|archief@/)
    expect(masked.html).toContain('Wie het meldde, en hoe je die collega bereikt, is afgeschermd.')
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Om te bellen.' })
    const { html } = await officer.get(`/meldingen/${id}`)
    expect(html).toContain('Gemeld door collega Testpersoon archivist, archief@example.org')
  })
})

describe('the desk answers a colleague (ruling 19)', () => {
  const decided = async (id: string, fields: Record<string, string>) => {
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/besluit`, { gevaar: 'none', reden: 'Reden.', ...fields })
  }
  const answer = (id: string, collega: string) =>
    officer.post(`/meldingen/${id}/antwoord`, { soort: 'colleague', collega })

  test('with a text for how it went, that the colleague reads', async () => {
    const { id } = await told(colleague)
    await decided(id, { besluit: 'noIndication' })
    expect((await officer.get(`/meldingen/${id}`)).html).toContain('Bekeken, nu geen mensenhandel')
    expect((await answer(id, 'noTrafficking')).status).toBe(303)
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain('We zien nu geen mensenhandel.')
  })

  test('only with one that is true: not "no trafficking" where there is a suspicion', async () => {
    const { id } = await told(colleague)
    await decided(id, { besluit: 'suspicion', vormen: 'labour' })
    const page = await answer(id, 'noTrafficking')
    expect([page.status, page.html.includes('Kies een antwoord dat past bij het besluit.')]).toEqual([422, true])
    expect((await answer(id, 'hulp')).status).toBe(422)
  })

  test('a stranger is never offered it, and a forged form does not give it; nor does what was taken down', async () => {
    const verhaal = newStory()
    await house.report({ verhaal })
    await house.takeIn()
    const [strange] = await rows<{ id: string }>(
      'select report_id as id from triage.course where report_id not in (select report_id from telling.own_report)',
    )
    const id = strange?.id ?? ''
    expect((await officer.get(`/meldingen/${id}`)).html).toContain(verhaal)
    for (const each of [id, (await takenDown(colleague)).id]) {
      await decided(each, { besluit: 'noIndication' })
      expect((await officer.get(`/meldingen/${each}`)).html).not.toContain('Een antwoord aan je collega')
      const page = await answer(each, 'noTrafficking')
      expect(page.status).toBe(422)
      const [{ n }] = (await rows<{ n: number }>(
        'select count(*)::integer as n from reporting.message where report_id = $1',
        [each],
      )) as [{ n: number }]
      expect(n).toBe(0)
    }
  })

  test('a sign of life leaves the answer owed', async () => {
    const { id } = await told(colleague)
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    expect((await answer(id, 'received')).status).toBe(303)
    const [course] = await rows<{ feedback: string }>('select feedback from triage.course where report_id = $1', [id])
    expect(course?.feedback).toBe('due')
  })
})

describe('taken down for somebody else (belnotitie)', () => {
  test('one box is enough; the desk sees how it came and not who took it down', async () => {
    const { id, page } = await takenDown(colleague)
    expect(page.status).toBe(303)
    const { html } = await officer.get(`/meldingen/${id}`)
    for (const text of ['Een collega nam dit op voor iemand anders.', 'telefoon']) expect(html).toContain(text)
    expect(html).not.toContain('Testpersoon colleague')
  })

  test('all that may be added arrives; the contact details of the teller are masked', async () => {
    const { id } = await takenDown(colleague, {
      kanaal: 'desk',
      verteller: 'een buurvrouw',
      kennis: 'hearsay',
      op: '2026-11-16',
      om: '09:15',
      leeftijd: 'under18',
      nooit: 'Niet bellen als hij thuis is',
      contact: '06 0000 0000',
      veilig: 'ochtend',
    })
    const { html } = await officer.get(`/meldingen/${id}`)
    for (const text of [
      'een buurvrouw',
      'van horen zeggen',
      '2026-11-16 09:15',
      'jonger dan 18',
      'Niet bellen als hij thuis is',
      'balie',
    ])
      expect(html).toContain(text)
    expect(html).not.toContain('06 0000 0000')
    await officer.post(`/meldingen/${id}/contact`, { waarom: 'Om te bellen.' })
    const revealed = (await officer.get(`/meldingen/${id}`)).html
    for (const text of ['Melder: 06 0000 0000', 'Opgenomen door collega Testpersoon colleague', 'ochtend'])
      expect(revealed).toContain(text)
  })

  test('a moment to come is refused, and what was typed stays', async () => {
    for (const fields of [{ op: '2026-11-19' }, { om: '11:01' }]) {
      const page = await colleague.post('/melding-opnemen/bewaren', {
        verhaal: 'Blijft staan',
        kanaal: 'corridor',
        contact: 'Blijft ook',
        code: 'ja',
        ...fields,
      })
      expect([page.status, page.html.includes('Kies een moment dat al geweest is.')]).toEqual([422, true])
      for (const text of ['Blijft staan', 'Blijft ook']) expect(page.html).toContain(text)
      expect(page.html).toMatch(/value="corridor" checked/)
      expect(page.html).toMatch(/name="code"[^>]*checked/)
    }
  })

  test('a code is shown only when the teller wants one, once', async () => {
    const without = await takenDown(colleague)
    expect([without.page.status, codeIn(without.page.html)]).toEqual([303, ''])
    expect((await colleague.get(without.page.location ?? '')).html).not.toContain('data-code')

    const verzoek = randomUUID()
    const fields = { verhaal: newStory(), kanaal: 'telephone', code: 'ja', verzoek }
    const shown = await colleague.post('/melding-opnemen/bewaren', fields)
    expect([shown.status, codeIn(shown.html)]).toEqual([200, expect.stringMatching(/^[A-Z0-9]{24}$/)])
    const again = await colleague.post('/melding-opnemen/bewaren', fields)
    expect([again.status, again.html.includes('data-code')]).toEqual([303, false])
    const { html } = await colleague.get(again.location ?? '')
    expect(html).not.toContain(codeIn(shown.html))
    const found = await rows('select from platform.request where sent_to like $1', [`%${codeIn(shown.html)}%`])
    expect(found).toEqual([])
  })

  test('with the code the teller reads the answer; whoever took it down does not, and the teller not what was added', async () => {
    const { page, id } = await takenDown(colleague, { code: 'ja' })
    const code = codeIn(page.html)
    await colleague.post(`/mijn-meldingen/${id}/aanvullen`, { tekst: 'Ik herkende zijn stem.' })
    await house.takeIn()
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Is uw dochter veilig?' })
    const mailbox = await house.publicPost({ code })
    expect(mailbox.html).toContain('Is uw dochter veilig?')
    expect(mailbox.html).not.toContain('zijn stem')
    expect(mailbox.html.split('class="letter"')).toHaveLength(2)
    expect(mailbox.html).not.toContain('letter--mine"')
    await house.publicPost({
      kaartje: hiddenIn(mailbox.html, 'kaartje'),
      brief: hiddenIn(mailbox.html, 'brief'),
      bericht: 'Dit is alleen voor jullie.',
    })
    await house.takeIn()
    const own = await colleague.get(`/mijn-meldingen/${id}`)
    expect(own.html).toContain('Ik herkende zijn stem.')
    expect(own.html).not.toMatch(/Is uw dochter veilig|alleen voor jullie/)
    expect((await colleague.get('/')).html).not.toContain(id)
    const desk = await officer.get(`/meldingen/${id}`)
    for (const text of ['Ik herkende zijn stem.', 'Dit is alleen voor jullie.']) expect(desk.html).toContain(text)
  })

  test('without a code the answer comes to who took it down', async () => {
    const { id } = await takenDown(colleague)
    await officer.post(`/meldingen/${id}/in-behandeling`, {})
    await officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Wilt u dat wij bellen?' })
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain('Wilt u dat wij bellen?')
  })

  test('is for who stands at a counter; a policy officer may tell, not take down', async () => {
    const person = await house.signIn(['policyOfficer'])
    expect((await person.get('/melding-opnemen')).status).toBe(403)
    expect((await person.get('/niet-pluis')).html).not.toContain('/melding-opnemen')
    expect((await colleague.get('/niet-pluis')).html).toContain('/melding-opnemen')
  })

  test('a way it cannot have come is refused', async () => {
    for (const kanaal of ['form', 'duif', ''])
      expect((await colleague.post('/melding-opnemen/bewaren', { verhaal: 'x', kanaal })).status).toBe(422)
  })
})

describe('taken over from a mail or app (overnemen)', () => {
  const takenOver = async () => {
    const verhaal = newStory()
    const page = await colleague.post('/bericht-overnemen/bewaren', { verhaal, kanaal: 'app' })
    await house.takeIn()
    return { id: idIn(page), verhaal }
  }

  test('becomes a report, with a list of where the original lies and a reply that names nothing', async () => {
    const { id, verhaal } = await takenOver()
    const { html } = await colleague.get(`/mijn-meldingen/${id}`)
    for (const text of [verhaal, 'Waar ligt het origineel nog?', 'Groepsapp', 'Verwijder dit bericht'])
      expect(html).toContain(text)
    const reply = /Dank je\. Ik heb het doorgegeven[^<]*/.exec(html)?.[0] ?? ''
    expect(reply).not.toMatch(/mensenhandel|melding|uitbuiting|slachtoffer|politie|gemeente|Spil/i)
    expect((await officer.get(`/meldingen/${id}`)).html).toMatch(/Hoe het binnenkwam<\/dt><dd[^>]*>app/)
  })

  test('each place that is ticked is recorded with its day, and stays', async () => {
    const { id } = await takenOver()
    const nothing = await colleague.post(`/mijn-meldingen/${id}/origineel`, { weg: 'maan' })
    expect([nothing.status, nothing.html.includes('Kruis aan waar het origineel weg is.')]).toEqual([422, true])
    await colleague.post(`/mijn-meldingen/${id}/origineel`, { weg: 'mailbox\ncloud' })
    const day = house.now
    house.now = day.add({ hours: 24 })
    const later = await house.signInAs(colleague.personId)
    await later.post(`/mijn-meldingen/${id}/origineel`, { weg: 'mailbox\ntelephone' })
    house.now = day
    expect(
      await rows('select place, gone_on::text from telling.original where report_id = $1 order by place', [id]),
    ).toEqual([
      { place: 'cloud', gone_on: '2026-11-18' },
      { place: 'mailbox', gone_on: '2026-11-18' },
      { place: 'telephone', gone_on: '2026-11-19' },
    ])
    expect((await colleague.get(`/mijn-meldingen/${id}`)).html).toContain('Postvak: weg sinds')
  })

  test('what was not taken over has no such list', async () => {
    const { id } = await told(colleague)
    expect((await colleague.post(`/mijn-meldingen/${id}/origineel`, { weg: 'cloud' })).status).toBe(404)
  })
})
