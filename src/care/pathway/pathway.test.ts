// SPDX-License-Identifier: EUPL-1.2
/** The pathway of one person on a case: who sees it, what two write at once, what is kept in plain, what becomes a task, and the terms. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseHouse, type CaseHouse } from '../../../tests/case-house.ts'
import { hiddenIn, type Staff } from '../../../tests/house.ts'

let at: CaseHouse
let caseId: string
/** on the care track, of the care coordinator */
let worker: string
beforeAll(async () => {
  at = await caseHouse()
  caseId = await at.openCase()
  await at.startTrack(caseId, 'zorg', at.care)
  await at.startTrack(caseId, 'bestuurlijk', at.adviser)
  worker = await addPerson(at.care, 'zorg', 'presumedVictim')
})
afterAll(() => at.house.stop())

async function addPerson(by: Staff, spoor: string, rollen: string, more: Record<string, string> = {}): Promise<string> {
  const before = await at.rows<{ id: string }>('select id from casework.node')
  await by.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
    spoor,
    soort: 'person',
    rollen,
    naam: 'Testpersoon Kwartel',
    ...more,
  })
  const now = await at.rows<{ id: string }>('select id from casework.node')
  return now.find(({ id }) => !before.some((each) => each.id === id))?.id ?? ''
}

const page = (wie: string) => `/casussen/${caseId}/route?wie=${wie}`
const factsPage = (wie: string) => `/casussen/${caseId}/route/feiten?wie=${wie}`
const keep = (who: Staff, wie: string, versie: string, fields: Record<string, string>) =>
  who.post(`/casussen/${caseId}/route/feiten/bewaren`, { wie, versie, ...fields })
const versionOf = async (wie: string) =>
  (await at.rows<{ version: number }>('select version from care.pathway where node_id = $1', [wie]))[0]?.version ?? 0
const set = async (who: Staff, wie: string, fields: Record<string, string>) => {
  const done = await keep(who, wie, String(await versionOf(wie)), fields)
  expect(done.status).toBe(303)
}
const act = (what: string, fields: Record<string, string>, who = at.care) =>
  who.post(`/casussen/${caseId}/route/${what}`, fields)

describe('who sees it', () => {
  test('who works on care: advice for nobody to decide by machine, before anything was filled in', async () => {
    const shown = await at.care.get(page(worker))
    expect(shown.status).toBe(200)
    expect(shown.html).toContain('Dit is advies. Een mens beslist.')
    expect(shown.html).toContain('nog te toetsen')
    expect(await at.rows('select from care.pathway where node_id = $1', [worker])).toEqual([])
  })

  test('the page of the person leads to it, and not for who may not', async () => {
    const path = `/casussen/${caseId}/persoon?wie=`
    expect((await at.care.get(path + worker)).html).toContain('/route?wie=')
    const onDesk = await addPerson(at.officer, 'regie', 'witness')
    expect((await at.officer.get(path + onDesk)).html).not.toContain('/route?wie=')
  })

  test.each([
    ['adviser', 403],
    ['safety', 404],
    ['officer', 404],
    ['social', 404],
  ] as const)('%s does not see that of a person on the care track: %i, and no deed either', async (name, status) => {
    const who = at[name]
    const posts: [string, Record<string, string>][] = [
      ['feiten/bewaren', { wie: worker, versie: '0', verblijf: 'dutch' }],
      ['gezien', { wie: worker, versie: '1' }],
      ['doen', { wie: worker, regel: 'A1.danger', aan: who.personId, uiterlijk: '2026-11-20' }],
      ['niet-van-toepassing', { wie: worker, regel: 'A1.danger', want: 'x' }],
      ['wie-betaalt', { wie: worker, versie: '1', betaalt: 'x' }],
    ]
    expect([(await who.get(page(worker))).status, (await who.get(factsPage(worker))).status]).toEqual([status, status])
    for (const [what, fields] of posts) expect([what, (await act(what, fields, who)).status]).toEqual([what, status])
  })

  test('an officer who was put on the care track does', async () => {
    const joined = await at.someone(['attentionOfficer'], 'social')
    await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: joined.personId })
    expect((await joined.get(page(worker))).status).toBe(200)
  })

  test.each([
    ['a witness', 'regie', 'witness'],
    ['a relative', 'regie', 'relative'],
    ['who may exploit others', 'regie', 'perpetrator'],
  ])('there is none for %s', async (_, spoor, rollen) => {
    const other = await addPerson(at.officer, spoor, rollen)
    expect((await at.officer.get(page(other))).status).toBe(404)
  })

  test('nor for a presumed victim on a part on which no care is given, for whoever works there', async () => {
    await at.adviser.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'bestuurlijk', wie: at.safety.personId })
    const other = await addPerson(at.safety, 'bestuurlijk', 'presumedVictim')
    expect((await at.safety.get(`/casussen/${caseId}/persoon?wie=${other}`)).status).toBe(200)
    expect((await at.safety.get(page(other))).status).toBe(404)
  })
})

describe('what is known', () => {
  test('begins with what stands with the person, and is kept only when somebody saves it', async () => {
    const boy = await addPerson(at.officer, 'regie', 'presumedVictim\nperpetrator', { geboren: '2009-03-14' })
    const form = (await at.officer.get(factsPage(boy))).html
    expect(form).toContain('value="2009-03-14"')
    expect(form).toMatch(/name="verdachte"[\s\S]*?value="ja" selected/)
    expect(await at.rows('select from care.pathway where node_id = $1', [boy])).toEqual([])
    await set(at.officer, boy, { geboren: '2009-03-14', verblijf: 'dutch', verdachte: 'ja', vormen: 'criminal' })
    const shown = (await at.officer.get(page(boy))).html
    for (const rule of ['R15', 'R19', 'A9']) expect(shown).toContain(`Regel ${rule}`)
    expect(shown).toContain('18e verjaardag')
  })

  test('of two who write at once nobody loses a word: the second reads what the first kept', async () => {
    const person = await addPerson(at.officer, 'regie', 'presumedVictim')
    await set(at.officer, person, { verblijf: 'asylum' })
    const versie = hiddenIn((await at.officer.get(factsPage(person))).html, 'versie')
    expect((await keep(at.safety, person, versie, { verblijf: 'asylum', gevonden: 'Aalten' })).status).toBe(303)
    const late = await keep(at.officer, person, versie, { verblijf: 'asylum', gevonden: 'Winterswijk' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Een collega heeft dit intussen gewijzigd')
    expect(late.html).toContain('Aalten')
    expect(late.html).toContain('value="Winterswijk"')
    expect((await keep(at.officer, person, hiddenIn(late.html, 'versie'), { gevonden: 'Winterswijk' })).status).toBe(
      303,
    )
    const earlier = (await at.officer.get(factsPage(person))).html
    for (const place of ['Aalten', 'Winterswijk']) expect(earlier).toContain(place)
  })

  test('two who begin at once: the second is told too', async () => {
    const person = await addPerson(at.officer, 'regie', 'presumedVictim')
    expect((await keep(at.officer, person, '0', { verblijf: 'asylum' })).status).toBe(303)
    expect((await keep(at.safety, person, '0', { verblijf: 'dutch' })).status).toBe(409)
  })

  test('the same again is no new version', async () => {
    const person = await addPerson(at.officer, 'regie', 'presumedVictim')
    await set(at.officer, person, { verblijf: 'dutch' })
    await set(at.officer, person, { verblijf: 'dutch' })
    expect(await versionOf(person)).toBe(1)
  })

  test.each([
    ['geboren', 'gisteren', 'Kies een datum'],
    ['gevonden', 'Aalten 111222333', 'burgerservicenummer'],
    ['ingeschreven', 'gemeente', 'Schrijf in welke gemeente'],
  ])('%s "%s" is refused with what to mend, and what was typed stays', async (field, value, message) => {
    const person = await addPerson(at.officer, 'regie', 'presumedVictim')
    const refused = await keep(at.officer, person, '0', { [field]: value, verblijf: 'dublin' })
    expect([refused.status, refused.html.includes(message)]).toEqual([422, true])
    expect(refused.html).toMatch(/value="dublin" selected/)
  })

  test('nothing of it stands in plain: no place, no birth date, no rule, no kind of term, no reason', async () => {
    await set(at.care, worker, {
      geboren: '2009-04-01',
      verblijf: 'reflectionPeriod',
      bedenktijd: '2026-11-10',
      gevonden: 'Kanariehuizen',
      vormen: 'labour',
    })
    await act('niet-van-toepassing', { wie: worker, regel: 'A6.noPromise', want: 'Kanariereden' })
    const tables = ['pathway', 'earlier_pathway', 'line_answer', 'term']
    const all = await Promise.all(
      tables.map((name) => at.rows<{ t: string }>(`select t::text as t from care.${name} t`)),
    )
    const text = all
      .flat()
      .map(({ t }) => t.replaceAll(/\\x([0-9a-f]+)/g, (_, hex) => Buffer.from(hex, 'hex').toString('latin1')))
    expect(all.map((found) => found.length > 0)).toEqual([true, true, true, true])
    // the reader would see a word: the part stands in plain
    expect(text.some((row) => row.includes('care'))).toBe(true)
    for (const word of ['Kanarie', '2009-04', 'reflection', 'noPromise', 'bedenktijd', 'labour', 'adulthood'])
      expect(text.filter((row) => row.includes(word))).toEqual([])
  })
})

describe('the advice', () => {
  let girl: string
  beforeAll(async () => {
    girl = await addPerson(at.care, 'zorg', 'child')
    await set(at.care, girl, { leeftijd: '<18', verblijf: 'thirdCountryNoStay', alleen: 'ja', vormen: 'sexual' })
  })

  test('a line becomes a task on that part, once, for somebody who works there', async () => {
    const fields = { wie: girl, regel: 'R16.guardian', uiterlijk: '2026-11-25' }
    expect((await act('doen', { ...fields, aan: at.adviser.personId })).status).toBe(422)
    expect((await act('doen', { ...fields, aan: at.care.personId })).status).toBe(303)
    expect((await act('doen', { ...fields, aan: at.care.personId })).status).toBe(409)
    const tasks = await at.rows<{ part: string; due: string }>(
      'select part, due_on::text as due from casework.task where case_id = $1',
      [caseId],
    )
    expect(tasks.filter(({ part }) => part === 'care')).toEqual([{ part: 'care', due: '2026-11-25' }])
    expect((await at.care.get(`/casussen/${caseId}/spoor?spoor=zorg`)).html).toContain('Nidos')
    expect((await at.care.get(page(girl))).html).toContain('Staat als taak op dit deel')
  })

  test('a line that does not hold is left out with a reason, and taken back', async () => {
    const regel = 'R16.money'
    expect((await act('niet-van-toepassing', { wie: girl, regel, want: ' ' })).status).toBe(422)
    expect((await act('niet-van-toepassing', { wie: girl, regel, want: 'Zij heeft al een verzekering.' })).status).toBe(
      303,
    )
    const left = (await at.care.get(page(girl))).html
    expect(left).toContain('Zij heeft al een verzekering.')
    expect(left).not.toContain(`value="${regel}"`)
    const welke = hiddenIn(left, 'welke')
    expect((await act('toch-wel', { wie: girl, welke })).status).toBe(303)
    expect((await act('toch-wel', { wie: girl, welke })).status).toBe(409)
    const back = (await at.care.get(page(girl))).html
    expect(back).toContain(`value="${regel}"`)
    expect(back).not.toContain('Zij heeft al een verzekering.')
  })

  test('what somebody left out of one person is not taken back by the name of another', async () => {
    await act('niet-van-toepassing', { wie: girl, regel: 'A7.interpreter', want: 'Zij spreekt Nederlands.' })
    const welke = hiddenIn((await at.care.get(page(girl))).html, 'welke')
    expect((await act('toch-wel', { wie: worker, welke })).status).toBe(409)
  })

  test('a line that the advice does not say is no task', async () =>
    expect(
      (await act('doen', { wie: girl, regel: 'R01.money', aan: at.care.personId, uiterlijk: '2026-11-25' })).status,
    ).toBe(409))

  test('when a fact changes, what was added and removed is shown until somebody saw it', async () => {
    const before = (await at.care.get(page(girl))).html
    expect(before).not.toContain('Veranderd sinds iemand het advies zag')
    await set(at.care, girl, { leeftijd: '<18', verblijf: 'dutch', vormen: 'sexual' })
    const changed = (await at.care.get(page(girl))).html
    expect(changed).toContain('Veranderd sinds iemand het advies zag')
    expect(changed).toMatch(/Erbij[\s\S]*R15:[\s\S]*Weg[\s\S]*R16:/)
    const versie = String(await versionOf(girl))
    expect((await act('gezien', { wie: girl, versie: '1' })).status).toBe(409)
    expect((await act('gezien', { wie: girl, versie })).status).toBe(303)
    expect((await at.care.get(page(girl))).html).not.toContain('Veranderd sinds iemand het advies zag')
  })

  test('between complaint and permit it asks who pays now, and keeps the answer', async () => {
    const man = await addPerson(at.care, 'zorg', 'presumedVictim')
    await set(at.care, man, { leeftijd: '23+', verblijf: 'applicationPending', medewerking: 'complaint' })
    const shown = (await at.care.get(page(man))).html
    expect(shown).toContain('Wie betaalt nu?')
    expect(shown).toContain('Nog niet afgesproken.')
    expect((await act('wie-betaalt', { wie: man, versie: '1', betaalt: 'De gemeente betaalt.' })).status).toBe(303)
    const late = await act('wie-betaalt', { wie: man, versie: '1', betaalt: 'CoMensha betaalt.' })
    expect([late.status, late.html.includes('De gemeente betaalt.'), late.html.includes('CoMensha betaalt.')]).toEqual([
      409,
      true,
      true,
    ])
    await set(at.care, man, { leeftijd: '23+', verblijf: 'applicationPending', medewerking: 'otherCooperation' })
    expect((await at.care.get(page(man))).html).toContain('De gemeente betaalt.')
  })
})

describe('terms', () => {
  let claimant: string
  const termsOf = (wie: string) =>
    at.rows<{ ends: string; warn: string }>(
      'select ends_on::text as ends, warn_from::text as warn from care.term where node_id = $1 order by 1',
      [wie],
    )
  beforeAll(async () => {
    claimant = await addPerson(at.care, 'zorg', 'presumedVictim')
  })

  test('are worked out anew in the same transaction as the facts', async () => {
    await set(at.care, claimant, { leeftijd: '23+', verblijf: 'dublin', bedenktijd: '2026-11-02' })
    const days = (await termsOf(claimant)).map(({ ends }) => ends)
    expect(days).toContain('2026-12-02')
    await set(at.care, claimant, { leeftijd: '23+', verblijf: 'reflectionPeriod', bedenktijd: '2026-11-02' })
    const longer = (await termsOf(claimant)).map(({ ends }) => ends)
    expect([longer.includes('2026-12-02'), longer.includes('2027-02-02')]).toEqual([false, true])
    await set(at.care, claimant, { leeftijd: '23+', verblijf: 'dublin', bedenktijd: '2026-11-02' })
    expect((await termsOf(claimant)).map(({ ends }) => ends)).toEqual(days)
  })

  test('warn on Mijn werk of who works on the part, from the day of the first warning, and nobody else', async () => {
    const [number] = await at.rows<{ number: string }>('select number from casework.trafficking_case where id = $1', [
      caseId,
    ])
    const line = `Termijn in casus ${number?.number}`
    const mine = (await at.care.get('/')).html
    expect(mine).toContain(`${line} over 14 dagen`)
    expect(mine).toContain('bedenktijd')
    expect(mine).toContain(`wie=${claimant}`)
    for (const who of [at.safety, at.social, at.adviser, await at.someone(['careCoordinator'])])
      expect((await who.get('/')).html).not.toContain('Termijn in casus')
    // who owns the desk's part is told of the boy on it, and of nobody else
    expect((await at.officer.get('/')).html).not.toContain(`wie=${claimant}`)
  })

  test('what is further away than its first warning is not there yet', async () => {
    const [warn] = (await termsOf(claimant)).map((each) => each.warn).toSorted()
    expect(warn).toBeDefined()
    const far = await addPerson(at.care, 'zorg', 'presumedVictim')
    await set(at.care, far, { leeftijd: '23+', verblijf: 'thirdCountryPermit', vergunning: '2026-11-01' })
    expect((await at.care.get('/')).html).not.toContain(`wie=${far}`)
    expect((await at.care.get(page(far))).html).toContain('vergunning B8/3')
  })

  test('what went by stays until somebody writes the facts again; a closed part warns nobody', async () => {
    const now = at.house.now
    at.house.now = Temporal.Instant.from('2026-12-05T10:00:00Z')
    const again = await at.house.signInAs(at.care.personId)
    expect((await again.get('/')).html).toContain('is voorbij')
    await set(again, claimant, { leeftijd: '23+', verblijf: 'dublin', bedenktijd: '2026-11-02' })
    expect((await again.get('/')).html).not.toContain(`wie=${claimant}`)
    at.house.now = now
  })

  test('go along as a file: days and two words, of who works on the part', async () => {
    const file = await at.care.get('/mijn-termijnen.ics')
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.html).toContain('SUMMARY:Termijn Spil')
    expect(file.html).toContain('DTSTART;VALUE=DATE:20271101')
    expect(file.html).not.toMatch(/casus|26-\d{4}|bedenktijd|vergunning/i)
    expect((await at.safety.get('/mijn-termijnen.ics')).html).not.toContain('BEGIN:VEVENT')
  })

  test('stand on the overview of the case for who works on the part, and nobody else', async () => {
    const lead = async (who: typeof at.care) => {
      const { html } = await who.get(`/casussen/${caseId}`)
      return /Termijnen die lopen<.*?<\/ul>/s.exec(html)?.[0] ?? ''
    }
    expect(await lead(at.care)).toContain(`wie=${claimant}`)
    expect(await lead(at.officer)).not.toContain(`wie=${claimant}`)
    expect(await lead(at.safety)).toBe('')
  })

  test('on the page: a bar each and the same as a table, with what must be done before', async () => {
    const shown = (await at.care.get(page(worker))).html
    const bars = [...shown.matchAll(/data-term="(\w+)"/g)].map(([, term]) => term)
    expect(bars).toEqual(expect.arrayContaining(['bedenktijd', 'rvb', 'adulthood']))
    expect(shown).toContain('class="term__today"')
    expect(shown).toContain('Regel een advocaat en een volgende plek.')
  })
})

test('a closed part can be read, and nothing more', async () => {
  const id = await at.openCase()
  await at.startTrack(id, 'zorg', at.care)
  await at.care.post(`/casussen/${id}/personen-en-plaatsen/nieuw`, {
    spoor: 'zorg',
    soort: 'person',
    rollen: 'presumedVictim',
  })
  const [node] = await at.rows<{ id: string }>('select id from casework.node where case_id = $1', [id])
  const wie = node?.id ?? ''
  const facts = { wie, versie: '0', verblijf: 'dublin', bedenktijd: '2026-11-02' }
  expect((await at.care.post(`/casussen/${id}/route/feiten/bewaren`, facts)).status).toBe(303)
  expect((await at.care.get('/')).html).toContain(`wie=${wie}`)
  const closed = await at.care.post(`/casussen/${id}/regelen/afsluiten`, { spoor: 'zorg', uitkomst: 'outOfSight' })
  expect(closed.status).toBe(303)
  expect((await at.care.get(`/casussen/${id}/route?wie=${wie}`)).html).toContain('Dit deel is afgesloten')
  const again = await at.care.post(`/casussen/${id}/route/feiten/bewaren`, { ...facts, versie: '1' })
  expect(again.status).toBe(409)
  expect((await at.care.get('/')).html).not.toContain(`wie=${wie}`)
})
