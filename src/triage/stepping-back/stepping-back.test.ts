// SPDX-License-Identifier: EUPL-1.2
/** Who knows somebody in a report passes it on; a report about a colleague goes around him. For them it is not there any more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { reportIn, testHouse, type Staff, type TestHouse } from '../../../tests/house.ts'
import { triageWaiting } from '../waiting.ts'
import { inTransaction } from '../../platform/database/transaction.ts'

let house: TestHouse
let one: Staff
let two: Staff
beforeAll(async () => {
  house = await testHouse()
  one = await house.signIn(['attentionOfficer'])
  two = await house.signIn(['deputy'])
})
afterAll(() => house.stop())

let stories = 0
async function arrived(fields: Record<string, string> = {}): Promise<string> {
  const verhaal = `Wegloopverhaal ${++stories} van een kanarie over een loods`
  await house.report({ verhaal, ...fields })
  await house.takeIn()
  return reportIn((await one.get('/meldingen?stand=alles')).html, verhaal)
}
const rows = async <R extends object>(question: string, values: unknown[]) =>
  (await (await house.database.superuser()).query<R>(question, values)).rows
const labelOf = async (id: string) =>
  (await rows<{ label: string }>('select label from triage.course where report_id = $1', [id]))[0]?.label ?? ''

/** Every address of a report that somebody may try. */
const nested = ['', '/toets', '/afweging', '/gegevens', '/signalen', '/wie-niet', '/vertalen']

describe('I know somebody in this report', () => {
  test('it is gone for that person in every place, and waits for a colleague as new', async () => {
    const id = await arrived({ acuut: 'ja' })
    const label = await labelOf(id)
    await one.post(`/meldingen/${id}/in-behandeling`, {})
    const done = await one.post(`/meldingen/${id}/wie-niet/ik`, { reden: 'Kanarie is mijn buurman.' })
    expect([done.status, done.location]).toEqual([303, '/meldingen'])
    for (const page of nested) expect([page, (await one.get(`/meldingen/${id}${page}`)).status]).toEqual([page, 404])
    expect((await one.post(`/meldingen/${id}/in-behandeling`, {})).status).toBe(404)
    for (const list of ['/', '/meldingen', '/meldingen?stand=alles'])
      expect((await one.get(list)).html).not.toContain(label)
    expect((await two.get('/')).html).toContain(label)
    expect((await two.get(`/meldingen/${id}`)).html).toContain(`/meldingen/${id}/in-behandeling`)
    const [stored] = await rows<{ all: string }>('select s::text as all from triage.step_back s where report_id = $1', [
      id,
    ])
    expect(stored?.all).not.toContain(Buffer.from('Kanarie').toString('hex'))
    const { lines } = await trailOf(await house.database.superuser(), house.municipalityId)
    expect(lines.findLast(({ action }) => action === 'report.stepped-back')?.details).not.toContain('anarie')
  })

  test('the numbers in the mail leave it out as well', async () => {
    const id = await arrived({ acuut: 'ja' })
    const [person] = await rows<{ person_id: string }>('select person_id from triage.step_back limit 1', [])
    const count = () =>
      inTransaction(
        house.database.kysely('casework_rw'),
        { municipalityId: house.municipalityId, origin: 'staff', now: house.now, keys: house.database.keys },
        (tx) =>
          triageWaiting(tx, {
            personId: person?.person_id ?? '',
            roles: ['attentionOfficer'],
            today: house.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(),
          }),
      )
    const before = (await count()).acute
    expect((await one.post(`/meldingen/${id}/wie-niet/ik`, {})).status).toBe(303)
    expect((await count()).acute).toBe(before - 1)
  })

  test('the last one who could weigh it stays', async () => {
    const id = await arrived()
    await one.post(`/meldingen/${id}/wie-niet/ik`, {})
    const stays = await two.post(`/meldingen/${id}/wie-niet/ik`, {})
    expect(stays.status).toBe(409)
    expect(stays.html).toContain('Er is dan niemand meer die deze melding kan duiden.')
    expect((await two.get(`/meldingen/${id}`)).status).toBe(200)
  })
})

describe('a report about a colleague', () => {
  const other = async (id: string) =>
    /<option value="([0-9a-f-]{36})"/.exec((await one.get(`/meldingen/${id}/wie-niet`)).html)?.[1] ?? ''

  test('goes around him, with a case that was opened on it, until somebody lets him back', async () => {
    const id = await arrived()
    await one.post(`/meldingen/${id}/in-behandeling`, {})
    const suspicion = { gevaar: 'none', besluit: 'suspicion', vormen: 'labour', reden: 'Vermoeden.' }
    await one.post(`/meldingen/${id}/besluit`, suspicion)
    const at = (await one.post(`/meldingen/${id}/casus`, { startpunt: 'person' })).location?.split('?')[0] ?? ''
    expect((await two.get(at)).status).toBe(200)
    const wie = await other(id)
    expect((await one.post(`/meldingen/${id}/wie-niet/collega`, { wie, waarom: '' })).html).toContain(
      'Schrijf in één zin waarom.',
    )
    expect((await one.post(`/meldingen/${id}/wie-niet/collega`, { wie, waarom: 'Gaat over zijn werk.' })).status).toBe(
      303,
    )
    expect([(await two.get(`/meldingen/${id}`)).status, (await two.get(at)).status]).toEqual([404, 404])
    const page = (await one.get(`/meldingen/${id}/wie-niet`)).html
    expect(page).toContain('Gaat over zijn werk.')
    expect((await two.post(`/meldingen/${id}/wie-niet/terug`, { wie })).status).toBe(404)
    expect((await one.post(`/meldingen/${id}/wie-niet/terug`, { wie })).status).toBe(303)
    expect([(await two.get(`/meldingen/${id}`)).status, (await two.get(at)).status]).toEqual([200, 200])
    expect((await one.post(`/meldingen/${id}/wie-niet/terug`, { wie })).status).toBe(409)
  })

  test.each(['', 'x', '00000000-0000-4000-8000-000000000000'])('%j is nobody of this desk', async (wie) => {
    const page = await one.post(`/meldingen/${await arrived()}/wie-niet/collega`, { wie, waarom: 'Daarom.' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('Kies een collega uit de lijst.')
    expect(page.html).toContain('value="Daarom."')
  })

  test('hides what hangs on it too: a hold, a question to him, and he is nobody to ask', async () => {
    const id = await arrived()
    const label = await labelOf(id)
    const hold = { melding: label, soort: 'woo', waarom: 'Er loopt een verzoek.' }
    expect((await one.post('/bewaarplicht/nieuw', hold)).status).toBe(303)
    expect((await two.get('/bewaarplicht')).html).toContain(label)
    const wie = await other(id)
    const asks = async () => (await one.get(`/meldingen/${id}/overleg`)).html.includes(`value="${wie}"`)
    expect(await asks()).toBe(true)
    await one.post(`/meldingen/${id}/wie-niet/collega`, { wie, waarom: 'Gaat over hem.' })
    expect(await asks()).toBe(false)
    expect((await two.get('/bewaarplicht')).html).not.toContain(label)
    expect((await two.post('/bewaarplicht/nieuw', hold)).status).toBe(422)
    const [{ id: plicht } = { id: '' }] = await rows<{ id: string }>(
      'select id from triage.hold where report_id = $1',
      [id],
    )
    expect((await two.post('/bewaarplicht/weg', { plicht })).status).toBe(409)
    expect((await one.post('/bewaarplicht/weg', { plicht })).status).toBe(303)
  })

  test('is not led around by who told it himself, and he does not count as who is left', async () => {
    const told = await one.post('/niet-pluis/doorgeven', { verhaal: 'Mijn collega doet vreemd met sleutels.' })
    await house.takeIn()
    const id = /\/mijn-meldingen\/([0-9a-f-]{36})/.exec(told.location ?? '')?.[1] ?? ''
    const wie = await other(id)
    expect((await one.post(`/meldingen/${id}/wie-niet/collega`, { wie, waarom: 'Weg ermee.' })).status).toBe(409)
    expect((await two.get(`/meldingen/${id}`)).status).toBe(200)
    const left = await two.post(`/meldingen/${id}/wie-niet/ik`, {})
    expect(left.html).toContain('Er is dan niemand meer die deze melding kan duiden.')
  })

  test('two who leave at the same moment do not both go', async () => {
    const id = await arrived()
    const both = await Promise.all([one, two].map((each) => each.post(`/meldingen/${id}/wie-niet/ik`, {})))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  })

  test('a copy of it does not give its name away', async () => {
    const verhaal = 'Achter het tuincentrum stappen elke ochtend mensen uit een busje en niemand praat met ze'
    await house.report({ verhaal: `${verhaal} a` })
    await house.takeIn()
    const first = reportIn((await one.get('/meldingen?stand=alles')).html, `${verhaal} a`)
    await house.report({ verhaal: `${verhaal} b` })
    await house.takeIn()
    const copy = reportIn((await one.get('/meldingen?stand=alles')).html, `${verhaal} b`)
    const label = await labelOf(first)
    expect((await two.get(`/meldingen/${copy}`)).html).toContain(label)
    await one.post(`/meldingen/${first}/wie-niet/collega`, { wie: await other(first), waarom: 'Gaat over hem.' })
    expect((await two.get(`/meldingen/${copy}`)).html).not.toContain(label)
  })
})
