// SPDX-License-Identifier: EUPL-1.2
/**
 * A meeting from its plan to its tasks: each reads only the points that are for him, generated over participants and points; nothing of another
 * part stands on a sheet; a partner gets nothing without a basis; and nobody's minutes are lost.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import { hiddenIn, type Page, type Staff } from '../../../tests/house.ts'

let at: CaseHouse
let caseId: string
let director: Staff
let basis: string
const firstMoment = Temporal.Instant.from('2026-11-18T10:00:00Z')

const ok = (page: Page, status = 303): Page => {
  const why = page.html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  if (page.status !== status) throw new Error(`answers ${page.status}: ${why}`)
  return page
}
const idIn = (page: Page, what: RegExp): string => what.exec(page.location ?? '')?.[1] ?? ''

async function newBasis(): Promise<string> {
  const administrator = await at.someone(['administrator'])
  ok(
    await administrator.post('/beheer/grondslagen/nieuw', {
      doel: 'P2',
      gegevens: 'ordinary',
      titel: 'Overleg over hulp',
      artikel: 'AVG artikel 6 lid 1 e',
      besluit: 'college',
      besluitop: '2026-01-05',
      advies: 'positive',
      adviesop: '2026-01-02',
    }),
  )
  const [made] = await at.rows<{ id: string }>('select id from triage.legal_basis where ended_on is null limit 1')
  return made?.id ?? ''
}

async function plan(who: Staff = at.officer, fields: Record<string, string> = {}): Promise<string> {
  const made = await who.post('/overleggen/nieuw/plannen', {
    soort: 'caseMeeting',
    wanneer: '2026-11-19',
    hoelaat: '10:00',
    ...fields,
  })
  return idIn(ok(made), /overleggen\/([0-9a-f-]{36})/)
}
async function seat(meeting: string, who: Staff, by: Staff = at.officer): Promise<string> {
  ok(await by.post(`/overleggen/${meeting}/collega`, { wie: who.personId }))
  return seatOf(meeting, who)
}
async function seatOf(meeting: string, who: Staff): Promise<string> {
  const [row] = await at.rows<{ id: string }>(
    'select id from casework.meeting_participant where meeting_id = $1 and person_id = $2',
    [meeting, who.personId],
  )
  return row?.id ?? ''
}
async function partner(meeting: string, grondslag: string, by: Staff = at.officer): Promise<string> {
  const before = await at.rows<{ id: string }>('select id from casework.meeting_participant where meeting_id = $1', [
    meeting,
  ])
  ok(await by.post(`/overleggen/${meeting}/partner`, { rol: 'rechercheur', organisatie: 'kanariepolitie', grondslag }))
  const after = await at.rows<{ id: string }>('select id from casework.meeting_participant where meeting_id = $1', [
    meeting,
  ])
  return after.find(({ id }) => !before.some((each) => each.id === id))?.id ?? ''
}
async function point(meeting: string, fields: Record<string, string>, by: Staff = at.officer): Promise<string> {
  const made = await by.post(`/overleggen/${meeting}/punt-erbij/bewaren`, {
    casus: caseId,
    spoor: 'regie',
    vraag: 'Wat doen we?',
    samenvatting: 'Iets.',
    voor: 'iedereen',
    ...fields,
  })
  return idIn(ok(made), /punt=([0-9a-f-]{36})/)
}
const pageOf = (meeting: string, punt: string, by: Staff = at.officer) =>
  by.get(`/overleggen/${meeting}/punt?punt=${punt}`)
const versionOf = async (punt: string) =>
  String(
    (await at.rows<{ version: number }>('select version from casework.meeting_point where id = $1', [punt]))[0]
      ?.version,
  )
async function release(meeting: string, punt: string, fields: Record<string, string> = {}, by: Staff = at.officer) {
  return by.post(`/overleggen/${meeting}/punt/vrijgeven`, {
    punt,
    versie: await versionOf(punt),
    gezien: 'ja',
    ...fields,
  })
}
const sheet = (meeting: string, participant: string, by: Staff = at.officer) =>
  by.get(`/overleggen/${meeting}/blad?voor=${participant}`)
const hold = async (meeting: string, there: readonly string[], by: Staff = at.officer) =>
  ok(await by.post(`/overleggen/${meeting}/geweest`, { op: '2026-11-18', aanwezig: there.join('\n') }))

beforeAll(async () => {
  at = await caseHouse()
  director = await at.someone(['chainDirector'])
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  await at.startTrack(caseId, 'politie', at.safety)
  basis = await newBasis()
})
afterAll(() => at.house.stop())

describe('who reads which point, generated over participants and points', () => {
  const codes = ['none', 'care', 'adviser', 'director', 'care adviser', 'care adviser director'] as const
  let meeting: string
  const guests: Record<string, Staff> = {}
  const seats: Record<string, string> = {}
  const points = new Map<string, string>()

  beforeAll(async () => {
    meeting = await plan()
    Object.assign(guests, { care: at.care, adviser: at.adviser, director })
    for (const [name, who] of Object.entries(guests)) seats[name] = await seat(meeting, who)
    seats['officer'] = await seatOf(meeting, at.officer)
    await partner(meeting, 'geen')
    for (const code of codes) {
      const names = code === 'none' ? ['officer'] : code.split(' ')
      const punt = await point(meeting, {
        vraag: `kanarievraag-${code.replaceAll(' ', '-')}!`,
        voor: 'enkelen',
        deelnemers: names.map((name) => seats[name] ?? '').join('\n'),
      })
      points.set(code, punt)
      ok(await release(meeting, punt))
    }
    points.set('draft', await point(meeting, { vraag: 'kanarievraag-draft!' }))
  })

  test.each(['care', 'adviser', 'director'])('%s', async (name) => {
    const who = guests[name] as Staff
    const meant = codes.filter((code) => code.split(' ').includes(name))
    const expected = meant.map((code) => `kanarievraag-${code.replaceAll(' ', '-')}!`).toSorted()
    const seen = (html: string) => [...new Set(html.match(/kanarievraag-[a-z-]+!/g))].toSorted()
    expect(seen((await who.get(`/overleggen/${meeting}`)).html)).toEqual(expected)
    expect(seen((await sheet(meeting, seats[name] ?? '', who)).html)).toEqual(expected)
    // what is previewed for him is what he reads
    expect(seen((await sheet(meeting, seats[name] ?? '')).html)).toEqual(expected)
    for (const [code, punt] of points) {
      const page = await pageOf(meeting, punt, who)
      expect([code, page.status]).toEqual([code, (meant as readonly string[]).includes(code) ? 200 : 404])
    }
    const { html } = await who.get(`/overleggen/${meeting}`)
    const [row] = await at.rows<{ number: string }>('select number from casework.trafficking_case where id = $1', [
      caseId,
    ])
    expect(html).not.toContain(row?.number)
    // who arranges the meeting sees who sits there; who only comes does not
    expect(html.includes('rechercheur')).toBe(name === 'care')
    // somebody else's sheet is not there
    const other = Object.entries(seats).find(([each]) => each !== name && each !== 'officer')?.[1] ?? ''
    expect((await sheet(meeting, other, who)).status).toBe(name === 'care' ? 200 : 404)
  })

  test("the number of points on Mijn werk is that of one's own", async () => {
    const count = async (who: Staff) => /morgen 10:00, (\S+ punt(?:en)? voor jou)/.exec((await who.get('/')).html)?.[1]
    expect(await Promise.all([count(at.care), count(at.adviser), count(director), count(at.officer)])).toEqual([
      '3 punten voor jou',
      '3 punten voor jou',
      '2 punten voor jou',
      '1 punt voor jou',
    ])
  })

  test('for who does not sit there, and for a neighbour, it is not there', async () => {
    const neighbour = await at.house.signIn(['attentionOfficer'], at.house.neighbourId)
    for (const who of [at.social, await at.someone(['careCoordinator']), neighbour]) {
      expect((await who.get('/overleggen')).html).not.toContain(meeting)
      for (const path of ['', '/punt-erbij', `/punt?punt=${points.get('care')}`, `/blad?voor=${seats['care']}`])
        expect([path, (await who.get(`/overleggen/${meeting}${path}`)).status]).toEqual([path, 404])
      expect((await who.post(`/overleggen/${meeting}/afzeggen`, {})).status).toBe(404)
      expect(
        (await who.post(`/overleggen/${meeting}/punt/vrijgeven`, { punt: points.get('care') ?? '', versie: '1' }))
          .status,
      ).toBe(404)
    }
  })

  test('who sits there but is not on the part writes nothing of it', async () => {
    const punt = points.get('care') ?? ''
    const versie = await versionOf(punt)
    for (const [path, fields] of [
      ['punt/wijzigen', { punt, versie, vraag: 'x', samenvatting: 'x', voor: 'iedereen' }],
      ['punt/vrijgeven', { punt, versie, gezien: 'ja' }],
      ['punt/eraf', { punt }],
      ['punt/verslag', { punt, versie: '0', besluitversie: '0', verslag: 'x' }],
      ['punt/actie', { punt, actie: 'x', wie: at.care.personId, uiterlijk: '2026-12-01' }],
    ] as const)
      expect([path, (await at.care.post(`/overleggen/${meeting}/${path}`, fields)).status]).toEqual([path, 404])
    expect((await at.care.get(`/overleggen/${meeting}/punt-erbij?deel=${caseId}%20regie`)).status).toBe(404)
    expect((await at.care.get(`/overleggen/${meeting}/punt-erbij?deel=${caseId}%20politie`)).status).toBe(404)
  })

  test('who stepped back from a report of the case reads it no more', async () => {
    const [row] = await at.rows<{ report_id: string }>(
      'select report_id from casework.case_report where case_id = $1',
      [caseId],
    )
    await at.rows(
      `insert into triage.step_back (municipality_id, report_id, person_id, kind, noted_by, noted_at)
       select municipality_id, report_id, $2, 'knowsSomebody', $2, now() from casework.case_report where report_id = $1`,
      [row?.report_id, at.adviser.personId],
    )
    expect((await at.adviser.get(`/overleggen/${meeting}`)).html).not.toContain('kanarievraag')
    expect((await sheet(meeting, seats['adviser'] ?? '')).html).not.toContain('kanarievraag')
    await at.rows('delete from triage.step_back where person_id = $1', [at.adviser.personId])
    expect((await at.adviser.get(`/overleggen/${meeting}`)).html).toContain('kanarievraag')
  })

  test('fourteen days after, and when it is cancelled, who only came to the table reads nothing', async () => {
    at.house.now = firstMoment.add({ hours: 24 * 15 })
    expect(
      (await (await at.house.signInAs(at.care.personId)).get(`/overleggen/${meeting}/punt?punt=${points.get('care')}`))
        .status,
    ).toBe(200)
    at.house.now = firstMoment.add({ hours: 24 * 16 })
    const late = await at.house.signInAs(director.personId)
    expect((await late.get(`/overleggen/${meeting}`)).status).toBe(404)
    expect((await pageOf(meeting, points.get('care') ?? '', await at.house.signInAs(at.care.personId))).status).toBe(
      404,
    )
    expect((await pageOf(meeting, points.get('care') ?? '', await at.house.signInAs(at.officer.personId))).status).toBe(
      200,
    )
    at.house.now = firstMoment
    ok(await at.officer.post(`/overleggen/${meeting}/afzeggen`, {}))
    expect((await director.get(`/overleggen/${meeting}`)).html).not.toContain('kanarievraag')
    expect((await at.officer.post(`/overleggen/${meeting}/afzeggen`, {})).status).toBe(409)
  })
})

describe('a partner', () => {
  test('gets nothing of a case without a basis; with one, what he was told is kept as a disclosure', async () => {
    const meeting = await plan()
    const none = await partner(meeting, 'geen')
    const refused = await at.officer.post(`/overleggen/${meeting}/punt-erbij/bewaren`, {
      casus: caseId,
      spoor: 'regie',
      vraag: 'x',
      samenvatting: 'x',
      voor: 'enkelen',
      deelnemers: none,
    })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('geen geldige grondslag')
    // everybody means everybody who may know it
    const punt = await point(meeting, { samenvatting: 'kanariepartner' })
    ok(await release(meeting, punt))
    expect((await sheet(meeting, none)).html).not.toContain('kanariepartner')
    expect((await at.officer.post(`/overleggen/${meeting}/grondslag`, { welke: none, basis: caseId })).status).toBe(422)
    ok(await at.officer.post(`/overleggen/${meeting}/grondslag`, { welke: none, basis }))
    // a basis alone tells him nothing: he was not ticked
    expect((await sheet(meeting, none)).html).not.toContain('kanariepartner')
    const versie = await versionOf(punt)
    const fields = { punt, vraag: 'Wat nu?', samenvatting: 'kanariepartner', voor: 'iedereen' }
    ok(await at.officer.post(`/overleggen/${meeting}/punt/wijzigen`, { ...fields, versie }))
    expect((await sheet(meeting, none)).html).not.toContain('kanariepartner')
    ok(await release(meeting, punt))
    const page = await sheet(meeting, none)
    expect(page.html).toContain('kanariepartner')

    const gezien = hiddenIn(page.html, 'gezien')
    ok(await at.officer.post(`/overleggen/${meeting}/blad/gegeven`, { voor: none, gezien, hoe: 'paper' }))
    const told = await at.rows<{ how: string; basis_id: string }>(
      'select how, basis_id from casework.meeting_told where participant_id = $1',
      [none],
    )
    expect(told).toEqual([{ how: 'paper', basis_id: basis }])
    expect((await sheet(meeting, none)).html).toContain('op papier gegeven door')
    // something else than what was seen is not recorded as told
    ok(
      await at.officer.post(`/overleggen/${meeting}/punt/wijzigen`, {
        ...fields,
        samenvatting: 'Meer.',
        versie: await versionOf(punt),
      }),
    )
    ok(await release(meeting, punt))
    expect(
      (await at.officer.post(`/overleggen/${meeting}/blad/gegeven`, { voor: none, gezien, hoe: 'aloud' })).status,
    ).toBe(409)
    expect((await at.officer.post(`/overleggen/${meeting}/eraf`, { welke: none })).status).toBe(409)
    expect((await at.officer.post(`/overleggen/${meeting}/punt/eraf`, { punt })).status).toBe(409)
  })

  test('reads nothing any more when the basis ended', async () => {
    const meeting = await plan()
    const one = await partner(meeting, basis)
    const punt = await point(meeting, { samenvatting: 'kanariepartner' })
    ok(await release(meeting, punt))
    expect((await sheet(meeting, one)).html).toContain('kanariepartner')
    await at.rows(`update triage.legal_basis set ended_on = '2026-11-17' where id = $1`, [basis])
    const page = await sheet(meeting, one)
    expect(page.html).not.toContain('kanariepartner')
    expect(page.html).toContain('geen geldige grondslag')
    await at.rows('update triage.legal_basis set ended_on = null where id = $1', [basis])
  })
})

describe('names', () => {
  let nodeId: string
  let label: string
  let entryId: string
  beforeAll(async () => {
    ok(
      await at.officer.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
        spoor: 'regie',
        soort: 'person',
        rollen: 'presumedVictim\nperpetrator',
        naam: 'Testpersoon Kwikstaart',
        over: 'Kwikstaart slaapt in een schuur.',
      }),
    )
    ok(
      await at.officer.post(`/casussen/${caseId}/spoor/vastleggen`, {
        spoor: 'regie',
        soort: 'call',
        wanneer: '2026-11-17',
        tekst: 'Testpersoon Kwikstaart belde.',
      }),
    )
    const [node] = await at.rows<{ id: string; label: string }>(
      `select id, label from casework.node where part = 'desk' and case_id = $1`,
      [caseId],
    )
    nodeId = node?.id ?? ''
    label = node?.label ?? ''
    const [entry] = await at.rows<{ id: string }>(
      `select id from casework.entry where part = 'desk' and case_id = $1`,
      [caseId],
    )
    entryId = entry?.id ?? ''
  })
  const chosen = () => ({ wie: nodeId, regels: entryId, samenvatting: 'Kwikstaart wil hulp.' })

  test('are by chance unless somebody ticks them and says why; the mark of non-punishment comes along', async () => {
    const meeting = await plan()
    const seats = [await seat(meeting, at.care), await seat(meeting, director)]
    const punt = await point(meeting, chosen())
    ok(await release(meeting, punt))
    for (const participant of seats) {
      const { html } = await sheet(meeting, participant)
      expect(html).not.toContain('Kwikstaart')
      for (const part of [
        label,
        `${label} belde.`,
        `${label} slaapt in een schuur.`,
        `${label} wil hulp.`,
        'Denk aan non-punishment',
      ])
        expect(html).toContain(part)
    }
    // the real name: not without a reason, and never for who reads no names
    const change = async (naam: string, deelnemers: string, samenvatting = 'Iets.') =>
      at.officer.post(`/overleggen/${meeting}/punt/wijzigen`, {
        punt,
        versie: await versionOf(punt),
        vraag: 'Wat nu?',
        samenvatting,
        naam,
        voor: 'enkelen',
        deelnemers,
      })
    expect((await change(nodeId, seats.join('\n'))).status).toBe(422)
    ok(await change(nodeId, seats[0] ?? ''))
    expect((await release(meeting, punt)).status).toBe(422)
    ok(await release(meeting, punt, { waarom: 'De zorg moet hem vinden.' }))
    expect((await sheet(meeting, seats[0] ?? '')).html).toContain('Testpersoon Kwikstaart')
    // typed in again: found, and not released to who reads no names
    ok(await change('', seats.join('\n'), 'Kwikstaart is terug.'))
    const page = await pageOf(meeting, punt)
    expect(page.html).toContain('Dit leidt misschien naar iemand: Kwikstaart')
    expect((await release(meeting, punt)).status).toBe(422)
    expect((await release(meeting, punt, { waarom: 'Zo heet hij.' })).status).toBe(422)
    expect((await sheet(meeting, seats[1] ?? '')).html).not.toContain('Kwikstaart')
  })

  test('never stand on a regional table', async () => {
    const meeting = await plan(at.officer, { soort: 'regionalTable' })
    const participant = await partner(meeting, basis)
    const punt = await point(meeting, chosen())
    const change = async (fields: Record<string, string>) =>
      at.officer.post(`/overleggen/${meeting}/punt/wijzigen`, {
        punt,
        versie: await versionOf(punt),
        vraag: 'Wat nu?',
        samenvatting: 'Iets.',
        voor: 'iedereen',
        ...fields,
      })
    expect((await change({ naam: nodeId })).status).toBe(422)
    ok(await change({ samenvatting: 'Kwikstaart is terug.' }))
    expect((await release(meeting, punt, { waarom: 'Zo heet hij.' })).status).toBe(409)
    expect((await sheet(meeting, participant)).html).not.toContain('schuur')
    ok(await change({}))
    ok(await release(meeting, punt))
    const { html } = await sheet(meeting, participant)
    expect(html).toContain(`${label} belde.`)
    expect(html).not.toContain('Kwikstaart')
  })

  test('a BSN is refused wherever it is told', async () => {
    const meeting = await plan()
    const tried = await at.officer.post(`/overleggen/${meeting}/partner`, {
      rol: 'BSN 111222333',
      organisatie: 'x',
      grondslag: 'geen',
    })
    expect(tried.status).toBe(422)
    const punt = await point(meeting, { wie: nodeId })
    const changed = await at.officer.post(`/overleggen/${meeting}/punt/wijzigen`, {
      punt,
      versie: await versionOf(punt),
      vraag: 'x',
      [`tekst-${nodeId}`]: 'BSN 111222333',
      voor: 'iedereen',
    })
    expect(changed.status).toBe(422)
    expect(changed.html).toContain('burgerservicenummer')
  })
})

test('under an embargo nobody reads a point before it is confirmed that who asked for it agrees; a new one asks again', async () => {
  const meeting = await plan()
  const seated = await seat(meeting, at.care)
  const punt = await point(meeting, { samenvatting: 'kanarie-embargo' })
  ok(await release(meeting, punt))
  expect((await sheet(meeting, seated)).html).toContain('kanarie-embargo')
  ok(await at.officer.post(`/casussen/${caseId}/regelen/embargo`, { vraagt: 'police', bekijk: '2026-12-01' }))
  expect((await sheet(meeting, seated)).html).not.toContain('kanarie-embargo')
  expect((await pageOf(meeting, punt, at.care)).status).toBe(404)
  expect((await release(meeting, punt)).status).toBe(422)
  ok(await release(meeting, punt, { akkoord: 'ja' }))
  expect((await pageOf(meeting, punt, at.care)).html).toContain('kanarie-embargo')
  ok(await at.officer.post(`/casussen/${caseId}/regelen/embargo/eraf`, {}))
  ok(await at.officer.post(`/casussen/${caseId}/regelen/embargo`, { vraagt: 'prosecutor', bekijk: '2026-12-01' }))
  expect((await pageOf(meeting, punt, at.care)).status).toBe(404)
  ok(await at.officer.post(`/casussen/${caseId}/regelen/embargo/eraf`, {}))
})

describe('after the meeting', () => {
  test('minutes stand on the timeline of the part, for who works on it only; each version stays; actions become tasks', async () => {
    const meeting = await plan(at.care, { wanneer: '2026-11-18' })
    const mine = await seatOf(meeting, at.care)
    const officers = await seat(meeting, at.officer, at.care)
    const police = await partner(meeting, basis, at.care)
    const punt = await point(meeting, { spoor: 'zorg', samenvatting: 'kanariezorg' }, at.care)
    ok(await release(meeting, punt, {}, at.care))
    // a point of another part is not there for who arranges the meeting and is not on it
    const other = await point(
      meeting,
      { spoor: 'regie', voor: 'enkelen', deelnemers: officers, samenvatting: 'kanarieregie' },
      at.officer,
    )
    expect((await at.care.get(`/overleggen/${meeting}`)).html).not.toContain(other)
    expect((await pageOf(meeting, other, at.care)).status).toBe(404)

    const write = (who: Staff, fields: Record<string, string>) =>
      who.post(`/overleggen/${meeting}/punt/verslag`, { punt, versie: '0', besluitversie: '0', ...fields })
    expect((await write(at.care, { verslag: 'x' })).status).toBe(409)
    await hold(meeting, [mine, officers, police], at.care)
    expect((await write(at.officer, { verslag: 'x' })).status).toBe(404)
    expect((await at.care.post(`/overleggen/${meeting}/verslag-klaar`, {})).status).toBe(409)
    ok(await write(at.care, { verslag: 'kanarieverslag', besluit: 'kanariebesluit', weg: police }))
    const away = await at.rows<{ participant_id: string }>(
      'select participant_id from casework.meeting_point_for where was_away',
    )
    expect(away).toEqual([{ participant_id: police }])
    // two at once: who comes second keeps his words and reads the other's
    const second = await write(at.care, { verslag: 'Mijn tweede lezing' })
    expect(second.status).toBe(409)
    expect(second.html).toContain('Mijn tweede lezing')
    expect(second.html).toContain('kanarieverslag')
    ok(await write(at.care, { versie: '1', besluitversie: '1', verslag: 'Anders.', besluit: 'kanariebesluit' }))
    const [kept] = await at.rows<{ count: string }>(
      `select count(*) from casework.earlier_version where of_kind = 'entry'`,
    )
    expect(Number(kept?.count)).toBe(1)
    const line = (await at.care.get(`/casussen/${caseId}/tijdlijn`)).html
    expect(line).toContain('Anders.')
    expect(line).toContain('kanariebesluit')
    // who only came to the table reads what was told, and not the minutes
    const asGuest = await pageOf(meeting, punt, at.officer)
    expect(asGuest.html).toContain('kanariezorg')
    for (const path of [
      `/casussen/${caseId}/tijdlijn`,
      `/overleggen/${meeting}`,
      `/overleggen/${meeting}/punt?punt=${punt}`,
    ])
      for (const word of ['Anders.', 'kanariebesluit']) expect((await at.officer.get(path)).html).not.toContain(word)

    const act = (fields: Record<string, string>) =>
      at.care.post(`/overleggen/${meeting}/punt/actie`, {
        punt,
        actie: 'Bel de arts',
        wie: at.care.personId,
        uiterlijk: '2026-11-20',
        ...fields,
      })
    expect((await act({ wie: at.safety.personId })).status).toBe(422)
    ok(await act({}))
    ok(await act({ wie: police, actie: 'Kijkt naar het kenteken' }))
    ok(await act({ wie: officers, actie: 'Belt de huisbaas' }))
    const part = (await at.care.get(`/casussen/${caseId}/spoor?spoor=zorg`)).html
    for (const text of [
      'Bel de arts',
      'Navragen bij rechercheur: Kijkt naar het kenteken',
      'Navragen bij Testpersoon attentionOfficer: Belt de huisbaas',
    ])
      expect(part).toContain(text)
    const tasks = await at.rows<{ for_person: string; part: string }>(
      'select for_person, part from casework.task where made_by = $1',
      [at.care.personId],
    )
    expect(tasks).toEqual(Array.from({ length: 3 }, () => ({ for_person: at.care.personId, part: 'care' })))
    ok(await at.care.post(`/overleggen/${meeting}/verslag-klaar`, {}))
  })

  test('a task of a partner is for who owns the case; the owner may say that the case is in a meeting', async () => {
    const meeting = await plan(at.officer, { wanneer: '2026-11-18' })
    const self = await seatOf(meeting, at.officer)
    const police = await partner(meeting, basis)
    const safety = await seat(meeting, at.safety)
    const punt = await point(meeting, {})
    ok(await release(meeting, punt))
    await hold(meeting, [self, police, safety])
    // who was there stays on the list
    expect((await at.officer.post(`/overleggen/${meeting}/eraf`, { welke: police })).status).toBe(409)
    const fields = { punt, versie: '0', besluitversie: '0', verslag: 'Besproken.', overleg: 'ja' }
    const status = async () =>
      (await at.rows<{ status: string }>('select status from casework.trafficking_case where id = $1', [caseId]))[0]
        ?.status
    expect((await pageOf(meeting, punt, at.safety)).html).not.toContain('name="overleg"')
    ok(await at.officer.post(`/overleggen/${meeting}/punt/verslag`, fields))
    expect(await status()).toBe('inMeeting')
    ok(
      await at.safety.post(`/overleggen/${meeting}/punt/actie`, {
        punt,
        actie: 'Zoekt uit',
        wie: police,
        uiterlijk: '2026-11-20',
      }),
    )
    const [task] = await at.rows<{ for_person: string }>('select for_person from casework.task where made_by = $1', [
      at.safety.personId,
    ])
    expect(task?.for_person).toBe(at.officer.personId)
  })

  test('the planner is reminded of minutes, and of a day that passed', async () => {
    const planner = await at.someone(['attentionOfficer'])
    const held = await plan(planner, { wanneer: '2026-11-18' })
    await plan(planner, { wanneer: '2026-11-17' })
    await hold(held, [await seatOf(held, planner)], planner)
    expect((await planner.get('/')).html).toContain('Is dit overleg geweest?')
    expect((await planner.get('/')).html).not.toContain('het verslag is nog niet klaar')
    at.house.now = firstMoment.add({ hours: 24 * 5 })
    expect((await (await at.house.signInAs(planner.personId)).get('/')).html).toContain('het verslag is nog niet klaar')
    at.house.now = firstMoment
  })
})

test('of two who change the day the second is told, and finds what he typed', async () => {
  const meeting = await plan()
  const change = (waar: string) =>
    at.officer.post(`/overleggen/${meeting}/wijzigen`, { versie: '1', wanneer: '2026-11-20', waar })
  ok(await change('Kamer een'))
  const second = await change('Kamer twee')
  expect(second.status).toBe(409)
  expect(second.html).toContain('Kamer twee')
  expect(second.html).toContain('Kamer een')
})

test('nothing that was typed stands in a column, and meetings have a key of their own', async () => {
  await plan(at.officer, { naam: 'kanarienaam', waar: 'kanariewaar' })
  const tables = [
    'meeting',
    'meeting_participant',
    'meeting_point',
    'meeting_point_for',
    'meeting_told',
    'entry',
    'task',
  ]
  for (const table of tables) {
    const rows = await at.rows<{ row: string }>(`select row_to_json(t)::text as row from casework.${table} t`)
    expect(rows.length, table).toBeGreaterThan(0)
    for (const { row } of rows) {
      const bytes = row.replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1'))
      expect(bytes.toLowerCase()).not.toMatch(/kanarie|kwikstaart|rechercheur/)
    }
  }
  const audit = await at.rows<{ row: string }>('select row_to_json(t)::text as row from audit.line t')
  expect(audit.length).toBeGreaterThan(0)
  for (const { row } of audit) expect(row.toLowerCase()).not.toMatch(/kanarie|kwikstaart|rechercheur/)
  const [{ purposes } = { purposes: [] }] = await at.rows<{ purposes: string[] }>(
    'select array_agg(distinct k.purpose) as purposes from casework.meeting m join keys.data_key k on k.id = m.key_id',
  )
  expect(purposes).toEqual(['meeting'])
})
