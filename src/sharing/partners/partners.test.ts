// SPDX-License-Identifier: EUPL-1.2
/** The directory of partners through its pages: who keeps it, who notes what may go where, and what is told when something ended. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hiddenIn, testHouse, type Page, type Staff, type TestHouse } from '../../../tests/house.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { findPartners, findReceivable, getPartner } from './store.ts'

let house: TestHouse
let database: pg.Client
let keeper: Staff
let administrator: Staff
const firstMoment = Temporal.Instant.from('2026-11-18T10:00:00Z')

beforeAll(async () => {
  house = await testHouse()
  database = await house.database.superuser()
  keeper = await house.signIn(['careCoordinator'])
  administrator = await house.signIn(['administrator'])
})
afterAll(() => house.stop())

/** At another moment, with people who sign in again. */
async function at(moment: string, run: () => Promise<void>): Promise<void> {
  const [keeps, notes] = [keeper, administrator]
  house.now = Temporal.Instant.from(moment)
  keeper = await house.signInAs(keeps.personId)
  administrator = await house.signInAs(notes.personId)
  try {
    await run()
  } finally {
    house.now = firstMoment
    keeper = keeps
    administrator = notes
  }
}

const shelter = {
  soort: 'shelter',
  gebied: 'Achterhoek',
  land: 'NL',
  taal: 'nl',
  weg: 'link',
  ook: 'telephone\nlink',
  telefoon: '0000-123 456',
  mail: 'loket@kanarie-opvang.invalid',
  website: 'https://kanarie-opvang.invalid/melden',
  uren: 'werkdagen van 9 tot 17 uur',
  buiten: 'dag en nacht: 0000-999 999',
  bijzonder: 'Ook voor gezinnen met kanaries.',
  bron: 'gebeld met hun kanarieloket',
  nagekeken: 'ja',
}
// counted, not drawn: nine digits of a drawn name may be a BSN
let made = 0
const add = (fields: Record<string, string> = {}, by = keeper) =>
  by.post('/partners/nieuw/bewaren', { ...shelter, naam: `Opvang nummer ${++made}`, ...fields })
const idIn = (page: Page) => /\/partners\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
const added = async (fields: Record<string, string> = {}, by = keeper) => idIn(await add(fields, by))
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const pageOf = async (id: string, by = keeper) => textOf((await by.get(`/partners/${id}`)).html)

async function newBasis(titel: string, doel = 'P2', by = administrator): Promise<string> {
  await by.post('/beheer/grondslagen/nieuw', {
    doel,
    gegevens: 'special',
    titel,
    artikel: 'AVG artikel 6 lid 1 e',
    besluit: 'college',
    besluitop: '2026-01-05',
    advies: 'positive',
    adviesop: '2026-01-02',
  })
  const { rows } = await database.query<{ id: string }>('select id from triage.legal_basis where title = $1', [titel])
  return rows[0]?.id ?? ''
}
const note = (id: string, grondslag: string, leuntop = '', by = administrator) =>
  by.post(`/partners/${id}/grondslag`, { grondslag, leuntop })
async function agree(id: string, fields: Record<string, string> = {}): Promise<string> {
  const titel = `Convenant nummer ${++made}`
  const page = await keeper.post(`/partners/${id}/afspraak`, {
    afspraaksoort: 'covenant',
    titel,
    sinds: '2026-01-01',
    ...fields,
  })
  expect(page.status).toBe(303)
  const { rows } = await database.query<{ id: string }>('select id from sharing.agreement where partner_id = $1', [id])
  return rows[0]?.id ?? ''
}
const inRoom = <T>(run: (tx: Tx) => Promise<T>, municipalityId = house.municipalityId) =>
  inTransaction(
    house.database.kysely('casework_rw'),
    { municipalityId, origin: 'staff', now: house.now, keys: house.database.keys },
    run,
  )
const standings = (id: string) => inRoom(async (tx) => (await findReceivable(tx, id)).map(({ standing }) => standing))

describe('a partner is put in, changed and looked at', () => {
  test('it stands in its group with when it is right, how it is reached, and that it may receive nothing yet', async () => {
    const id = await added({ naam: 'Opvang De Fictieve Vlonder' })
    const list = textOf((await keeper.get('/partners')).html)
    expect(list.indexOf('Hulp en opvang')).toBeLessThan(list.indexOf('Opvang De Fictieve Vlonder'))
    for (const part of [
      'mag nog niets ontvangen',
      'Ook voor gezinnen met kanaries.',
      'Buiten kantooruren: dag en nacht: 0000-999 999',
      'Gecontroleerd op woensdag 18 november 2026 door Testpersoon careCoordinator.',
      'Bron: Wegwijzer Mensenhandel',
    ])
      expect(list).toContain(part)
    const page = await pageOf(id)
    for (const part of ['0000-123 456', 'loket@kanarie-opvang.invalid', 'Met een link van Spil', 'Per telefoon'])
      expect(page).toContain(part)
    // the usual way was ticked too: it is said once
    expect(page.split('Met een link van Spil')).toHaveLength(2)
  })

  test('somebody finds it by a word, and only what is there is found', async () => {
    await added({ naam: 'Zeldzaam Paviljoen', soort: 'health' })
    const found = textOf((await keeper.get('/partners?zoek=PAVILJOEN+achterhoek')).html)
    expect(found).toContain('Zeldzaam Paviljoen')
    expect(found).not.toContain('Opvang De Fictieve Vlonder')
    expect(textOf((await keeper.get('/partners?zoek=bestaatniet')).html)).toContain('Geen partner gevonden')
    expect((await keeper.get('/partners?zoek=%00%F0&toon=onzin')).status).toBe(200)
  })

  test.each([
    [{ soort: 'circus' }, 'soort'],
    [{ naam: ' ' }, 'naam'],
    [{ naam: 'x'.repeat(201) }, 'naam'],
    [{ naam: 'Opvang 111222333' }, 'naam'],
    [{ land: 'QQ' }, 'land'],
    [{ taal: 'xx' }, 'taal'],
    [{ weg: '' }, 'weg'],
    [{ telefoon: 'vraag naar Jan' }, 'telefoon'],
    [{ mail: 'geen mail' }, 'mail'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ weg: 'ownForm', website: '' }, 'website'],
    [{ telefoon: '', mail: '', website: '', ook: '' }, 'telefoon'],
    [{ bron: '' }, 'bron'],
    [{ nagekeken: '' }, 'nagekeken'],
    [{ sleutel: 'x'.repeat(8001) }, 'sleutel'],
    [{ bijzonder: 'Voor 111222333.' }, 'bijzonder'],
  ])('%j is to be mended, and what was typed stays', async (fields, field) => {
    const before = await database.query('select from sharing.partner')
    const page = await add(fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
    for (const typed of ['werkdagen van 9 tot 17 uur', 'dag en nacht: 0000-999 999'])
      expect(page.html).toContain(`value="${typed}"`)
    if (!('ook' in fields)) expect(page.html).toMatch(/<input[^>]*value="telephone" checked/)
    expect((await database.query('select from sharing.partner')).rowCount).toBe(before.rowCount)
  })

  test('the same one twice is to be mended, in capitals too; after it ended it may come back', async () => {
    const id = await added({ naam: 'Dubbel Loket' })
    expect((await add({ naam: 'DUBBEL loket' })).status).toBe(422)
    expect((await add({ naam: 'Dubbel Loket', soort: 'health' })).status).toBe(303)
    await keeper.post(`/partners/${id}/stopt`, { versie: '1' })
    expect((await add({ naam: 'Dubbel Loket' })).status).toBe(303)
  })

  test('the same form posted twice adds it once', async () => {
    const verzoek = randomUUID()
    const first = await add({ naam: 'Eens Genoeg', verzoek })
    expect((await add({ naam: 'Eens Genoeg', verzoek })).location).toBe(first.location)
    const { rowCount } = await database.query(`select from sharing.partner where name = 'Eens Genoeg'`)
    expect(rowCount).toBe(1)
  })

  test('another number wants a check; another name does not, and leaves the check as it was', async () => {
    const id = await added({ naam: 'Loket Oud' })
    await at('2026-12-01T10:00:00Z', async () => {
      const change = (fields: Record<string, string>) =>
        keeper.post(`/partners/${id}/wijzigen/bewaren`, { ...shelter, naam: 'Loket Nieuw', nagekeken: '', ...fields })
      const unchecked = await change({ versie: '1', telefoon: '0000-777 777' })
      expect([unchecked.status, unchecked.html.includes('href="#nagekeken"')]).toEqual([422, true])
      expect(unchecked.html).toContain('value="0000-777 777"')
      expect((await change({ versie: '1' })).status).toBe(303)
      expect(await pageOf(id)).toContain('Gecontroleerd op woensdag 18 november 2026')
      expect((await change({ versie: '2', telefoon: '0000-777 777', nagekeken: 'ja' })).status).toBe(303)
      const page = await pageOf(id)
      expect(page).toContain('Gecontroleerd op dinsdag 1 december 2026')
      expect(page).toContain('0000-777 777')
      expect(page).toContain('Loket Nieuw')
    })
  })

  test('of two who change it the second keeps his words and sees how it is now', async () => {
    const id = await added({ naam: 'Twee Tegelijk' })
    const change = (fields: Record<string, string>) =>
      keeper.post(`/partners/${id}/wijzigen/bewaren`, { ...shelter, versie: '1', naam: 'Twee Tegelijk', ...fields })
    expect((await change({ telefoon: '0000-111 111' })).status).toBe(303)
    const second = await change({ telefoon: '0000-222 222' })
    expect(second.status).toBe(409)
    expect(second.html).toContain('value="0000-222 222"')
    expect(textOf(second.html)).toContain('0000-111 111')
    expect(hiddenIn(second.html, 'versie')).toBe('2')
    // who did not see the change does not vouch for it, and does not end it
    for (const deed of ['nagekeken', 'stopt'])
      expect((await keeper.post(`/partners/${id}/${deed}`, { versie: '1' })).status).toBe(409)
    expect((await keeper.post(`/partners/${id}/nagekeken`, { versie: '2' })).status).toBe(303)
  })

  test('after a year somebody looks again: it says so in the list and in Mijn werk, once for all of them', async () => {
    const id = await added({ naam: 'Oud Adres' })
    await at('2027-11-18T10:00:00Z', async () => {
      expect((await keeper.get('/')).html).not.toContain('toon=nakijken')
    })
    await at('2027-11-19T10:00:00Z', async () => {
      const work = (await keeper.get('/')).html
      expect(work.split('<li class="work-item"').filter((item) => item.includes('toon=nakijken'))).toHaveLength(1)
      expect(textOf(work)).toMatch(/\d+ partners zijn een jaar niet nagekeken/)
      const reader = await house.signIn(['publicOrderAdviser'])
      expect((await reader.get('/')).html).not.toContain('toon=nakijken')
      expect(textOf((await keeper.get('/partners?toon=nakijken')).html)).toContain('Oud Adres')
      expect(await pageOf(id)).toContain('Niemand keek dit het afgelopen jaar na')
      await keeper.post(`/partners/${id}/nagekeken`, { versie: '1' })
      expect(textOf((await keeper.get('/partners?toon=nakijken')).html)).not.toContain('Oud Adres')
      await database.query(`update sharing.partner set checked_on = '2026-11-18' where id = $1`, [id])
    })
  })

  test('across the border it says which law holds, and outside the AVG that the privacy officer looks first', async () => {
    const german = await pageOf(await added({ naam: 'Beratung Fiktiv', land: 'DE', taal: 'de' }))
    expect(german).toContain('De AVG geldt daar ook, maar verder is het recht anders.')
    expect(german).toContain('Ze lezen Duits.')
    const british = await pageOf(await added({ naam: 'Fictional Desk', land: 'GB', taal: 'en' }))
    expect(british).toContain('Deel niets voordat de FG heeft gekeken.')
    expect(british).toContain('Verenigd Koninkrijk: daar geldt de AVG niet')
    expect(await pageOf(await added())).not.toContain('De AVG geldt daar')
  })
})

describe('what a partner may receive', () => {
  test('the administrator notes a basis, everybody reads it, and he ends it again', async () => {
    const id = await added()
    const basis = await newBasis('Hulp na toestemming')
    expect(await pageOf(id)).toContain('Nog niets. Er is geen grondslag bij deze partner genoteerd.')
    expect((await note(id, basis)).location).toBe(`/partners/${id}?gedaan=basisNoted`)
    const page = await pageOf(id)
    expect(page).toContain('P2 hulp en opvang voor vermoedelijke slachtoffers')
    expect(page).toMatch(/geldt\s+Bijzondere persoonsgegevens\. Hulp na toestemming \(AVG artikel 6 lid 1 e\)/)
    expect(page).not.toContain('mag nog niets ontvangen')
    expect((await note(id, basis)).status).toBe(409)
    expect(await standings(id)).toEqual(['inForce'])
    const [receivable] = await inRoom((tx) => findReceivable(tx, id))
    const end = () => administrator.post(`/partners/${id}/grondslag/stopt`, { welke: receivable?.partnerBasisId ?? '' })
    expect((await end()).status).toBe(303)
    expect((await end()).status).toBe(409)
    expect(await standings(id)).toEqual(['ended'])
    const after = await pageOf(id)
    expect(after).toContain('Wat eerder mocht')
    expect(after).toContain('Gestopt op woensdag 18 november 2026.')
    // it may be decided again
    expect((await note(id, basis)).status).toBe(303)
    expect(await standings(id)).toEqual(['inForce', 'ended'])
  })

  test('a basis that ended is no longer there to choose, and what was noted on it holds no longer', async () => {
    const id = await added()
    const basis = await newBasis('Stopt straks')
    await note(id, basis)
    await administrator.post('/beheer/grondslagen/stopt', { welke: basis })
    expect(await standings(id)).toEqual(['basisEnded'])
    expect(await pageOf(id)).toContain('de grondslag is gestopt')
    const other = await added()
    expect((await administrator.get(`/partners/${other}`)).html).not.toContain('Stopt straks')
    expect((await note(other, basis)).status).toBe(409)
    expect(await standings(other)).toEqual([])
  })

  test('what leans on an agreement holds until its last day, and no longer when somebody ends it', async () => {
    const basis = await newBasis('Leunt op iets')
    const until = await added()
    const agreement = await agree(until, { tot: '2026-12-01' })
    expect((await note(until, basis, agreement)).status).toBe(303)
    expect(await pageOf(until)).toMatch(/Leunt op: Convenant /)
    await at('2026-12-01T22:00:00Z', async () => expect(await standings(until)).toEqual(['inForce']))
    await at('2026-12-01T23:00:00Z', async () => expect(await standings(until)).toEqual(['agreementEnded']))
    const ended = await added()
    const second = await agree(ended)
    await note(ended, basis, second)
    expect((await keeper.post(`/partners/${ended}/afspraak/stopt`, { welke: second })).status).toBe(303)
    expect((await keeper.post(`/partners/${ended}/afspraak/stopt`, { welke: second })).status).toBe(409)
    expect(await standings(ended)).toEqual(['agreementEnded'])
    expect(await pageOf(ended)).toContain('Nu niets. Wat er stond, geldt niet meer.')
    // it cannot be leaned on anew, and neither can one of another partner
    const fresh = await newBasis('Nog een')
    expect((await note(ended, fresh, second)).status).toBe(409)
    expect((await note(ended, fresh, agreement)).status).toBe(409)
    expect(await standings(ended)).toEqual(['agreementEnded'])
  })

  test('what belongs to another partner is not ended by this address', async () => {
    const [one, other] = [await added(), await added()]
    const agreement = await agree(one)
    await note(one, await newBasis('Van de een'), agreement)
    const [receivable] = await inRoom((tx) => findReceivable(tx, one))
    const welke = receivable?.partnerBasisId ?? ''
    expect((await administrator.post(`/partners/${other}/grondslag/stopt`, { welke })).status).toBe(409)
    expect((await keeper.post(`/partners/${other}/afspraak/stopt`, { welke: agreement })).status).toBe(409)
    expect(await standings(one)).toEqual(['inForce'])
  })

  test('who keeps the list gives nobody anything, and who notes it keeps no list', async () => {
    const id = await added()
    const basis = await newBasis('Niet van jou')
    expect((await note(id, basis, '', keeper)).status).toBe(403)
    expect((await keeper.get(`/partners/${id}`)).html).not.toContain('name="grondslag"')
    const { html } = await administrator.get(`/partners/${id}`)
    expect(html).toContain('name="grondslag"')
    for (const name of ['titel', 'versie']) expect(html).not.toContain(`name="${name}"`)
    expect((await add({}, administrator)).status).toBe(403)
  })

  test.each([
    [{ grondslag: '' }, 'grondslag'],
    [{ grondslag: 'x' }, 'grondslag'],
    [{ leuntop: 'x' }, 'leuntop'],
  ])('%j is to be mended', async (fields, field) => {
    const page = await administrator.post(`/partners/${await added()}/grondslag`, {
      grondslag: randomUUID(),
      ...fields,
    })
    expect([page.status, page.html.includes(`href="#${field}"`)]).toEqual([422, true])
  })
})

describe('an agreement with a partner', () => {
  test.each([
    [{ afspraaksoort: 'handdruk' }, 'afspraaksoort'],
    [{ titel: '' }, 'titel'],
    [{ titel: 'x'.repeat(301) }, 'titel'],
    [{ sinds: '2026-11-19' }, 'sinds'],
    [{ sinds: '' }, 'sinds'],
    [{ tot: '2025-12-31' }, 'tot'],
    [{ tot: '2026-02-30' }, 'tot'],
    [{ tot: '9999-12-31' }, 'tot'],
  ])('%j is to be mended, and what was typed stays', async (fields, field) => {
    const good = { afspraaksoort: 'protocol', titel: 'Kanarieprotocol', sinds: '2026-01-01', tot: '' }
    const page = await keeper.post(`/partners/${await added()}/afspraak`, { ...good, ...fields })
    expect([page.status, page.html.includes(`href="#${field}"`)]).toEqual([422, true])
    if (!('titel' in fields)) expect(page.html).toContain('value="Kanarieprotocol"')
  })

  test('one that ends within sixty days, or is over, is told to who keeps the list, until somebody ends it', async () => {
    const neighbour = await house.signIn(['deputy'], house.neighbourId)
    const id = await added({}, neighbour)
    await neighbour.post(`/partners/${id}/afspraak`, {
      afspraaksoort: 'workingAgreement',
      titel: 'Loopt af',
      sinds: '2026-01-01',
      tot: '2027-01-18',
    })
    // of a partner that ended nobody has to hear it
    const gone = await added({}, neighbour)
    await neighbour.post(`/partners/${gone}/afspraak`, {
      afspraaksoort: 'covenant',
      titel: 'Van wie stopte',
      sinds: '2026-01-01',
      tot: '2026-12-01',
    })
    await neighbour.post(`/partners/${gone}/stopt`, { versie: '1' })
    const told = async () => {
      const deputy = await house.signInAs(neighbour.personId, house.neighbourId)
      const found = textOf((await deputy.get('/partners?toon=afspraken')).html)
      return [
        (await deputy.get('/')).html.includes('toon=afspraken'),
        /afspraak loopt af|afspraak voorbij/.exec(found)?.[0],
      ]
    }
    expect(await told()).toEqual([false, undefined])
    await at('2026-11-19T10:00:00Z', async () => expect(await told()).toEqual([true, 'afspraak loopt af']))
    await at('2027-01-19T10:00:00Z', async () => {
      expect(await told()).toEqual([true, 'afspraak voorbij'])
      const { rows } = await database.query<{ id: string }>(`select id from sharing.agreement where title = 'Loopt af'`)
      const deputy = await house.signInAs(neighbour.personId, house.neighbourId)
      await deputy.post(`/partners/${id}/afspraak/stopt`, { welke: rows[0]?.id ?? '' })
      expect(await told()).toEqual([false, undefined])
    })
  })
})

describe('a partner that ended', () => {
  test('stays to be read with who ended it, receives nothing, and nothing is written to it any more', async () => {
    const id = await added({ naam: 'Gestopt Loket' })
    const basis = await newBasis('Voor wie stopt')
    await note(id, basis)
    const agreement = await agree(id)
    expect((await keeper.post(`/partners/${id}/stopt`, { versie: '1' })).location).toBe(`/partners/${id}?gedaan=ended`)
    expect(await standings(id)).toEqual(['ended'])
    const page = await pageOf(id)
    expect(page).toContain('Gestopt op woensdag 18 november 2026 door Testpersoon careCoordinator')
    expect(page).toContain('Voor wie stopt')
    expect((await administrator.get(`/partners/${id}`)).html).not.toContain('name="grondslag"')
    expect(textOf((await keeper.get('/partners')).html)).not.toContain('Gestopt Loket')
    expect(textOf((await keeper.get('/partners?toon=gestopt')).html)).toContain('Gestopt Loket')
    expect((await keeper.get(`/partners/${id}/wijzigen`)).status).toBe(404)
    const fresh = await newBasis('Te laat')
    const answers = [
      await keeper.post(`/partners/${id}/stopt`, { versie: '1' }),
      await keeper.post(`/partners/${id}/nagekeken`, { versie: '1' }),
      await keeper.post(`/partners/${id}/wijzigen/bewaren`, { ...shelter, naam: 'Toch', versie: '1' }),
      await keeper.post(`/partners/${id}/afspraak`, { afspraaksoort: 'covenant', titel: 'Toch', sinds: '2026-01-01' }),
      await note(id, fresh),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409])
    expect(answers[2]?.html).toContain('value="Toch"')
    // what holds no longer may still be tidied
    expect((await keeper.post(`/partners/${id}/afspraak/stopt`, { welke: agreement })).status).toBe(303)
  })

  test('for whoever shares, those that can receive stand first', async () => {
    const ended = await inRoom(async (tx) => (await findPartners(tx)).map(({ endedOn }) => endedOn !== undefined))
    expect(ended).toContain(true)
    expect(ended).toEqual(ended.toSorted((a, b) => Number(a) - Number(b)))
  })
})

describe('nobody else', () => {
  test('a neighbour sees nothing of it, and gets the same answer as for what does not exist', async () => {
    const id = await added({ naam: 'Alleen van ons' })
    const basis = await newBasis('Alleen van hier')
    await note(id, basis)
    const neighbour = await house.signIn(['deputy', 'administrator'], house.neighbourId)
    expect(textOf((await neighbour.get('/partners')).html)).not.toContain('Alleen van ons')
    const absent = randomUUID()
    const asks: ((id: string) => Promise<Page>)[] = [
      (which) => neighbour.get(`/partners/${which}`),
      (which) => neighbour.get(`/partners/${which}/wijzigen`),
      (which) => neighbour.post(`/partners/${which}/wijzigen/bewaren`, { ...shelter, naam: 'x', versie: '1' }),
      (which) => neighbour.post(`/partners/${which}/nagekeken`, { versie: '1' }),
      (which) => neighbour.post(`/partners/${which}/stopt`, { versie: '1' }),
      (which) => note(which, basis, '', neighbour),
      (which) => neighbour.post(`/partners/${which}/grondslag/stopt`, { welke: randomUUID() }),
      (which) => neighbour.post(`/partners/${which}/afspraak/stopt`, { welke: randomUUID() }),
      (which) =>
        neighbour.post(`/partners/${which}/afspraak`, { afspraaksoort: 'covenant', titel: 'x', sinds: '2026-01-01' }),
    ]
    for (const ask of asks) {
      const [theirs, nothing, nonsense] = [await ask(id), await ask(absent), await ask('x')]
      expect([theirs.status, nothing.status, nonsense.status]).toEqual([404, 404, 404])
      expect(theirs.html).toBe(nothing.html)
    }
    await inRoom(async (tx) => {
      await expect(getPartner(tx, id)).rejects.toMatchObject({ code: 'NOT_VISIBLE' })
      expect((await findPartners(tx)).map(({ name }) => name)).not.toContain('Alleen van ons')
      expect(await findReceivable(tx, id)).toEqual([])
    }, house.neighbourId)
    // and a basis of ours is none of theirs
    const theirs = await added({}, neighbour)
    expect((await note(theirs, basis, '', neighbour)).status).toBe(409)
  })

  test('how a partner is reached stands in no column as it was typed', async () => {
    await added()
    const { rows } = await database.query<{ row: string }>('select row_to_json(p)::text as row from sharing.partner p')
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) expect(row).not.toMatch(/kanarie|0000-|9 tot 17/)
  })

  test('the audit trail holds which partner and which deed, and nothing that was typed', async () => {
    const { rows } = await database.query<{ action: string; details: string }>(
      `select action, details::text from audit.line where action ~ '^(partner|agreement)'`,
    )
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set([
        'partners.viewed',
        'partner.viewed',
        'partner.opened',
        'partner.added',
        'partner.changed',
        'partner.checked',
        'partner.ended',
        'partner-basis.noted',
        'partner-basis.ended',
        'agreement.recorded',
        'agreement.ended',
      ]),
    )
    for (const { details } of rows) expect(details).not.toMatch(/Opvang|Loket|kanarie|0000|Convenant|Achterhoek/)
  })
})
