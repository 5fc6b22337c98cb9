// SPDX-License-Identifier: EUPL-1.2
/** Transfer (overdracht) of a whole case to a colleague, and a request for one (verzoek om overdracht) to whoever owns it now. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { colleagueHouse, type ColleagueHouse } from '../../../tests/colleague-house.ts'
import type { Staff } from '../../../tests/house.ts'

let at: ColleagueHouse
let caseId: string
let lead: Staff

beforeAll(async () => {
  at = await colleagueHouse()
  lead = await at.someone(['teamLead'])
})
afterAll(() => at.house.stop())
beforeEach(async () => {
  caseId = await at.caseWithTracks()
})

const sees = async (who: Staff, slug: string, id = caseId) =>
  (await who.get(`/casussen/${id}/spoor?spoor=${slug}`)).status === 200
const linesFor = async (who: Staff, askId: string) =>
  (await who.get('/')).html.split(`class="work-item__title" href="/van-collega/${askId}"`).length - 1
const task = (who: Staff, slug: string, taak: string) =>
  at.officer.post(`/casussen/${caseId}/taken/nieuw`, { spoor: slug, taak, wie: who.personId, uiterlijk: '2026-11-18' })
const tasksOf = async (who: Staff) =>
  (
    await at.rows<{ part: string }>(
      'select part from casework.task where case_id = $1 and for_person = $2 and done_at is null order by part',
      [caseId, who.personId],
    )
  ).map(({ part }) => part)
/** A case without a report, of a care coordinator. */
async function careCase(owner: Staff): Promise<string> {
  const begun = await owner.post('/casussen/nieuw/openen', {
    bron: 'shelter',
    ontvangen: '2026-11-17',
    startpunt: 'person',
    vormen: 'labour',
    waarom: 'De opvang belde.',
  })
  return /\/casussen\/([0-9a-f-]{36})/.exec(begun.location ?? '')?.[1] ?? ''
}

describe('Transfer', () => {
  test('the receiver reads before accepting, ownership unchanged', async () => {
    expect(await sees(at.receiver, 'politie')).toBe(false)
    expect((await at.offer(caseId, at.receiver)).status).toBe(303)
    const ask = await at.askId(caseId)
    const page = await at.receiver.get(`/van-collega/${ask}`)
    expect(page.html).toContain('Kanariereden: ik ga weg.')
    expect([await sees(at.receiver, 'regie'), await sees(at.receiver, 'politie')]).toEqual([true, true])
    expect([await at.ownerOf(caseId), await at.ownerOf(caseId, 'desk'), await at.ownerOf(caseId, 'police')]).toEqual(
      Array.from({ length: 3 }, () => at.officer.personId),
    )
    expect([await linesFor(at.receiver, ask), await linesFor(at.officer, ask)]).toEqual([1, 0])
  })

  test('what the receiver may not be on, and what the sender does not see, is not opened', async () => {
    const id = await at.caseWithTracks(['politie', 'zorg'])
    const hidden = await at.openCase()
    await at.startTrack(hidden, 'politie', at.stranger)
    await at.offer(id, at.social)
    await at.offer(hidden, at.receiver)
    expect([await sees(at.social, 'zorg', id), await sees(at.social, 'politie', id)]).toEqual([true, false])
    expect(await sees(at.receiver, 'politie', hidden)).toBe(false)
    await at.move(at.social, await at.askId(id), 'aannemen')
    expect([await at.ownerOf(id), await at.ownerOf(id, 'care'), await at.ownerOf(id, 'police')]).toEqual([
      at.social.personId,
      at.social.personId,
      at.officer.personId,
    ])
    expect(await sees(at.officer, 'politie', id)).toBe(true)
  })

  test('accept moves owner, teams and linked work with history', async () => {
    await at.startTrack(caseId, 'bestuurlijk', at.adviser)
    await at.adviser.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'bestuurlijk', wie: at.officer.personId })
    for (const slug of ['regie', 'politie', 'bestuurlijk'])
      expect((await task(at.officer, slug, `Taak op ${slug}`)).status).toBe(303)
    await at.offer(caseId, at.receiver)
    const ask = await at.askId(caseId)
    const accepted = await at.move(at.receiver, ask, 'aannemen')
    expect(accepted.location).toContain(`/casussen/${caseId}`)
    expect(await at.state(ask)).toBe('accepted')
    expect([await at.ownerOf(caseId), await at.ownerOf(caseId, 'desk'), await at.ownerOf(caseId, 'police')]).toEqual(
      Array.from({ length: 3 }, () => at.receiver.personId),
    )
    expect(await at.ownerOf(caseId, 'administrative')).toBe(at.adviser.personId)
    expect([await at.members(caseId, 'police'), await at.members(caseId, 'administrative')]).toEqual([
      [at.other.personId],
      [at.receiver.personId],
    ])
    expect([await tasksOf(at.receiver), await tasksOf(at.officer)]).toEqual([['administrative', 'desk', 'police'], []])
    expect([
      await sees(at.officer, 'regie'),
      await sees(at.officer, 'politie'),
      await sees(at.officer, 'bestuurlijk'),
    ]).toEqual([true, false, false])
    const history = (await at.receiver.get(`/casussen/${caseId}/tijdlijn`)).html
    for (const line of ['gevraagd om de casus over te nemen', 'Kanariereden', 'Overdracht aangenomen.'])
      expect(history).toContain(line)
    const handed = await at.rows<{ kind: string }>(
      `select i.kind from casework.work_hand_over h join casework.work_hand_over_item i on i.hand_over_id = h.id
       where i.case_id = $1 and h.from_id = $2 and h.to_id = $3 order by i.kind`,
      [caseId, at.officer.personId, at.receiver.personId],
    )
    expect(handed.map(({ kind }) => kind)).toEqual(['case', 'part', 'part'])
    const { lines } = await trailOf(await at.house.database.superuser(), at.house.municipalityId)
    const trail = lines.filter(({ object_id }) => object_id === caseId)
    expect(trail.filter(({ action }) => action === 'work-item.moved')).toHaveLength(3)
    expect(trail.findLast(({ action }) => action === 'colleague-ask.accepted')?.actor).toBe(at.receiver.personId)
    expect(JSON.stringify(trail)).not.toContain('anarie')
    expect(await at.rows('select from sharing.ask_grant where case_id = $1', [caseId])).toEqual([])
  })

  test.each([
    ['refuse', 'weigeren', () => at.receiver],
    ['revoke', 'intrekken', () => at.officer],
  ] as const)('%s restores', async (_, move, who) => {
    const picture = async () => ({
      owners: [await at.ownerOf(caseId), await at.ownerOf(caseId, 'desk'), await at.ownerOf(caseId, 'police')],
      members: await at.members(caseId, 'police'),
      sees: [await sees(at.receiver, 'regie'), await sees(at.receiver, 'politie')],
      grants: await at.rows('select from sharing.ask_grant where case_id = $1', [caseId]),
    })
    const before = await picture()
    await at.offer(caseId, at.receiver)
    const ask = await at.askId(caseId)
    expect(await picture()).not.toEqual(before)
    expect((await at.move(who(), ask, move)).status).toBe(303)
    expect(await picture()).toEqual(before)
    if (move === 'weigeren') expect((await at.officer.get(`/van-collega/${ask}`)).html).toContain('Kanarieweigering')
    // and it can be offered anew
    expect((await at.offer(caseId, at.other)).status).toBe(303)
  })

  test('the sender cannot accept, nor for another when he is a team leader too', async () => {
    const both = await at.someone(['attentionOfficer', 'teamLead'])
    await at.offer(caseId, both)
    await at.move(both, await at.askId(caseId), 'aannemen')
    expect((await at.offer(caseId, at.receiver, both)).status).toBe(303)
    const ask = await at.askId(caseId)
    const own = await at.move(both, ask, 'aannemen')
    expect([own.status, own.html.includes('Dit doet de collega aan wie het is gevraagd')]).toEqual([409, true])
    expect((await both.post('/overdrachten/aannemen', { welke: ask })).status).toBe(409)
    expect([await at.state(ask), await at.ownerOf(caseId)]).toEqual(['open', both.personId])
  })

  test('a manager may accept for a team member only with the right, and sees the number and who, never content', async () => {
    await at.offer(caseId, at.receiver)
    const ask = await at.askId(caseId)
    const [theCase] = await at.rows<{ number: string }>('select number from casework.trafficking_case where id = $1', [
      caseId,
    ])
    for (const who of [
      at.stranger,
      at.other,
      at.care,
      await at.someone(['chainDirector', 'administrator', 'colleague']),
    ]) {
      expect((await who.get('/overdrachten')).status).toBe(403)
      expect((await who.post('/overdrachten/aannemen', { welke: ask })).status).toBe(403)
    }
    const list = await lead.get('/overdrachten')
    expect(list.html).toContain(theCase?.number)
    expect(list.html).not.toContain('anarie')
    for (const address of [`/van-collega/${ask}`, `/casussen/${caseId}`, `/casussen/${caseId}/collega`])
      expect((await lead.get(address)).status).toBe(403)
    expect((await lead.get('/afwezigen')).html).toContain('href="/overdrachten"')
    const absent = '00000000-0000-4000-8000-000000000000'
    expect((await lead.post('/overdrachten/aannemen', { welke: absent })).status).toBe(404)
    expect((await lead.post('/overdrachten/aannemen', { welke: ask })).status).toBe(303)
    expect([await at.ownerOf(caseId), await at.state(ask)]).toEqual([at.receiver.personId, 'accepted'])
    expect((await lead.post('/overdrachten/aannemen', { welke: ask })).status).toBe(409)
    expect((await at.receiver.get(`/casussen/${caseId}/tijdlijn`)).html).toContain('Overdracht aangenomen.')
    // somebody of another municipality has no such list and no such deed
    const neighbour = await at.house.signIn(['teamLead'], at.house.neighbourId)
    expect((await neighbour.post('/overdrachten/aannemen', { welke: ask })).status).toBe(404)
  })

  test('a manager cannot give it to who is disabled meanwhile', async () => {
    const gone = await at.someone(['attentionOfficer'])
    await at.offer(caseId, gone)
    const ask = await at.askId(caseId)
    await at.rows('update platform.person set disabled_at = now() where id = $1', [gone.personId])
    expect((await lead.post('/overdrachten/aannemen', { welke: ask })).status).toBe(409)
    expect([await at.ownerOf(caseId), await at.state(ask)]).toEqual([at.officer.personId, 'open'])
    expect((await at.move(at.officer, ask, 'intrekken')).status).toBe(303)
  })

  test('no double alert: one line for the receiver, also when it is sent twice', async () => {
    await at.offer(caseId, at.receiver)
    const again = await at.offer(caseId, at.receiver)
    expect([again.status, again.html.includes('Deze casus is al aan een collega aangeboden')]).toEqual([409, true])
    expect((await at.offer(caseId, at.other)).status).toBe(409)
    expect(await at.rows('select id from sharing.colleague_ask where case_id = $1', [caseId])).toHaveLength(1)
    expect(await linesFor(at.receiver, await at.askId(caseId))).toBe(1)
    expect(await linesFor(at.other, await at.askId(caseId))).toBe(0)
  })

  test('only its owner offers it, an open one, to who may own it', async () => {
    expect((await at.offer(caseId, at.receiver, at.other)).status).toBe(409)
    for (const who of [at.officer, at.adviser, at.care, at.neighbour, lead])
      expect((await at.offer(caseId, who)).status).toBe(422)
    expect((await at.offer(caseId, at.receiver, at.care)).status).toBe(404)
    expect((await at.offer(caseId, at.receiver, at.adviser)).status).toBe(403)
    expect(await at.rows('select from sharing.colleague_ask where case_id = $1', [caseId])).toEqual([])
  })

  test('a case that passed to another meanwhile is not taken over from who sent it', async () => {
    await at.offer(caseId, at.receiver)
    const ask = await at.askId(caseId)
    await at.officer.post('/werk-overdragen/nu', { regel: `case:${caseId}`, naar: at.other.personId })
    expect(await at.ownerOf(caseId)).toBe(at.other.personId)
    const late = await at.move(at.receiver, ask, 'aannemen')
    expect([late.status, late.html.includes('De casus kan nu niet overgaan')]).toEqual([409, true])
    expect([await at.ownerOf(caseId), await at.state(ask)]).toEqual([at.other.personId, 'open'])
    // who owns it now takes it back
    expect((await at.move(at.other, ask, 'intrekken')).status).toBe(303)
  })

  test('a care coordinator reads the desk of a case without a report that is offered to her, and no longer when she refuses', async () => {
    const [owner, colleague] = [await at.someone(['careCoordinator']), await at.someone(['careCoordinator'])]
    const id = await careCase(owner)
    expect((await colleague.get(`/casussen/${id}`)).status).toBe(404)
    expect((await at.offer(id, colleague, owner)).status).toBe(303)
    const ask = await at.askId(id)
    expect([await sees(colleague, 'regie', id), await sees(colleague, 'zorg', id)]).toEqual([true, true])
    await at.move(colleague, ask, 'weigeren')
    expect((await colleague.get(`/casussen/${id}`)).status).toBe(404)
    await at.offer(id, colleague, owner)
    await at.move(colleague, await at.askId(id), 'aannemen')
    expect([await at.ownerOf(id), await at.ownerOf(id, 'desk'), await at.ownerOf(id, 'care')]).toEqual(
      Array.from({ length: 3 }, () => colleague.personId),
    )
    expect([await at.members(id, 'desk'), await at.members(id, 'care')]).toEqual([[], []])
    expect((await owner.get(`/casussen/${id}`)).status).toBe(404)
    // whose offer it was still reads that it was accepted, and no word
    const { status, html } = await owner.get(`/van-collega/${ask}`)
    expect([status, html.includes('anarie')]).toEqual([200, false])
  })

  test('accept against revoke at the same moment: one wins, the other is told', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await at.caseWithTracks()
      await at.offer(id, at.receiver)
      const ask = await at.askId(id)
      const both = await Promise.all([at.move(at.receiver, ask, 'aannemen'), at.move(at.officer, ask, 'intrekken')])
      expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
      expect(both.find(({ status }) => status === 409)?.html).toContain('Er is intussen geantwoord')
      const accepted = both[0]?.status === 303
      expect([await at.state(ask), await at.ownerOf(id)]).toEqual(
        accepted ? ['accepted', at.receiver.personId] : ['revoked', at.officer.personId],
      )
    }
  })

  test('a manager and the receiver accept at the same moment: it passes once', async () => {
    await at.offer(caseId, at.receiver)
    const ask = await at.askId(caseId)
    const both = await Promise.all([
      at.move(at.receiver, ask, 'aannemen'),
      lead.post('/overdrachten/aannemen', { welke: ask }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(
      await at.rows(`select from casework.work_hand_over_item where case_id = $1 and kind = 'case'`, [caseId]),
    ).toHaveLength(1)
  })
})

describe('Transfer request', () => {
  test('only the present owner receives it; if ownership passes meanwhile the request goes with it', async () => {
    expect((await at.request(caseId, at.receiver)).status).toBe(303)
    const ask = await at.askId(caseId)
    expect((await at.officer.get(`/van-collega/${ask}`)).html).toContain('Kanarieverzoek')
    expect([await linesFor(at.officer, ask), await linesFor(at.other, ask), await linesFor(at.stranger, ask)]).toEqual([
      1, 0, 0,
    ])
    for (const who of [at.other, at.stranger, at.safety, at.care, at.neighbour]) {
      expect((await who.get(`/van-collega/${ask}`)).status).toBe(404)
      expect((await at.move(who, ask, 'aannemen')).status).toBe(404)
      expect((await at.move(who, ask, 'weigeren')).status).toBe(404)
    }
    expect((await at.stranger.get(`/casussen/${caseId}/collega`)).html).not.toContain('Kanarieverzoek')
    expect((await at.stranger.get(`/casussen/${caseId}/tijdlijn`)).html).not.toContain('Kanarieverzoek')
    await at.officer.post('/werk-overdragen/nu', { regel: `case:${caseId}`, naar: at.other.personId })
    expect([await linesFor(at.officer, ask), await linesFor(at.other, ask)]).toEqual([0, 1])
    expect((await at.officer.get(`/van-collega/${ask}`)).status).toBe(404)
    expect((await at.move(at.other, ask, 'weigeren')).status).toBe(303)
  })

  test('accept makes a transfer back, which the asker then still accepts', async () => {
    await at.request(caseId, at.receiver)
    const request = await at.askId(caseId)
    expect((await at.move(at.officer, request, 'aannemen')).status).toBe(303)
    const transfer = await at.askId(caseId, 'transfer')
    expect([await at.state(request), await at.state(transfer)]).toEqual(['accepted', 'open'])
    expect(
      await at.rows('select to_person, asked_by, answers_id from sharing.colleague_ask where id = $1', [transfer]),
    ).toEqual([{ to_person: at.receiver.personId, asked_by: at.officer.personId, answers_id: request }])
    expect([await at.ownerOf(caseId), await sees(at.receiver, 'politie')]).toEqual([at.officer.personId, true])
    expect((await at.move(at.receiver, transfer, 'aannemen')).status).toBe(303)
    expect(await at.ownerOf(caseId)).toBe(at.receiver.personId)
  })

  test('who is offered the case that he asked for has his answer', async () => {
    await at.request(caseId, at.receiver)
    const request = await at.askId(caseId)
    expect((await at.offer(caseId, at.receiver)).status).toBe(303)
    expect(await at.state(request)).toBe('accepted')
    expect(await linesFor(at.officer, request)).toBe(0)
  })

  test('refusal keeps its reason, for who asked', async () => {
    await at.request(caseId, at.receiver)
    const ask = await at.askId(caseId)
    expect((await at.move(at.officer, ask, 'weigeren', { waarom: '' })).status).toBe(422)
    await at.move(at.officer, ask, 'weigeren', { waarom: 'Kanariereden: ik ben bijna klaar.' })
    expect(await linesFor(at.receiver, ask)).toBe(1)
    expect((await at.receiver.get(`/van-collega/${ask}`)).html).toContain('Kanariereden: ik ben bijna klaar.')
    expect((await at.receiver.get(`/casussen/${caseId}/collega`)).html).toContain('Kanariereden: ik ben bijna klaar.')
    expect((await at.other.get(`/casussen/${caseId}/collega`)).html).not.toContain('ik ben bijna klaar')
    expect(await at.ownerOf(caseId)).toBe(at.officer.personId)
    const [row] = await at.rows<{ answer: Buffer; content: Buffer }>(
      'select answer, content from sharing.colleague_ask where id = $1',
      [ask],
    )
    expect(row).toBeDefined()
    for (const sealed of [row?.answer, row?.content]) expect(sealed?.toString('latin1')).not.toContain('anarie')
  })

  test('of one’s own case, twice, or by who cannot own it, is none', async () => {
    const status = async (by: Staff) => (await at.request(caseId, by)).status
    expect(await status(at.officer)).toBe(409)
    expect([await status(at.receiver), await status(at.receiver)]).toEqual([303, 409])
    await at.startTrack(caseId, 'zorg', at.care)
    // a case on a report is for who weighs reports
    expect(await status(at.care)).toBe(409)
    expect(await status(at.adviser)).toBe(403)
    expect(await status(at.neighbour)).toBe(404)
    expect((await at.request(caseId, at.other, ' ')).status).toBe(422)
    expect(await at.rows('select from sharing.colleague_ask where case_id = $1', [caseId])).toHaveLength(1)
  })

  test('is taken back by who asked', async () => {
    await at.request(caseId, at.receiver)
    const ask = await at.askId(caseId)
    expect((await at.move(at.officer, ask, 'intrekken')).status).toBe(409)
    expect((await at.move(at.receiver, ask, 'intrekken')).status).toBe(303)
    expect([await at.state(ask), await linesFor(at.officer, ask)]).toEqual(['revoked', 0])
  })
})
