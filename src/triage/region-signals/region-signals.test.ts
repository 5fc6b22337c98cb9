// SPDX-License-Identifier: EUPL-1.2
/** Two lines to the officers of the region (signaalbericht): without a person or place, a sealed copy at each, gone everywhere when it is taken back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { oneRegion } from '../../../tests/one-region.ts'
import { roles } from '../../access.ts'
import type { KeyService } from '../../platform/keys/key-service.ts'
import { regionSignalRound, regionSignalTasks } from '../../start/region-signal-work.ts'
import { whatToAskAbout, whyNotTell } from './rules.ts'

describe('what may be told', () => {
  const places = ['Oost Gelre', 'Aalten', 'Oude IJsselstreek']
  test.each([
    'Nieuw: nagelstudio’s laten meisjes achter een gordijn slapen.\nBetaling gaat via een tikkie van de eigenaar.',
    'Schoonmakers krijgen loon in contanten en slapen in de bus.',
    'Advertenties beloven 2.000 euro per week en vragen om een paspoort.',
  ])('%j', (text) => {
    expect(whyNotTell(text, places)).toBeUndefined()
  })
  test.each([
    ['Bel 06-12345678 voor meer.', 'holdsNumber'],
    ['Een bus met kenteken 12-ABC-3 haalt ze op.', 'holdsNumber'],
    ['Mail naar werk@example.org gaat naar hen.', 'holdsNumber'],
    ['Geld gaat naar NL91 ABNA 0417 1643 00.', 'holdsNumber'],
    ['Zie www.example.org/werk voor de advertentie.', 'holdsNumber'],
    ['Het is in 7101 AB.', 'holdsPlace'],
    ['Zij slapen in de Dorpsstraat 12.', 'holdsPlace'],
    ['Het gebeurt nu ook in aalten, zegt men.', 'holdsPlace'],
    ['Ook in OUDE   IJSSELSTREEK gezien.', 'holdsPlace'],
    ['een\ntwee\ndrie', 'tooManyLines'],
  ])('%j is refused: %s', (text, why) => {
    expect(whyNotTell(text, places)).toBe(why)
  })
  test.each([
    ['Mevrouw Kanarina werft meisjes.', 'Kanarina'],
    ['Zij slapen in de Dorpsstraat achter een winkel.', 'Dorpsstraat'],
    ['Wij zien dit ook in Enschede gebeuren.', 'Enschede'],
  ])('%j is asked about', (text, word) => {
    expect(whatToAskAbout(text).join(' ')).toContain(word)
  })
  test('an ordinary sentence is not asked about', () => {
    expect(whatToAskAbout('Nieuw: meisjes slapen achter een gordijn. Betaling gaat contant.')).toEqual([])
  })
})

let house: TestHouse
let winterswijk: Staff
let aalten: Staff
let bronckhorst: { id: string }
let outside: { id: string }
beforeAll(async () => {
  house = await testHouse()
  bronckhorst = await house.database.addMunicipality({ slug: 'bronckhorst', name: 'Bronckhorst' })
  await oneRegion(house.database)
  outside = await house.database.addMunicipality({ slug: 'utrecht', name: 'Utrecht' })
  winterswijk = await house.signIn(['attentionOfficer'])
  aalten = await house.signIn(['deputy'], house.neighbourId)
})
afterAll(() => house.stop())

const rows = async <R extends object>(question: string, values: unknown[] = []) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
const address = '/signalen-uit-de-regio'
const work = () => ({
  database: house.database.kysely('worker_rw'),
  keys: house.database.keys,
  clock: () => house.now,
  log: { error: (line: object) => expect(line).toBeUndefined() },
})
/** The worker does what was planned, as the queue would. */
async function carry(): Promise<void> {
  const jobs = await rows<{ payload: unknown }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'carry-region-signal'`,
  )
  for (const { payload } of jobs) await regionSignalTasks(work())['carry-region-signal']?.(payload)
}
let count = 0
let text: string
beforeEach(async () => {
  await rows(`delete from graphile_worker._private_jobs`)
  text = `Kanariewerkwijze nummer ${++count}: loon wordt in natura betaald.`
})
const send = (fields: Record<string, string> = {}, who = winterswijk) =>
  who.post(`${address}/nieuw`, { tekst: text, sector: 'cleaning', vorm: 'labour', geenpersoon: 'ja', ...fields })
const idOf = async () =>
  (
    await rows<{ id: string }>(
      'select id from triage.region_signal order by written_at desc, xmin::text::bigint desc limit 1',
    )
  )[0]?.id ?? ''
const pageOf = async (who: Staff) => (await who.get(address)).html

describe('a message to the region', () => {
  test('comes to the others of the region, with where it is from and not who wrote it; outside it nothing comes', async () => {
    expect((await send()).status).toBe(303)
    expect(await pageOf(aalten)).not.toContain(text)
    await carry()
    await carry()
    const page = await pageOf(aalten)
    expect(page).toContain(text)
    expect(page.split(text)).toHaveLength(2)
    expect(page).toContain('Van Winterswijk')
    expect(page).toContain('schoonmaak, arbeidsuitbuiting')
    expect(page).not.toContain(winterswijk.personId)
    const id = await idOf()
    const at = await rows<{ municipality_id: string; all: string }>(
      'select municipality_id, c::text as all from triage.region_signal_copy c where id = $1',
      [id],
    )
    expect(at.map(({ municipality_id }) => municipality_id).toSorted()).toEqual(
      [house.neighbourId, bronckhorst.id].toSorted(),
    )
    expect(at.some(({ municipality_id }) => municipality_id === outside.id)).toBe(false)
    for (const { all } of at) {
      expect(all).not.toContain(winterswijk.personId)
      expect(all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    }
    const theirs = await trailOf(await house.database.superuser(), house.neighbourId)
    expect(theirs.lines.some(({ action }) => action === 'region-signal.laid')).toBe(true)
    expect(JSON.stringify(theirs.lines)).not.toContain('Kanarie')
    const ours = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(JSON.stringify(ours.lines)).not.toContain('Kanarie')
  })

  test('refers to no report, in no column', async () => {
    const columns = await rows<{ name: string }>(
      `select attname as name from pg_attribute where attrelid in ('triage.region_signal'::regclass, 'triage.region_signal_copy'::regclass) and attnum > 0`,
    )
    expect(columns.length).toBeGreaterThan(10)
    expect(columns.filter(({ name }) => /report|case/.test(name))).toEqual([])
  })

  test('is said once in Mijn werk, and not to who wrote it', async () => {
    const fresh = await house.signIn(['attentionOfficer'], house.neighbourId)
    await pageOf(fresh)
    expect((await fresh.get('/')).html).not.toContain('uit de regio')
    house.now = house.now.add({ minutes: 1 })
    await send()
    await carry()
    expect((await winterswijk.get('/')).html).not.toContain('uit de regio')
    const said = (await fresh.get('/')).html
    expect(said).toContain('1 signaal uit de regio')
    expect(said).not.toContain('Kanarie')
    await pageOf(fresh)
    expect((await fresh.get('/')).html).not.toContain('uit de regio')
  })

  test('taken back by a colleague of the same municipality it is gone here and everywhere, with its keys', async () => {
    await send()
    await carry()
    const id = await idOf()
    const keys = await rows<{ key_id: string }>('select key_id from triage.region_signal_copy where id = $1', [id])
    expect(keys).toHaveLength(2)
    const colleague = await house.signIn(['deputy'])
    expect((await colleague.post(`${address}/intrekken`, { welke: id })).status).toBe(303)
    expect(await pageOf(winterswijk)).not.toContain(text)
    await carry()
    expect(await pageOf(aalten)).not.toContain(text)
    expect(await rows('select from triage.region_signal_copy where id = $1', [id])).toEqual([])
    const left = await rows('select from keys.data_key where id = any($1) and wrapped_key is not null', [
      keys.map(({ key_id }) => key_id),
    ])
    expect(left).toEqual([])
    expect((await winterswijk.post(`${address}/intrekken`, { welke: id })).status).toBe(409)
  })

  test('taken back before the worker came by, it never gets anywhere', async () => {
    await send()
    await winterswijk.post(`${address}/intrekken`, { welke: await idOf() })
    await carry()
    expect(await pageOf(aalten)).not.toContain(text)
  })

  test('taken back while it is carried, it does not stay behind', async () => {
    await send()
    const id = await idOf()
    const { keys, ...parts } = work()
    const takenBackFirst: Pick<KeyService, 'dataKeys' | 'newDataKey'> = {
      dataKeys: (tx, ids) => keys.dataKeys(tx, ids),
      async newDataKey(tx, purpose) {
        const back = `update triage.region_signal set content = '', withdrawn_at = now(), withdrawn_by = $2 where id = $1`
        await rows(back, [id, winterswijk.personId])
        return keys.newDataKey(tx, purpose)
      },
    }
    const carried = regionSignalTasks({ ...parts, keys: takenBackFirst as KeyService })['carry-region-signal']
    await carried?.({ municipalityId: house.municipalityId, signalId: id })
    expect(await rows('select from triage.region_signal_copy where id = $1', [id])).toEqual([])
  })

  test('another municipality cannot take it back, nor see whether it is there', async () => {
    await send()
    await carry()
    const id = await idOf()
    expect((await aalten.post(`${address}/intrekken`, { welke: id })).status).toBe(409)
    expect(await pageOf(winterswijk)).toContain(text)
  })

  test.each([
    [{ tekst: '' }, 'Schrijf in hoogstens twee regels wat je ziet.'],
    [{ tekst: 'x'.repeat(281) }, 'hoogstens 280 tekens'],
    [{ tekst: 'Kijk in Bronckhorst.' }, 'Haal de plaats of het adres weg.'],
    [{ tekst: 'Bel 06-12345678.' }, 'Dat leidt naar iemand.'],
    [{ geenpersoon: '' }, 'Staat er echt geen persoon of plaats in?'],
    [{ sector: 'onzin' }, 'Kies een sector'],
    [{ vorm: 'onzin' }, 'Kies een vorm uit de lijst.'],
  ])('%j comes back to be mended, as it was typed', async (fields: Record<string, string>, sentence) => {
    const before = (await rows('select from triage.region_signal')).length
    const page = await send(fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(sentence)
    if (fields['tekst'] !== '') expect(page.html).toContain(fields['tekst'] ?? text)
    expect((await rows('select from triage.region_signal')).length).toBe(before)
  })

  test('a municipality without a region has nobody to tell', async () => {
    const alone = await house.signIn(['attentionOfficer'], outside.id)
    expect((await send({}, alone)).status).toBe(409)
  })

  test.each(roles.filter((role) => role !== 'attentionOfficer' && role !== 'deputy'))(
    '%s neither reads nor writes',
    async (role) => {
      await send()
      await carry()
      const person = await house.signIn([role], house.neighbourId)
      expect((await person.get(address)).status).toBe(403)
      expect((await send({}, person)).status).toBe(403)
      expect((await person.get('/')).html).not.toContain('uit de regio')
    },
  )
})

describe('after the days a municipality agreed', () => {
  test('its own copy is destroyed, and what the writer’s municipality no longer has goes everywhere', async () => {
    await send()
    await carry()
    const id = await idOf()
    const start = house.now
    const administrator = await house.signIn(['administrator'], house.neighbourId)
    await administrator.post('/beheer/afspraken/wijzigen', { afspraak: 'regionSignalDays', waarde: '30' })
    const at = async () =>
      (
        await rows<{ municipality_id: string }>('select municipality_id from triage.region_signal_copy where id = $1', [
          id,
        ])
      ).map(({ municipality_id }) => municipality_id)
    house.now = start.add({ hours: 24 * 31 })
    await regionSignalRound(work())
    expect(await at()).toEqual([bronckhorst.id])
    await rows(`insert into platform.setting (municipality_id, name, value) values ($1, 'regionSignalDays', '365')`, [
      bronckhorst.id,
    ])
    house.now = start.add({ hours: 24 * 91 })
    await regionSignalRound(work())
    expect(await rows('select from triage.region_signal where id = $1', [id])).toEqual([])
    await carry()
    expect(await at()).toEqual([])
    const open = await rows(
      `select from keys.data_key k where wrapped_key is not null and purpose = 'staff' and exists (select from triage.region_signal_copy c where c.key_id = k.id and c.id = $1)`,
      [id],
    )
    expect(open).toEqual([])
    house.now = start
  })
})
