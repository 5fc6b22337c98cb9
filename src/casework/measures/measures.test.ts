// SPDX-License-Identifier: EUPL-1.2
/** Measures in the house: refused by the server, sealed in the database, seen by who may, and nobody's words lost. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../../tests/form-fields.ts'
import { reportIn, testHouse, type Page, type Staff, type TestHouse } from '../../../tests/house.ts'
import { actionWords } from '../../oversight/action-words.nl.ts'
import { mayStep, measureStatuses, measureStepNames, type MeasureStatus } from './lifecycle.ts'

let house: TestHouse
let database: pg.Client
let adviser: Staff
let officer: Staff
let social: Staff
beforeAll(async () => {
  house = await testHouse()
  database = await house.database.superuser()
  adviser = await house.signIn(['publicOrderAdviser'])
  officer = await house.signIn(['attentionOfficer'])
  social = await house.signIn(['attentionOfficer'])
  await rows(`update platform.person set domain = 'social' where id = $1`, [social.personId])
})
afterAll(() => house.stop())

const rows = async <R extends object>(question: string, values: unknown[] = []) =>
  (await database.query<R>(question, values)).rows
const idOf = (page: Page) => /maatregelen\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''

let count = 0
async function made(fields: Record<string, string> = {}, who = adviser): Promise<string> {
  const page = await who.post('/maatregelen/nieuw/maken', {
    instrument: 'BAR-11',
    schakel: 'B4',
    soort: 'location',
    doel: `De loods ${++count} bij Kanarina`,
    casus: '',
    ...fields,
  })
  expect(page.status, page.html).toBe(303)
  return idOf(page)
}
const versionOf = async (id: string) =>
  String((await rows<{ version: number }>('select version from casework.measure where id = $1', [id]))[0]?.version)
const statusOf = async (id: string) =>
  (await rows<{ status: MeasureStatus }>('select status from casework.measure where id = $1', [id]))[0]?.status
const answers = { slachtoffer: 'no', onderzoek: 'no', nagekeken: 'ja' }
const answer = async (id: string, fields: Record<string, string> = {}, who = adviser) =>
  who.post(`/maatregelen/${id}/vooraf`, { versie: await versionOf(id), ...answers, ...fields })
const texts = { doel: 'De loods', grondslag: 'Omgevingswet', beslist: 'college', evenredig: 'Past.', titel: '' }
const keep = async (id: string, fields: Record<string, string> = {}, who = adviser) =>
  who.post(`/maatregelen/${id}/bewaren`, { versie: await versionOf(id), ...texts, ...fields })
const today = '2026-11-18'
const step = async (id: string, stap: string, fields: Record<string, string> = {}, who = adviser) =>
  who.post(`/maatregelen/${id}/stap`, { versie: await versionOf(id), stap, dag: today, ...fields })
const look = (id: string, who = adviser) => who.get(`/maatregelen/${id}`)

/** A measure in this state, by the deeds that lead there. */
async function inState(status: MeasureStatus, fields: Record<string, string> = {}): Promise<string> {
  const id = await made(fields)
  await keep(id)
  await answer(id)
  if (status === 'abandoned') await step(id, 'abandon', { reden: 'Toch niet.' })
  if (status === 'plan' || status === 'abandoned') return id
  for (const each of ['decide', 'start', 'end']) {
    expect((await step(id, each)).status).toBe(303)
    if ((await statusOf(id)) === status) return id
  }
  return id
}

describe('making a plan', () => {
  test('out of the advice: instruments with why, basis and whether they are law, and none that does not fit', async () => {
    const page = (await adviser.get('/maatregelen/nieuw?vorm=labour&schakel=B5&soort=organisation')).html
    expect(page).toContain('value="BAR-23"')
    expect(page).toContain('value="BAR-22"')
    expect(page).toContain('nog geen wet')
    expect(page).toContain('nog te toetsen')
    expect(page).toContain('het hoort bij werkplek')
    expect(page).not.toContain('value="BAR-25"')
  })

  test('without a case or person; it begins with the basis of the instrument to be looked at', async () => {
    const id = await made({ doel: 'De loods aan de haven' })
    const page = (await look(id)).html
    expect(page).toContain('De loods aan de haven')
    expect(parse(page)['grondslag']).toContain('Omgevingswet')
    expect(page).toContain('Geef antwoord: kan dit een vermoedelijk slachtoffer in gevaar brengen?')
    expect((await adviser.get('/maatregelen')).html).toContain('De loods aan de haven')
  })

  test('what does not fit is refused, and a person without a case too', async () => {
    const refused = async (fields: Record<string, string>) =>
      (await adviser.post('/maatregelen/nieuw/maken', { soort: 'location', doel: 'x', casus: '', ...fields })).status
    expect(await refused({ instrument: 'BAR-99' })).toBe(422)
    expect(await refused({ instrument: 'BAR-30' })).toBe(422)
    expect(await refused({ instrument: 'BAR-33', soort: 'person' })).toBe(422)
    expect(await refused({ instrument: 'BAR-33', soort: 'person', casus: randomUUID() })).toBe(404)
    expect(await refused({ instrument: 'BAR-11', doel: ' ' })).toBe(422)
  })
})

describe('every step in every state', () => {
  test.each(measureStatuses.flatMap((status) => measureStepNames.map((name) => [status, name] as const)))(
    'of %s, %s is done or refused as the table says, and leaves nothing when refused',
    async (status, name) => {
      const id = await inState(status)
      expect(await statusOf(id)).toBe(status)
      const version = await versionOf(id)
      const page = await step(id, name, { reden: 'Daarom.' })
      expect(page.status).toBe(mayStep(status, name) ? 303 : 409)
      if (!mayStep(status, name)) expect([await statusOf(id), await versionOf(id)]).toEqual([status, version])
    },
  )

  test.each(['ended', 'abandoned'] as const)('of %s nothing is changed any more', async (status) => {
    const id = await inState(status)
    expect([(await keep(id)).status, (await answer(id)).status]).toEqual([409, 409])
  })
})

describe('before it leaves the plan', () => {
  test.each([
    ['nothing answered about a victim', { slachtoffer: '' }],
    ['nothing answered about an investigation', { onderzoek: '' }],
    ['a danger that is open', { slachtoffer: 'open' }],
    ['an investigation that is open', { onderzoek: 'open' }],
    ['a basis that nobody looked at', { nagekeken: '' }],
  ])('%s: the server refuses, whatever the page showed', async (_, fields) => {
    const id = await made()
    await keep(id)
    expect((await answer(id, fields)).status).toBe(303)
    const page = await step(id, 'decide')
    expect([page.status, await statusOf(id)]).toEqual([409, 'plan'])
    expect(page.html).toContain('Dit kan nog niet.')
    expect(page.html).not.toContain('Leg het besluit vast')
  })

  test('the database refuses it as well', async () => {
    const id = await made()
    await expect(rows(`update casework.measure set status = 'decided' where id = $1`, [id])).rejects.toThrow(
      /violates check/,
    )
  })

  test('a danger that is dealt with says how', async () => {
    const id = await made()
    expect((await answer(id, { slachtoffer: 'handled' })).status).toBe(422)
    expect((await answer(id, { slachtoffer: 'handled', slachtofferhoe: 'Opvang staat klaar.' })).status).toBe(303)
    const page = (await look(id)).html
    expect(page).toContain('Testpersoon publicOrderAdviser')
  })

  test('a closure asks where people sleep tonight; any other does not', async () => {
    const id = await made({ instrument: 'BAR-15' })
    await keep(id)
    await answer(id)
    expect((await step(id, 'decide')).status).toBe(409)
    expect((await look(id)).html).toContain('Waar slapen de mensen vannacht?')
    expect((await answer(id, { slapen: 'arranged' })).status).toBe(422)
    await answer(id, { slapen: 'arranged', slapenhoe: 'De opvang heeft vier bedden.' })
    expect((await step(id, 'decide')).status).toBe(303)
    expect((await look(await made())).html).not.toContain('Waar slapen de mensen vannacht?')
  })

  test('another target asks again; after the decision target and basis stay, and an answer is never emptied', async () => {
    const id = await made()
    await keep(id)
    await answer(id)
    await keep(id, { doel: 'Een andere loods' })
    for (const which of ['een vermoedelijk slachtoffer in gevaar brengen', 'een onderzoek verstoren'])
      expect((await look(id)).html).toContain(`Geef antwoord: kan dit ${which}?`)
    expect((await step(id, 'decide')).status).toBe(409)
    await answer(id)
    expect((await step(id, 'decide')).status).toBe(303)
    await keep(id, { doel: 'Nog een andere', evenredig: 'Nieuw inzicht.' })
    const page = (await look(id)).html
    expect(page).toContain('Een andere loods')
    expect(page).not.toContain('Nog een andere')
    expect(page).toContain('Nieuw inzicht.')
    expect(page).toContain('<dt>Grondslag</dt>')
    expect(page).not.toContain('name="grondslag"')
    expect((await answer(id, { slachtoffer: '' })).status).toBe(422)
  })

  test('what changes after the decision stops the start: a danger that turns up', async () => {
    const id = await inState('decided')
    await answer(id, { slachtoffer: 'open' })
    expect((await step(id, 'start')).status).toBe(409)
    await answer(id)
    expect((await step(id, 'start')).status).toBe(303)
  })

  test('the end of the objection period is shown with its source', async () => {
    const page = (await look(await inState('decided'))).html
    expect(page).toContain('woensdag 30 december 2026')
    expect(page).toContain('art. 6:7 en 6:8')
    expect(page).toContain('nog te toetsen')
  })

  test('a title in which somebody seems to stand is kept typed, pointed out, and kept after a look', async () => {
    const id = await made()
    const titel = 'Controle bij meneer Jansen, 06-12345678'
    const page = await keep(id, { titel })
    expect(page.status).toBe(422)
    expect(parse(page.html)['titel']).toBe(titel)
    expect(page.html).toContain('06-12345678')
    expect((await keep(id, { titel, titelgezien: 'ja' })).status).toBe(303)
    expect((await keep(id, { titel: 'Controle van loodsen' })).status).toBe(303)
  })
})

describe('two people at one measure', () => {
  test('the second is told and sees both, nothing is lost, and the first is told as well', async () => {
    const id = await made()
    const page = (await look(id)).html
    await look(id, officer)
    const first: Record<string, string> = { ...parse(page), ...texts, evenredig: 'Woorden van de een.' }
    const { csrf: _csrf, verzoek: _key, ...ofOne } = first
    const second: Record<string, string> = { ...ofOne, evenredig: 'Woorden van de ander.' }
    expect((await adviser.post(`/maatregelen/${id}/bewaren`, ofOne)).status).toBe(303)
    const told = await officer.post(`/maatregelen/${id}/bewaren`, second)
    expect(told.status).toBe(409)
    expect(told.html).toContain('Een collega heeft dit intussen gewijzigd.')
    expect(told.html).toContain('Nu staat er: Woorden van de een.')
    expect(parse(told.html)['evenredig']).toBe('Woorden van de ander.')
    expect((await look(id)).html).toContain('Woorden van de een.')
    // with both in sight it is saved, and the words of the first stay readable
    const versie = parse(told.html)['versie'] ?? ''
    expect((await officer.post(`/maatregelen/${id}/bewaren`, { ...second, versie })).status).toBe(303)
    expect((await adviser.get('/')).html).toContain('een collega schreef hier iets na jou')
    const seen = (await look(id)).html
    expect(seen).toContain('schreef hier iets nadat jij het deed')
    expect(seen).toContain('Woorden van de een.')
    expect(seen).toContain('Woorden van de ander.')
    // told once
    expect((await adviser.get('/')).html).not.toContain('een collega schreef hier iets na jou')
    expect((await officer.get('/')).html).not.toContain('een collega schreef hier iets na jou')
  })

  test('a mistake in between does not make an old version new', async () => {
    const id = await made()
    const versie = await versionOf(id)
    await keep(id, { evenredig: 'Van de ander.' }, officer)
    const stale = { ...texts, versie, zienswijze: 'morgen' }
    const mended = await adviser.post(`/maatregelen/${id}/bewaren`, stale)
    expect([mended.status, parse(mended.html)['versie']]).toEqual([422, versie])
    const after = await adviser.post(`/maatregelen/${id}/bewaren`, {
      ...texts,
      versie: parse(mended.html)['versie'] ?? '',
      evenredig: 'Eroverheen.',
    })
    expect(after.status).toBe(409)
    expect((await look(id)).html).toContain('Van de ander.')
  })

  test('a version that was typed over stays the old one when the title must be looked at', async () => {
    const id = await made()
    const versie = await versionOf(id)
    const mended = await adviser.post(`/maatregelen/${id}/bewaren`, { ...texts, versie, titel: 'Bij meneer Jansen' })
    expect(mended.status).toBe(422)
    await keep(id, { evenredig: 'Van de ander.' }, officer)
    expect(parse(mended.html)['versie']).toBe(versie)
    const again = await adviser.post(`/maatregelen/${id}/bewaren`, { ...texts, versie, titel: '' })
    expect(again.status).toBe(409)
  })

  test('two steps at once: one is done', async () => {
    const id = await inState('decided')
    const versie = await versionOf(id)
    const both = await Promise.all(
      [adviser, officer].map((who) => who.post(`/maatregelen/${id}/stap`, { versie, stap: 'start', dag: today })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  })
})

describe('who sees what', () => {
  test('an officer on the social side reads along, without forms, and every deed is refused', async () => {
    const id = await inState('running', { doel: 'Gelezen door zorg' })
    const page = (await look(id, social)).html
    expect(page).toContain('De loods')
    expect(page).toContain('Je leest mee.')
    expect(page).not.toContain(`/maatregelen/${id}/`)
    expect((await social.get('/maatregelen/nieuw')).status).toBe(403)
    for (const refused of [await keep(id, {}, social), await answer(id, {}, social), await step(id, 'end', {}, social)])
      expect(refused.status).toBe(403)
    expect((await social.post(`/maatregelen/${id}/uren`, { werkdag: today, uren: '1' })).status).toBe(403)
    expect(
      (await social.post(`/maatregelen/${id}/effect`, { moment: 'afterThree', uitkomst: 'works', zin: 'x' })).status,
    ).toBe(403)
    expect(
      (await social.post('/maatregelen/nieuw/maken', { instrument: 'BAR-11', soort: 'location', doel: 'x' })).status,
    ).toBe(403)
    expect(await statusOf(id)).toBe('running')
  })
})

describe('what it did, and the hours', () => {
  test('three months later it asks for a look; moved elsewhere needs where; told once', async () => {
    const before = house.now
    const id = await inState('running')
    expect(
      (await adviser.post(`/maatregelen/${id}/effect`, { moment: 'afterThree', uitkomst: 'works', zin: 'Rustig.' }))
        .status,
    ).toBe(422)
    house.now = before.add({ hours: 24 * 93 })
    try {
      const later = await house.signInAs(adviser.personId)
      expect((await later.get('/')).html).toContain('kijk wat het deed na 3 maanden')
      expect((await later.get('/maatregelen')).html).toContain('Vandaag te doen')
      const effect = (fields: Record<string, string>) => later.post(`/maatregelen/${id}/effect`, fields)
      const moved = { moment: 'afterThree', uitkomst: 'displaced', zin: 'Zelfde busjes in kanarieveld.' }
      expect((await effect(moved)).status).toBe(422)
      expect((await effect({ ...moved, naarplaats: 'Dorpsstraat 1' })).status).toBe(422)
      expect((await effect({ ...moved, naarplaats: 'elsewhere', naarsector: 'logistics' })).status).toBe(303)
      expect((await effect({ ...moved, naarsector: 'logistics' })).status).toBe(409)
      const page = (await look(id, later)).html
      expect(page).toContain('na 3 maanden: het is verplaatst')
      expect(page).toContain('een gemeente buiten de regio')
      expect(page).toContain('Zelfde busjes in kanarieveld.')
    } finally {
      house.now = before
      ;[adviser, officer, social] = await Promise.all(
        [adviser, officer, social].map(({ personId }) => house.signInAs(personId)) as [
          Promise<Staff>,
          Promise<Staff>,
          Promise<Staff>,
        ],
      )
    }
    const facts = await rows<{ kind: string; details: object }>(
      `select kind, details from insight.fact where kind like 'measure-%' order by kind desc`,
    )
    expect(facts.find(({ kind }) => kind === 'measure-reviewed')?.details).toEqual({
      instrument: 'BAR-11',
      moment: 'afterThree',
      result: 'displaced',
    })
    for (const { kind, details } of facts)
      if (kind === 'measure-started') expect(Object.keys(details).toSorted()).toEqual(['instrument', 'stage', 'target'])
  })

  test('hours add up', async () => {
    const id = await made()
    for (const uren of ['1,5', '2']) await adviser.post(`/maatregelen/${id}/uren`, { werkdag: today, uren })
    expect((await look(id)).html).toContain('Samen 3,5 uur.')
    expect((await adviser.post(`/maatregelen/${id}/uren`, { werkdag: today, uren: 'veel' })).status).toBe(422)
    expect((await adviser.post(`/maatregelen/${id}/uren`, { werkdag: '2026-11-19', uren: '1' })).status).toBe(422)
  })
})

test('no word that was typed stands readable in a column, and the audit trail and the facts hold none', async () => {
  const word = 'Zeldzaamwoord'
  const id = await made({ doel: `${word} een` })
  await keep(id, {
    doel: `${word} twee`,
    grondslag: word,
    evenredig: word,
    titel: `${word} drie`,
    beslist: 'other',
    beslistanders: word,
  })
  await answer(id, { slachtofferhoe: word, onderzoekhoe: word, slapenhoe: word })
  await step(id, 'abandon', { reden: word })
  expect((await look(id)).html).toContain(word)
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('casework', 'audit', 'insight', 'platform', 'keys')`,
  )
  expect(tables.length).toBeGreaterThan(10)
  for (const { name } of tables) {
    const found = await rows<{ count: number }>(
      `select count(*)::integer as count from ${name} t where t::text like '%${word}%' or t::text like '%${Buffer.from(word).toString('hex')}%'`,
    )
    expect([name, found[0]?.count]).toEqual([name, 0])
  }
})

test('each deed has its words for oversight', async () => {
  const actions = await rows<{ action: string }>(`select distinct action from audit.line where action like 'measure%'`)
  for (const { action } of actions) expect(actionWords[action], action).toBeTruthy()
})

describe('the note for the burgemeester (notitie burgemeester)', () => {
  test('begins with facts without target, place or case; a measure on a person is not in it', async () => {
    const id = await inState('running', { doel: 'Schuur van Kanarina' })
    await keep(id, { titel: 'Controles van loodsen' })
    const page = (await adviser.get(`/maatregelen/notitie?maatregel=${id}&branche=logistics`)).html
    const { speelt, doen } = parse(page)
    expect(speelt).toContain('huisvesting')
    expect(speelt).toContain('distributie en bezorging')
    expect(doen).toContain('Controles van loodsen: loopt (woensdag 18 november 2026)')
    expect(page).not.toContain('Kanarina')
  })

  test('what may lead to somebody is asked about; the sheet is shown once and nothing of it is kept', async () => {
    const speelt = 'Bij meneer Jansen aan de Dorpsstraat 12 slapen mensen.'
    const asked = await adviser.post('/maatregelen/notitie/blad', { speelt, doen: '', vraag: '' })
    expect(asked.status).toBe(422)
    expect(parse(asked.html)['speelt']).toBe(speelt)
    expect(asked.html).toContain('Hier staat misschien iets dat naar iemand leidt')
    const clean = 'In de logistiek slapen mensen op het werk.'
    const sheet = await adviser.post('/maatregelen/notitie/blad', { speelt: clean, doen: '', vraag: 'Een gesprek.' })
    expect(sheet.status).toBe(200)
    expect(sheet.html).toContain('class="talk-sheet"')
    expect(sheet.html).toContain(clean)
    expect((await adviser.post('/maatregelen/notitie/blad', { speelt, gelezen: 'ja' })).status).toBe(200)
    expect((await adviser.get('/maatregelen/notitie')).html).not.toContain(clean)
    expect((await adviser.post('/maatregelen/notitie/blad', { speelt: 'x'.repeat(601) })).status).toBe(422)
  })
})

describe('a measure on a case', () => {
  test('is seen by who sees the case; for who is kept away it is not there, in lists and counts either', async () => {
    const verhaal = `Een loods met mensen ${randomUUID()}`
    await house.report({ verhaal })
    await house.takeIn()
    const reportId = reportIn((await officer.get('/meldingen?stand=alles')).html, verhaal)
    await officer.post(`/meldingen/${reportId}/in-behandeling`, {})
    await officer.post(`/meldingen/${reportId}/besluit`, {
      gevaar: 'none',
      besluit: 'suspicion',
      vormen: 'labour',
      reden: 'Loon ingehouden.',
    })
    const opened = await officer.post(`/meldingen/${reportId}/casus`, { startpunt: 'location' })
    const caseId = /casussen\/([0-9a-f-]{36})/.exec(opened.location ?? '')?.[1] ?? ''
    for (const who of [officer, adviser])
      expect(
        (
          await who.post('/maatregelen/nieuw/maken', {
            instrument: 'BAR-11',
            soort: 'location',
            doel: 'x',
            casus: caseId,
          })
        ).status,
      ).toBe(404)
    const track = { spoor: 'bestuurlijk', wie: officer.personId }
    expect((await officer.post(`/casussen/${caseId}/regelen/spoor`, track)).status).toBe(303)
    const doel = `Pand bij de casus ${caseId.slice(0, 8)}`
    const id = await made({ doel, casus: caseId }, officer)
    const person = await made({ instrument: 'BAR-33', soort: 'person', doel: 'De huisbaas', casus: caseId }, officer)
    expect((await look(id, officer)).html).toContain(doel)
    expect((await officer.get('/maatregelen')).html).toContain(doel)
    const note = (await officer.get('/maatregelen/notitie')).html
    expect([note.includes(id), note.includes(person)]).toEqual([true, false])
    expect((await officer.get(`/casussen/${caseId}/spoor?spoor=bestuurlijk`)).html).toContain(`/maatregelen/${id}`)
    expect((await officer.get(`/maatregelen/nieuw?soort=location&casus=${caseId}`)).html).toContain(
      `value="${caseId}" selected`,
    )

    // the same wall for who is not on the track, whatever the role, and for who is kept away from the report
    const colleague = await house.signIn(['deputy'])
    const keptAway = await house.signIn(['attentionOfficer'])
    await officer.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'bestuurlijk', wie: keptAway.personId })
    expect((await look(id, keptAway)).status).toBe(200)
    expect((await keptAway.post(`/meldingen/${reportId}/wie-niet/ik`, {})).status).toBe(303)
    for (const away of [colleague, keptAway, adviser, social]) await seesNothingOf(away, { id, doel, caseId })

    const joined = await officer.post(`/casussen/${caseId}/regelen/erbij`, {
      spoor: 'bestuurlijk',
      wie: adviser.personId,
    })
    expect(joined.status).toBe(303)
    expect((await look(id)).html).toContain(doel)

    // under an embargo nothing is decided or begun; to give up can always be done
    await keep(id, {}, officer)
    await answer(id, {}, officer)
    await officer.post(`/casussen/${caseId}/regelen/embargo`, { vraagt: 'police', bekijk: '2026-11-25' })
    const stopped = await step(id, 'decide', {}, officer)
    expect(stopped.status).toBe(409)
    expect(stopped.html).toContain('Op de casus ligt een embargo.')
    expect((await officer.post(`/casussen/${caseId}/regelen/embargo/eraf`, {})).status).toBe(303)
    expect((await step(id, 'decide', {}, officer)).status).toBe(303)
    await officer.post(`/casussen/${caseId}/regelen/embargo`, { vraagt: 'police', bekijk: '2026-11-25' })
    expect((await step(id, 'start', {}, officer)).status).toBe(409)
    expect((await step(id, 'abandon', { reden: 'Op verzoek.' }, officer)).status).toBe(303)

    // on the timeline, for who sees the track
    const line = `Besloten: <a href="/maatregelen/${id}">`
    for (const page of [`/casussen/${caseId}`, `/casussen/${caseId}/tijdlijn`]) {
      expect((await officer.get(page)).html).toContain(line)
      expect((await colleague.get(page)).html).not.toContain(id)
    }
  })

  async function seesNothingOf(away: Staff, { id, doel, caseId }: { id: string; doel: string; caseId: string }) {
    const absent = await look(randomUUID(), away)
    const hidden = await look(id, away)
    expect([hidden.status, hidden.html.replaceAll(id, '')]).toEqual([404, absent.html])
    for (const address of ['/', '/maatregelen', '/maatregelen?schakel=B4', '/maatregelen/notitie']) {
      const { html } = await away.get(address)
      expect(html).not.toContain(id)
      expect(html).not.toContain(doel)
    }
    for (const deed of ['bewaren', 'vooraf', 'stap', 'effect', 'uren'])
      expect((await away.post(`/maatregelen/${id}/${deed}`, {})).status).toBe(404)
    const filledIn = { versie: '1', stap: 'abandon', dag: today, reden: 'x' }
    const [theirs, nothing] = [
      await away.post(`/maatregelen/${id}/stap`, filledIn),
      await away.post(`/maatregelen/${randomUUID()}/stap`, filledIn),
    ]
    expect([theirs.status, theirs.html]).toEqual([nothing.status, nothing.html])
    expect(theirs.status).toBe(away === social ? 403 : 404)
    expect((await away.get(`/maatregelen/nieuw?soort=location&casus=${caseId}`)).html).not.toContain(
      `value="${caseId}" selected`,
    )
  }
})
