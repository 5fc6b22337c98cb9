// SPDX-License-Identifier: EUPL-1.2
/** Working on a case: what two people write at once, where somebody stays, an embargo, tasks, and the course of a case to its end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseHouse, type CaseHouse } from '../../tests/case-house.ts'
import { hiddenIn } from '../../tests/house.ts'
import { plainDate } from '../time.ts'
import { caseMoveNames, caseMoves, caseStatuses, isMovePossible, standingOf } from './lifecycle.ts'
import { freeLabel, hasNonPunishmentMark, personRoles } from './network/rules.ts'
import { placeNodes, pictureHeight, pictureWidth } from './network/picture.ts'
import { keptUntil, partKinds } from './parts/rules.ts'

let at: CaseHouse
let caseId: string
beforeAll(async () => {
  at = await caseHouse()
  caseId = await at.openCase()
})
afterAll(() => at.house.stop())

const note = (tekst: string, more: Record<string, string> = {}) =>
  at.officer.post(`/casussen/${caseId}/spoor/vastleggen`, {
    spoor: 'regie',
    soort: 'note',
    wanneer: '2026-11-17',
    tekst,
    ...more,
  })

describe('the course of a case', () => {
  test.each(caseStatuses.flatMap((status) => caseMoveNames.map((move) => [status, move] as const)))(
    'from %s by %s',
    (status, move) =>
      expect(isMovePossible(move, status)).toBe((caseMoves[move].from as readonly string[]).includes(status)),
  )
  test('a closed one is only opened again, and each open one can be closed', () => {
    expect(caseMoveNames.filter((move) => isMovePossible(move, 'closed'))).toEqual(['reopen'])
    expect(caseStatuses.filter((status) => !isMovePossible('close', status))).toEqual(['closed'])
  })
  test('stands still on the day after the agreed days, never when it is closed', () => {
    const last = plainDate('2026-10-01')
    const on = (day: string) => standingOf('action', last, plainDate(day), 30)
    expect([on('2026-10-31'), on('2026-11-01')]).toEqual(['action', 'stalled'])
    expect(standingOf('closed', last, plainDate('2027-10-01'), 30)).toBe('closed')
  })
})

describe('who and what it is about', () => {
  test('both victim and suspect is a mark, whatever else somebody is', () => {
    for (const role of personRoles) expect(hasNonPunishmentMark([role])).toBe(false)
    expect(hasNonPunishmentMark(['presumedVictim', 'perpetrator'])).toBe(true)
    expect(hasNonPunishmentMark(['facilitator', 'child', 'presumedVictim'])).toBe(true)
    expect(hasNonPunishmentMark(['perpetrator', 'witness'])).toBe(false)
  })
  test('a name on the screen is by chance and never twice, however many there are', () => {
    const taken = new Set<string>()
    for (let turn = 0; turn < 200; turn++) taken.add(freeLabel('person', taken, ((turn * 37) % 100) / 100))
    expect(taken.size).toBe(200)
    expect(freeLabel('place', new Set(), 0)).not.toBe(freeLabel('place', new Set(), 0.9))
  })
  test.each([0, 1, 2, 3, 30, 60])('the picture of %i stays within its frame, and nobody stands on another', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `n${index}`)
    const links = ids.slice(1).map((id, index) => [id, `n${Math.floor(index / 3)}`] as const)
    const points = [...placeNodes(ids, links).values()]
    expect(points).toHaveLength(count)
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(pictureWidth)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(pictureHeight(count))
    }
    expect(new Set(points.map(({ x, y }) => `${x},${y}`)).size).toBe(count)
    expect([...placeNodes(ids, links).values()]).toEqual(points)
  })
})

describe('what two people write at once', () => {
  test('stays: who comes second keeps his words and reads the other’s; nothing of before is lost', async () => {
    await note('Eerste tekst.')
    const [entry] = await at.rows<{ id: string }>('select id from casework.entry where case_id = $1', [caseId])
    const page = `/casussen/${caseId}/regel?regel=${entry?.id}`
    const versie = hiddenIn((await at.officer.get(page)).html, 'versie')
    expect(versie).toBe('1')
    const change = (who: typeof at.officer, tekst: string, of: string) =>
      who.post(`/casussen/${caseId}/regel/wijzigen`, {
        regel: entry?.id ?? '',
        versie: of,
        soort: 'call',
        wanneer: '2026-11-16',
        hoelaat: '23:10',
        tekst,
      })
    expect((await change(at.safety, 'Tekst van Veilig.', versie)).status).toBe(303)
    const late = await change(at.officer, 'Tekst van Sociaal.', versie)
    expect(late.status).toBe(409)
    expect(late.html).toContain('Een collega heeft dit intussen gewijzigd')
    expect(late.html).toContain('Tekst van Veilig.')
    expect(late.html).toContain('Tekst van Sociaal.')
    expect((await change(at.officer, 'Tekst van beiden.', hiddenIn(late.html, 'versie'))).status).toBe(303)
    const now = (await at.officer.get(page)).html
    for (const text of ['Eerste tekst.', 'Tekst van Veilig.', 'Tekst van beiden.']) expect(now).toContain(text)
  })

  test('about one person too', async () => {
    await at.officer.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
      spoor: 'regie',
      soort: 'person',
      rollen: 'presumedVictim',
      naam: 'Testpersoon Wilg',
      geboren: '2009-03',
    })
    const [node] = await at.rows<{ id: string }>('select id from casework.node where case_id = $1', [caseId])
    const change = (who: typeof at.officer, over: string) =>
      who.post(`/casussen/${caseId}/persoon/wijzigen`, {
        wie: node?.id ?? '',
        versie: '1',
        rollen: 'presumedVictim',
        naam: 'Testpersoon Wilg',
        over,
      })
    expect((await change(at.safety, 'Spreekt Roemeens.')).status).toBe(303)
    const late = await change(at.officer, 'Wil naar huis.')
    expect([late.status, late.html.includes('Spreekt Roemeens.'), late.html.includes('Wil naar huis.')]).toEqual([
      409,
      true,
      true,
    ])
  })
})

test('what happened at night is written down the next morning; what is to come is a task, and the words stay', async () => {
  expect((await note('Gebeld met de opvang.', { hoelaat: '02:15' })).status).toBe(303)
  const refused = await note('Kanariemorgen bellen we.', { wanneer: '2026-11-19' })
  expect([
    refused.status,
    refused.html.includes('Maak er een taak van'),
    refused.html.includes('Kanariemorgen'),
  ]).toEqual([422, true, true])
  for (const [field, value] of [
    ['tekst', '  '],
    ['soort', 'x'],
    ['wanneer', '2026-02-30'],
    ['hoelaat', '25:00'],
    ['wanneer', '1999-01-01'],
  ] as const)
    expect((await note('x', { [field]: value })).status).toBe(422)
})

test('a BSN is refused with the reason, in a name and far into a long text', async () => {
  const add = (fields: Record<string, string>) =>
    at.officer.post(`/casussen/${caseId}/personen-en-plaatsen/nieuw`, {
      spoor: 'regie',
      soort: 'person',
      rollen: 'witness',
      ...fields,
    })
  for (const fields of [{ naam: '111222333' }, { over: `${'woord '.repeat(400)} 111222333` }]) {
    const { status, html } = await add(fields)
    expect([status, html.includes('burgerservicenummer')]).toEqual([422, true])
  }
  expect((await add({ naam: '' })).status).toBe(303)
})

describe('where a person stays', () => {
  const shown = async (who = at.officer) => {
    const [node] = await at.rows<{ id: string }>(`select id from casework.node where whereabouts is not null`)
    return who.get(`/casussen/${caseId}/persoon?wie=${node?.id}`)
  }
  test('is under a key of its own, shown after a reason for two minutes, to who gave it, and the owner sees who looked', async () => {
    const [node] = await at.rows<{ id: string; key_id: string }>(
      `select n.id, p.key_id from casework.node n join casework.part p on p.case_id = n.case_id and p.kind = n.part
       where n.kind = 'person' and n.case_id = $1 limit 1`,
      [caseId],
    )
    const wie = node?.id ?? ''
    const kept = await at.officer.post(`/casussen/${caseId}/persoon/verblijf`, { wie, verblijf: 'Kanarielaan 1' })
    expect(kept.status).toBe(303)
    const [whereabouts] = await at.rows<{ key: string }>(
      'select whereabouts_key_id as key from casework.node where id = $1',
      [wie],
    )
    expect(whereabouts?.key).not.toBe(node?.key_id)
    expect((await shown()).html).not.toContain('Kanarielaan')
    const reveal = (waarom: string) => at.safety.post(`/casussen/${caseId}/persoon/verblijf/tonen`, { wie, waarom })
    expect((await reveal(' ')).status).toBe(422)
    expect((await reveal('De tolk moet weten waarheen.')).status).toBe(303)
    expect((await shown(at.safety)).html).toContain('Kanarielaan 1')
    const owner = (await shown()).html
    expect([owner.includes('Kanarielaan'), owner.includes('De tolk moet weten waarheen.')]).toEqual([false, true])
    const privacyOfficer = await at.someone(['dataProtectionOfficer'])
    expect((await privacyOfficer.get('/toezicht?soort=contact')).html).toContain('Verblijfplaats getoond')
    const before = at.house.now
    at.house.now = before.add({ minutes: 2, seconds: 1 })
    expect((await shown(at.safety)).html).not.toContain('Kanarielaan')
    at.house.now = before
  })
})

describe('an embargo', () => {
  test('is seen by everybody on the case with who set it and until when, once, and is lifted', async () => {
    await at.startTrack(caseId, 'bestuurlijk', at.adviser)
    await at.startTrack(caseId, 'zorg', at.care)
    const set = (bekijk: string) => at.officer.post(`/casussen/${caseId}/regelen/embargo`, { vraagt: 'police', bekijk })
    expect((await set('2026-11-18')).status).toBe(422)
    expect((await set('2027-02-19')).status).toBe(422)
    expect((await set('2026-11-25')).status).toBe(303)
    expect((await set('2026-11-26')).status).toBe(409)
    for (const who of [at.officer, at.social, at.adviser, at.care]) {
      const { html } = await who.get(`/casussen/${caseId}`)
      expect(html).toContain('Embargo: eerst overleggen')
      expect(html).toContain('nooit tegen: 112, opvang')
      expect(html).toContain('Testpersoon attentionOfficer')
    }
    expect((await at.adviser.get(`/casussen/${caseId}/spoor?spoor=bestuurlijk`)).html).toContain('doe niets dat opvalt')
    expect((await at.care.get(`/casussen/${caseId}/spoor?spoor=zorg`)).html).not.toContain('doe niets dat opvalt')
    expect((await at.care.post(`/casussen/${caseId}/regelen/embargo/eraf`, {})).status).toBe(409)
    const before = at.house.now
    at.house.now = Temporal.Instant.from('2026-11-25T09:00:00Z')
    const later = await at.house.signInAs(at.officer.personId)
    expect((await later.get('/')).html).toContain('Embargo op casus')
    at.house.now = before
    expect((await at.officer.post(`/casussen/${caseId}/regelen/embargo/eraf`, {})).status).toBe(303)
    expect((await at.care.get(`/casussen/${caseId}`)).html).not.toContain('Embargo')
  })

  test('holds back a text of one’s own to the reporter unless somebody says it was agreed; never the closing words', async () => {
    const [{ report }] = (await at.rows<{ report: string }>(
      'select report_id as report from casework.case_report where case_id = $1',
      [caseId],
    )) as [{ report: string }]
    const ask = (fields: Record<string, string> = {}) =>
      at.officer.post(`/meldingen/${report}/antwoord`, { soort: 'question', tekst: 'Wanneer zag u dit?', ...fields })
    const embargo = { vraagt: 'police', bekijk: '2026-11-25' }
    expect((await at.officer.post(`/casussen/${caseId}/regelen/embargo`, embargo)).status).toBe(303)
    const held = await ask()
    expect([held.status, held.html.includes('rust een embargo')]).toEqual([422, true])
    expect(held.html).toContain('Wanneer zag u dit?')
    expect((await ask({ afgestemd: 'ja' })).status).toBe(303)
    expect((await at.officer.post(`/casussen/${caseId}/regelen/embargo/eraf`, {})).status).toBe(303)
    expect((await ask()).status).toBe(303)
    expect((await at.officer.get(`/meldingen/${report}`)).html).not.toContain('Embargo')
  })
})

test('a task goes to who is on the part only, is passed on once, and shows on Mijn werk on its day without its words', async () => {
  const give = (wie: string) =>
    at.care.post(`/casussen/${caseId}/taken/nieuw`, {
      spoor: 'zorg',
      taak: 'Kanarietaak tolk bellen',
      wie,
      uiterlijk: '2026-11-18',
    })
  expect((await give(at.adviser.personId)).status).toBe(422)
  expect((await give(at.care.personId)).status).toBe(303)
  const work = (await at.care.get('/')).html
  expect([work.includes('Taak in casus'), work.includes('Kanarietaak')]).toEqual([true, false])
  const other = await at.someone(['careCoordinator'])
  await at.care.post(`/casussen/${caseId}/regelen/erbij`, { spoor: 'zorg', wie: other.personId })
  const [task] = await at.rows<{ id: string }>('select id from casework.task where case_id = $1', [caseId])
  const pass = () =>
    at.care.post(`/casussen/${caseId}/taken/doorgeven`, {
      spoor: 'zorg',
      welke: task?.id ?? '',
      van: at.care.personId,
      aan: other.personId,
    })
  expect([(await pass()).status, (await pass()).status]).toEqual([303, 409])
  expect((await other.get('/')).html).toContain('Taak in casus')
  const ended = await other.post(`/casussen/${caseId}/taken/klaar`, {
    spoor: 'zorg',
    welke: task?.id ?? '',
    verloop: 'Gebeld.',
  })
  expect(ended.status).toBe(303)
  expect((await other.get('/')).html).not.toContain('Taak in casus')
})

test('it is closed when each part has a result, the term of each track begins to run, and it can be opened again', async () => {
  const move = (stap: string) => at.officer.post(`/casussen/${caseId}/regelen/stap`, { stap })
  expect((await at.safety.post(`/casussen/${caseId}/regelen/stap`, { stap: 'act' })).status).toBe(409)
  expect((await move('discuss')).status).toBe(303)
  expect((await move('close')).status).toBe(409)
  const close = (who: typeof at.officer, spoor: string, uitkomst: string) =>
    who.post(`/casussen/${caseId}/regelen/afsluiten`, { spoor, uitkomst })
  expect((await close(at.care, 'zorg', '')).status).toBe(422)
  expect((await close(at.care, 'zorg', 'safeWithHelp')).status).toBe(303)
  expect((await close(at.adviser, 'bestuurlijk', 'noProof')).status).toBe(303)
  expect((await close(at.officer, 'regie', 'otherwise')).status).toBe(303)
  expect((await note('Nog iets.')).status).toBe(409)
  const kept = await at.rows('select kind, keep_until::text from casework.part where case_id = $1 order by kind', [
    caseId,
  ])
  expect(kept).toEqual([
    { kind: 'administrative', keep_until: null },
    { kind: 'care', keep_until: '2041-11-18' },
    { kind: 'desk', keep_until: null },
  ])
  expect((await move('close')).status).toBe(303)
  expect((await move('act')).status).toBe(409)
  expect((await at.care.post(`/casussen/${caseId}/regelen/heropenen`, { spoor: 'zorg' })).status).toBe(409)
  expect((await move('reopen')).status).toBe(303)
  expect((await at.care.post(`/casussen/${caseId}/regelen/heropenen`, { spoor: 'zorg' })).status).toBe(303)
})

test('a case with a reporter who waits for an answer is not closed', async () => {
  const other = await at.openCase()
  await (
    await at.house.database.superuser()
  ).query(
    `update triage.course set feedback = 'due' where report_id in
    (select report_id from casework.case_report where case_id = $1)`,
    [other],
  )
  await at.officer.post(`/casussen/${other}/regelen/afsluiten`, { spoor: 'regie', uitkomst: 'noProof' })
  const refused = await at.officer.post(`/casussen/${other}/regelen/stap`, { stap: 'close' })
  expect([refused.status, refused.html.includes('wacht nog op antwoord')]).toEqual([409, true])
})

test('only youth and care have a number of a law to be kept by; the others wait for the archivist', () => {
  const day = plainDate('2024-02-29')
  const kept = Object.fromEntries(partKinds.map((kind) => [kind, keptUntil(kind, day)?.toString()]))
  expect(kept).toEqual({
    desk: undefined,
    police: undefined,
    administrative: undefined,
    labour: undefined,
    care: '2039-02-28',
    youth: '2044-02-29',
  })
})

test('no word of what was typed stands in any column or line of the trail', async () => {
  const tables = await at.rows<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('casework', 'audit', 'insight', 'platform')
       and table_type = 'BASE TABLE'`,
  )
  for (const { name } of tables) {
    const found = await at.rows<{ count: number }>(
      `select count(*)::integer as count from ${name} t where t::text ~* 'kanarie|Testpersoon|Roemeens|tekst van'
         or convert_from(convert_to(t::text, 'UTF8'), 'UTF8') ~* encode('anarie'::bytea, 'hex')`,
    )
    expect([name, found[0]?.count]).toEqual([name, 0])
  }
})

test('another report with a suspicion comes into the case, once, and opens a closed one again', async () => {
  const other = await at.openCase()
  await at.officer.post(`/casussen/${other}/regelen/afsluiten`, { spoor: 'regie', uitkomst: 'noProof' })
  expect((await at.officer.post(`/casussen/${other}/regelen/stap`, { stap: 'close' })).status).toBe(303)
  await at.house.report({ verhaal: 'Weer die schuur.' })
  await at.house.takeIn()
  const [report] = await at.rows<{ id: string }>(
    `select report_id as id from triage.course where state = 'submitted' limit 1`,
  )
  const id = report?.id ?? ''
  await at.officer.post(`/meldingen/${id}/in-behandeling`, {})
  const decision = { gevaar: 'none', besluit: 'suspicion', vormen: 'criminal', reden: 'Weer.', antwoord: 'ja' }
  await at.officer.post(`/meldingen/${id}/besluit`, decision)
  expect((await at.officer.get(`/casussen/${other}/regelen`)).html).toContain(`value="${id}"`)
  const add = (who: typeof at.officer, melding: string) => who.post(`/casussen/${other}/regelen/melding`, { melding })
  expect((await add(at.safety, id)).status).toBe(409)
  expect((await add(at.officer, 'x')).status).toBe(422)
  await at.officer.post(`/casussen/${other}/regelen/embargo`, { vraagt: 'prosecutor', bekijk: '2026-11-25' })
  expect((await add(at.officer, id)).status).toBe(303)
  expect((await add(at.officer, id)).status).toBe(409)
  // what the police asked for holds for its reporter too
  expect((await at.officer.post(`/meldingen/${id}/antwoord`, { soort: 'question', tekst: 'Wie?' })).status).toBe(422)
  const [now] = await at.rows('select status, forms from casework.trafficking_case where id = $1', [other])
  expect(now).toEqual({ status: 'reopened', forms: ['criminal', 'labour'] })
})

test('a case from before there were parts gets that of the desk when somebody looks, and is worked on like any other', async () => {
  const old = await at.openCase()
  await at.rows('delete from casework.part where case_id = $1', [old])
  expect((await at.safety.get(`/casussen/${old}`)).status).toBe(200)
  const written = await at.officer.post(`/casussen/${old}/spoor/vastleggen`, {
    spoor: 'regie',
    soort: 'note',
    wanneer: '2026-11-17',
    tekst: 'Eerste regel.',
  })
  expect(written.status).toBe(303)
  expect(await at.rows('select kind from casework.part where case_id = $1', [old])).toEqual([{ kind: 'desk' }])
})
