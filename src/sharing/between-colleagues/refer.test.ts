// SPDX-License-Identifier: EUPL-1.2
/** Refer (verwijzen): one colleague is asked for one part. Who may, what he sees from then on, how he answers, and that he is off it again. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '../../../tests/audit-trail.ts'
import { colleagueHouse, type ColleagueHouse } from '../../../tests/colleague-house.ts'
import type { Staff } from '../../../tests/house.ts'

let at: ColleagueHouse
let caseId: string
let basis: string

beforeAll(async () => {
  at = await colleagueHouse()
  basis = await at.basis('P3')
})
afterAll(() => at.house.stop())
beforeEach(async () => {
  caseId = await at.caseWithTracks()
})

const police = (who: Staff, id = caseId) => who.get(`/casussen/${id}/spoor?spoor=politie`)
const sees = async (who: Staff, slug = 'politie', id = caseId) =>
  (await who.get(`/casussen/${id}/spoor?spoor=${slug}`)).status === 200
const count = async (what: string, values: unknown[] = []) =>
  (await at.rows<{ count: number }>(`select count(*)::integer as count from ${what}`, values))[0]?.count
const factsOf = () => count(`insight.fact where kind in ('colleague-asked', 'colleague-ask-moved')`)
const linesFor = async (who: Staff, askId: string) =>
  (await who.get('/')).html.split(`class="work-item__title" href="/van-collega/${askId}"`).length - 1
const answers = async (fields: Record<string, string>, status: number, says?: string) => {
  const page = await at.refer(caseId, fields)
  expect(page.status).toBe(status)
  if (says) expect(page.html).toContain(says)
  return page
}

describe('Refer: blocked', () => {
  test('without basis unless overruled with a reason', async () => {
    const page = await answers({ waaromzonder: '' }, 422, 'Kies een grondslag.')
    // what was typed stays
    expect(page.html).toContain('Kanarievraag: bel de wijkagent.')
    const ofCare = await at.basis('P2')
    await answers({ grond: ofCare }, 422, 'Deze grondslag geldt niet voor dit deel')
    await answers({ grond: 'x' }, 422, 'Deze grondslag geldt niet voor dit deel')
    expect(await count('sharing.colleague_ask where case_id = $1', [caseId])).toBe(0)
    expect(await sees(at.receiver)).toBe(false)
    await answers({ waaromzonder: 'Kanariezonder.' }, 303)
    const other = await at.caseWithTracks()
    expect((await at.refer(other, { grond: basis, waaromzonder: '' })).status).toBe(303)
    expect(
      await at.rows(
        'select basis_id from sharing.colleague_ask where case_id = any($1) order by basis_id nulls first',
        [[caseId, other]],
      ),
    ).toEqual([{ basis_id: null }, { basis_id: basis }])
    expect((await at.officer.get(`/van-collega/${await at.askId(caseId)}`)).html).toContain(
      'zonder, want: Kanariezonder.',
    )
  })

  test('without consent for care unless overruled with a reason', async () => {
    const id = await at.caseWithTracks(['zorg'])
    const care = (fields: Record<string, string>) => at.refer(id, { spoor: 'zorg', ...fields })
    expect((await care({})).html).toContain('Kies of de persoon het goed vindt')
    expect((await care({ toestemming: 'notAsked' })).status).toBe(422)
    expect(await sees(at.receiver, 'zorg', id)).toBe(false)
    expect((await care({ toestemming: 'notAsked', waaromniet: 'Kanarieniet: er is haast.' })).status).toBe(303)
    expect((await care({ toestemming: 'given', wie: at.other.personId })).status).toBe(303)
    expect((await at.receiver.get(`/van-collega/${await at.askId(id)}`)).status).toBe(200)
    expect(
      await at.rows('select consent from sharing.colleague_ask where case_id = $1 order by consent', [id]),
    ).toEqual([{ consent: 'given' }, { consent: 'notAsked' }])
  })

  test.each([
    ['a domain', () => at.social],
    ['a role', () => at.care],
    ['a role that reads nothing', async () => at.someone(['colleague'])],
    ['oneself', () => at.officer],
    ['the neighbour', () => at.neighbour],
  ])('when the receiver may not receive: %s does not allow that part', async (_, who) => {
    await answers({ wie: (await who()).personId }, 422, 'Deze collega kan dit niet krijgen')
    expect(await count('sharing.ask_grant where case_id = $1', [caseId])).toBe(0)
  })

  test('when the receiver may not receive: stepped back from a report of the case', async () => {
    const [report] = await at.rows<{ report_id: string }>(
      'select report_id from casework.case_report where case_id = $1',
      [caseId],
    )
    const back = await at.someone(['attentionOfficer'])
    expect((await back.post(`/meldingen/${report?.report_id}/wie-niet/ik`, {})).status).toBe(303)
    await answers({ wie: back.personId }, 422, 'Deze collega kan dit niet krijgen')
  })

  test('when the receiver is disabled', async () => {
    const gone = await at.someone(['attentionOfficer'])
    await at.rows('update platform.person set disabled_at = now() where id = $1', [gone.personId])
    await answers({ wie: gone.personId }, 422, 'Deze collega kan dit niet krijgen')
  })

  test('when the receiver is a system account: here, a person without any role in force', async () => {
    const { id } = await at.house.database.addPerson(at.house.municipalityId, {
      name: 'Testpersoon Koppeling',
      roles: [],
    })
    await answers({ wie: id }, 422, 'Deze collega kan dit niet krijgen')
    const left = await at.someone(['attentionOfficer'])
    await at.rows(`update platform.role_assignment set valid_until = '2026-11-01' where person_id = $1`, [
      left.personId,
    ])
    await answers({ wie: left.personId }, 422, 'Deze collega kan dit niet krijgen')
  })

  test('under an embargo until the police agreed, for police and not for care', async () => {
    const id = await at.caseWithTracks(['politie', 'zorg'])
    await at.embargo(id)
    const no = await at.refer(id)
    expect([no.status, no.html.includes('Bel eerst wie erom vroeg')]).toEqual([422, true])
    expect((await at.refer(id, { politie: 'ja' })).status).toBe(422)
    expect((await at.refer(id, { politie: 'ja', waarompolitie: 'Kanarieteamchef, 10 uur.' })).status).toBe(303)
    expect((await at.receiver.get(`/van-collega/${await at.askId(id)}`)).html).toContain('Kanarieteamchef')
    expect((await at.refer(id, { spoor: 'zorg', toestemming: 'given' })).status).toBe(303)
  })

  test('by who is not on the part, and on a part or case that is closed', async () => {
    expect((await at.refer(caseId, {}, at.stranger)).status).toBe(404)
    expect((await at.refer(caseId, { spoor: 'zorg' })).status).toBe(404)
    await at.officer.post(`/casussen/${caseId}/regelen/afsluiten`, { spoor: 'politie', uitkomst: 'noProof' })
    await answers({}, 409, 'Dit deel is afgesloten.')
  })
})

describe('Refer: access', () => {
  test('adds access for the receiver only, from the moment of sending, and to no other part', async () => {
    const id = await at.caseWithTracks(['politie', 'bestuurlijk'])
    const everybody = [at.officer, at.other, at.receiver, at.stranger, at.safety, at.social, at.care, at.adviser]
    const sight = async () => {
      const seen: boolean[][] = []
      for (const who of everybody)
        seen.push([await sees(who, 'regie', id), await sees(who, 'politie', id), await sees(who, 'bestuurlijk', id)])
      return seen
    }
    const before = await sight()
    expect(before[2]).toEqual([true, false, false])
    expect((await at.refer(id)).status).toBe(303)
    expect(await sight()).toEqual(before.map((each, index) => (index === 2 ? [true, true, false] : each)))
    const asked = await at.receiver.get(`/van-collega/${await at.askId(id)}`)
    expect(asked.html).toContain('Kanarievraag: bel de wijkagent.')
    expect((await police(at.receiver, id)).html).toContain('Verwezen naar')
    for (const who of [at.stranger, at.social, at.neighbour])
      expect((await who.get(`/van-collega/${await at.askId(id)}`)).status).toBe(404)
    // who works on the part sees it too, and cannot answer
    expect((await at.other.get(`/van-collega/${await at.askId(id)}`)).html).toContain('Kanarievraag')
  })

  test.each(['klaar', 'weigeren', 'intrekken'] as const)('ends on %s', async (move) => {
    await at.refer(caseId)
    const ask = await at.askId(caseId)
    expect(await sees(at.receiver)).toBe(true)
    expect((await at.move(move === 'intrekken' ? at.officer : at.receiver, ask, move)).status).toBe(303)
    expect(await sees(at.receiver)).toBe(false)
    expect(await at.members(caseId, 'police')).toEqual([at.other.personId])
    expect(await count('sharing.ask_grant where case_id = $1', [caseId])).toBe(0)
    // he still reads how it ended, and no word of it
    const { html, status } = await at.receiver.get(`/van-collega/${ask}`)
    expect([status, html.includes('Kanarie')]).toEqual([200, false])
  })

  test('does not end when another open referral to the same person exists, and ends with that one', async () => {
    await at.refer(caseId)
    const first = await at.askId(caseId)
    expect((await at.refer(caseId, { zin: 'Kanarie van een ander.' }, at.other)).status).toBe(303)
    const second = await at.askId(caseId)
    await at.move(at.receiver, first, 'klaar')
    expect(await sees(at.receiver)).toBe(true)
    await at.move(at.receiver, second, 'weigeren')
    expect(await sees(at.receiver)).toBe(false)
  })

  test('does not end when another open transfer to the same person exists, and ends with that one', async () => {
    await at.refer(caseId)
    const referral = await at.askId(caseId)
    expect((await at.offer(caseId, at.receiver)).status).toBe(303)
    const transfer = await at.askId(caseId, 'transfer')
    await at.move(at.officer, referral, 'intrekken')
    expect(await sees(at.receiver)).toBe(true)
    await at.move(at.officer, transfer, 'intrekken')
    expect(await sees(at.receiver)).toBe(false)
  })

  test('does not end when he was on the part already by himself, or somebody put him on it anew meanwhile', async () => {
    await at.refer(caseId, { wie: at.other.personId })
    expect(await count('sharing.ask_grant where case_id = $1', [caseId])).toBe(0)
    await at.move(at.other, await at.askId(caseId), 'weigeren')
    expect(await sees(at.other)).toBe(true)

    await at.refer(caseId)
    const ask = await at.askId(caseId)
    const member = { spoor: 'politie', wie: at.receiver.personId }
    await at.officer.post(`/casussen/${caseId}/regelen/eraf`, member)
    expect(await sees(at.receiver)).toBe(false)
    at.house.now = at.house.now.add({ minutes: 1 })
    await at.officer.post(`/casussen/${caseId}/regelen/erbij`, member)
    expect((await at.move(at.receiver, ask, 'klaar')).status).toBe(303)
    expect(await sees(at.receiver)).toBe(true)
  })
})

test('Refer: on the desk, which he reads already, gives nothing and takes nothing', async () => {
  expect((await at.refer(caseId, { spoor: 'regie' })).status).toBe(303)
  expect([await at.members(caseId, 'desk'), await sees(at.receiver, 'regie'), await sees(at.receiver)]).toEqual([
    [],
    true,
    false,
  ])
  await at.move(at.receiver, await at.askId(caseId), 'klaar')
  expect(await sees(at.receiver, 'regie')).toBe(true)
})

describe('Refer: answers', () => {
  test('accept; then done with a note back that who asked reads, with a line in the history of the part', async () => {
    await at.refer(caseId, { grond: basis })
    const ask = await at.askId(caseId)
    expect(await linesFor(at.receiver, ask)).toBe(1)
    expect((await at.move(at.receiver, ask, 'aannemen')).location).toBe(`/van-collega/${ask}?gedaan=accepted`)
    expect(await at.state(ask)).toBe('accepted')
    expect(await sees(at.receiver)).toBe(true)
    expect((await at.officer.get('/')).html).toContain('aangenomen: hieraan wordt gewerkt')
    expect((await at.receiver.get('/')).html).toContain('meld het als het klaar is')
    const none = await at.move(at.receiver, ask, 'klaar', { terug: ' ' })
    expect([none.status, none.html.includes('Schrijf wat er is gedaan')]).toEqual([422, true])
    expect((await at.move(at.receiver, ask, 'klaar')).status).toBe(303)
    expect(await at.state(ask)).toBe('done')
    expect(await linesFor(at.receiver, ask)).toBe(0)
    expect(await linesFor(at.officer, ask)).toBe(1)
    const read = await at.officer.get(`/van-collega/${ask}`)
    expect(read.html).toContain('Kanarieterug: gebeld, hij komt.')
    expect(await linesFor(at.officer, ask)).toBe(0)
    const history = (await police(at.officer)).html
    for (const line of ['Verwezen naar', 'Verwijzing aangenomen.', 'Verwijzing klaar.', 'Kanarieterug'])
      expect(history).toContain(line)
    const { lines } = await trailOf(await at.house.database.superuser(), at.house.municipalityId)
    const said = lines.filter(({ object_id }) => object_id === caseId)
    expect(said.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['case.referred', 'colleague-ask.accepted', 'colleague-ask.finished']),
    )
    expect(JSON.stringify(said)).not.toContain('anarie')
  })

  test('refuse with reason, not without', async () => {
    await at.refer(caseId)
    const ask = await at.askId(caseId)
    expect((await at.move(at.receiver, ask, 'weigeren', { waarom: '' })).status).toBe(422)
    expect(await at.state(ask)).toBe('open')
    expect((await at.move(at.receiver, ask, 'weigeren')).status).toBe(303)
    expect((await at.officer.get(`/van-collega/${ask}`)).html).toContain('Kanarieweigering: geen tijd.')
    expect((await police(at.other)).html).toContain('Verwijzing geweigerd.')
  })

  test('revoke, also when the receiver is disabled; by who owns the case when who asked is gone', async () => {
    const gone = await at.someone(['attentionOfficer'])
    await at.refer(caseId, { wie: gone.personId })
    const ask = await at.askId(caseId)
    await at.rows('update platform.person set disabled_at = now() where id = $1', [gone.personId])
    expect((await at.move(at.officer, ask, 'intrekken')).status).toBe(303)
    expect(await at.members(caseId, 'police')).toEqual([at.other.personId])

    await at.refer(caseId, {}, at.other)
    const ofOther = await at.askId(caseId)
    await at.rows('update platform.person set disabled_at = now() where id = $1', [gone.personId])
    expect((await at.move(at.receiver, ofOther, 'intrekken')).status).toBe(409)
    expect((await at.move(at.officer, ofOther, 'intrekken')).status).toBe(303)
  })

  test('same-status update does nothing: no second row, no second fact, no alert', async () => {
    await at.refer(caseId)
    const ask = await at.askId(caseId)
    const before = await factsOf()
    const again = await at.refer(caseId, { zin: 'Nog eens.' })
    expect([again.status, again.html.includes('Dit is al gevraagd')]).toEqual([409, true])
    expect(await count('sharing.colleague_ask where case_id = $1', [caseId])).toBe(1)
    await at.move(at.receiver, ask, 'aannemen')
    const entries = await count('casework.entry where case_id = $1', [caseId])
    await at.officer.get(`/van-collega/${ask}`)
    expect(await linesFor(at.officer, ask)).toBe(0)
    const twice = await at.move(at.receiver, ask, 'aannemen')
    expect([twice.status, twice.html.includes('Er is intussen geantwoord')]).toEqual([409, true])
    expect([await factsOf(), await count('casework.entry where case_id = $1', [caseId])]).toEqual([
      (before ?? 0) + 1,
      entries,
    ])
    expect(await linesFor(at.officer, ask)).toBe(0)
    expect(await linesFor(at.receiver, ask)).toBe(1)
  })

  test('nobody accepts what they cannot see', async () => {
    await at.refer(caseId)
    const ask = await at.askId(caseId)
    for (const who of [at.stranger, at.social, at.care, at.adviser, at.neighbour])
      expect((await at.move(who, ask, 'aannemen')).status).toBe(404)
    await at.officer.post(`/casussen/${caseId}/regelen/eraf`, { spoor: 'politie', wie: at.receiver.personId })
    for (const move of ['aannemen', 'weigeren', 'klaar'] as const)
      expect((await at.move(at.receiver, ask, move)).status).toBe(404)
    expect((await at.receiver.get(`/van-collega/${ask}`)).status).toBe(404)
    expect(await linesFor(at.receiver, ask)).toBe(0)
    expect(await at.state(ask)).toBe('open')
    for (const who of [at.other, at.officer]) expect((await at.move(who, ask, 'aannemen')).status).toBe(409)
  })

  test('nobody accepts what they stepped back from after it was sent', async () => {
    const back = await at.someone(['attentionOfficer'])
    await at.refer(caseId, { wie: back.personId })
    const ask = await at.askId(caseId)
    const [report] = await at.rows<{ report_id: string }>(
      'select report_id from casework.case_report where case_id = $1',
      [caseId],
    )
    expect((await back.post(`/meldingen/${report?.report_id}/wie-niet/ik`, {})).status).toBe(303)
    expect([(await back.get(`/van-collega/${ask}`)).status, (await at.move(back, ask, 'aannemen')).status]).toEqual([
      404, 404,
    ])
    expect(await linesFor(back, ask)).toBe(0)
    expect((await at.move(at.officer, ask, 'intrekken')).status).toBe(303)
  })

  test('accept against revoke at the same moment: one wins, the other is told', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await at.caseWithTracks()
      await at.refer(id)
      const ask = await at.askId(id)
      const both = await Promise.all([at.move(at.receiver, ask, 'aannemen'), at.move(at.officer, ask, 'intrekken')])
      expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
      expect(both.find(({ status }) => status === 409)?.html).toContain('Er is intussen geantwoord')
      const accepted = both[0]?.status === 303
      expect(await at.state(ask)).toBe(accepted ? 'accepted' : 'revoked')
      expect(await sees(at.receiver, 'politie', id)).toBe(accepted)
    }
  })
})

describe('Refer: in bulk', () => {
  test('each case is checked and the outcome is said per case', async () => {
    const [good, again, closed, embargo] = [
      caseId,
      await at.caseWithTracks(),
      await at.caseWithTracks(),
      await at.caseWithTracks(),
    ]
    const hidden = await at.openCase()
    await at.startTrack(hidden, 'politie', at.stranger)
    await at.refer(again)
    await at.officer.post(`/casussen/${closed}/regelen/afsluiten`, { spoor: 'politie', uitkomst: 'noProof' })
    await at.embargo(embargo)
    const form = await at.officer.get('/verwijzen')
    expect(form.html).toContain(`value="${good}:politie"`)
    expect(form.html).not.toContain(`value="${hidden}:politie"`)
    const absent = '00000000-0000-4000-8000-000000000000'
    const ticks = [good, again, closed, embargo, hidden, absent].map((id) => `${id}:politie`)
    const fields = {
      deel: [...ticks, ticks[0]].join('\n'),
      wie: at.receiver.personId,
      zin: 'Kanariebulk.',
      grond: basis,
    }
    const page = await at.officer.post('/verwijzen/versturen', fields)
    expect(page.status).toBe(200)
    const rows = await at.rows<{ id: string; number: string }>('select id, number from casework.trafficking_case')
    const outcome = (id: string) => {
      const number = rows.find((row) => row.id === id)?.number ?? ''
      return page.html
        .split('<tr')
        .find((row) => row.includes(number))
        ?.replaceAll(/<[^>]+>/g, ' ')
    }
    expect(outcome(good)).toContain('gevraagd')
    expect(outcome(again)).toContain('Dit is al gevraagd')
    expect(outcome(embargo)).toContain('Er geldt een embargo')
    expect(page.html).toContain('Dit deel is afgesloten')
    // what is not there and what is not for him read the same, and have no number
    expect(page.html.split('Een casus die jij niet kunt zien').length - 1).toBeGreaterThanOrEqual(2)
    expect(page.html).not.toContain(rows.find((row) => row.id === hidden)?.number)
    const made = await at.rows<{ case_id: string }>(
      'select case_id from sharing.colleague_ask where case_id = any($1)',
      [[good, again, closed, embargo, hidden]],
    )
    expect(made.map(({ case_id }) => case_id).toSorted()).toEqual([good, again].toSorted())
    expect(await linesFor(at.receiver, await at.askId(good))).toBe(1)
    const { lines } = await trailOf(await at.house.database.superuser(), at.house.municipalityId)
    expect(JSON.parse(lines.findLast(({ action }) => action === 'cases.referred')?.details ?? '')).toEqual({
      asked: 6,
      sent: 1,
    })
    expect(lines.filter(({ action, object_id }) => action === 'case.referred' && object_id === good)).toHaveLength(1)
  })

  test('what is wrong in the form itself comes back with what was typed', async () => {
    const id = await at.caseWithTracks()
    const fields = { deel: `${id}:politie\n${caseId}:politie`, wie: at.receiver.personId, zin: 'Kanariebulk.' }
    const page = await at.officer.post('/verwijzen/versturen', fields)
    expect([page.status, page.html.includes('Kies een grondslag.'), page.html.includes('Kanariebulk.')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await at.officer.post('/verwijzen/versturen', { ...fields, deel: 'x\n::' })).status).toBe(422)
    expect(await count('sharing.colleague_ask where case_id = any($1)', [[id, caseId]])).toBe(0)
  })
})

test('no reaction: who asked sees it after three working days, who owns the case after five, each once', async () => {
  const start = at.house.now
  try {
    await at.refer(caseId, {}, at.other)
    const ask = await at.askId(caseId)
    const after = async (days: number) => {
      at.house.now = start.add({ hours: 24 * days })
      const again = async (who: Staff) => linesFor(await at.house.signInAs(who.personId), ask)
      return [await again(at.receiver), await again(at.other), await again(at.officer), await again(at.stranger)]
    }
    // from a Wednesday: Thursday, Friday, Monday; Tuesday, Wednesday
    expect(await after(5)).toEqual([1, 0, 0, 0])
    expect(await after(6)).toEqual([1, 1, 0, 0])
    expect(await after(7)).toEqual([1, 1, 0, 0])
    expect(await after(8)).toEqual([1, 1, 1, 0])
  } finally {
    at.house.now = start
  }
})

test('who owns the case and is not on the part learns nothing of it, until there is no answer for five working days; and then no word', async () => {
  const start = at.house.now
  try {
    const id = await at.openCase()
    await at.startTrack(id, 'politie', at.stranger)
    expect((await at.refer(id, {}, at.stranger)).status).toBe(303)
    const ask = await at.askId(id)
    const page = async (who: Staff) => who.get(`/van-collega/${ask}`)
    expect((await page(at.officer)).status).toBe(404)
    expect((await at.officer.get(`/casussen/${id}/collega`)).html).not.toContain(ask)
    expect((await at.move(at.officer, ask, 'intrekken')).status).toBe(404)
    at.house.now = start.add({ hours: 24 * 8 })
    const owner = await at.house.signInAs(at.officer.personId)
    expect(await linesFor(owner, ask)).toBe(1)
    const late = await page(owner)
    expect([late.status, late.html.includes('Je werkt niet aan dit deel'), late.html.includes('anarie')]).toEqual([
      200,
      true,
      false,
    ])
    expect((await at.move(owner, ask, 'aannemen')).status).toBe(409)
    expect((await at.move(owner, ask, 'intrekken')).status).toBe(303)
    expect(await at.members(id, 'police')).toEqual([])
    expect((await page(owner)).status).toBe(404)
  } finally {
    at.house.now = start
  }
})
