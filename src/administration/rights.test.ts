// SPDX-License-Identifier: EUPL-1.2
/** Who may change whose rights (decision 0014): the administrator adds, gives, ends, closes and invites; never for himself. */
import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Staff, type TestHouse } from '../../tests/house.ts'
import { faultIn, trailOf } from '../../tests/audit-trail.ts'
import type { Role } from '../access.ts'

let house: TestHouse
let administrator: Staff
let officer: Staff
let neighbour: Staff

const name = 'Testpersoon kanarienaam'

beforeAll(async () => {
  house = await testHouse()
  administrator = await house.signIn(['administrator'])
  officer = await house.signIn(['attentionOfficer'])
  neighbour = await house.signIn(['administrator'], house.neighbourId)
})
afterAll(() => house.stop())

const rowsOf = async (question: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await (await house.database.superuser()).query<Record<string, unknown>>(question, values)).rows

const rolesOf = (personId: string) =>
  rowsOf(
    'select role, valid_from::text, valid_until::text from platform.role_assignment where person_id = $1 order by 2, 1',
    [personId],
  )

const lastLine = async (action: string) =>
  (await trailOf(await house.database.superuser(), house.municipalityId)).lines.findLast(
    (line) => line.action === action,
  )

const somebody = async (roles: readonly Role[] = ['colleague']): Promise<string> =>
  (await house.database.addPerson(house.municipalityId, { name: `Testpersoon ${Math.random()}`, roles })).id

const add = (fields: Record<string, string> = {}) =>
  administrator.post('/beheer/mensen', {
    naam: name,
    rollen: 'attentionOfficer\ncolleague',
    van: '2026-11-18',
    ...fields,
  })

describe('adding somebody (nieuwe medewerker)', () => {
  test('seals the name, keeps roles with their days, and the trail says which roles and never the name', async () => {
    const added = await add({ tot: '2026-12-31' })
    expect(added.status).toBe(303)
    const id = /mensen\/([0-9a-f-]{36})\?gedaan=added/.exec(added.location ?? '')?.[1] ?? ''
    expect(await rolesOf(id)).toEqual([
      { role: 'attentionOfficer', valid_from: '2026-11-18', valid_until: '2026-12-31' },
      { role: 'colleague', valid_from: '2026-11-18', valid_until: '2026-12-31' },
    ])
    expect((await administrator.get(`/beheer/mensen/${id}`)).html).toContain(name)
    const [row] = await rowsOf('select p::text as text, name from platform.person p where id = $1', [id])
    expect(String(row?.['name'])).not.toContain('kanarie')
    const line = await lastLine('person.added')
    expect([line?.actor, line?.object_id]).toEqual([administrator.personId, id])
    expect(JSON.parse(line?.details ?? '')).toEqual({
      roles: ['colleague', 'attentionOfficer'],
      from: '2026-11-18',
      until: '2026-12-31',
    })
  })

  test.each([
    ['a name that is there already', { naam: name }, 'naam'],
    ['no name', { naam: ' ' }, 'naam'],
    ['a name with a sign that nobody sees', { naam: 'Anna\u202Eb' }, 'naam'],
    ['a name that is too long', { naam: 'a'.repeat(201) }, 'naam'],
    ['no role', { naam: 'Ander', rollen: '' }, 'rollen'],
    ['a role that does not exist', { naam: 'Ander', rollen: 'king' }, 'rollen'],
    ['a day that was', { naam: 'Ander', van: '2026-11-17' }, 'van'],
    ['a day that is none', { naam: 'Ander', van: '2026-02-31' }, 'van'],
    ['a day far ahead', { naam: 'Ander', van: '2199-01-01' }, 'van'],
    ['a last day before the first', { naam: 'Ander', van: '2026-12-01', tot: '2026-11-30' }, 'tot'],
    ['a last day that is none', { naam: 'Ander', tot: '+019999-01-01' }, 'tot'],
  ])('with %s comes back with what was typed and which field to mend', async (_, fields, field) => {
    const before = await rowsOf('select id from platform.person')
    const page = await add(fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`href="#${field}"`)
    const typed = (fields as Record<string, string>)[field]
    if (typed && field !== 'rollen') expect(page.html).toContain(`value="${typed}"`)
    expect(page.html).toContain('value="attentionOfficer"')
    expect(await rowsOf('select id from platform.person')).toHaveLength(before.length)
  })
})

describe('roles with their days', () => {
  test('are given and ended; who has the role can do the work from the next click on, and no longer after it', async () => {
    const id = await somebody()
    const person = await house.signInAs(id)
    expect((await person.get('/meldingen')).status).toBe(403)
    const given = await administrator.post(`/beheer/mensen/${id}/rol`, { rol: 'attentionOfficer', van: '2026-11-18' })
    expect([given.status, given.location]).toEqual([303, `/beheer/mensen/${id}?gedaan=roleGiven`])
    expect((await person.get('/meldingen')).status).toBe(200)
    expect(JSON.parse((await lastLine('role.given'))?.details ?? '')).toEqual({
      roles: ['attentionOfficer'],
      from: '2026-11-18',
    })
    const end = { welke: 'attentionOfficer', sinds: '2026-11-18' }
    expect((await administrator.post(`/beheer/mensen/${id}/rol-stopt`, end)).location).toContain('roleEnded')
    expect((await person.get('/meldingen')).status).toBe(403)
    expect((await administrator.post(`/beheer/mensen/${id}/rol-stopt`, end)).status).toBe(409)
    // the same day again, after it was withdrawn
    await administrator.post(`/beheer/mensen/${id}/rol`, { rol: 'attentionOfficer', van: '2026-11-18' })
    expect((await person.get('/meldingen')).status).toBe(200)
  })

  test('begin later and end on a day; a last day only comes nearer', async () => {
    const id = await somebody()
    await administrator.post(`/beheer/mensen/${id}/rol`, { rol: 'archivist', van: '2026-12-01', tot: '2027-01-31' })
    const end = (laatste: string) =>
      administrator.post(`/beheer/mensen/${id}/rol-stopt`, { welke: 'archivist', sinds: '2026-12-01', laatste })
    for (const wrong of ['2027-02-01', '2026-11-30', '2026-11-17', 'x']) {
      const page = await end(wrong)
      expect([wrong, page.status, page.html.includes(`value="${wrong}"`)]).toEqual([wrong, 422, true])
      expect(page.html).toContain('href="#laatste"')
    }
    expect((await end('2026-12-24')).location).toContain('roleEnds')
    expect((await rolesOf(id))[1]).toEqual({ role: 'archivist', valid_from: '2026-12-01', valid_until: '2026-12-24' })
    expect((await end('')).location).toContain('roleEnded')
    expect((await administrator.get(`/beheer/mensen/${id}`)).html).toContain('ingetrokken voordat hij begon')
  })

  test('are not given twice for the same day', async () => {
    const id = await somebody(['colleague'])
    const page = await administrator.post(`/beheer/mensen/${id}/rol`, { rol: 'colleague', van: '2026-11-20' })
    expect([page.status, page.html.includes('heeft deze rol dan al')]).toEqual([422, true])
  })

  test('that read reports are shown to the FG, by name, and so is who gave them', async () => {
    const id = await somebody()
    await administrator.post(`/beheer/mensen/${id}/rol`, { rol: 'deputy', van: '2026-11-18' })
    const privacyOfficer = await house.signIn(['dataProtectionOfficer'])
    const { html } = await privacyOfficer.get('/toezicht?soort=rechten')
    expect(html).toContain('Rol gegeven: waarnemer (leest meldingen)')
    expect(html).toContain('Testpersoon administrator')
  })
})

describe('an administrator', () => {
  test('does not change the own rights, nor close the own account, nor invite himself', async () => {
    const own = administrator.personId
    const before = await rolesOf(own)
    for (const [what, fields] of [
      ['rol', { rol: 'attentionOfficer', van: '2026-11-18' }],
      ['rol-stopt', { welke: 'administrator', sinds: '2020-01-01' }],
      ['uitnodiging', {}],
      ['afgesloten', {}],
    ] as [string, Record<string, string>][]) {
      const page = await administrator.post(`/beheer/mensen/${own}/${what}`, fields)
      expect([what, page.status]).toEqual([what, 409])
    }
    expect(await rolesOf(own)).toEqual(before)
    expect((await administrator.get('/beheer')).status).toBe(200)
    const { html } = await administrator.get(`/beheer/mensen/${own}`)
    expect(html).not.toContain('action="/beheer/mensen')
    expect(html).toContain('Je eigen rechten wijzigt een andere beheerder')
  })

  test('of two who close each other at once, one stays', async () => {
    const [one, other] = [await house.signIn(['administrator']), await house.signIn(['administrator'])]
    const client = await house.database.superuser()
    const key = `rights|${house.municipalityId}`
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [key])
    const both = Promise.all([
      one.post(`/beheer/mensen/${other.personId}/afgesloten`, {}),
      other.post(`/beheer/mensen/${one.personId}/afgesloten`, {}),
    ])
    // both are past the first gate, and wait
    const waiting = `select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`
    while ((await client.query(waiting)).rowCount !== 2) await rest(20)
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [key])
    const pages = await both
    const [first, second] = pages.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(first).toBe(303)
    expect(second).toBeOneOf([401, 403])
    expect(
      await rowsOf('select from platform.person where id = any($1) and disabled_at is null', [
        [one.personId, other.personId],
      ]),
    ).toHaveLength(1)
  })

  test('who signed in longer than five minutes ago signs in again first, and gets back what was typed (M-32)', async () => {
    const id = await somebody()
    const before = house.now
    const other = await house.signIn(['administrator'])
    house.now = before.add({ minutes: 6 })
    const page = await other.post(`/beheer/mensen/${id}/rol`, { rol: 'deputy', van: '2026-11-18' })
    expect([page.status, page.html.includes('Log nog een keer in')]).toEqual([403, true])
    expect(await rolesOf(id)).toHaveLength(1)
    house.now = before
  })

  test('sees nobody of a neighbour, and changes nobody there', async () => {
    const there = `/beheer/mensen/${officer.personId}`
    for (const address of [there, `${there}/afsluiten`]) expect((await neighbour.get(address)).status).toBe(404)
    for (const what of ['rol', 'rol-stopt', 'uitnodiging', 'afgesloten']) {
      const fields = { rol: 'deputy', van: '2026-11-18', welke: 'attentionOfficer', sinds: '2020-01-01' }
      expect((await neighbour.post(`${there}/${what}`, fields)).status).toBe(404)
    }
    expect((await officer.get('/meldingen')).status).toBe(200)
  })
})

describe('closing an account (afsluiten)', () => {
  test('is asked first, then ends every session at once, and is not done twice', async () => {
    const person = await house.signIn(['colleague'])
    const at = `/beheer/mensen/${person.personId}`
    expect((await administrator.get(`${at}/afsluiten`)).html).toContain('afsluiten?')
    expect((await person.get('/')).status).toBe(200)
    expect((await administrator.post(`${at}/afgesloten`, {})).location).toBe(`${at}?gedaan=disabled`)
    expect((await person.get('/')).status).toBe(303)
    expect(
      await rowsOf('select from platform.session where person_id = $1 and ended_at is null', [person.personId]),
    ).toEqual([])
    expect((await administrator.post(`${at}/afgesloten`, {})).status).toBe(409)
    expect((await administrator.post(`${at}/rol`, { rol: 'deputy', van: '2026-11-18' })).status).toBe(409)
  })
})

describe('an invitation (uitnodiging)', () => {
  test('shows its code once, keeps only a hash, and a second post of the same form shows no code', async () => {
    const id = await somebody()
    const verzoek = crypto.randomUUID()
    const page = await administrator.post(`/beheer/mensen/${id}/uitnodiging`, { verzoek })
    expect(page.status).toBe(200)
    const code = (/data-code="?"?[^>]*>(.*?)<\/p>/s.exec(page.html)?.[1] ?? '').replaceAll(/<[^>]+>|\s/g, '')
    expect(code).toMatch(/^[0-9A-Z]{20}$/)
    const again = await administrator.post(`/beheer/mensen/${id}/uitnodiging`, { verzoek })
    expect([again.status, again.location]).toEqual([303, `/beheer/mensen/${id}?gedaan=invited`])
    const stored = await rowsOf('select i::text as text from platform.invitation i where person_id = $1', [id])
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain(code)
    expect(JSON.stringify(await rowsOf('select l::text as text from audit.line l'))).not.toContain(code)
    expect(JSON.stringify(await rowsOf('select r::text as text from platform.request r'))).not.toContain(code)
  })

  test('is not made for who can come in already: its holder could come in as that colleague', async () => {
    const id = await somebody(['attentionOfficer'])
    await rowsOf(
      `insert into platform.passkey (municipality_id, credential_hash, person_id, credential_id, public_key, counter, made_at)
       values ($1, sha256('x'), $2, 'x', 'x', 0, now())`,
      [house.municipalityId, id],
    )
    const page = await administrator.post(`/beheer/mensen/${id}/uitnodiging`, {})
    expect([page.status, page.html.includes('kan al inloggen')]).toEqual([409, true])
    expect(await rowsOf('select from platform.invitation where person_id = $1', [id])).toEqual([])
    expect((await administrator.get(`/beheer/mensen/${id}`)).html).not.toContain('/uitnodiging"')
  })
})

describe('going over rights (rechten nalopen, BIO2 5.18.02)', () => {
  test('lists who may what, when it was last used, and who both manages and reads', async () => {
    const both = await house.signIn(['administrator', 'deputy'])
    const { html } = await administrator.get('/beheer/rechten')
    const row = html.split('<tr').find((part) => part.includes('Testpersoon administrator deputy')) ?? ''
    expect(row).toContain('woensdag 18 november 2026')
    expect(row).toContain('leest meldingen')
    expect(row).toContain('bespreek of dat nodig is')
    await somebody(['archivist'])
    const { html: later } = await administrator.get('/beheer/rechten')
    expect(later).toContain('nog nooit')
    expect(both.personId).not.toBe('')
  })
})

describe('who is away', () => {
  test('is seen with who stands in', async () => {
    const away = await house.signIn(['deputy'])
    await away.post('/mijn-instellingen/afwezig', { van: '2026-11-18', tot: '2026-11-20', waarnemer: officer.personId })
    const { html } = await administrator.get('/beheer')
    const table = html.slice(html.indexOf('id="afwezig"'))
    expect(table).toContain('Testpersoon deputy')
    expect(table).toContain('Testpersoon attentionOfficer')
  })
})

test('the trail is whole after all of it', async () => {
  expect(await faultIn(await house.database.superuser(), house.municipalityId)).toBeUndefined()
})
