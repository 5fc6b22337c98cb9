// SPDX-License-Identifier: EUPL-1.2
/** A case goes to another municipality or care desk (verwijzing, overdracht, overdrachtsverzoek): what arrives, who reads it, and what stays. */
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import { hiddenIn, type Staff } from '../../../tests/house.ts'
import { oneRegion } from '../../../tests/one-region.ts'
import type { Database } from '../../platform/database/transaction.ts'
import type { KeyService } from '../../platform/keys/key-service.ts'
import { caseMoveTasks } from '../../start/case-move-work.ts'

let at: CaseHouse
let there: Staff
let thereId: string
let careDesk: { id: string }
let coordinator: Staff
let outside: { id: string }
let caseId: string
let worker: Database
let superuser: pg.Client

beforeAll(async () => {
  at = await caseHouse()
  thereId = at.house.neighbourId
  careDesk = await at.house.database.addMunicipality({ slug: 'zorgdesk', name: 'Zorgdesk Test', kind: 'care-desk' })
  worker = at.house.database.kysely('worker_rw')
  superuser = await at.house.database.superuser()
  await oneRegion(at.house.database)
  outside = await at.house.database.addMunicipality({ slug: 'utrecht', name: 'Utrecht' })
  there = await at.house.signIn(['attentionOfficer'], thereId)
  coordinator = await at.house.signIn(['careCoordinator'], careDesk.id)
})
afterAll(() => at.house.stop())

const work = (keys: Pick<KeyService, keyof KeyService> = at.house.database.keys) => ({
  database: worker,
  keys: keys as KeyService,
  clock: () => at.house.now,
})
const tasks = ['carry-case', 'carry-case-answer', 'carry-case-ask']
const jobs = () =>
  at.rows<{ id: string; task: string; payload: unknown }>(
    `select j.id::text, t.identifier as task, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = any($1) order by j.id`,
    [tasks],
  )
/** The worker does what was planned, and what that plans, as the queue would. */
async function carry(): Promise<void> {
  const todo = await jobs()
  for (const { id, task, payload } of todo) {
    await caseMoveTasks(work())[task]?.(payload)
    await at.rows('delete from graphile_worker._private_jobs where id = $1', [id])
  }
  if (todo.length > 0) await carry()
}

const path = () => `/casussen/${caseId}/overdragen`
const fields = (more: Record<string, string> = {}) => ({
  soort: 'transfer',
  naar: thereId,
  rol: 'officers',
  grond: 'publicTask',
  doel: 'helpAndShelter',
  zin: 'Kanariezin: neem dit over.',
  mee: '',
  ...more,
})
/** As a person does: look first, then send what was shown. */
async function send(more: Record<string, string> = {}, who = at.officer) {
  const seen = await who.post(`${path()}/bekijken`, fields(more))
  if (seen.status !== 200) return seen
  return who.post(`${path()}/versturen`, { ...fields(more), gezien: hiddenIn(seen.html, 'gezien') })
}
const offerId = async () =>
  (
    await at.rows<{ id: string }>(
      `select id from casework.offer where state = 'offered' order by xmin::text::bigint desc limit 1`,
    )
  )[0]?.id ?? ''
const sendingState = async () =>
  (await at.rows<{ state: string }>('select state from casework.sending where case_id = $1', [caseId]))[0]?.state
const caseState = async () =>
  (await at.rows<{ status: string }>('select status from casework.trafficking_case where id = $1', [caseId]))[0]?.status
const newCaseIn = (page: { location: string | null }) =>
  /\/casussen\/([0-9a-f-]{36})/.exec(page.location ?? '')?.[1] ?? ''
const write = async (spoor: string, tekst: string, who = at.officer) => {
  await who.post(`/casussen/${caseId}/spoor/vastleggen`, { spoor, soort: 'note', wanneer: '2026-11-17', tekst })
  return `regel:${(await at.rows<{ id: string }>('select id from casework.entry where case_id = $1 order by xmin::text::bigint desc limit 1', [caseId]))[0]?.id}`
}
const person = async (naam: string, over = '') => {
  await at.officer.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
    spoor: 'regie',
    soort: 'person',
    rollen: 'presumedVictim\nperpetrator',
    naam,
    over,
  })
  return (
    (
      await at.rows<{ id: string }>(
        'select id from casework.node where case_id = $1 order by xmin::text::bigint desc limit 1',
        [caseId],
      )
    )[0]?.id ?? ''
  )
}

beforeEach(async () => {
  await at.rows('delete from graphile_worker._private_jobs')
  caseId = await at.openCase()
})

describe('a transfer', () => {
  test('arrives once, is read before it is accepted, and becomes a case over there; here it is closed and stays', async () => {
    const yes = await write('regie', 'Kanarieregel die meegaat.')
    await write('regie', 'Kanarieregel die blijft.')
    const node = await person('Testpersoon Kanarie', 'Kanarieover dat blijft.')
    expect((await send({ mee: `${yes}\npersoon:${node}` })).status).toBe(303)
    expect((await there.get('/casussen/aangeboden')).html).not.toContain('Winterswijk</a>')
    await carry()
    const id = await offerId()
    const list = await there.get('/casussen/aangeboden')
    expect(list.html).toContain(`/casussen/aangeboden/${id}`)
    expect(list.html).not.toContain('Kanarie')
    expect((await there.get('/')).html).toContain('Winterswijk biedt een casus aan')
    const { html } = await there.get(`/casussen/aangeboden/${id}`)
    for (const word of ['Kanariezin', 'Kanarieregel die meegaat.', 'denk aan non-punishment'])
      expect(html).toContain(word)
    for (const word of ['die blijft', 'Testpersoon Kanarie', 'Kanarieover']) expect(html).not.toContain(word)
    const taken = await there.post(`/casussen/aangeboden/${id}/overnemen`, {})
    expect(taken.status).toBe(303)
    const theirs = newCaseIn(taken)
    const page = await there.get(`/casussen/${theirs}`)
    expect(page.html).toContain('Winterswijk')
    expect((await there.get(`/casussen/${theirs}/spoor?spoor=regie`)).html).toContain('Kanarieregel die meegaat.')
    expect((await there.get(`/casussen/${theirs}/personen-en-plaatsen`)).html).toContain('non-punishment')
    expect(await caseState()).toBe('open')
    await carry()
    expect([await caseState(), await sendingState()]).toEqual(['closed', 'accepted'])
    const [part] = await at.rows<{ result: string }>('select result from casework.part where case_id = $1', [caseId])
    expect(part?.result).toBe('handedOver')
    const here = await at.officer.get(`/casussen/${caseId}`)
    const [their] = await at.rows<{ number: string }>('select number from casework.trafficking_case where id = $1', [
      theirs,
    ])
    expect(here.html).toContain(`Daar is het casus ${their?.number}.`)
    expect((await at.officer.get(`/casussen/${caseId}/spoor?spoor=regie`)).html).toContain('Kanarieregel die blijft.')
    const lines = async (municipalityId: string) =>
      (await trailOf(superuser, municipalityId)).lines.map(({ action }) => action)
    expect(await lines(at.house.municipalityId)).toEqual(
      expect.arrayContaining(['case.sent', 'case-sending.answered', 'case.handed-over']),
    )
    expect(await lines(thereId)).toEqual(expect.arrayContaining(['offered-case.laid', 'offered-case.accepted']))
  })

  test('goes nowhere without a basis, without a look, and not as something else than was seen', async () => {
    const seen = await at.officer.post(`${path()}/bekijken`, fields())
    const gezien = hiddenIn(seen.html, 'gezien')
    const back = await at.officer.post(`${path()}/bekijken`, fields({ wijzig: 'ja' }))
    expect(back.html).toMatch(/<textarea[^>]*name="zin"[^>]*>Kanariezin: neem dit over.</)
    const tries = [
      { ...fields({ grond: '' }), gezien },
      fields(),
      { ...fields({ zin: 'Iets anders.' }), gezien },
      { ...fields({ naar: careDesk.id, rol: 'careCoordinators' }), gezien },
      { ...fields({ naar: outside.id }), gezien },
      { ...fields({ naar: at.house.municipalityId }), gezien },
    ]
    for (const each of tries) expect((await at.officer.post(`${path()}/versturen`, each)).status).toBe(422)
    expect(await sendingState()).toBeUndefined()
    expect((await at.officer.post(`${path()}/versturen`, { ...fields(), gezien })).status).toBe(303)
  })

  test('is done once by a double click, and a second one waits for the first', async () => {
    const seen = await at.officer.post(`${path()}/bekijken`, fields())
    const form = { ...fields(), gezien: hiddenIn(seen.html, 'gezien'), verzoek: crypto.randomUUID() }
    expect((await at.officer.post(`${path()}/versturen`, form)).status).toBe(303)
    expect((await at.officer.post(`${path()}/versturen`, form)).status).toBe(303)
    expect(await at.rows('select from casework.sending where case_id = $1', [caseId])).toHaveLength(1)
    expect((await send({ naar: careDesk.id, rol: 'careCoordinators' })).status).toBe(409)
    await carry()
    const id = await offerId()
    const verzoek = crypto.randomUUID()
    const [first, again] = [
      await there.post(`/casussen/aangeboden/${id}/overnemen`, { verzoek }),
      await there.post(`/casussen/aangeboden/${id}/overnemen`, { verzoek }),
    ]
    expect(again.location).toBe(first.location)
    expect((await there.post(`/casussen/aangeboden/${id}/overnemen`, {})).status).toBe(409)
    expect(
      await at.rows('select from casework.origin where from_municipality = $1 and case_id = $2', [
        at.house.municipalityId,
        newCaseIn(first),
      ]),
    ).toHaveLength(1)
  })

  test('is refused with a reason: over there nothing stays, here everything is as it was', async () => {
    await send()
    await carry()
    const id = await offerId()
    expect((await there.post(`/casussen/aangeboden/${id}/weigeren`, {})).status).toBe(422)
    expect((await there.post(`/casussen/aangeboden/${id}/weigeren`, { waarom: 'Kanarieweigering.' })).status).toBe(303)
    await carry()
    expect([await caseState(), await sendingState()]).toEqual(['open', 'refused'])
    expect((await at.officer.get('/')).html).toContain('Aalten heeft geweigerd')
    expect((await at.officer.get(path())).html).toContain('Kanarieweigering.')
    expect((await at.officer.get('/')).html).not.toContain('Aalten heeft geweigerd')
    const [left] = await at.rows<{ parcel: null; reason: null; wrapped_key: null }>(
      'select o.parcel, o.reason, k.wrapped_key from casework.offer o join keys.data_key k on k.id = o.key_id where o.id = $1',
      [id],
    )
    expect(left).toEqual({ parcel: null, reason: null, wrapped_key: null })
    expect((await there.get(`/casussen/aangeboden/${id}`)).html).not.toContain('Kanariezin')
  })

  test('is not done while a part is open that the owner does not see, or a reporter waits', async () => {
    await at.startTrack(caseId, 'zorg', at.care)
    expect((await send()).status).toBe(409)
    expect((await send({ soort: 'referral' })).status).toBe(303)
    caseId = await at.openCase()
    await at.rows(
      `update triage.course set feedback = 'due' where report_id in (select report_id from casework.case_report where case_id = $1)`,
      [caseId],
    )
    const page = await send()
    expect(page.status).toBe(409)
    expect(page.html).toContain('Een melder wacht nog op antwoord')
  })

  test('leaves the case open here when a track began after it was sent', async () => {
    await send()
    await at.startTrack(caseId, 'zorg', at.care)
    await carry()
    await there.post(`/casussen/aangeboden/${await offerId()}/overnemen`, {})
    await carry()
    expect([await caseState(), await sendingState()]).toEqual(['open', 'accepted'])
  })

  test('shows the open tasks before it goes', async () => {
    await at.officer.post(`/casussen/${caseId}/taken/nieuw`, {
      spoor: 'regie',
      taak: 'Kanarietaak afmaken.',
      wie: at.officer.personId,
      uiterlijk: '2026-11-19',
    })
    expect((await at.officer.post(`${path()}/bekijken`, fields())).html).toContain('Kanarietaak afmaken.')
  })
})

describe('a referral', () => {
  test('leaves the case open here, also when it is accepted', async () => {
    await send({ soort: 'referral' })
    await carry()
    expect((await there.post(`/casussen/aangeboden/${await offerId()}/overnemen`, {})).status).toBe(303)
    await carry()
    expect([await caseState(), await sendingState()]).toEqual(['open', 'accepted'])
  })

  test('of who works on a track takes along what he sees; the desk does not learn that it went', async () => {
    await at.startTrack(caseId, 'zorg', at.care)
    const line = await write('zorg', 'Kanariezorg.', at.care)
    const other = await write('regie', 'Kanarieregie.')
    const sent = await send(
      { soort: 'referral', naar: careDesk.id, rol: 'careCoordinators', mee: `${line}\n${other}` },
      at.care,
    )
    expect(sent.status).toBe(303)
    expect((await at.officer.get(path())).html).not.toContain('Zorgdesk Test heeft nog niet')
    expect((await at.care.get(path())).html).toContain('Zorgdesk Test heeft nog niet')
    expect((await at.care.post(`${path()}/bekijken`, fields())).status).toBe(409)
    await carry()
    const id = await offerId()
    const { html } = await coordinator.get(`/casussen/aangeboden/${id}`)
    expect(html).toContain('Kanariezorg.')
    expect(html).not.toContain('Kanarieregie.')
    const theirs = newCaseIn(await coordinator.post(`/casussen/aangeboden/${id}/overnemen`, {}))
    expect((await coordinator.get(`/casussen/${theirs}/spoor?spoor=zorg`)).html).toContain('Kanariezorg.')
    expect((await coordinator.get(`/casussen/${theirs}/spoor?spoor=regie`)).status).toBe(200)
    const colleague = await at.house.signIn(['careCoordinator'], careDesk.id)
    expect((await colleague.get(`/casussen/${theirs}`)).status).toBe(404)
  })
})

describe('who reads what is offered', () => {
  test('is who has the role over there and may be on every part that came along; nobody else, and not who sent it', async () => {
    await at.startTrack(caseId, 'politie', at.officer)
    const line = await write('politie', 'Kanariepolitie.')
    expect((await send({ naar: careDesk.id, rol: 'careCoordinators', mee: line })).status).toBe(422)
    await send({ mee: line })
    await carry()
    const id = await offerId()
    const social = await at.house.signIn(['deputy'], thereId)
    await at.rows(`update platform.person set domain = 'social' where id = $1`, [social.personId])
    const others = [social, await at.house.signIn(['careCoordinator'], thereId), at.officer, at.safety, coordinator]
    for (const who of others) {
      expect((await who.get(`/casussen/aangeboden/${id}`)).status).toBe(404)
      for (const deed of ['overnemen', 'weigeren'])
        expect((await who.post(`/casussen/aangeboden/${id}/${deed}`, { waarom: 'x' })).status).toBe(404)
      expect((await who.get('/casussen/aangeboden')).html).not.toContain(id)
      expect((await who.get('/')).html).not.toContain('biedt een casus aan')
    }
    for (const role of ['colleague', 'publicOrderAdviser', 'administrator', 'chainDirector'] as const)
      expect((await (await at.house.signIn([role], thereId)).get(`/casussen/aangeboden/${id}`)).status).toBe(403)
    expect((await there.get(`/casussen/aangeboden/${id}`)).status).toBe(200)
  })

  test('row security keeps the rows of both sides apart', async () => {
    await send()
    await carry()
    const id = await offerId()
    for (const role of ['casework_rw', 'worker_rw'] as const) {
      const client = await at.house.database.pool(role).connect()
      await client.query('begin')
      await client.query(`select set_config('app.municipality', $1, true)`, [at.house.municipalityId])
      expect((await client.query('select from casework.offer where id = $1', [id])).rowCount).toBe(0)
      await client.query(`select set_config('app.municipality', $1, true)`, [thereId])
      expect((await client.query('select from casework.sending where id = $1', [id])).rowCount).toBe(0)
      await client.query('rollback')
      client.release()
    }
  })
})

describe('taking back', () => {
  test('takes the copy and its key away; nothing opens any more', async () => {
    const line = await write('regie', 'Kanarieterug.')
    await send({ mee: line })
    await carry()
    const id = await offerId()
    expect((await there.get(`/casussen/aangeboden/${id}`)).html).toContain('Kanarieterug.')
    expect((await at.social.post(`${path()}/intrekken`, { welke: id })).status).toBe(409)
    expect((await at.officer.post(`${path()}/intrekken`, { welke: id })).status).toBe(303)
    expect((await at.officer.post(`${path()}/intrekken`, { welke: id })).status).toBe(409)
    await carry()
    expect([await sendingState(), await caseState()]).toEqual(['revoked', 'open'])
    const { html } = await there.get(`/casussen/aangeboden/${id}`)
    expect(html).not.toContain('Kanarieterug.')
    expect((await there.post(`/casussen/aangeboden/${id}/overnemen`, {})).status).toBe(409)
    const [left] = await at.rows<{ parcel: null; wrapped_key: null }>(
      'select o.parcel, k.wrapped_key from casework.offer o join keys.data_key k on k.id = o.key_id where o.id = $1',
      [id],
    )
    expect(left).toEqual({ parcel: null, wrapped_key: null })
    expect((await send()).status).toBe(303)
  })

  test('before the worker came by, nothing ever arrives', async () => {
    await send()
    const [sending] = await at.rows<{ id: string }>('select id from casework.sending where case_id = $1', [caseId])
    await at.officer.post(`${path()}/intrekken`, { welke: sending?.id ?? '' })
    await carry()
    expect(await sendingState()).toBe('revoked')
    expect(await at.rows('select from casework.offer where id = $1', [sending?.id])).toEqual([])
  })

  test('comes too late when somebody accepted meanwhile: then the case is theirs', async () => {
    await send()
    await carry()
    const id = await offerId()
    await at.officer.post(`${path()}/intrekken`, { welke: id })
    expect((await there.post(`/casussen/aangeboden/${id}/overnemen`, {})).status).toBe(303)
    await carry()
    expect([await sendingState(), await caseState()]).toEqual(['accepted', 'closed'])
  })

  test('by a colleague who sees the case but neither sent it nor owns it is not possible', async () => {
    await send()
    const [sending] = await at.rows<{ id: string }>('select id from casework.sending where case_id = $1', [caseId])
    expect((await at.safety.post(`${path()}/intrekken`, { welke: sending?.id ?? '' })).status).toBe(409)
    expect((await at.care.post(`${path()}/intrekken`, { welke: sending?.id ?? '' })).status).toBe(404)
    expect((await there.post(`${path()}/intrekken`, { welke: sending?.id ?? '' })).status).toBe(404)
  })
})

describe('a worker that is killed', () => {
  /** Keys that fail from the n-th time on that one is asked for. */
  const failing = (after: number): KeyService => {
    let asked = 0
    const fail = () => {
      if (++asked > after) throw new Error('killed')
    }
    return new Proxy(at.house.database.keys, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown
        return typeof value === 'function'
          ? (...given: unknown[]) => {
              fail()
              return (value as (...all: unknown[]) => unknown).apply(target, given)
            }
          : value
      },
    })
  }

  test.each([0, 1, 2])('after %s keys brings what was sent exactly once when it comes back', async (after) => {
    await send()
    const [job] = await jobs()
    const killed = caseMoveTasks(work(failing(after)))[job?.task ?? '']
    await killed?.(job?.payload).catch(() => {})
    await carry()
    await caseMoveTasks(work())[job?.task ?? '']?.(job?.payload)
    const [sending] = await at.rows<{ id: string }>('select id from casework.sending where case_id = $1', [caseId])
    expect(await at.rows('select from casework.offer where id = $1', [sending?.id])).toHaveLength(1)
    const { lines } = await trailOf(superuser, thereId)
    expect(
      lines.filter(({ action, details }) => action === 'offered-case.laid' && details.includes(sending?.id ?? '-')),
    ).toHaveLength(1)
  })

  test.each([0, 1, 2, 3])('after %s keys brings an answer exactly once', async (after) => {
    await send()
    await carry()
    const id = await offerId()
    await there.post(`/casussen/aangeboden/${id}/weigeren`, { waarom: 'Kanarieantwoord.' })
    const [job] = await jobs()
    const killed = caseMoveTasks(work(failing(after)))[job?.task ?? '']
    await killed?.(job?.payload).catch(() => {})
    await carry()
    await caseMoveTasks(work())[job?.task ?? '']?.(job?.payload)
    expect((await at.officer.get(path())).html).toContain('Kanarieantwoord.')
    const { lines } = await trailOf(superuser, at.house.municipalityId)
    expect(
      lines.filter(({ action, details }) => action === 'case-sending.answered' && details.includes(id)),
    ).toHaveLength(1)
  })
})

describe('what is guarded on the way', () => {
  test('whereabouts go with a tick and a reason of their own; over there they are kept apart again', async () => {
    const node = await person('Testpersoon Verborgen')
    await at.officer.post(`/casussen/${caseId}/persoon/verblijf`, { wie: node, verblijf: 'Kanariestraat' })
    expect((await send({ mee: `verblijf:${node}` })).status).toBe(422)
    const reason = { mee: `verblijf:${node}`, waaromverblijf: 'De opvang verhuist mee.' }
    const seen = await at.officer.post(`${path()}/bekijken`, fields(reason))
    expect(seen.html).not.toContain('Kanariestraat')
    expect(seen.html).toContain('Waar deze persoon verblijft, komt mee.')
    expect(await at.rows('select from casework.whereabouts_look where node_id = $1', [node])).toHaveLength(0)
    expect((await send(reason)).status).toBe(303)
    expect(await at.rows('select from casework.whereabouts_look where node_id = $1', [node])).toHaveLength(1)
    await carry()
    const id = await offerId()
    expect((await there.get(`/casussen/aangeboden/${id}`)).html).not.toContain('Kanariestraat')
    const theirs = newCaseIn(await there.post(`/casussen/aangeboden/${id}/overnemen`, {}))
    const [moved] = await at.rows<{ id: string }>('select id from casework.node where case_id = $1', [theirs])
    expect((await there.get(`/casussen/${theirs}/persoon?wie=${moved?.id}`)).html).not.toContain('Kanariestraat')
    await there.post(`/casussen/${theirs}/persoon/verblijf/tonen`, { wie: moved?.id ?? '', waarom: 'Ophalen.' })
    expect((await there.get(`/casussen/${theirs}/persoon?wie=${moved?.id}`)).html).toContain('Kanariestraat')
  })

  test('under an embargo nothing goes until the police agreed, and then the embargo goes along', async () => {
    await at.officer.post(`/casussen/${caseId}/regelen/embargo`, { vraagt: 'police', bekijk: '2026-12-01' })
    expect((await send()).status).toBe(422)
    expect((await send({ politie: 'ja' })).status).toBe(422)
    expect((await send({ politie: 'ja', waarompolitie: 'AVIM, vandaag gebeld.' })).status).toBe(303)
    await carry()
    const theirs = newCaseIn(await there.post(`/casussen/aangeboden/${await offerId()}/overnemen`, {}))
    const { html } = await there.get(`/casussen/${theirs}`)
    expect(html).toContain('Embargo: eerst overleggen.')
    expect(html).not.toContain('AVIM, vandaag gebeld.')
  })

  test('an answer that does not come is told to who sent it', async () => {
    await send()
    await carry()
    const before = at.house.now
    at.house.now = Temporal.Instant.from('2026-11-25T10:00:00Z')
    const officer = await at.house.signInAs(at.officer.personId)
    expect((await officer.get('/')).html).toContain('antwoordt al langer dan 3 werkdagen niet')
    at.house.now = before
  })

  test('nothing of what goes stands in a column, a job, an address or the trail in plain', async () => {
    const node = await person('Testpersoon Leesbaar')
    const line = await write('regie', 'Kanarieplat.')
    await send({ mee: `${line}\nnaam:${node}` })
    const queued = JSON.stringify(await jobs())
    await carry()
    const stored = JSON.stringify([
      await at.rows('select s::text from casework.sending s'),
      await at.rows('select o::text from casework.offer o'),
      (await trailOf(superuser, thereId)).lines,
      (await trailOf(superuser, at.house.municipalityId)).lines,
      queued,
    ])
    for (const word of ['Kanarieplat', 'Leesbaar', 'Kanariezin']) {
      expect(stored).not.toContain(word)
      expect(stored).not.toContain(Buffer.from(word).toString('hex'))
    }
  })
})

describe('asking for a case elsewhere', () => {
  const ask = (nummer: string, who = there) =>
    who.post('/casussen/vragen/versturen', { naar: at.house.municipalityId, nummer, waarom: 'Kanarievraag.' })
  const numberOf = async () =>
    (await at.rows<{ number: string }>('select number from casework.trafficking_case where id = $1', [caseId]))[0]
      ?.number ?? ''
  const bare = (html: string) => html.replaceAll(/\d\d-\d{4}/g, 'N').replaceAll(/value="[^"]*"/g, '')

  test('says the same whether the number exists or not, before and after; only the owner learns of it', async () => {
    const real = await at.house.signIn(['attentionOfficer'], thereId)
    const guess = await at.house.signIn(['attentionOfficer'], thereId)
    const [first, second] = [await ask(await numberOf(), real), await ask('99-0000', guess)]
    expect([first.status, first.location]).toEqual([second.status, second.location])
    await carry()
    expect(bare((await real.get('/casussen/vragen')).html)).toBe(bare((await guess.get('/casussen/vragen')).html))
    expect(await at.rows('select from casework.asked')).toHaveLength(1)
    expect((await at.officer.get('/')).html).toContain(`Er is gevraagd om casus ${await numberOf()}`)
    expect((await at.officer.get(path())).html).toContain('Kanarievraag.')
    for (const who of [at.safety, at.social]) {
      expect((await who.get(path())).html).not.toContain('Kanarievraag.')
      expect((await who.get('/')).html).not.toContain('Er is gevraagd')
    }
    const [asked] = await at.rows<{ id: string }>('select id from casework.asked where case_id = $1', [caseId])
    expect((await at.social.post(`${path()}/vraag-weg`, { welke: asked?.id ?? '' })).status).toBe(409)
    expect((await at.officer.post(`${path()}/vraag-weg`, { welke: asked?.id ?? '' })).status).toBe(303)
    await carry()
    expect((await at.officer.get(path())).html).not.toContain('Kanarievraag.')
    expect(bare((await real.get('/casussen/vragen')).html)).toBe(bare((await guess.get('/casussen/vragen')).html))
  })

  test('is answered by a transfer that says so', async () => {
    await ask(await numberOf())
    await carry()
    const [asked] = await at.rows<{ id: string }>('select id from casework.asked where case_id = $1', [caseId])
    expect((await send({ vraag: asked?.id ?? '' })).status).toBe(303)
    await carry()
    expect((await there.get(`/casussen/aangeboden/${await offerId()}`)).html).toContain('vroeg hierom')
    expect((await at.officer.get(path())).html).not.toContain('Kanarievraag.')
  })

  test('is not for trying all numbers, and not for another region', async () => {
    const who = await at.house.signIn(['deputy'], thereId)
    for (let n = 0; n < 5; n++) expect((await ask(`98-000${n}`, who)).status).toBe(303)
    expect((await ask('98-0009', who)).status).toBe(409)
    const stranger = await at.house.signIn(['attentionOfficer'], outside.id)
    expect((await ask(await numberOf(), stranger)).status).toBe(422)
    expect((await stranger.get('/casussen/vragen')).html).toContain('buiten Spil')
  })
})
